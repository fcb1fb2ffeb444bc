package id.zonaintegritas.rules;

import id.zonaintegritas.model.Title;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects what is wrong with one assessment, in the order of the document. */
final class AssessmentProblems {

    private static final int LONGEST_SHOWN = 40;

    /** So many names that are not known are no slips of the pen, and guessing takes time. */
    private static final int MOST_GUESSES = 100;

    private static final Messages MESSAGES = Messages.of("assessment");

    private final Edition edition;
    private final List<Problem> found = new ArrayList<>();
    private int foreign;

    AssessmentProblems(Edition edition) {
        this.edition = edition;
    }

    /** A message about an assessment. */
    static Remark say(String name, Object... values) {
        return MESSAGES.remark(name, values);
    }

    /** Words of a message about an assessment. */
    static Title words(String name, Object... values) {
        return MESSAGES.text(name, values);
    }

    /** Takes a problem and returns false, for a check to return. */
    boolean add(String at, Remark remark) {
        found.add(new Problem(at, remark.what(), remark.maybe()));
        return false;
    }

    /** A name that this edition does not have, but another one might. */
    void addForeign(String at, Remark remark, String name, Collection<String> known) {
        foreign++;
        add(at, foreign > MOST_GUESSES ? remark : remark.maybe(Nearest.meant(name, known)));
    }

    /** Takes what was found in a document that stands in this one. */
    void addAll(String at, List<Problem> problems) {
        for (Problem problem : problems) {
            found.add(new Problem(at + problem.at(), problem.what(), problem.cause()));
        }
    }

    List<Problem> found() {
        return found;
    }

    int count() {
        return found.size();
    }

    /**
     * Ends here if anything was found.
     *
     * @param assessment what it is called in the first line of the message
     */
    void throwIfAny(Title assessment) {
        if (!found.isEmpty()) {
            throw new AssessmentException(
                    assessment, found, foreign > 0 ? words("foreign", edition.id()) : Remark.NONE);
        }
    }

    /** The JSON pointer (RFC 6901) of a key under another pointer. */
    static String pointer(String parent, String key) {
        boolean plain = key.indexOf('~') < 0 && key.indexOf('/') < 0;
        return parent + "/" + (plain ? key : key.replace("~", "~0").replace("/", "~1"));
    }

    /** A text as a message repeats it: in quotation marks, and not at any length. */
    static String quoted(String text) {
        return '"' + shortened(text) + '"';
    }

    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
