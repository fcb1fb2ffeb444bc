package id.zonaintegritas.examples.cli;

import id.zonaintegritas.examples.cli.Page.Block;
import id.zonaintegritas.examples.cli.Page.Line;
import id.zonaintegritas.examples.cli.Page.Span;
import id.zonaintegritas.examples.cli.Page.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Lays out a table in columns; the widest ones are wrapped until it fits. */
final class TextTable {

    private static final Pattern NUMBER = Pattern.compile("[+−-]?[\\d.,]*\\d( ?%)?");
    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    private final Block.Table table;
    private final int[] widths;

    TextTable(Block.Table table, int width) {
        this.table = table;
        widths = new int[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = table.columns().get(i).length();
            for (List<Line> row : table.rows()) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        int room = width - GAP.length() * (widths.length - 1);
        while (total() > room && widths[widest()] > NARROWEST) {
            widths[widest()]--;
        }
    }

    /** Whether a column holds numbers only, which stand better to the right. */
    static boolean isNumeric(Block.Table table, int column) {
        boolean some = false;
        for (List<Line> row : table.rows()) {
            String text = text(row.get(column));
            if (!text.isEmpty() && !NUMBER.matcher(text).matches()) {
                return false;
            }
            some |= !text.isEmpty();
        }
        return some;
    }

    private static String text(Line line) {
        StringBuilder text = new StringBuilder();
        line.spans().forEach(span -> text.append(span.text()));
        return text.toString();
    }

    private static int width(Line line) {
        return (int) text(line).codePoints().count();
    }

    private int total() {
        int total = 0;
        for (int width : widths) {
            total += width;
        }
        return total;
    }

    private int widest() {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
        }
        return widest;
    }

    List<String> lines(Function<Span, String> paint) {
        List<String> lines = new ArrayList<>();
        add(table.columns().stream().map(c -> Line.of(Tone.FAINT, c)).toList(), paint, lines);
        table.rows().forEach(row -> add(row, paint, lines));
        return lines;
    }

    private void add(List<Line> row, Function<Span, String> paint, List<String> lines) {
        List<List<List<Span>>> cells = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < row.size(); i++) {
            cells.add(TextPage.wrapped(row.get(i), widths[i]));
            height = Math.max(height, cells.get(i).size());
        }
        for (int y = 0; y < height; y++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < cells.size(); i++) {
                List<Span> piece = y < cells.get(i).size() ? cells.get(i).get(y) : List.of();
                String space = " ".repeat(Math.max(0, widths[i] - width(new Line(piece))));
                StringBuilder shown = new StringBuilder();
                piece.forEach(span -> shown.append(paint.apply(span)));
                line.append(i == 0 ? "" : GAP)
                        .append(isNumeric(table, i) ? space + shown : shown + space);
            }
            lines.add(line.toString());
        }
    }
}
