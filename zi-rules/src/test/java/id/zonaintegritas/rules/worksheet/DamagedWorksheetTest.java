package id.zonaintegritas.rules.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evidence;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.problem.Problem;
import id.zonaintegritas.rules.worksheet.SheetDraft.Formula;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Copies of worksheets as people leave them. */
class DamagedWorksheetTest {

    private static final Assessment UNIT = withoutNotes();

    private static Assessment withoutNotes() {
        Assessment unit = new NotedUnits(Edition.current(), 3, 0).next("rusak");
        Map<String, AnswerValue> answers = new LinkedHashMap<>(unit.answers());
        answers.replaceAll(
                (id, value) ->
                        value instanceof AnswerValue.Index index
                                ? new AnswerValue.Index(index.value())
                                : value);
        return new Assessment(unit.unit(), null, null, null, answers, Map.of());
    }

    private static SheetDraft draft() {
        return SheetDraft.of("lke-zi", UNIT);
    }

    private static AnswerValue choice(String letter) {
        return new AnswerValue.Choice(letter);
    }

    private static Map<String, AnswerValue> answers(AssessorColumn column) {
        assertThat(column.problems()).isEmpty();
        return column.assessment().orElseThrow().answers();
    }

    private static List<String> places(List<Problem> problems) {
        return problems.stream().map(Problem::at).toList();
    }

    @Test
    void undamagedCopy_isReadWithoutAWord() {
        WorksheetContent content = draft().read();
        assertThat(content.warnings()).isEmpty();
        assertThat(content.columns().get(0).warnings()).isEmpty();
        assertThat(answers(content.columns().get(0))).isEqualTo(UNIT.answers());
    }

    @Test
    void lostRows_leaveTheirQuestionsOpenAndAreTold() {
        WorksheetContent content = draft().lose(130).lose(86).lose(9).read();
        Map<String, AnswerValue> expected = new LinkedHashMap<>(UNIT.answers());
        expected.remove("A.I.1.i.b");
        expected.remove("A.I.5.iii.b");
        AnswerValue.Counts counts = (AnswerValue.Counts) expected.get("A.II.1.i.a");
        Map<String, Long> agents = new LinkedHashMap<>(counts.values());
        agents.remove("changes");
        expected.put("A.II.1.i.a", new AnswerValue.Counts(agents));
        assertThat(answers(content.columns().get(0))).isEqualTo(expected);
        assertThat(content.warnings().toString())
                .contains("A.I.1.i.b")
                .contains("A.I.5.iii.b")
                .contains("A.II.1.i.a/changes")
                .contains("'LKE ZI'!K");
    }

    @Test
    void addedRowsAndColumns_doNoHarm() {
        assertThat(
                        answers(
                                draft().addColumn(1)
                                        .addColumn(9)
                                        .addRow(60, "", "", "catatan tambahan tim kami")
                                        .addRow(3, "Nama unit: RSUD Contoh")
                                        .first()))
                .isEqualTo(UNIT.answers());
    }

    @Test
    void rowShiftedByAColumn_isReadAndOthersStay() {
        assertThat(answers(draft().shift(12, 10).first())).isEqualTo(UNIT.answers());
    }

    @Test
    void missingHeadings_areMadeUpForByTheOptions() {
        SheetDraft draft = draft();
        for (String column : List.of("B", "H", "I", "J", "K", "L", "M", "O", "P", "Q")) {
            draft.set(column + 2, "");
        }
        WorksheetContent content = draft.read();
        assertThat(answers(content.columns().get(0))).isEqualTo(UNIT.answers());
        assertThat(content.warnings().toString()).contains("headings");
    }

    @Test
    void changedText_isTakenByItsPlaceWithAWarning() {
        WorksheetContent content = draft().set("G12", "").read();
        assertThat(answers(content.columns().get(0))).isEqualTo(UNIT.answers());
        assertThat(places(content.warnings())).containsExactly("'LKE ZI'!K12");
    }

    @Test
    void lettersInOtherForms_areTaken() {
        AssessorColumn column =
                draft().set("K8", " ya ")
                        .set("K9", "b\u00A0")
                        .set("K11", "TIDAK")
                        .set("K12", "Blm Diisi")
                        .set("K13", "  ")
                        .set("K15", "D. belum ada")
                        .set("K16", new BigDecimalCell("0.67").value())
                        .first();
        assertThat(answers(column))
                .containsEntry("A.I.1.i.a", choice("YA"))
                .containsEntry("A.I.1.i.b", choice("B"))
                .containsEntry("A.I.1.ii.a", choice("TIDAK"))
                .doesNotContainKey("A.I.1.ii.b")
                .doesNotContainKey("A.I.1.ii.c")
                .containsEntry("A.I.1.iii.a", choice("D"))
                .containsEntry("A.I.1.iii.b", choice("B"));
        assertThat(places(column.warnings())).containsExactly("'LKE ZI'!K15", "'LKE ZI'!K16");
    }

    private record BigDecimalCell(String text) {
        Number value() {
            return new java.math.BigDecimal(text);
        }
    }

    @Test
    void whatCannotBeKnown_isAnErrorAtItsCellAndAllAreTold() {
        AssessorColumn column =
                draft().set("K8", "mungkin")
                        .set("K9", "D")
                        .set("K129", -1)
                        .set("K132", "dua")
                        .set("K161", new BigDecimalCell("2.5").value())
                        .set("K202", 93)
                        .set("K205", "baik")
                        .first();
        assertThat(column.assessment()).isEmpty();
        assertThat(places(column.problems()))
                .containsExactlyInAnyOrder(
                        "'LKE ZI'!K8",
                        "'LKE ZI'!K9",
                        "'LKE ZI'!K129",
                        "'LKE ZI'!K132",
                        "'LKE ZI'!K161",
                        "'LKE ZI'!K202",
                        "'LKE ZI'!K205");
    }

    @Test
    void numbersAsText_areTaken() {
        Map<String, AnswerValue> answers =
                answers(
                        draft().set("K202", " 3,72 ")
                                .set("K205", "3.5")
                                .set("K161", "12 ")
                                .set("K162", "9 sasaran")
                                .set("K194", "1.200")
                                .set("K195", "nihil")
                                .first());
        assertThat(answers)
                .containsEntry("B.I.a", new AnswerValue.Index(Rational.parse("3.72")))
                .containsEntry("B.II.a", new AnswerValue.Index(Rational.parse("3.5")));
        assertThat(((AnswerValue.Counts) answers.get("A.II.4.i.a")).values())
                .isEqualTo(Map.of("targets", 12L, "targetsFullyMet", 9L));
        assertThat(((AnswerValue.Counts) answers.get("A.II.6.i.b")).values())
                .isEqualTo(Map.of("registeredServices", 1200L, "simplifiedServices", 0L));
    }

    @Test
    void percentages_ofAllForms_areTheSameAndCountsDecide() {
        for (Object share :
                List.of(92, "92", "92 %", "92%", "0,92", new BigDecimalCell("0.92").value())) {
            SheetDraft draft = draft().set("K160", share).set("K161", "").set("K162", "");
            assertThat(answers(draft.first()).get("A.II.4.i.a"))
                    .as(share.toString())
                    .isEqualTo(
                            new AnswerValue.Counts(
                                    Map.of("targets", 100L, "targetsFullyMet", 92L)));
            AssessorColumn counted =
                    draft().set("K160", share).set("K161", 25).set("K162", 23).first();
            assertThat(counted.warnings()).as(share.toString()).isEmpty();
            AssessorColumn other =
                    draft().set("K160", share).set("K161", 25).set("K162", 5).first();
            assertThat(places(other.warnings())).containsExactly("'LKE ZI'!K160");
            assertThat(answers(other).get("A.II.4.i.a"))
                    .isEqualTo(
                            new AnswerValue.Counts(Map.of("targets", 25L, "targetsFullyMet", 5L)));
        }
    }

    @Test
    void formulas_areFollowedOrRefused() {
        AssessorColumn column =
                draft().set("K9", new Formula("K10"))
                        .set("K10", "A")
                        .set("K12", new Formula("\"C\""))
                        .first();
        assertThat(answers(column))
                .containsEntry("A.I.1.i.b", choice("A"))
                .containsEntry("A.I.1.ii.b", choice("C"));
        assertThat(
                        places(
                                draft().set("K9", new Formula("IF(A1=1,\"A\",\"B\")"))
                                        .first()
                                        .problems()))
                .containsExactly("'LKE ZI'!K9");
    }

    @Test
    void mergedAnswers_holdForAllTheirRows() {
        AssessorColumn column = draft().set("K12", "B").set("K13", "").merge(12, 13, 11).first();
        assertThat(answers(column)).containsEntry("A.I.1.ii.c", choice("B"));
        assertThat(places(column.warnings())).containsExactly("'LKE ZI'!K13");
    }

    @Test
    void hiddenRows_countAndAreTold() {
        AssessorColumn column = draft().hide(12).first();
        assertThat(answers(column)).isEqualTo(UNIT.answers());
        assertThat(places(column.warnings())).containsExactly("'LKE ZI'!K12");
    }

    @Test
    void notesAndEvidence_areTaken() {
        Assessment read =
                draft().set("O8", "SK terlampir")
                        .set("P8", "SK Tim https://contoh.id/sk\nNotula")
                        .set("O129", "dihitung per Juni")
                        .first()
                        .assessment()
                        .orElseThrow();
        assertThat(read.notes())
                .containsOnly(
                        Map.entry("A.I.1.i.a", "SK terlampir"),
                        Map.entry("A.II.1.i.a", "dihitung per Juni"));
        assertThat(read.evidence())
                .containsOnly(
                        Map.entry(
                                "A.I.1.i.a",
                                List.of(
                                        new Evidence("SK Tim", "https://contoh.id/sk"),
                                        new Evidence("Notula", null))));
    }
}
