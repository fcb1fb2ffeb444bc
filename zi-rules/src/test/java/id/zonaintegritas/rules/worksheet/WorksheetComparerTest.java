package id.zonaintegritas.rules.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.worksheet.SheetDraft.Formula;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Worksheets whose formulas compute something else than the regulation. */
class WorksheetComparerTest {

    /** The indicator of these questions has three of them, in rows 11 to 13. */
    private static final String INDICATOR = "A.I.1.ii";

    private static final Assessment UNIT =
            unit(Map.of("A.I.1.ii.a", "YA", "A.I.1.ii.b", "A", "A.I.1.ii.c", "C"));

    private static Assessment unit(Map<String, String> chosen) {
        Assessment unit = new NotedUnits(Edition.current(), 3, 0).next("salin");
        Map<String, AnswerValue> answers = new LinkedHashMap<>(unit.answers());
        answers.keySet().removeIf(id -> id.startsWith(INDICATOR + "."));
        chosen.forEach((id, letter) -> answers.put(id, new AnswerValue.Choice(letter)));
        return new Assessment(unit.unit(), null, null, null, answers, Map.of());
    }

    private static String points(Assessment unit, String node) {
        Evaluation evaluation = ZiEvaluator.of(Edition.current()).evaluate(unit);
        Rational points =
                evaluation.scores().stream()
                        .filter(score -> score.id().equals(node))
                        .findFirst()
                        .orElseThrow()
                        .lowest();
        return points.toDecimal(12).replace(',', '.');
    }

    private static SheetDraft draft(Assessment unit) {
        return SheetDraft.of("lke-zi", unit);
    }

    private static int row(String node) {
        return Layout.all().get(0).rows().stream()
                .filter(row -> row.id().equals(node))
                .findFirst()
                .orElseThrow()
                .row();
    }

    private static String cell(String node) {
        return "L" + row(node);
    }

    private static CellDifference only(SheetDraft draft) {
        SheetComparison comparison = draft.compare();
        assertThat(comparison.agrees()).isFalse();
        assertThat(comparison.differences()).hasSize(1);
        return comparison.differences().get(0);
    }

    private static String why(CellDifference difference) {
        return difference.reason().in(Locale.ENGLISH);
    }

    @Test
    void scoresThatAreRight_orRoundedWhereTheyStand_agree() {
        String exact = points(UNIT, INDICATOR);
        for (String stored :
                List.of(exact, Rational.parse(exact).rounded(2).toDecimal(2).replace(',', '.'))) {
            SheetComparison comparison =
                    draft(UNIT)
                            .set(cell(INDICATOR), new Formula("AVERAGE(L11:L13)*H10", stored))
                            .compare();
            assertThat(comparison.agrees()).as(stored).isTrue();
            assertThat(comparison.compared()).isEqualTo(1);
        }
    }

    @Test
    void rangeThatLeavesARowOut_isNamedWithTheRow() {
        CellDifference difference =
                only(draft(UNIT).set(cell(INDICATOR), new Formula("AVERAGE(L11:L12)*H10", "1")));
        assertThat(difference.at()).isEqualTo("'LKE ZI'!" + cell(INDICATOR));
        assertThat(difference.subject()).isEqualTo(INDICATOR);
        assertThat(difference.stated()).isEqualTo("1");
        assertThat(why(difference)).isEqualTo("the formula leaves out L13");
    }

    @Test
    void rangeThatLeavesARowOut_isFoundBeforeAnyProgramComputedIt() {
        assertThat(why(only(draft(UNIT).set(cell(INDICATOR), new Formula("AVERAGE(L11:L12)*H10")))))
                .isEqualTo("the formula leaves out L13");
    }

    @Test
    void overwrittenFormula_isNamed() {
        assertThat(why(only(draft(UNIT).set(cell(INDICATOR), new BigDecimal("0.123")))))
                .isEqualTo("the formula was overwritten with a value");
    }

    @Test
    void changedWeight_isNamedWithBothNumbers() {
        assertThat(
                        why(
                                only(
                                        draft(UNIT)
                                                .set("H10", 2)
                                                .set(
                                                        cell(INDICATOR),
                                                        new Formula(
                                                                "AVERAGE(L11:L13)*H10", "1.5")))))
                .contains("the weight in H10 is 2");
    }

    @Test
    void blank_droppedFromAMeanOrCountedAsZero_isToldApart() {
        Assessment open = unit(Map.of("A.I.1.ii.a", "YA", "A.I.1.ii.b", "A"));
        assertThat(
                        why(
                                only(
                                        draft(open)
                                                .set(
                                                        cell(INDICATOR),
                                                        new Formula("AVERAGE(L11:L13)*H10", "1")))))
                .contains("dropped from the mean");
        assertThat(
                        why(
                                only(
                                        draft(open)
                                                .set(
                                                        cell(INDICATOR),
                                                        new Formula(
                                                                "SUM(L11:L13)/3*H10",
                                                                points(open, INDICATOR))))))
                .contains("counted as zero");
    }

    @Test
    void partsThatWereRounded_areNamed() {
        assertThat(
                        why(
                                only(
                                        draft(UNIT)
                                                .set(
                                                        cell(INDICATOR),
                                                        new Formula(
                                                                "ROUND(AVERAGE(L11:L13),1)*H10",
                                                                "0.75")))))
                .isEqualTo("parts were rounded before they were added up");
    }

    @Test
    void scoreThatDecidesAMinimum_namesWhatItChanges() {
        CellDifference difference = only(draft(UNIT).set(cell("A"), new BigDecimal("1.5")));
        assertThat(difference.subject()).isEqualTo("A");
        assertThat(difference.changes()).contains("WBK.enablers");
    }

    @Test
    void lastBranchThatAlwaysSaysYes_isFoundOnASummary() {
        String sheet = "'LKE ZI'!" + cell("B.I.b");
        CellDifference difference =
                only(
                        draft(UNIT)
                                .summary("", "WBK")
                                .summary(
                                        "Capaian Kinerja Lebih Baik dari pada Capaian Kinerja"
                                                + " Sebelumnya",
                                        new Formula(sheet, "0"),
                                        new Formula(
                                                "IF(AND($B$1=\"WBK\",B2>=2.5),\"OK\",\"Lulus\")")));
        assertThat(difference.subject()).isEqualTo("WBK.performance");
        assertThat(difference.at()).isEqualTo("'Unit'!C2");
        assertThat(why(difference)).contains("the last branch of the formula says \"Lulus\"");
    }

    @Test
    void worksheetThatNoProgramComputed_saysThatNothingWasCompared() {
        SheetComparison comparison = draft(UNIT).compare();
        assertThat(comparison.compared()).isZero();
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.warnings().toString()).contains("nothing was compared");
    }
}
