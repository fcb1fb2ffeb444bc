package id.zonaintegritas.rules.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Assessor;
import id.zonaintegritas.model.Evidence;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.RandomUnits;
import id.zonaintegritas.rules.ZiEvaluator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortalJsonTest {

    private static final Edition EDITION = Edition.current();
    private static final PortalJson PORTAL = PortalJson.of(EDITION);

    private static String answers(String... entries) {
        return "{\"unit_id\":\"U-1\",\"nama_unit\":\"Kantor\",\"tahun\":2026,\"answers\":["
                + String.join(",", entries)
                + "]}";
    }

    private static String answer(int number, String unit, String tpi) {
        return "{\"soal_id\":%d,\"jawaban_unit\":%s,\"jawaban_tpi\":%s,\"catatan_unit\":null}"
                .formatted(number, unit, tpi);
    }

    @Test
    void answers_ofUnitAndTpi_areTwoAssessments() {
        PortalAnswers read =
                PORTAL.read(
                        answers(
                                answer(1, "\"Ya\"", "\"tidak\""),
                                answer(2, "\" b \"", "null"),
                                answer(3, "\"\"", "\"Blm Diisi\""),
                                answer(88, "\"4\"", "\"4\""),
                                answer(89, "\"15\"", "15"),
                                answer(125, "\"3,72\"", "\"3.5\"")));

        assertThat(read.assessments())
                .extracting(Assessment::assessor)
                .containsExactly(Assessor.UNIT, Assessor.TPI);
        Map<String, AnswerValue> unit = read.assessments().get(0).answers();
        assertThat(unit)
                .containsEntry("A.I.1.i.a", new AnswerValue.Choice("YA"))
                .containsEntry("A.I.1.i.b", new AnswerValue.Choice("B"))
                .containsEntry(
                        "A.II.1.i.a", new AnswerValue.Counts(Map.of("agents", 4L, "changes", 15L)))
                .containsEntry("B.I.a", new AnswerValue.Index(Rational.parse("3.72")))
                .hasSize(4);
        assertThat(read.assessments().get(1).answers())
                .containsEntry("A.I.1.i.a", new AnswerValue.Choice("TIDAK"))
                .hasSize(3);
        assertThat(read.warnings()).singleElement().asString().contains("121");
        assertThat(read.assessments().get(0).unit().name()).isEqualTo("Kantor");
    }

    @Test
    void answers_ofTheUnitAlone_areOneAssessment() {
        assertThat(PORTAL.read(answers(answer(1, "\"Ya\"", "null"))).assessments())
                .extracting(Assessment::assessor)
                .containsExactly(Assessor.UNIT);
    }

    @Test
    void wrongAnswers_areAllReportedWithTheirPlace() {
        assertThatThrownBy(
                        () ->
                                PORTAL.read(
                                        answers(
                                                answer(1, "\"A\"", "null"),
                                                answer(88, "\"4.5\"", "\"-1\""),
                                                answer(125, "\"good\"", "null"),
                                                answer(128, "null", "null"),
                                                answer(1, "null", "null"),
                                                answer(2, "{}", "null"))))
                .isInstanceOfSatisfying(
                        PortalException.class,
                        wrong -> {
                            assertThat(wrong.problems())
                                    .extracting(p -> p.at())
                                    .containsExactly(
                                            "/answers/0/jawaban_unit",
                                            "/answers/1/jawaban_unit",
                                            "/answers/1/jawaban_tpi",
                                            "/answers/2/jawaban_unit",
                                            "/answers/3/soal_id",
                                            "/answers/4/soal_id",
                                            "/answers/5/jawaban_unit");
                            assertThat(wrong.getMessage(Locale.forLanguageTag("id")))
                                    .contains("bukan bilangan bulat");
                        });
    }

    @Test
    void brokenDocuments_areRefusedWithTheirPlace() {
        for (String broken :
                List.of(
                        "",
                        "[]",
                        "{",
                        "{\"unit_id\":\"a\",\"unit_id\":\"b\",\"answers\":[]}",
                        "[".repeat(100_000),
                        "{\"answers\":7}",
                        "{\"unit_id\":{},\"answers\":[3]}")) {
            assertThatThrownBy(() -> PORTAL.read(broken)).isInstanceOf(PortalException.class);
        }
    }

    private static Assessment portalOnly(Assessment unit, Assessor assessor) {
        Map<String, AnswerValue> answers = new LinkedHashMap<>();
        unit.answers()
                .forEach(
                        (id, answer) -> {
                            if (answer instanceof AnswerValue.Counts counts) {
                                Map<String, Long> kept = new LinkedHashMap<>(counts.values());
                                kept.remove("obligedToReport");
                                answers.put(id, new AnswerValue.Counts(kept));
                            } else {
                                answers.put(id, answer);
                            }
                        });
        return new Assessment(
                new Unit(unit.unit().id(), "Nama", null, null, null),
                unit.year(),
                null,
                assessor,
                answers,
                Map.of(),
                Map.of("A.II.1.i.a", "catatan \"a\"\nbaris"),
                assessor == Assessor.TPI
                        ? Map.of()
                        : Map.of(
                                "A.I.1.i.a",
                                List.of(
                                        new Evidence("SK", "https://x.go.id/1"),
                                        new Evidence("https://x.go.id/2", "https://x.go.id/2"),
                                        new Evidence("Foto", null))));
    }

    @Test
    void randomUnits_writtenAndRead_areTheSame() {
        RandomUnits random = new RandomUnits(EDITION, 5, 0.1);
        for (int i = 0; i < 200; i++) {
            Assessment unit = portalOnly(random.next("U" + i), Assessor.UNIT);
            Assessment tpi = portalOnly(random.next("U" + i), Assessor.TPI);
            PortalText text = PORTAL.write(unit, tpi);

            assertThat(PORTAL.read(text.json()).assessments()).containsExactly(unit, tpi);
            assertThat(text.losses()).isEmpty();
        }
    }

    @Test
    void whatThePortalHasNoPlaceFor_isSaid() {
        Assessment unit =
                new Assessment(
                        new Unit("U", "N", "Kementerian", null, null),
                        2026,
                        null,
                        Assessor.UNIT,
                        Map.of(
                                "A.II.5.iii.a",
                                new AnswerValue.Counts(
                                        Map.of("obligedToReport", 12L, "reported", 10L)),
                                "B.I.a",
                                new AnswerValue.Index(Rational.of(3), 64L)),
                        Map.of("sakip", new FactValue.Grade("B")));

        assertThat(PORTAL.write(unit, null).losses())
                .extracting(p -> p.at())
                .containsExactlyInAnyOrder(
                        "/answers/A.II.5.iii.a/obligedToReport",
                        "/answers/B.I.a",
                        "/eligibility",
                        "/unit");
    }

    @Test
    void statedTotal_thatIsTheSumOfItsParts_isNoLoss() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("obligedToReport", 11L);
        counts.put("unitHeads", 1L);
        counts.put("lhkpnOfficials", 10L);
        counts.put("otherObliged", 0L);
        counts.put("reported", 10L);
        Assessment unit =
                new Assessment(
                        new Unit("U", null, null, null, null),
                        2026,
                        null,
                        null,
                        Map.of("A.II.5.iii.a", new AnswerValue.Counts(counts)),
                        Map.of());

        assertThat(PORTAL.write(unit, null).losses()).isEmpty();
    }

    @Test
    void unitLists_writtenAndRead_areTheSame() {
        List<PortalUnit> units =
                List.of(
                        new PortalUnit("1", "Satu \"a\"", "WBK", false),
                        new PortalUnit("2", "Dua", "WBK-AFIRMASI", true),
                        new PortalUnit("3", "Tiga", "WBBM", false));

        assertThat(PortalJson.readUnits(PortalJson.writeUnits(2026, units))).isEqualTo(units);
        assertThatThrownBy(() -> PortalJson.readUnits("{\"units\":[{\"nama\":\"x\"}]}"))
                .isInstanceOf(PortalException.class)
                .hasMessageContaining("/units/0");
    }

    @Test
    void proposal_ofAUnitWithoutAPredicate_isNone() {
        Assessment unanswered =
                new Assessment(
                        new Unit("U", null, null, null, null),
                        2026,
                        null,
                        null,
                        Map.of(),
                        Map.of());

        assertThat(PortalUnit.of(ZiEvaluator.of(EDITION).evaluate(unanswered))).isEmpty();
    }
}
