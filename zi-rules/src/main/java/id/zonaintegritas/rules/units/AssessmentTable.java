package id.zonaintegritas.rules.units;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.internal.wording.Both;
import id.zonaintegritas.rules.problem.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * Assessments in a table, as CSV: a row for each unit, and a column for each question, count and
 * fact, by its id ({@code A.I.1.i.a}, {@code A.II.1.i.a/agents}, {@code B.I.a/respondents}, {@code
 * auditOpinion}), beside {@code unit}, {@code name}, {@code institution}, {@code institutionType},
 * {@code serviceType}, {@code year}, {@code date} and {@code assessor}. An empty cell is not
 * answered; a column that is absent is not answered by anybody. Columns are separated by commas,
 * semicolons or tabs. Holds one row at a time; not safe to share between threads.
 */
public final class AssessmentTable implements Iterator<AssessmentTable.Row>, AutoCloseable {

    /**
     * A row.
     *
     * @param line where it begins, from 1
     * @param json the assessment as {@code zi-assessment/1}, to be read by an {@code
     *     AssessmentReader}
     */
    public record Row(long line, String json) {}

    private static final int FIRST_LINE = 100_000;

    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final List<Column> columns;

    private AssessmentTable(CsvReader<CsvRecord> csv, Map<String, Column> known) {
        this.csv = csv;
        this.records = csv.iterator();
        this.columns = columns(known);
    }

    /**
     * Begins to read a table.
     *
     * @throws TableException with every problem of its columns
     * @throws IOException if it cannot be read
     */
    public static AssessmentTable csv(Edition edition, Reader text) throws IOException {
        BufferedReader buffered = new BufferedReader(text, FIRST_LINE);
        CsvReader<CsvRecord> csv =
                CsvReader.builder()
                        .fieldSeparator(separator(buffered))
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(buffered);
        return new AssessmentTable(csv, Column.byName(edition));
    }

    /** The one that the first line has most of; a mark of the byte order is passed over. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(FIRST_LINE);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        text.mark(FIRST_LINE);
        int[] counts = new int[128];
        int c = text.read();
        for (int i = 1; c >= 0 && c != '\n' && i < FIRST_LINE; i++) {
            if (c < counts.length) {
                counts[c]++;
            }
            c = text.read();
        }
        text.reset();
        char most = ',';
        for (char separator : new char[] {';', '\t'}) {
            most = counts[separator] > counts[most] ? separator : most;
        }
        return most;
    }

    private List<Column> columns(Map<String, Column> known) {
        List<Problem> problems = new ArrayList<>();
        List<Column> found = new ArrayList<>();
        Set<Column> seen = new HashSet<>();
        List<String> heads = hasNext() ? record().getFields() : List.of();
        for (int i = 0; i < heads.size(); i++) {
            Column column = known.get(Column.key(heads.get(i)));
            if (column == null) {
                problems.add(problem(i, "unknown", heads.get(i)));
            } else if (!seen.add(column)) {
                problems.add(problem(i, "repeated", heads.get(i)));
            } else {
                found.add(column);
            }
        }
        if (!seen.contains(known.get("unit"))) {
            problems.add(new Problem("line 1", Both.say("table", "noUnit")));
        }
        if (!problems.isEmpty()) {
            throw new TableException(problems);
        }
        return found;
    }

    private static Problem problem(int column, String message, String head) {
        return new Problem("line 1, column " + (column + 1), Both.say("table", message, head));
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException broken) {
            throw new TableException(List.of(new Problem("", Both.say("table", "broken"))));
        }
    }

    private CsvRecord record() {
        try {
            return records.next();
        } catch (CsvParseException broken) {
            throw new TableException(List.of(new Problem("", Both.say("table", "broken"))));
        }
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        CsvRecord record = record();
        return new Row(
                record.getStartingLineNumber(), TableJson.assessment(columns, record.getFields()));
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("the table cannot be closed", failed);
        }
    }
}
