package id.zonaintegritas.rules.worksheet;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.ZiVersions;
import id.zonaintegritas.rules.problem.Problem;
import id.zonaintegritas.rules.worksheet.SheetColumns.OfAssessor;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares the scores and verdicts in the cells of a worksheet with those of zi, by the standard
 * reading of every interpretation, and says what a difference is likely to come from. Immutable and
 * safe to share between threads.
 */
public final class WorksheetComparer {

    private final WorksheetReader reader;
    private final ZiVersions versions;

    private WorksheetComparer(WorksheetReader reader, ZiVersions versions) {
        this.reader = reader;
        this.versions = versions;
    }

    /**
     * Compares worksheets with an edition.
     *
     * @throws IllegalStateException if the spreadsheet library is not on the class path
     */
    public static WorksheetComparer of(Edition edition) {
        return new WorksheetComparer(WorksheetReader.of(edition), ZiVersions.of(List.of(edition)));
    }

    /**
     * Compares a file.
     *
     * @throws WorksheetException if it holds no worksheet that is safe to read
     * @throws UncheckedIOException if it cannot be read
     */
    public SheetComparison compare(Path file) {
        return compare(reader.open(file));
    }

    /**
     * Compares a stream, read to its end; it stays open.
     *
     * @param name what messages call it
     * @throws WorksheetException if it holds no worksheet that is safe to read
     * @throws UncheckedIOException if it cannot be read
     */
    public SheetComparison compare(String name, InputStream in) {
        return compare(reader.open(name, in));
    }

    private SheetComparison compare(WorksheetReader.Opened opened) {
        OpenedSheet sheet = opened.sheet();
        List<Problem> warnings = new ArrayList<>(sheet.findings().warnings());
        List<CellDifference> differences = new ArrayList<>();
        int compared = 0;
        for (AssessorColumn column : reader.columns(opened)) {
            OfAssessor columns = sheet.columns().assessors().get(column.assessor());
            Optional<Assessment> assessment = column.assessment();
            warnings.addAll(column.problems());
            if (columns == null || assessment.isEmpty()) {
                continue;
            }
            Evaluated evaluated = evaluate(assessment.get());
            ScoreCells cells = new ScoreCells(reader.edition(), sheet, columns, evaluated);
            VerdictCells verdicts = new VerdictCells(reader.edition(), sheet, columns, evaluated);
            cells.compare();
            verdicts.compare();
            compared += cells.compared() + verdicts.compared();
            differences.addAll(cells.differences());
            differences.addAll(verdicts.differences());
        }
        if (compared == 0) {
            warnings.add(SheetMessages.problem(sheet.sheet().at(1, 1), "compare.nothing"));
        }
        return new SheetComparison(opened.file(), compared, differences, warnings);
    }

    /**
     * What zi computes, and what it would without the questions that are open.
     *
     * @param leftOut null where the edition has no such reading
     */
    record Evaluated(
            Evaluation evaluation, @org.jspecify.annotations.Nullable Evaluation leftOut) {}

    private Evaluated evaluate(Assessment assessment) {
        ZiEvaluator evaluator = versions.evaluator(assessment);
        Evaluation leftOut = null;
        boolean known =
                evaluator.edition().interpretations().stream()
                        .anyMatch(
                                i ->
                                        i.id().equals("unanswered")
                                                && i.reading("leaveOut").isPresent());
        if (known) {
            leftOut = evaluator.with("unanswered", "leaveOut").evaluate(assessment);
        }
        return new Evaluated(evaluator.evaluate(assessment), leftOut);
    }
}
