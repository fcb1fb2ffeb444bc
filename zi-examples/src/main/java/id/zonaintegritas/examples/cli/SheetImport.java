package id.zonaintegritas.examples.cli;

import id.zonaintegritas.examples.cli.SheetTable.Column;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.problem.Problem;
import id.zonaintegritas.rules.workbench.EditionSource;
import id.zonaintegritas.rules.workbench.EditionSource.Replacement;
import id.zonaintegritas.rules.workbench.SourceRow;
import id.zonaintegritas.rules.workbench.SourceRow.Form;
import id.zonaintegritas.rules.workbench.SourceRow.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Compares a workbook with the edition that it was made from. */
final class SheetImport {

    /** Spreadsheets keep binary fractions; so many digits are what was typed. */
    private static final MathContext TYPED = new MathContext(15);

    private static final Title NOTHING = new Title("", "");

    private final EditionSource source;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Replacement> changes = new LinkedHashMap<>();
    private final Map<List<Object>, String> cells = new HashMap<>();

    private SheetImport(EditionSource source) {
        this.source = source;
    }

    /**
     * Reads a workbook.
     *
     * @throws IOException if it is no workbook
     */
    static SheetImport read(EditionSource source, InputStream in) throws IOException {
        SheetImport reading = new SheetImport(source);
        try (ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            List<Sheet> sheets = workbook.getSheets().toList();
            for (SheetTable table : SheetTable.values()) {
                Sheet sheet =
                        sheets.stream()
                                .filter(s -> table.isNamed(s.getName()))
                                .findFirst()
                                .orElse(null);
                if (sheet != null) {
                    reading.sheet(table, sheet.getName(), sheet.read());
                }
            }
            if (sheets.stream().noneMatch(SheetImport::isKnown)) {
                reading.problem("", "", Term.SHEET_NONE.title(), NOTHING);
            }
        } catch (ExcelReaderException | UncheckedIOException broken) {
            throw new IOException(broken);
        }
        return reading;
    }

    private static boolean isKnown(Sheet sheet) {
        for (SheetTable table : SheetTable.values()) {
            if (table.isNamed(sheet.getName())) {
                return true;
            }
        }
        return false;
    }

    /** What is wrong, by sheet and cell. */
    List<Problem> problems() {
        return problems;
    }

    /** The values that differ. */
    Collection<Replacement> changes() {
        return changes.values();
    }

    /**
     * Where a problem of the changed edition stands in the workbook; where it stands in the edition
     * if no cell is to blame.
     */
    Problem inWorkbook(Problem problem, EditionSource changed) {
        for (SourceRow row : changed.rows()) {
            for (Map.Entry<String, Value> value : row.values().entrySet()) {
                String line = row.file() + ":" + value.getValue().line() + ":";
                String cell = cells.get(List.of(row.element(), row.id(), value.getKey()));
                if (cell != null && problem.at().startsWith(line)) {
                    return new Problem(cell, problem.what(), problem.cause());
                }
            }
        }
        return problem;
    }

    private void problem(String sheet, String cell, Title what, Title maybe) {
        problems.add(new Problem(sheet + (cell.isEmpty() ? "" : "!" + cell), what, maybe));
    }

    private void sheet(SheetTable table, String name, List<Row> rows) {
        Map<Integer, Column> columns = columns(table, name, rows);
        if (columns.isEmpty()) {
            return;
        }
        Map<String, Deque<SourceRow>> known = new HashMap<>();
        for (SourceRow row : source.rows(table.element())) {
            known.computeIfAbsent(row.id(), id -> new ArrayDeque<>()).add(row);
        }
        for (Row row : rows) {
            int r = row.getRowNum() - 1;
            if (r >= SheetTable.FIRST && row.getPhysicalCellCount() > 0) {
                row(name, r, row, columns, known);
            }
        }
        known.values()
                .forEach(
                        missing ->
                                missing.forEach(
                                        row ->
                                                problem(
                                                        name,
                                                        "",
                                                        Term.SHEET_ROW_MISSING.title(
                                                                row.id(), row.file()),
                                                        NOTHING)));
    }

    /** By their place; people may have moved them. */
    private Map<Integer, Column> columns(SheetTable table, String name, List<Row> rows) {
        Map<Integer, Column> columns = new LinkedHashMap<>();
        Map<String, Column> known = new LinkedHashMap<>();
        table.columns(source).forEach(column -> known.put(column.key(), column));
        for (Row row : rows) {
            if (row.getRowNum() - 1 == SheetTable.KEYS) {
                for (int c = 0; c < row.getCellCount(); c++) {
                    Column column = known.remove(text(row, c));
                    if (column != null) {
                        columns.put(c, column);
                    }
                }
            }
        }
        if (!known.isEmpty()) {
            problem(
                    name,
                    SheetTable.address(SheetTable.KEYS, 0),
                    Term.SHEET_COLUMNS.title(String.join(", ", known.keySet())),
                    Term.SHEET_COLUMNS_MAYBE.title());
            return Map.of();
        }
        return columns;
    }

    private void row(
            String sheet,
            int r,
            Row row,
            Map<Integer, Column> columns,
            Map<String, Deque<SourceRow>> known) {
        int idColumn =
                columns.entrySet().stream()
                        .filter(e -> e.getValue().key().equals("id"))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(0);
        String id = text(row, idColumn);
        Deque<SourceRow> same = known.getOrDefault(id, new ArrayDeque<>());
        SourceRow written = same.poll();
        if (id.isEmpty() && columns.keySet().stream().allMatch(c -> text(row, c).isEmpty())) {
            return;
        }
        if (written == null) {
            problem(
                    sheet,
                    SheetTable.address(r, idColumn),
                    Term.SHEET_ROW_UNKNOWN.title(id),
                    Term.SHEET_ROW_UNKNOWN_MAYBE.title());
            return;
        }
        columns.forEach(
                (c, column) -> {
                    if (!column.key().equals("id")) {
                        cell(sheet, SheetTable.address(r, c), cell(row, c), column, written);
                    }
                });
    }

    private static @Nullable Cell cell(Row row, int column) {
        return column < row.getCellCount() ? row.getCell(column) : null;
    }

    private static String text(Row row, int column) {
        return text(cell(row, column));
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell.getRawValue());
            case BOOLEAN -> cell.asBoolean().toString();
            default -> String.valueOf(cell.getText()).strip().replaceAll("\\s+", " ");
        };
    }

    private static String number(String raw) {
        BigDecimal value = new BigDecimal(raw).round(TYPED).stripTrailingZeros();
        return value.toPlainString();
    }

    private void cell(
            String sheet, String address, @Nullable Cell cell, Column column, SourceRow row) {
        cells.put(List.of(row.element(), row.id(), column.key()), sheet + "!" + address);
        Value value = row.values().get(column.key());
        String text = text(cell);
        CellType type = cell == null ? CellType.EMPTY : cell.getType();
        String old = value == null ? "" : value.text();
        if (type == CellType.FORMULA || type == CellType.ERROR) {
            problem(
                    sheet,
                    address,
                    (type == CellType.ERROR ? Term.SHEET_ERROR : Term.SHEET_FORMULA).title(),
                    Term.SHEET_FORMULA_MAYBE.title());
        } else if (!same(old, text, value) && !SheetExport.isOpen(column, value)) {
            problem(
                    sheet,
                    address,
                    Term.SHEET_LOCKED.title(
                            text,
                            old.isEmpty() ? Term.SHEET_NOTHING.title() : "\"" + old + "\"",
                            row.file()),
                    NOTHING);
        } else if (value != null && !same(old, text, value)) {
            change(sheet, address, type, text, row, column.key(), value);
        }
    }

    private static boolean same(String old, String text, @Nullable Value value) {
        if (value == null || value.form() != Form.NUMBER) {
            return old.equals(text);
        }
        try {
            return Rational.parse(old).equals(Rational.parse(text));
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }

    private void change(
            String sheet,
            String address,
            CellType type,
            String text,
            SourceRow row,
            String key,
            Value value) {
        if (text.isEmpty()) {
            problem(sheet, address, Term.SHEET_EMPTY.title(value.text()), NOTHING);
        } else if (value.form() == Form.NUMBER && type != CellType.NUMBER) {
            problem(
                    sheet,
                    address,
                    Term.SHEET_NO_NUMBER.title(text),
                    text.matches("-?[\\d.,]+") ? Term.SHEET_NO_NUMBER_MAYBE.title() : NOTHING);
        } else {
            changes.put(sheet + "!" + address, new Replacement(row, key, text));
        }
    }
}
