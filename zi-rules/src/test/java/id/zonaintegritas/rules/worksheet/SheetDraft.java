package id.zonaintegritas.rules.worksheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.rules.Edition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A worksheet that is damaged on purpose: written by zi, its cells changed, rows lost, columns
 * added, and written again as plain cells.
 */
final class SheetDraft {

    private static final Pattern FORMULA =
            Pattern.compile("<c r=\"([A-Z]+[0-9]+)\"([^>]*)><f>([^<]*)</f>(?:<v></v>)?</c>");

    private final String name;
    private final List<List<Object>> rows = new ArrayList<>();
    private final List<int[]> merges = new ArrayList<>();
    private final List<Integer> hidden = new ArrayList<>();
    private final List<List<Object>> summary = new ArrayList<>();

    private SheetDraft(String name) {
        this.name = name;
    }

    /** A cell that is a formula, with the value that a program stored or with none. */
    record Formula(String text, String stored) {
        Formula(String text) {
            this(text, "");
        }
    }

    static SheetDraft of(String layout, Assessment assessment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorksheetWriter.of(Edition.current(), layout)
                .in(Locale.forLanguageTag("id"))
                .write(List.of(assessment), out);
        SheetGrid grid = WorkbookFile.read("draft", out.toByteArray()).sheets().get(0);
        SheetDraft draft = new SheetDraft(grid.name());
        for (int row = 1; row <= grid.lastRow(); row++) {
            List<Object> cells = new ArrayList<>();
            for (int column = 1; column <= grid.lastColumn(); column++) {
                SheetCell cell = grid.cell(row, column);
                cells.add(
                        cell == null
                                ? ""
                                : cell.formula() != null
                                        ? new Formula(cell.formula())
                                        : cell.kind() == SheetCell.Kind.NUMBER
                                                ? new BigDecimal(cell.text())
                                                : cell.text());
            }
            draft.rows.add(cells);
        }
        return draft;
    }

    SheetDraft set(String address, Object value) {
        int letters = 0;
        while (Character.isLetter(address.charAt(letters))) {
            letters++;
        }
        int column = SheetCell.columnNumber(address.substring(0, letters));
        rows.get(Integer.parseInt(address.substring(letters)) - 1).set(column - 1, value);
        return this;
    }

    SheetDraft lose(int row) {
        rows.remove(row - 1);
        return this;
    }

    SheetDraft addRow(int before, Object... cells) {
        List<Object> added = new ArrayList<>(List.of(cells));
        while (added.size() < rows.get(0).size()) {
            added.add("");
        }
        rows.add(before - 1, added);
        return this;
    }

    SheetDraft addColumn(int before) {
        rows.forEach(row -> row.add(before - 1, ""));
        return this;
    }

    /** Moves the cells of one row to the right. */
    SheetDraft shift(int row, int from) {
        rows.get(row - 1).add(from - 1, "");
        return this;
    }

    SheetDraft merge(int firstRow, int lastRow, int column) {
        merges.add(new int[] {firstRow - 1, column - 1, lastRow - 1, column - 1});
        return this;
    }

    SheetDraft hide(int row) {
        hidden.add(row - 1);
        return this;
    }

    /** A row of a further sheet. */
    SheetDraft summary(Object... cells) {
        summary.add(List.of(cells));
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "test", null);
        Worksheet sheet = workbook.newWorksheet(name);
        Map<String, String> stored = new HashMap<>();
        fill(sheet, rows, stored);
        if (!summary.isEmpty()) {
            fill(workbook.newWorksheet("Unit"), summary, stored);
        }
        merges.forEach(m -> sheet.range(m[0], m[1], m[2], m[3]).merge());
        hidden.forEach(sheet::hideRow);
        sheet.protect("sandi");
        try {
            workbook.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return stored.isEmpty() ? out.toByteArray() : computed(out.toByteArray(), stored);
    }

    private static void fill(Worksheet sheet, List<List<Object>> rows, Map<String, String> stored) {
        SheetPen pen = new SheetPen(sheet);
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                Object value = rows.get(r).get(c);
                if (value instanceof Formula formula) {
                    pen.formula(r + 1, c + 1, formula.text());
                    if (!formula.stored().isEmpty()) {
                        stored.put(SheetCell.address(r + 1, c + 1), formula.stored());
                    }
                } else if (value instanceof Number number) {
                    sheet.value(r, c, number);
                } else {
                    pen.text(r + 1, c + 1, value.toString());
                }
            }
        }
    }

    /** The same workbook after a program has computed some of its formulas. */
    private static byte[] computed(byte[] workbook, Map<String, String> stored) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile from =
                        ZipFile.builder()
                                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                                .get();
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (var entry : Collections.list(from.getEntries())) {
                byte[] part = from.getInputStream(entry).readAllBytes();
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    part =
                            FORMULA.matcher(new String(part, UTF_8))
                                    .replaceAll(
                                            cell ->
                                                    Matcher.quoteReplacement(
                                                            withValue(
                                                                    cell,
                                                                    stored.get(cell.group(1)))))
                                    .getBytes(UTF_8);
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(part);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String withValue(MatchResult cell, @Nullable String stored) {
        if (stored == null) {
            return cell.group();
        }
        boolean number = stored.matches("-?[0-9.]+");
        return "<c r=\""
                + cell.group(1)
                + (number ? "\"" : "\" t=\"str\"")
                + cell.group(2)
                + "><f>"
                + cell.group(3)
                + "</f><v>"
                + stored
                + "</v></c>";
    }

    SheetComparison compare() {
        return WorksheetComparer.of(Edition.current())
                .compare("rusak.xlsx", new ByteArrayInputStream(bytes()));
    }

    WorksheetContent read() {
        return WorksheetReader.of(Edition.current())
                .read("rusak.xlsx", new ByteArrayInputStream(bytes()));
    }

    AssessorColumn first() {
        return read().columns().get(0);
    }
}
