package id.zonaintegritas.rules.units;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.rules.Edition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes assessments as CSV, as {@link AssessmentTable} reads them; notes and evidence have no
 * column. A text that a spreadsheet could take for a formula gets an apostrophe before it. Not safe
 * to share between threads.
 */
public final class AssessmentTableWriter {

    /** Enough for every number that an assessment can state. */
    private static final int DECIMALS = 99;

    private final List<Column> columns;
    private final CsvWriter csv;

    private AssessmentTableWriter(List<Column> columns, CsvWriter csv) {
        this.columns = columns;
        this.csv = csv;
    }

    /** Begins a table with its head; the writer stays open and has to be flushed at the end. */
    public static AssessmentTableWriter csv(Edition edition, Writer out) {
        List<Column> columns = Column.all(edition);
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(columns.stream().map(Column::name).toList());
        return new AssessmentTableWriter(columns, csv);
    }

    /**
     * Writes a row.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(Assessment assessment) {
        List<String> cells = new ArrayList<>();
        for (Column column : columns) {
            String text = text(column, assessment);
            cells.add(text == null ? "" : Harmless.text(text));
        }
        csv.writeRecord(cells);
    }

    /**
     * Hands on what is written.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void flush() {
        try {
            csv.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException("the table cannot be written", failed);
        }
    }

    private static @Nullable String text(Column column, Assessment assessment) {
        String within = column.within();
        if (within == null) {
            return switch (column.id()) {
                case "year" -> said(assessment.year());
                case "date" -> said(assessment.date());
                default -> said(assessment.assessor());
            };
        }
        return switch (within) {
            case "unit" -> unit(column.id(), assessment);
            case "answers" -> answer(column, assessment.answers().get(column.id()));
            default -> fact(assessment.eligibility().get(column.id()));
        };
    }

    private static @Nullable String said(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String unit(String key, Assessment assessment) {
        return switch (key) {
            case "id" -> assessment.unit().id();
            case "name" -> assessment.unit().name();
            case "institution" -> assessment.unit().institution();
            case "institutionType" -> assessment.unit().institutionType();
            default -> assessment.unit().serviceType();
        };
    }

    private static @Nullable String answer(Column column, @Nullable AnswerValue answer) {
        if (answer instanceof AnswerValue.Choice choice) {
            return choice.option();
        } else if (answer instanceof AnswerValue.Index index) {
            return "index".equals(column.part())
                    ? index.value().toDecimal(DECIMALS)
                    : said(index.respondents());
        }
        return answer instanceof AnswerValue.Counts counts && column.part() != null
                ? said(counts.values().get(column.part()))
                : null;
    }

    private static @Nullable String fact(@Nullable FactValue fact) {
        return fact instanceof FactValue.Amount amount
                ? amount.value().toDecimal(DECIMALS)
                : said(fact);
    }
}
