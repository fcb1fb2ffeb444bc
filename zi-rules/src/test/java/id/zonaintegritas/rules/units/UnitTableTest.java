package id.zonaintegritas.rules.units;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.RandomUnits;
import id.zonaintegritas.rules.ZiEvaluator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class UnitTableTest {

    private static final Edition EDITION = Edition.current();
    private static final String FORMULA = "=HYPERLINK(\"http://x\",\"y\")";

    private static List<Evaluation> evaluations() {
        RandomUnits random = new RandomUnits(EDITION, 9, 0.02);
        ZiEvaluator evaluator = ZiEvaluator.of(EDITION);
        List<Evaluation> evaluations = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Assessment unit = random.next("U" + i);
            evaluations.add(
                    evaluator.evaluate(
                            new Assessment(
                                    new Unit(
                                            unit.unit().id(),
                                            FORMULA,
                                            "@" + i,
                                            unit.unit().institutionType(),
                                            unit.unit().serviceType()),
                                    2026,
                                    null,
                                    null,
                                    unit.answers(),
                                    unit.eligibility())));
        }
        return evaluations;
    }

    @Test
    void csv_ofUnits_hasTheirNumbersAndNoFormula() {
        List<Evaluation> evaluations = evaluations();
        StringWriter text = new StringWriter();
        try (CsvUnitTable table = CsvUnitTable.of(EDITION, text)) {
            evaluations.forEach(e -> table.write(UnitRow.of(e)));
            table.refuse("list.csv line 7", "-broken");
        }

        List<String> lines = text.toString().lines().toList();
        assertThat(lines).hasSize(302);
        int total = List.of(lines.get(0).split(",", -1)).indexOf("total");
        for (int i = 0; i < 300; i++) {
            String line = lines.get(i + 1);
            assertThat(line)
                    .startsWith("U" + i + ",\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",'@");
            String shown = line.replaceFirst("\"'=.*?\\)\"", "name").split(",", -1)[total];
            assertThat(shown).isEqualTo(evaluations.get(i).score("TOTAL").lowest().toDecimal(9));
        }
        assertThat(lines.get(301)).contains("INVALID").endsWith("'-broken");
    }

    @Test
    void workbook_ofUnits_hasTheirNumbersAndNoFormula() throws IOException {
        List<Evaluation> evaluations = evaluations();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxUnitTable table = XlsxUnitTable.of(EDITION, bytes, Locale.ENGLISH)) {
            evaluations.forEach(e -> table.write(UnitRow.of(e)));
            table.refuse("list.csv line 7", "=1+1");
        }

        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(302);
            int total = rows.get(0).stream().map(Cell::getText).toList().indexOf("total");
            for (int i = 0; i < 300; i++) {
                assertThat(rows.get(i + 1).getCellAsNumber(total).orElseThrow())
                        .isEqualByComparingTo(
                                new BigDecimal(
                                        evaluations.get(i).score("TOTAL").lowest().toDecimal(9)));
            }
            assertThat(rows.stream().flatMap(Row::stream))
                    .filteredOn(cell -> cell != null && cell.getType() == CellType.FORMULA)
                    .isEmpty();
            assertThat(rows.get(1).getCell(1).getText()).isEqualTo("'" + FORMULA);
            assertThat(book.getSheets()).hasSize(2);
        }
    }

    @Test
    void summary_ofUnits_countsEachOnce() {
        List<UnitRow> rows = evaluations().stream().map(UnitRow::of).toList();
        UnitSummary summary = UnitSummary.of(EDITION, rows);

        assertThat(summary.units()).isEqualTo(300);
        assertThat(summary.totals().stream().mapToInt(UnitSummary.Part::units).sum())
                .isEqualTo(300);
        assertThat(summary.failed())
                .isNotEmpty()
                .isSortedAccordingTo((a, b) -> Integer.compare(b.units(), a.units()));
        summary.failed()
                .forEach(
                        failed ->
                                assertThat(failed.units())
                                        .isEqualTo(
                                                (int)
                                                        rows.stream()
                                                                .flatMap(
                                                                        r ->
                                                                                r
                                                                                        .predicates()
                                                                                        .stream())
                                                                .flatMap(p -> p.notMet().stream())
                                                                .filter(
                                                                        r ->
                                                                                r.id().equals(
                                                                                                failed
                                                                                                        .id()))
                                                                .count()));
    }

    @Test
    void nearest_ofAUnit_isTheUnmetRequirementThatLacksTheLeast() {
        for (Evaluation evaluation : evaluations()) {
            UnitRow row = UnitRow.of(evaluation);
            if (row.nearest() != null) {
                assertThat(row.nearest().margin().signum()).isNegative();
                assertThat(row.nearest().requirement().id()).startsWith(row.next() + ".");
            }
            if (row.tightest() != null) {
                assertThat(row.tightest().margin().signum()).isNotNegative();
                assertThat(row.granted()).isNotNull();
            }
        }
    }
}
