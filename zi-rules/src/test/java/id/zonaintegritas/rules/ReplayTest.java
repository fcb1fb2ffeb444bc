package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Assessor;
import id.zonaintegritas.model.Evidence;
import id.zonaintegritas.rules.Replay.Difference;
import id.zonaintegritas.rules.Replay.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayTest {

    private static final Edition EDITION = Edition.current();
    private static final Assessment UNIT = remarked(new RandomUnits(EDITION, 3, 0.1).next("unit"));
    private static final ZiEvaluator EVALUATOR = ZiEvaluator.of(EDITION).withReceipts();
    private static final EvaluationWriter WRITER = EvaluationWriter.json();
    private static final String WRITTEN = WRITER.writeValue(EVALUATOR.evaluate(UNIT));

    private static Assessment remarked(Assessment plain) {
        return new Assessment(
                plain.unit(),
                2026,
                LocalDate.of(2026, 5, 20),
                Assessor.TPI,
                plain.answers(),
                plain.eligibility(),
                Map.of("B.I.a", "Survei Mei"),
                Map.of("B.I.a", List.of(new Evidence("SK", null))));
    }

    private static List<Difference> differences(String written) {
        return differences(written, UNIT);
    }

    private static List<Difference> differences(String written, Assessment assessment) {
        return Replay.of(written, Edition.all()).differences(assessment);
    }

    @Test
    void evaluation_untouched_holds() {
        assertThat(differences(WRITTEN)).isEmpty();
    }

    @Test
    void evaluation_writtenInAnotherForm_holds() {
        var evaluation = EVALUATOR.evaluate(UNIT);

        assertThat(differences(WRITER.indented().writeValue(evaluation))).isEmpty();
        assertThat(differences(WRITER.withoutTrace().writeValue(evaluation))).isEmpty();
        assertThat(differences(WRITER.in(Locale.ENGLISH).writeValue(evaluation))).isEmpty();
    }

    @Test
    void evaluation_ofAnOlderVersion_isMadeAgainWithIt() {
        Edition older = Edition.all().get(0);
        String written = WRITER.writeValue(ZiEvaluator.of(older).withReceipts().evaluate(UNIT));

        assertThat(Replay.of(written, Edition.all()).edition()).isSameAs(older);
        assertThat(differences(written)).isEmpty();
    }

    @Test
    void evaluation_withAnotherReading_isMadeAgainWithIt() {
        String written = WRITER.writeValue(EVALUATOR.with("unanswered", "zero").evaluate(UNIT));

        assertThat(differences(written)).isEmpty();
    }

    @Test
    void evaluation_ofAnotherVersionOfTheLibrary_holds() {
        String written = WRITTEN.replaceFirst("\"library\":\"[^\"]*\"", "\"library\":\"0.0.1\"");

        assertThat(differences(written)).isEmpty();
        assertThat(Replay.of(written, Edition.all()).library()).isEqualTo("0.0.1");
    }

    @Test
    void evaluation_withoutReceiptOrByAnotherZi_holds() {
        String written =
                WRITTEN.replaceFirst("\"receipt\":\\{[^}]*\\},", "")
                        .replaceFirst("\"zi\":\"[^\"]*\"", "\"zi\":\"0.0.1\"")
                        .replaceFirst("\"edition\":\\{", "\"edition\":{\"folder\":\"elsewhere\",");
        Replay replay = Replay.of(written, Edition.all());

        assertThat(differences(written)).isEmpty();
        assertThat(replay.hasReceipt()).isFalse();
        assertThat(replay.library()).isEqualTo("0.0.1");
        assertThat(Replay.of(WRITTEN, Edition.all()).hasReceipt()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "EDITION|/edition/sha256|\"sha256\":\"[0-9a-f]{2}|\"sha256\":\"zz",
                "EDITION|/edition/id|\"edition\":\\{\"id\":\"[^\"]*\"|\"edition\":{\"id\":\"other\"",
                "EDITION|/edition/amendedBy/0|permenpanrb-5-2024|permenpanrb-6-2024",
                "EDITION|/edition/version/from|2024-08-01|2024-08-02",
                "EDITION|/edition/chosen/0|\"chosen\":\\[\\]|\"chosen\":[\"comparison\"]",
                "EDITION|/edition/interpretations/comparison|\"comparison\":\"exact\"|\"comparison\":\"never\"",
                "INPUT|/receipt/input|\"input\":\"[0-9a-f]{2}|\"input\":\"zz",
                "INPUT|/unit/id|\"unit\":\\{\"id\":\"unit\"|\"unit\":{\"id\":\"twin\"",
                "INPUT|/year|\"year\":2026|\"year\":2025",
                "INPUT|/date|\"date\":\"2026-05-20\"|\"date\":\"2026-05-21\"",
                "INPUT|/assessor|\"assessor\":\"TPI\"|\"assessor\":\"TPN\"",
                "INPUT|/notes/B.I.a|\"Survei Mei\"|\"Survei Juni\"",
                "INPUT|/evidence/B.I.a/0/title|\"SK\"|\"KS\"",
                "RESULT|/complete|\"complete\":false|\"complete\":true",
                "RESULT|/decision/outcome|\"outcome\":\"[A-Z_]*\"|\"outcome\":\"LOST\"",
                "RESULT|/predicates/0/findings/0/margin|\"margin\":\"[^\"]*\"|\"margin\":\"9\"",
                "RESULT|/scores/0/points|\"points\":\"[^\"]*\"|\"points\":\"99\"",
                "RESULT|/scores/0/citation|(\"citation\":\"[^\"]*)(\",\"rule\":\"points)|$1!$2",
                "RESULT|/trace/0/rule|\"trace\":\\[(.*?)\"rule\":\"|\"trace\":[$1\"rule\":\"x",
                "RESULT|/trace/1/step|\"step\":2,|\"step\":3,",
                "RESULT|/more|\"complete\"|\"more\":1,\"complete\"",
                "RESULT|/complete|\"complete\":false|\"complete\":false,\"complete\":true"
            })
    void evaluation_tamperedWith_doesNotHold(Part part, String at, String from, String to) {
        String written = WRITTEN.replaceFirst(from, to);
        assertThat(written).isNotEqualTo(WRITTEN);

        assertThat(differences(written))
                .anySatisfy(
                        d -> {
                            assertThat(d.part()).isEqualTo(part);
                            assertThat(d.at()).isEqualTo(at);
                            assertThat(d.from()).isNotEqualTo(d.to());
                        });
    }

    @Test
    void answer_changed_isFirstSeenInItsStepOfTheTrace() {
        String canonical = AssessmentWriter.json().writeValue(UNIT);
        String changed = canonical.replaceFirst("(\"B.I.a\":)[0-9.]+", "$10.5");
        assertThat(changed).isNotEqualTo(canonical);

        List<Difference> found = differences(WRITTEN, AssessmentReader.json().read(changed));

        assertThat(found).extracting(Difference::part).containsExactly(Part.INPUT, Part.RESULT);
        Difference result = found.get(1);
        assertThat(result.at()).matches("/trace/\\d+/concluded/question/answer");
        assertThat(result.about()).isEqualTo("B.I.a.score");
        assertThat(result.to()).isEqualTo("\"0.5\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"schema\":\"zi-assessment/1\"}"})
    void document_thatIsNoEvaluation_isRefused(String document) {
        assertThatThrownBy(() -> Replay.of(document, Edition.all()))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("jackson")
                .containsAnyOf("line 1, column ", "this is no evaluation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"schema\":\"zi-evaluation/1\"}",
                "{\"schema\":\"zi-evaluation/1\",\"edition\":[],\"scores\":[1],\"trace\":{}}",
                "{\"schema\":\"zi-evaluation/1\",\"edition\":{\"interpretations\":[]}}"
            })
    void document_withoutTheFormOfAnEvaluation_doesNotHold(String document) {
        assertThat(differences(document))
                .extracting(Difference::part)
                .containsExactly(Part.EDITION, Part.INPUT, Part.RESULT);
    }
}
