package id.zonaintegritas.rules.internal.document;

import id.zonaintegritas.rules.internal.document.Tree.Place;
import id.zonaintegritas.rules.internal.document.TreeReader.SyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people who write YAML by hand stumble over most. */
final class YamlSlip {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n]]");
    private static final Pattern MERGE = Pattern.compile("(?m)^(<{7}|={7}|>{7})( .*)?$");
    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\u200b\\ufeff&&[^ ]]");
    private static final Pattern QUOTED =
            Pattern.compile("^[ -]*([\\w.]+: +)?(?<quote>[\"'])(?<text>.*)$");
    private static final Pattern GLUED =
            Pattern.compile("^[ -]*[A-Za-z]\\w*(?<colon>:)[^\\s:/].*$");

    /** Of a longer line, the part before the mistake is looked at. */
    private static final int LONGEST_LINE = 200;

    private YamlSlip() {}

    /** The mistake itself, where it stands before the place at which reading ended. */
    static Optional<SyntaxException> in(String text, Place end) {
        Matcher control = CONTROL.matcher(text);
        if (control.find()) {
            return slip(
                    place(text, control.start()),
                    "a control character, which cannot be seen, stands here",
                    "it was pasted from another program: type the word again.");
        }
        Matcher merge = MERGE.matcher(text);
        if (merge.find()) {
            return slip(
                    place(text, merge.start()),
                    "two versions of the file were joined here and none was chosen: "
                            + merge.group(1),
                    "a merge of two changes was not finished.");
        }
        List<String> lines = text.lines().toList();
        for (int line = Math.min(end.line(), lines.size()); line >= 1; line--) {
            Optional<SyntaxException> slip = in(lines, line, end.line());
            if (slip.isPresent()) {
                return slip;
            }
        }
        return Optional.empty();
    }

    private static Optional<SyntaxException> in(List<String> lines, int number, int end) {
        String line = lines.get(number - 1);
        if (number >= end - 1) {
            Matcher blank = BLANK.matcher(line);
            if (blank.find()) {
                return slip(
                        new Place(number, blank.start() + 1),
                        "a blank stands here that is no ordinary space",
                        "it was copied from a web page or another document.");
            }
        }
        Matcher glued = GLUED.matcher(line);
        if (number == end - 1 && glued.matches()) {
            return slip(
                    new Place(number, glued.start("colon") + 1),
                    "a space is missing behind this colon",
                    "");
        }
        if (number == end - 1
                && line.matches("[ -]*[A-Za-z]\\w*")
                && indentation(lines.get(number)) > indentation(line)) {
            return slip(new Place(number, line.length() + 1), "a colon is missing here", "");
        }
        return number < lines.size() && number < end && !isRow(lines.get(number))
                ? Optional.empty()
                : unclosed(line, number);
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Whether a line begins something, rather than going on with a text. */
    private static boolean isRow(String line) {
        return line.matches(" *(- .*|[\\w.]+:.*|#.*)?");
    }

    private static Optional<SyntaxException> unclosed(String line, int number) {
        Matcher quoted = QUOTED.matcher(line);
        if (!quoted.matches()) {
            return Optional.empty();
        }
        char quote = quoted.group("quote").charAt(0);
        String rest = quoted.group("text").replace("\\\\", "").replace("\\" + quote, "");
        long quotes = rest.chars().filter(c -> c == quote).count();
        if (quotes % 2 == 1) {
            return Optional.empty();
        }
        return slip(
                new Place(number, quoted.start("quote") + 1),
                "the text that begins here is not closed",
                quotes == 0
                        ? "the quotation mark at its end is missing."
                        : "a quotation mark stands within the text: use the other kind around it.");
    }

    private static Optional<SyntaxException> slip(Place place, String message, String maybe) {
        return Optional.of(new SyntaxException(place, message, maybe));
    }

    private static Place place(String text, int at) {
        String before = text.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Place(line, at - before.lastIndexOf('\n'));
    }

    /** What may be wrong with the line at which reading ended. */
    static String hint(String whole, int wholeColumn) {
        // Far before its end, a line says nothing about it.
        int cut = Math.max(0, wholeColumn - 1 - LONGEST_LINE);
        String line = whole.substring(cut, Math.min(whole.length(), cut + 2 * LONGEST_LINE));
        int column = wholeColumn - cut;
        if (line.matches("\\s*\t.*")) {
            return "the line is indented by a tab: YAML wants spaces.";
        }
        if (line.indexOf('\t') >= 0) {
            return "a tab stands where a space is meant.";
        }
        if (line.matches("\\s*-\\w.*")) {
            return "a space is missing behind the dash.";
        }
        String before = line.substring(0, column - 1);
        if (before.lastIndexOf('{') > before.lastIndexOf('}')) {
            return "a comma, a quote or a bracket is missing before this.";
        }
        if (line.matches(".*: [\\[{].*[^\\]}]\\s*")) {
            return "a text that begins with a bracket needs quotes around it.";
        }
        if (indentation(line) == column - 1 && column > 1) {
            return "this line or the one above is indented wrongly.";
        }
        if (line.indexOf(": ") != line.lastIndexOf(": ")) {
            return "the text has a colon in it and needs quotes around it.";
        }
        if (line.matches(".*: [@%`|>].*")) {
            return "a text that begins with this character needs quotes around it.";
        }
        return "a quote or bracket is open, or this line or the one above is indented wrongly.";
    }
}
