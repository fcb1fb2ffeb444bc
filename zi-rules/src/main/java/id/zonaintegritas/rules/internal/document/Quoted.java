package id.zonaintegritas.rules.internal.document;

/** What somebody wrote, as a message repeats it: not at any length. */
public final class Quoted {

    private static final int LONGEST_SHOWN = 40;

    private Quoted() {}

    /** A text in quotation marks. */
    public static String quoted(String text) {
        return '"' + shortened(text) + '"';
    }

    public static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
