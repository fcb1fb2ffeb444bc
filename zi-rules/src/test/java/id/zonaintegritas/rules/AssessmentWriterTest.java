package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.AnswerValue.Choice;
import id.zonaintegritas.model.AnswerValue.Counts;
import id.zonaintegritas.model.AnswerValue.Index;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Assessor;
import id.zonaintegritas.model.Evidence;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.FactValue.Day;
import id.zonaintegritas.model.FactValue.Grade;
import id.zonaintegritas.model.FactValue.Truth;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Unit;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AssessmentWriterTest {

    private static final AssessmentReader READER = AssessmentReader.json(SmallEdition.EDITION);
    private static final AssessmentWriter WRITER = AssessmentWriter.json();

    @Property(tries = 500)
    void assessment_writtenAndReadAgain_isTheSame(@ForAll("assessments") Assessment assessment) {
        assertThat(READER.read(WRITER.writeValue(assessment))).isEqualTo(assessment);
        assertThat(READER.read(WRITER.indented().writeValue(assessment))).isEqualTo(assessment);
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        return Combinators.combine(
                        units(),
                        Arbitraries.integers().between(1000, 9999).injectNull(0.2),
                        days().injectNull(0.2),
                        Arbitraries.of(Assessor.class).injectNull(0.2),
                        answers(),
                        eligibility(),
                        some(
                                Map.of(
                                        "A.I.1.i.a", texts(),
                                        "sakip", Arbitraries.just("baris\nkedua"))),
                        some(Map.of("B.I.a", evidence())))
                .as(Assessment::new);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1000, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<List<Evidence>> evidence() {
        return Combinators.combine(
                        Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(20),
                        Arbitraries.of("https://zi.example/1", "lampiran 2").injectNull(0.3))
                .as(Evidence::new)
                .list()
                .ofMaxSize(3);
    }

    /** Every character that is a whole one, the unusual ones included. */
    private static Arbitrary<String> texts() {
        return Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .list()
                .ofMaxSize(20)
                .map(
                        points ->
                                points.stream()
                                        .collect(
                                                StringBuilder::new,
                                                StringBuilder::appendCodePoint,
                                                StringBuilder::append)
                                        .toString());
    }

    private static Arbitrary<Unit> units() {
        Arbitrary<String> texts = texts();
        return Combinators.combine(
                        texts.map(t -> "U" + t.replaceAll("\\p{Cntrl}|[\\x80-\\x9f]", "")),
                        texts.injectNull(0.3),
                        texts.injectNull(0.3),
                        Arbitraries.of("LOCAL_GOVERNMENT", "MINISTRY_OR_AGENCY").injectNull(0.3),
                        Arbitraries.of("HOSPITAL", "OTHER").injectNull(0.3))
                .as(Unit::new);
    }

    private static Arbitrary<Map<String, AnswerValue>> answers() {
        Arbitrary<Long> positive = Arbitraries.longs().between(1, 1_000_000_000_000L);
        return some(
                Map.of(
                        "A.I.1.i.a",
                        Arbitraries.of("YA", "TIDAK").map(Choice::new),
                        "A.I.1.i.b",
                        Arbitraries.of("A", "B", "C").map(Choice::new),
                        "A.II.1.i.a",
                        Combinators.combine(positive, positive)
                                .as((a, c) -> new Counts(Map.of("agents", a, "changes", c))),
                        "A.II.3.iii.a",
                        positive.map(v -> new Counts(Map.of("violationsThisYear", v))),
                        "B.I.a",
                        Combinators.combine(
                                        decimals(4),
                                        Arbitraries.longs().between(0, 10_000).injectNull(0.5))
                                .as(Index::new)));
    }

    private static Arbitrary<Map<String, FactValue>> eligibility() {
        return some(
                Map.of(
                        "auditOpinion",
                        Arbitraries.of("TMP", "TW", "WDP", "WTP").map(Grade::new),
                        "auditFollowUp",
                        decimals(100).map(Amount::new),
                        "coreService",
                        Arbitraries.of(true, false).map(Truth::new),
                        "buildingSince",
                        days().map(Day::new)));
    }

    private static Arbitrary<Rational> decimals(int highest) {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(highest))
                .ofScale(30)
                .map(Rational::of);
    }

    /** Some of these entries in some order. */
    private static <T> Arbitrary<Map<String, T>> some(Map<String, Arbitrary<? extends T>> all) {
        return Arbitraries.shuffle(List.copyOf(all.entrySet()))
                .flatMap(
                        entries ->
                                Arbitraries.integers()
                                        .between(0, entries.size())
                                        .flatMap(n -> map(entries.subList(0, n))));
    }

    private static <T> Arbitrary<Map<String, T>> map(
            List<Map.Entry<String, Arbitrary<? extends T>>> entries) {
        Arbitrary<Map<String, T>> map = Arbitraries.just(Map.of());
        for (var entry : entries) {
            map =
                    Combinators.combine(map, entry.getValue())
                            .as(
                                    (values, value) -> {
                                        Map<String, T> more = new LinkedHashMap<>(values);
                                        more.put(entry.getKey(), value);
                                        return more;
                                    });
        }
        return map;
    }

    @Test
    void assessment_full_isOneLineInTheOrderOfTheContract() {
        Assessment assessment = READER.read(AssessmentReaderTest.FULL);
        assertThat(WRITER.writeValue(assessment))
                .isEqualTo(
                        "{\"schema\":\"zi-assessment/1\",\"unit\":{\"id\":\"RSUD-01\","
                                + "\"name\":\"RSUD Contoh\",\"institution\":\"Kota Contoh\","
                                + "\"institutionType\":\"LOCAL_GOVERNMENT\","
                                + "\"serviceType\":\"HOSPITAL\"},\"year\":2026,"
                                + "\"date\":\"2026-05-20\",\"assessor\":\"UNIT\",\"answers\":{\"A.I.1.i.a\":\"YA\","
                                + "\"A.I.1.i.b\":\"B\","
                                + "\"A.II.1.i.a\":{\"agents\":4,\"changes\":15},"
                                + "\"B.I.a\":3.72},\"eligibility\":{\"auditOpinion\":\"WTP\","
                                + "\"auditFollowUp\":99.5,\"coreService\":true,"
                                + "\"buildingSince\":\"2024-02-29\"},"
                                + "\"notes\":{\"A.I.1.i.b\":\"Susunan tim\\nbaru\"},"
                                + "\"evidence\":{\"auditOpinion\":[{\"title\":\"LHP\","
                                + "\"href\":\"https://bpk.example/1\"},"
                                + "{\"title\":\"Surat\"}]}}");
    }

    @Test
    void index_withoutEndAsDecimal_isRefusedAndNothingIsWritten() {
        Assessment assessment =
                new Assessment(
                        new Unit("U", null, null, null, null),
                        null,
                        null,
                        null,
                        Map.of("B.I.a", new Index(Rational.of(10, 3))),
                        Map.of());
        var out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> WRITER.write(assessment, out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "B.I.a: 10/3 has no end as a decimal, so that JSON cannot hold it exactly");
        assertThat(out.size()).isZero();
    }
}
