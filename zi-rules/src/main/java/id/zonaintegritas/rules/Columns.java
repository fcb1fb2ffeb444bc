package id.zonaintegritas.rules;

import java.util.ArrayList;
import java.util.List;

/** Lays out text by the columns that it takes up on a screen, made harmless for it. */
final class Columns {

    /** The width of every report. */
    static final int WIDTH = 96;

    private Columns() {}

    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
                ? 0
                : Character.isIdeographic(character) ? 2 : 1;
    }

    static String left(String said, int width) {
        String text = HarmlessText.line(said);
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    static String right(String said, int width) {
        String text = HarmlessText.line(said);
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /** Lines of whole words; a word that is wider than a line stands alone on its own. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : HarmlessText.line(text).strip().split("\\s+", -1)) {
            if (line.length() > 0 && width(line.toString()) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
