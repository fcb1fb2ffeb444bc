package id.zonaintegritas.rules.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement.Minimum;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.ZiEvaluator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A spreadsheet program computes the worksheets that zi writes to the numbers of zi. */
@Isolated("another program needs the processors")
class LibreOfficeTest {

    private static final Edition EDITION = Edition.current();
    private static final int UNITS = 20;

    /** What the digits of a spreadsheet leave room for. */
    private static final Rational NEAR = Rational.parse("0.000000001");

    private static final Map<String, String> VERDICTS =
            Map.of("MET", "Met", "NOT_MET", "Not met", "UNDETERMINED", "Undetermined");

    @TempDir private Path folder;

    @Test
    void worksheets_computedByLibreOffice_haveTheNumbersOfZi() throws IOException {
        LibreOffice.required("LibreOfficeTest");
        NotedUnits units = new NotedUnits(EDITION, 2026, 0.05);
        List<Path> files = new ArrayList<>();
        List<Assessment> assessments = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            for (String layout : WorksheetWriter.layouts()) {
                Path file = folder.resolve(layout + "-" + i + ".xlsx");
                Assessment assessment = units.next("unit-" + i);
                try (OutputStream out = Files.newOutputStream(file)) {
                    WorksheetWriter.of(EDITION, layout)
                            .in(Locale.ENGLISH)
                            .write(List.of(assessment), out);
                }
                files.add(file);
                assessments.add(assessment);
            }
        }
        Path computed = Files.createDirectory(folder.resolve("computed"));
        LibreOffice.compute(files, computed);
        ZiEvaluator evaluator = ZiEvaluator.of(EDITION);
        for (int i = 0; i < files.size(); i++) {
            Path file = computed.resolve(files.get(i).getFileName().toString());
            WorksheetReader reader = WorksheetReader.of(EDITION);
            WorksheetReader.Opened opened = reader.open(file);
            Evaluation evaluation = evaluator.evaluate(assessments.get(i));
            haveTheScores(opened.sheet(), evaluation);
            hasTheVerdicts(opened.sheet().workbook(), evaluation);
            Assessment back = reader.columns(opened).get(0).assessment().orElseThrow();
            assertThat(back.answers()).isEqualTo(assessments.get(i).answers());
            assertThat(back.eligibility()).isEqualTo(assessments.get(i).eligibility());
        }
    }

    private static void haveTheScores(OpenedSheet sheet, Evaluation evaluation) {
        SheetColumns.OfAssessor columns =
                sheet.columns().assessors().values().stream()
                        .filter(c -> c.score() > 0)
                        .findFirst()
                        .orElseThrow();
        int compared = 0;
        for (Map.Entry<LayoutRow, Integer> row : sheet.match().rows().entrySet()) {
            if (row.getKey().kind() == LayoutRow.Kind.NODE) {
                Score score = evaluation.score(row.getKey().id());
                isNear(sheet.sheet(), row.getValue(), columns.score(), score.lowest());
                isNear(sheet.sheet(), row.getValue(), columns.highest(), score.highest());
                compared++;
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(EDITION.nodes().size() - 3);
    }

    private static void isNear(SheetGrid sheet, int row, int column, Rational expected) {
        Rational stated = Rational.of(new BigDecimal(sheet.text(row, column)));
        assertThat(stated.minus(expected).max(expected.minus(stated)))
                .as(sheet.at(row, column) + ": " + stated.toDecimal(12) + " by zi " + expected)
                .isLessThan(NEAR);
    }

    private static void hasTheVerdicts(StoredWorkbook workbook, Evaluation evaluation) {
        SheetGrid summary =
                workbook.sheets().stream()
                        .filter(s -> s.name().startsWith("Summary"))
                        .findFirst()
                        .orElseThrow();
        int compared = 0;
        for (int row = 2; row <= summary.lastRow(); row++) {
            String id = summary.text(row, SummarySheet.ID);
            for (Finding finding :
                    evaluation.predicates().stream().flatMap(p -> p.findings().stream()).toList()) {
                if (finding.id().equals(id)) {
                    assertThat(summary.text(row, SummarySheet.VERDICT))
                            .as(id)
                            .isEqualTo(VERDICTS.get(finding.status().name()));
                    compared++;
                }
            }
        }
        assertThat(compared)
                .isEqualTo(
                        EDITION.requirements().stream().filter(Minimum.class::isInstance).count());
    }
}
