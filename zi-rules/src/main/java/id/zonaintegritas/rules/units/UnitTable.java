package id.zonaintegritas.rules.units;

/**
 * A table of evaluations that is written row by row. What a text in it looks like, a spreadsheet
 * never takes it for a formula. Not safe to share between threads.
 */
public sealed interface UnitTable extends AutoCloseable permits CsvUnitTable, XlsxUnitTable {

    /** Writes the row of a unit. */
    void write(UnitRow row);

    /**
     * Writes a row for an assessment that could not be evaluated.
     *
     * @param place where it stands
     * @param problem what is wrong with it
     */
    void refuse(String place, String problem);

    /** Ends the table; what it is written to stays open. */
    @Override
    void close();
}
