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
    private static final Pattern NO_COLON = Pattern.compile("(?<key>[ -]*[A-Za-z]\\w*)( [^:]*)?");
    private static final Pattern OPENED = Pattern.compile("^[ -]*([\\w.]+: +)?(?<bracket>[\\[{])");

    /** Of a longer line, the part before the mistake is looked at. */
    private static final int LONGEST_LINE = 200;

    private YamlSlip() {}

    /** The mistake itself, where it stands before the place at which reading ended. */
    static Optional<SyntaxException> in(String text, Place end) {
        Matcher control = CONTROL.matcher(text);
        if (control.find()) {
            return slip(place(text, control.start()), "control");
        }
        Matcher merge = MERGE.matcher(text);
        if (merge.find()) {
            return slip(place(text, merge.start()), "merge", merge.group(1));
        }
        List<String> lines = text.lines().toList();
        int above = contentAbove(lines, end.line());
        for (int line = Math.min(end.line(), lines.size()); line >= 1; line--) {
            Optional<SyntaxException> slip = in(lines, line, end.line(), above);
            if (slip.isPresent()) {
                return slip;
            }
        }
        return Optional.empty();
    }

    /** The last line above another that is neither blank nor a comment; 0 if there is none. */
    private static int contentAbove(List<String> lines, int end) {
        int above = Math.min(end - 1, lines.size());
        while (above > 0 && lines.get(above - 1).matches("\\s*(#.*)?")) {
            above--;
        }
        return above;
    }

    private static Optional<SyntaxException> in(
            List<String> lines, int number, int end, int above) {
        String line = lines.get(number - 1);
        if (number >= end - 1) {
            Matcher blank = BLANK.matcher(line);
            if (blank.find()) {
                return slip(new Place(number, blank.start() + 1), "blank");
            }
        }
        Matcher glued = GLUED.matcher(line);
        if (number == end - 1 && glued.matches()) {
            return slip(new Place(number, glued.start("colon") + 1), "glued");
        }
        Matcher noColon = NO_COLON.matcher(line);
        if (number == above && noColon.matches() && isKey(lines, number, end)) {
            return slip(new Place(number, noColon.end("key") + 1), "colon");
        }
        if (number == above && number < end) {
            Optional<SyntaxException> open = openBracket(lines, number, end);
            if (open.isPresent()) {
                return open;
            }
        }
        return number < lines.size() && number < end && !isRow(lines.get(number))
                ? Optional.empty()
                : unclosed(line, number);
    }

    /**
     * Whether a line without a colon is one that lacks it, rather than one that goes on with a
     * text: what follows stands below it, or is a key beside it.
     */
    private static boolean isKey(List<String> lines, int number, int end) {
        int own = indentation(lines.get(number - 1));
        int above = contentAbove(lines, number);
        boolean first = above == 0 || column(lines.get(above - 1)) >= own;
        String next = end <= lines.size() ? lines.get(end - 1) : "";
        boolean alone = lines.get(number - 1).replaceFirst("^[ -]*", "").indexOf(' ') < 0;
        return alone
                ? indentation(next) > own
                : first && (next.isBlank() || indentation(next) <= own);
    }

    /** Where the first key of a line stands, behind the dash of an item. */
    private static int column(String line) {
        return line.length() - line.replaceFirst("^[ -]*", "").length();
    }

    /** A list or an object in brackets that the next row interrupts. */
    private static Optional<SyntaxException> openBracket(List<String> lines, int number, int end) {
        String next = end <= lines.size() ? lines.get(end - 1) : "- ";
        for (int opened = number; opened > 0; opened--) {
            String line = lines.get(opened - 1);
            Matcher bracket = OPENED.matcher(line);
            if (bracket.find()) {
                String closing = bracket.group("bracket").equals("[") ? "]" : "}";
                return isRow(next)
                                && indentation(next) <= indentation(line)
                                && isOpen(lines.subList(opened - 1, number))
                        ? slip(
                                new Place(opened, bracket.start("bracket") + 1),
                                "open.bracket",
                                closing)
                        : Optional.empty();
            }
            if (isRow(line)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isOpen(List<String> lines) {
        String all = String.join(" ", lines).replaceAll("\"[^\"]*\"|'[^']*'| #.*", "");
        long opened = all.chars().filter(c -> c == '[' || c == '{').count();
        return opened > all.chars().filter(c -> c == ']' || c == '}').count();
    }

    static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    static boolean isMerge(String line) {
        return MERGE.matcher(line).matches();
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
        Remark unclosed = TreeReader.MESSAGES.remark("unclosed");
        return Optional.of(
                new SyntaxException(
                        new Place(number, quoted.start("quote") + 1),
                        unclosed.maybe(
                                TreeReader.MESSAGES.text(
                                        quotes == 0 ? "unclosed.end" : "unclosed.within"))));
    }

    private static Optional<SyntaxException> slip(Place place, String message, Object... values) {
        return Optional.of(new SyntaxException(place, message, values));
    }

    private static Place place(String text, int at) {
        String before = text.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Place(line, at - before.lastIndexOf('\n'));
    }

    /** What may be wrong with the line at which reading ended: the name of a message. */
    static String hint(String whole, int wholeColumn) {
        // Far before its end, a line says nothing about it.
        int cut = Math.max(0, wholeColumn - 1 - LONGEST_LINE);
        String line = whole.substring(cut, Math.min(whole.length(), cut + 2 * LONGEST_LINE));
        int column = wholeColumn - cut;
        if (line.matches("\\s*\t.*")) {
            return "tabIndent";
        }
        if (line.indexOf('\t') >= 0) {
            return "tab";
        }
        if (line.matches("\\s*-\\w.*")) {
            return "dash";
        }
        String before = line.substring(0, column - 1);
        if (before.lastIndexOf('{') > before.lastIndexOf('}')) {
            return "comma";
        }
        if (line.matches(".*: [\\[{].*[^\\]}]\\s*")) {
            return "bracketText";
        }
        if (indentation(line) == column - 1 && column > 1) {
            return "indent";
        }
        if (line.indexOf(": ") != line.lastIndexOf(": ")) {
            return "colonText";
        }
        if (line.matches(".*: [@%`|>].*")) {
            return "signText";
        }
        return "any";
    }
}
