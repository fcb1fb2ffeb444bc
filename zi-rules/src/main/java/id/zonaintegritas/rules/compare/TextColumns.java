package id.zonaintegritas.rules.compare;

import java.util.ArrayList;
import java.util.List;

/** Rows whose columns stand below each other; the first one is cut where it is long. */
final class TextColumns {

    private static final int FIRST = 44;

    private final List<List<String>> rows = new ArrayList<>();

    void row(List<String> cells) {
        List<String> row = new ArrayList<>(cells);
        if (row.get(0).length() > FIRST) {
            row.set(0, row.get(0).substring(0, FIRST - 1) + "…");
        }
        rows.add(row);
    }

    void write(StringBuilder text) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("  ");
            for (int i = 0; i < columns; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
    }
}
