package id.zonaintegritas.rules.internal.document;

import id.zonaintegritas.model.Title;

/**
 * What is wrong or odd about something that a person wrote.
 *
 * @param maybe a likely cause as a sentence that begins after "Maybe", or empty texts
 */
public record Remark(Title what, Title maybe) {

    public static final Title NONE = new Title("", "");

    /** The same with another likely cause. */
    public Remark maybe(Title cause) {
        return new Remark(what, cause);
    }
}
