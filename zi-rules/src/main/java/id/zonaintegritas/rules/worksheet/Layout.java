package id.zonaintegritas.rules.worksheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form of the official worksheet that circulates: which row asks what, and which column holds
 * what. Both are lists beside this class, {@code <id>.tsv}.
 *
 * @param id such as {@code lke-zi}
 * @param sheet what its sheet is called
 * @param header the row of its headings
 * @param rows in their order
 * @param columns by what they hold, such as {@code UNIT.answer}: the number of the column
 */
record Layout(
        String id, String sheet, int header, List<LayoutRow> rows, Map<String, Integer> columns) {

    private static final List<Layout> ALL = List.of(read("lke-zi"), read("jawaban"));

    Layout {
        rows = List.copyOf(rows);
        columns = Map.copyOf(columns);
    }

    static List<Layout> all() {
        return ALL;
    }

    /** Whether it has a column of answers for each assessor. */
    boolean isOfSeveral() {
        return columns.containsKey("TPI.answer");
    }

    private static Layout read(String id) {
        List<LayoutRow> rows = new ArrayList<>();
        Map<String, Integer> columns = new LinkedHashMap<>();
        String sheet = "";
        int header = 0;
        for (String line : lines(id + ".tsv")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            switch (fields[1]) {
                case "sheet" -> {
                    header = Integer.parseInt(fields[0]);
                    sheet = fields[2];
                }
                case "column" -> columns.put(fields[2], SheetCell.columnNumber(fields[0]));
                default ->
                        rows.add(
                                new LayoutRow(
                                        Integer.parseInt(fields[0]),
                                        LayoutRow.Kind.of(fields[1]),
                                        fields[2],
                                        RowText.listed(fields[3])));
            }
        }
        return new Layout(id, sheet, header, rows, columns);
    }

    private static List<String> lines(String file) {
        try (InputStream in = Layout.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the jar was built without " + file);
            }
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("the jar is damaged: " + file, broken);
        }
    }
}
