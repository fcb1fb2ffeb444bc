package id.zonaintegritas.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Receipt;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.internal.contracts.CanonicalJson;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {

    private static final String WRITTEN =
            """
            {"schema":"zi-assessment/1",
             "unit":{"id":"RSUD-01","name":"RSUD \\"Contoh\\"\\u001f","serviceType":"HOSPITAL"},
             "year":2026,"date":"2026-05-20",
             "answers":{"A.I.1.i.b":"b","A.I.1.i.a":"Ya",
                        "A.II.1.i.a":{"changes":15,"agents":4},"B.I.a":3.70,
                        "B.II.a":{"respondents":64,"index":3.50}},
             "eligibility":{"sakip":"bb","coreService":true,"auditFollowUp":1e2},
             "notes":{"B.I.a":"Survei Mei","A.I.1.i.a":"SK 1"},
             "evidence":{"A.I.1.i.a":[{"title":"SK","href":"https://sk"}]}}""";

    private static final String CANONICAL =
            "{\"answers\":{\"A.I.1.i.a\":\"YA\",\"A.I.1.i.b\":\"B\","
                    + "\"A.II.1.i.a\":{\"agents\":4,\"changes\":15},\"B.I.a\":3.7,"
                    + "\"B.II.a\":{\"index\":3.5,\"respondents\":64}},\"date\":\"2026-05-20\","
                    + "\"eligibility\":{\"auditFollowUp\":100,\"coreService\":true,\"sakip\":\"BB\"},"
                    + "\"evidence\":{\"A.I.1.i.a\":[{\"href\":\"https://sk\",\"title\":\"SK\"}]},"
                    + "\"notes\":{\"A.I.1.i.a\":\"SK 1\",\"B.I.a\":\"Survei Mei\"},"
                    + "\"schema\":\"zi-assessment/1\","
                    + "\"unit\":{\"id\":\"RSUD-01\",\"name\":\"RSUD \\\"Contoh\\\"\\u001f\","
                    + "\"serviceType\":\"HOSPITAL\"},\"year\":2026}";

    private static final Receipt RECEIPT = receipt(WRITTEN);

    private static Receipt receipt(String assessment) {
        return receipt(AssessmentReader.json().read(assessment));
    }

    private static Receipt receipt(Assessment assessment) {
        return ZiEvaluator.of(Edition.current()).withReceipts().evaluate(assessment).receipt();
    }

    @Test
    void assessment_canonical_isWrittenAsDefined() {
        Assessment assessment = AssessmentReader.json().read(WRITTEN);

        assertThat(new String(CanonicalJson.write(assessment), UTF_8)).isEqualTo(CANONICAL);
        assertThat(receipt(CANONICAL)).isEqualTo(RECEIPT);
    }

    /** As computed by sha256sum over the canonical form. */
    @Test
    void input_isTheHashOfTheCanonicalForm() {
        assertThat(RECEIPT.input())
                .isEqualTo("d184333b4ede7e11c720ecfe54d9a3f6e03f4fe9b94c4c6e26b1f91836069045");
    }

    @Test
    void library_isItsVersion() {
        assertThat(RECEIPT.library()).isEqualTo(ZiEvaluator.version()).matches("\\d+\\.\\d+\\..+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Ya\"|\"YA\"",
                "\"bb\"|\"BB\"",
                "3.70|37e-1",
                "1e2|100.0",
                "15,\"agents\":4|15 , \"agents\" : 4",
                "\"year\":2026,|\"assessor\":null,\"year\":2026,",
                "\"A.I.1.i.a\":\"Ya\"|\"A.I.1.i.a\":\"Ya\",\"A.I.1.ii.a\":null"
            })
    void input_statedInAnotherWay_hasTheSameHash(String change) {
        assertThat(receipt(changed(change))).isEqualTo(RECEIPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Ya\"|\"Tidak\"",
                "3.70|3.71",
                "\"agents\":4|\"agents\":5",
                "\"coreService\":true|\"coreService\":false",
                "\"year\":2026|\"year\":2025",
                "2026-05-20|2026-05-21",
                "\"respondents\":64|\"respondents\":63",
                "Survei Mei|Survei Juni",
                "https://sk|https://ks",
                "\"year\":2026,|\"assessor\":\"TPI\",\"year\":2026,",
                "RSUD-01|RSUD-02",
                "HOSPITAL|SAMSAT"
            })
    void input_statingSomethingElse_hasAnotherHash(String change) {
        assertThat(receipt(changed(change)).input()).isNotEqualTo(RECEIPT.input());
    }

    private static String changed(String change) {
        String[] parts = change.split("\\|", -1);
        assertThat(WRITTEN).contains(parts[0]);
        return WRITTEN.replace(parts[0], parts[1]);
    }

    @Test
    void number_thatNoDecimalHolds_isTheTextOfItsFraction() {
        Assessment assessment =
                new Assessment(
                        new Unit("U", null, null, null, null),
                        null,
                        null,
                        null,
                        Map.of("B.I.a", new AnswerValue.Index(Rational.parse("1/3"))),
                        Map.of());

        assertThat(new String(CanonicalJson.write(assessment), UTF_8))
                .contains("\"B.I.a\":\"1/3\"");
    }

    @Test
    void receipt_notAskedFor_isNotThere() {
        Evaluation evaluation =
                ZiEvaluator.of(Edition.current()).evaluate(AssessmentReader.json().read(WRITTEN));

        assertThat(evaluation.receipt()).isNull();
        assertThat(EvaluationWriter.json().writeValue(evaluation)).doesNotContain("\"receipt\"");
    }

    @Test
    void receipt_withAReading_isKept() {
        ZiEvaluator evaluator =
                ZiEvaluator.of(Edition.current()).withReceipts().with("unanswered", "zero");
        List<Evaluation> evaluations =
                evaluator.evaluateAll(List.of(AssessmentReader.json().read(WRITTEN)));

        assertThat(evaluations).extracting(Evaluation::receipt).containsExactly(RECEIPT);
        assertThat(EvaluationWriter.json().writeValue(evaluations.get(0)))
                .contains(
                        "\"receipt\":{\"library\":\""
                                + RECEIPT.library()
                                + "\",\"input\":\""
                                + RECEIPT.input()
                                + "\"},\"decision\"");
    }
}
