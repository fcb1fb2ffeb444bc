package id.zonaintegritas.rules.units;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.units.TableCells.Cell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Evaluations as CSV, for programs as well as for people: outcomes by their ids as in {@code
 * zi-evaluation/1}, points as decimals.
 */
public final class CsvUnitTable implements UnitTable {

    private final CsvWriter csv;
    private final TableCells cells;

    private CsvUnitTable(CsvWriter csv, TableCells cells) {
        this.csv = csv;
        this.cells = cells;
    }

    /** Begins a table with its head. */
    public static CsvUnitTable of(Edition edition, Writer out) {
        TableCells cells = new TableCells(edition);
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(cells.heads());
        return new CsvUnitTable(csv, cells);
    }

    @Override
    public void write(UnitRow row) {
        record(cells.of(row));
    }

    @Override
    public void refuse(String place, String problem) {
        record(cells.refused(place, problem));
    }

    private void record(List<Cell> row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row) {
            Rational number = cell.number();
            texts.add(
                    number == null
                            ? Harmless.text(cell.text())
                            : number.toDecimal(cell.decimals()));
        }
        csv.writeRecord(texts);
    }

    @Override
    public void close() {
        try {
            csv.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException("the table cannot be written", failed);
        }
    }
}
