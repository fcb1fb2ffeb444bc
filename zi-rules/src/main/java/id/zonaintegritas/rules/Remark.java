package id.zonaintegritas.rules;

import id.zonaintegritas.model.Title;

/**
 * What is wrong or odd about something that a person wrote.
 *
 * @param maybe a likely cause as a sentence that begins after "Maybe", or empty texts
 */
record Remark(Title what, Title maybe) {

    static final Title NONE = new Title("", "");

    /** The same with another likely cause. */
    Remark maybe(Title cause) {
        return new Remark(what, cause);
    }
}
