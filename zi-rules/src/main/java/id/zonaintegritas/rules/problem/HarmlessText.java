package id.zonaintegritas.rules.problem;

import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Text that somebody else wrote, such as a title of an edition or the name of a unit, made harmless
 * for what shows it. Characters that cannot be seen and steer a terminal, turn the direction of
 * writing or hide something become blanks; what has a meaning to the format is escaped.
 */
public final class HarmlessText {

    private static final Pattern MARKDOWN = Pattern.compile("[\\\\`*_\\[\\]<>#|~]");

    private HarmlessText() {}

    private static boolean steers(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE;
    }

    private static String blanked(String text, IntPredicate kept) {
        if (text.codePoints().noneMatch(c -> steers(c) && !kept.test(c))) {
            return text;
        }
        return text.codePoints()
                .map(c -> steers(c) && !kept.test(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** For a line on a terminal, or in any other plain text. */
    public static String line(String text) {
        return blanked(text, c -> false);
    }

    /** The same for a text whose line breaks are meant. */
    public static String lines(String text) {
        return blanked(text, c -> c == '\n');
    }

    /** For Markdown between other text, on one line. */
    public static String markdown(String text) {
        return MARKDOWN.matcher(line(text)).replaceAll("\\\\$0");
    }

    /** For a code span of Markdown, with its signs around it, in a table too. */
    public static String markdownCode(String text) {
        return "`" + line(text).replace('`', '\'').replace("|", "\\|") + "`";
    }

    /** For a fenced block of Markdown. */
    public static String markdownListing(String text) {
        return lines(text).replace("```", "` ` `").replace("~~~", "~ ~ ~");
    }

    /** For elements and quoted attributes of HTML alike; line breaks stay. */
    public static String html(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        lines(text)
                .codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> escaped.append("&amp;");
                                case '<' -> escaped.append("&lt;");
                                case '>' -> escaped.append("&gt;");
                                case '"' -> escaped.append("&quot;");
                                case '\'' -> escaped.append("&#39;");
                                default -> escaped.appendCodePoint(c);
                            }
                        });
        return escaped.toString();
    }

    /** For elements and quoted attributes of XML, such as JUnit reports, on one line. */
    public static String xml(String text) {
        return line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** For a cell of a workbook that holds text. */
    public static String cell(String text) {
        return blanked(text, c -> c == '\n' || c == '\t');
    }

    /**
     * For a field of a CSV file, in quotation marks where it needs them. What a spreadsheet would
     * compute begins with an apostrophe.
     */
    public static String csv(String text) {
        String field = lines(text);
        String shown = !field.isEmpty() && "=+-@\t".indexOf(field.charAt(0)) >= 0 ? "'" : "";
        String all = shown + field;
        return all.chars().anyMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n')
                ? "\"" + all.replace("\"", "\"\"") + "\""
                : all;
    }

    /** A finished JSON document that says the same, with what cannot be seen as escapes. */
    public static String json(String document) {
        if (document.chars().noneMatch(c -> c > ' ' && steers(c) && !isSurrogate(c))) {
            return document;
        }
        StringBuilder escaped = new StringBuilder(document.length() + 16);
        document.codePoints()
                .forEach(
                        c -> {
                            if (c <= ' ' || !steers(c)) {
                                escaped.appendCodePoint(c);
                            } else {
                                for (char unit : Character.toChars(c)) {
                                    escaped.append(
                                            String.format(Locale.ROOT, "\\u%04x", (int) unit));
                                }
                            }
                        });
        return escaped.toString();
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** A line in which what cannot be seen stands by its code: {@code \u001b}. */
    static String spelled(String text) {
        if (text.codePoints().noneMatch(HarmlessText::steers)) {
            return text;
        }
        StringBuilder spelled = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            if (steers(c)) {
                                spelled.append(String.format(Locale.ROOT, "\\u%04x", c));
                            } else {
                                spelled.appendCodePoint(c);
                            }
                        });
        return spelled.toString();
    }
}
