package id.zonaintegritas.rules.units;

/**
 * Texts that a spreadsheet does not take for formulas: one that begins like a formula gets an
 * apostrophe before it.
 */
final class Harmless {

    private static final String BEGINNINGS = "=+-@\t\r\n";

    private Harmless() {}

    static String text(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** What was written by {@link #text}. */
    static String undone(String text) {
        return text.startsWith("'") && isFormula(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean isFormula(String text) {
        String seen = text.stripLeading();
        return (!text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0)
                || (!seen.isEmpty() && BEGINNINGS.indexOf(seen.charAt(0)) >= 0);
    }
}
