package id.zonaintegritas.rules.internal.document;

import id.zonaintegritas.rules.problem.HarmlessText;
import java.util.ArrayList;
import java.util.List;

/** Lays out text by the columns that it takes up on a screen, made harmless for it. */
public final class Columns {

    /** The narrowest line that reports are laid out for. */
    public static final int NARROWEST = 60;

    /** The widest one: longer lines are hard to follow. */
    public static final int WIDEST = 120;

    /** The width of a report unless another is asked for. */
    public static final int USUAL = 80;

    private Columns() {}

    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                ? 0
                : Character.isIdeographic(character) ? 2 : 1;
    }

    public static String left(String said, int width) {
        String text = HarmlessText.line(said);
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    public static String right(String said, int width) {
        String text = HarmlessText.line(said);
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /** Lines of whole words; a word that is wider than a line goes on in the next one. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : HarmlessText.line(text).strip().split("\\s+", -1)) {
            String rest = word;
            if (line.length() > 0 && width(line.toString()) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (width(rest) > width && !isAddress(rest)) {
                int end = fitting(rest, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.length() > 0 ? " " : "").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** What is copied and opened is not cut. */
    private static boolean isAddress(String word) {
        return word.contains("://");
    }

    /** Where the part of a word ends that fits into a line: one character at least. */
    private static int fitting(String word, int width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()
                && width(word.substring(0, word.offsetByCodePoints(end, 1))) <= width) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }

    /** A text behind a sign of some columns, its other lines below the first. */
    public static List<String> hang(String sign, String text, int width) {
        String below = " ".repeat(width(sign));
        List<String> wrapped = wrap(text, Math.max(1, width - width(sign)));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add((i == 0 ? sign : below) + wrapped.get(i));
        }
        return lines;
    }
}
