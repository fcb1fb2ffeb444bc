package id.zonaintegritas.examples.cli;

import id.zonaintegritas.examples.cli.SheetTable.Column;
import id.zonaintegritas.examples.cli.SheetTable.Kind;
import id.zonaintegritas.model.EditionElement;
import id.zonaintegritas.rules.problem.HarmlessText;
import id.zonaintegritas.rules.workbench.EditionSource;
import id.zonaintegritas.rules.workbench.SourceRow;
import id.zonaintegritas.rules.workbench.SourceRow.Form;
import id.zonaintegritas.rules.workbench.SourceRow.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes the rows of an edition as a workbook in which only values can be changed. */
final class SheetExport {

    /** Keeps hands off by accident, and no more: the program says it to everyone. */
    static final String PASSWORD = "zi";

    private static final String LOCKED = "EEF1F4";

    private final EditionSource source;
    private final Locale locale;
    private final RowWords words;

    private SheetExport(EditionSource source, Locale locale) {
        this.source = source;
        this.locale = locale;
        this.words = new RowWords(locale);
    }

    static void write(EditionSource source, Locale locale, OutputStream out) throws IOException {
        SheetExport export = new SheetExport(source, locale);
        try (Workbook workbook = new Workbook(out, "zi", null)) {
            for (SheetTable table : SheetTable.values()) {
                export.write(table, workbook.newWorksheet(table.name(locale)));
            }
        }
    }

    private void write(SheetTable table, Worksheet sheet) {
        List<Column> columns = table.columns(source);
        for (int c = 0; c < columns.size(); c++) {
            Column column = columns.get(c);
            sheet.width(c, column.width());
            sheet.value(SheetTable.LABELS, c, words.key(column.key()));
            sheet.style(SheetTable.LABELS, c).bold().fillColor(LOCKED).wrapText(true).set();
            sheet.value(SheetTable.KEYS, c, column.key());
            sheet.style(SheetTable.KEYS, c).italic().fontColor("5B6876").fillColor(LOCKED).set();
        }
        List<SourceRow> rows = source.rows(table.element());
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                cell(sheet, SheetTable.FIRST + r, c, columns.get(c), rows.get(r));
            }
        }
        sheet.freezePane(1, SheetTable.FIRST);
        sheet.protect(PASSWORD, SheetProtectionOption.SHEET, SheetProtectionOption.OBJECTS);
    }

    private void cell(Worksheet sheet, int r, int c, Column column, SourceRow row) {
        Value value = row.values().get(column.key());
        String text = column.key().equals("id") ? row.id() : value == null ? "" : value.text();
        if (value != null && value.form() == Form.NUMBER) {
            sheet.value(r, c, new BigDecimal(text));
        } else if (!text.isEmpty()) {
            sheet.value(r, c, HarmlessText.cell(text));
        }
        if (isOpen(column, value)) {
            sheet.style(r, c)
                    .wrapText(column.kind() == Kind.TEXT)
                    .verticalAlignment("top")
                    .protectionOption(ProtectionOption.LOCKED, false)
                    .set();
            validate(sheet, r, c, column, row);
        } else {
            sheet.style(r, c).fillColor(LOCKED).verticalAlignment("top").set();
        }
    }

    /** What a row does not say cannot be said in its cell. */
    static boolean isOpen(Column column, @Nullable Value value) {
        return value != null
                && column.kind() != Kind.LOCKED
                && value.form() != Form.LIST
                && value.form() != Form.TRUTH
                && !value.text().equals("byReading");
    }

    private void validate(Worksheet sheet, int r, int c, Column column, SourceRow row) {
        Range cell = sheet.range(r, c, r, c);
        String address = SheetTable.address(r, c);
        switch (column.kind()) {
            case NUMBER -> number(cell, address, column.values().get(0), column.values().get(1));
            case ONE_OF -> list(cell, column.values());
            case OF_FACT -> ofFact(cell, address, row);
            case TEXT, LOCKED -> {}
        }
    }

    private void ofFact(Range cell, String address, SourceRow row) {
        SourceRow fact =
                source.rows(EditionElement.FACT).stream()
                        .filter(f -> f.id().equals(row.text("fact")))
                        .findFirst()
                        .orElse(null);
        if (fact == null) {
            return;
        }
        String ladder = RowBlocks.text(fact, "ladder");
        if (ladder.isEmpty()) {
            number(cell, address, RowBlocks.text(fact, "lowest"), RowBlocks.text(fact, "highest"));
        } else {
            list(cell, List.of(ladder.split(", ")));
        }
    }

    private void list(Range cell, List<String> words) {
        cell.validateWithListByFormula("\"" + String.join(",", words) + "\"")
                .allowBlank(false)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle("zi")
                .error(Term.CHOOSE.in(locale, String.join(", ", words)))
                .showErrorMessage(true);
    }

    /** The library writes formulas as they are, so none may have a sign that XML escapes. */
    private void number(Range cell, String address, String lowest, String highest) {
        String formula =
                "AND(ISNUMBER("
                        + address
                        + ")"
                        + (lowest.isEmpty() ? "" : "," + address + ">=" + lowest)
                        + (highest.isEmpty() ? "" : "," + highest + ">=" + address)
                        + ")";
        String bounds =
                Stream.of(lowest, highest)
                        .map(bound -> bound.isEmpty() ? "…" : words.number(bound))
                        .reduce((a, b) -> a + " – " + b)
                        .orElse("");
        cell.validateWithFormula(formula)
                .allowBlank(false)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle("zi")
                .error(Term.WRITE_NUMBER.in(locale, bounds))
                .showErrorMessage(true);
    }
}
