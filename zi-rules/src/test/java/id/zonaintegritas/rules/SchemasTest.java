package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.zonaintegritas.model.Assessor;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Receipt;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SchemasTest {

    private static final Schema ASSESSMENT = schema("zi-assessment-1.schema.json");
    private static final Schema EVALUATION = schema("zi-evaluation-1.schema.json");

    private static final Schema EXPLANATION = schema("zi-explanation-1.schema.json");
    private static final Schema PRECINCT = schema("zi-precinct-1.schema.json");
    private static final Schema PRECINCT_EVALUATION =
            schema("zi-precinct-evaluation-1.schema.json");

    @Test
    void precinct_andItsEvaluation_fitTheirSchemas() {
        String written =
                EvaluationWriter.json()
                        .writeValue(
                                ZiEvaluator.of(Edition.current())
                                        .evaluate(PrecinctReader.json().read(PrecinctTest.OPEN)));
        assertThat(PRECINCT.validate(PrecinctTest.OPEN, InputFormat.JSON)).isEmpty();
        assertThat(PRECINCT_EVALUATION.validate(written, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "zi-precinct/1|zi-precinct/2",
                "\"id\": \"KWS-1\", |``",
                "6.5|10.5",
                "\"holdsWbk\": false|\"holdsWbk\": \"no\"",
                "\"id\": \"U-1\", |``",
                "\"holdsWbk\"|\"holds\""
            })
    void precinct_changed_doesNotFitItsSchema(String part, String replacement) {
        assertThat(PrecinctTest.OPEN).contains(part);
        assertThat(
                        PRECINCT.validate(
                                PrecinctTest.OPEN.replace(part, replacement), InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"decision", "WBK.area.4", "A.I.1.i.a.score", "A.II.1.i.a.ratio"})
    void explanation_ofWhateverWasConcluded_fitsItsSchema(String id) {
        ZiEvaluator evaluator = ZiEvaluator.of(Edition.current());
        for (double missing : List.of(0.0, 0.2)) {
            Evaluation evaluation =
                    evaluator.evaluate(new RandomUnits(Edition.current(), 7, missing).next("U-1"));
            String written =
                    ExplanationWriter.json()
                            .in(Locale.ENGLISH)
                            .all()
                            .writeValue(evaluation.explain(id));
            assertThat(EXPLANATION.validate(written, InputFormat.JSON)).isEmpty();
            assertThat(
                            EXPLANATION.validate(
                                    written.replace("\"stage\":", "\"phase\":"), InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry ->
                                registry.schemas(
                                        Map.of(
                                                "urn:id.zonaintegritas:zi-evaluation-1",
                                                text("zi-evaluation-1.schema.json"))))
                .getSchema(text(name), InputFormat.JSON);
    }

    private static String text(String name) {
        try (InputStream in = AssessmentReader.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Stream<Evaluation> evaluations() {
        return Stream.of(
                Evaluations.granted(),
                Evaluations.open(),
                Evaluations.notGranted(),
                Evaluations.granted().withReceipt(new Receipt("1.0", "0".repeat(64))));
    }

    @ParameterizedTest
    @MethodSource("evaluations")
    void evaluation_written_fitsItsSchema(Evaluation evaluation) {
        EvaluationWriter writer = EvaluationWriter.json();
        assertThat(EVALUATION.validate(writer.writeValue(evaluation), InputFormat.JSON)).isEmpty();
        assertThat(
                        EVALUATION.validate(
                                writer.withoutTrace().writeValue(evaluation), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"schema\":\"zi-evaluation/1\"|\"schema\":\"zi-evaluation/2\"",
                "\"complete\":true|\"complete\":\"true\"",
                "\"complete\":true|\"complete\":true,\"more\":1",
                "\"outcome\":\"GRANTED\",\"predicate\":\"WBK\"|\"outcome\":\"GRANTED\"",
                "\"outcome\":\"GRANTED\"|\"outcome\":\"NOT_GRANTED\"",
                "\"decision\":|\"receipt\":{\"library\":\"1.0\"},\"decision\":",
                "\"decision\":|\"receipt\":{\"library\":\"1\",\"input\":\"?\"},\"decision\":",
                "\"status\":\"MET\"|\"status\":\"PASSED\"",
                "\"minimum\":\"75\"|\"minimum\":75",
                "\"margin\":\"3.483146929825\"|\"margin\":\"3.4831469298251\"",
                "\"exact\":\"7157663/91200\"|\"exact\":\"78.48\"",
                "\"weight\":\"100\",|``",
                "\"warnings\":[],|``",
                "\"reservations\":|\"reserved\":",
                "\"version\":{\"from\":\"2024-08-01\"},|``",
                "\"chosen\":[]|\"chosen\":[1]",
                "\"date\":\"2026-05-20\"|\"date\":\"20-05-2026\"",
                "\"title\":\"Foto\"|\"href\":\"Foto\"",
                "\"step\":1|\"step\":0",
                "\"stage\":\"DECISION\"|\"stage\":\"LATER\"",
                "{\"predicate\":{\"id\":\"WBK\",\"outcome\":\"MET\"}}|{}",
                "{\"predicate\":{\"id\":\"WBK\",\"outcome\":\"MET\"}}|{\"other\":{\"id\":\"WBK\"}}"
            })
    void evaluation_changed_doesNotFitItsSchema(String part, String replacement) {
        String written = EvaluationWriter.json().writeValue(Evaluations.granted());
        assertThat(written).contains(part);
        assertThat(EVALUATION.validate(written.replace(part, replacement), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void assessment_valid_fitsItsSchema() {
        assertThat(ASSESSMENT.validate(AssessmentReaderTest.FULL, InputFormat.JSON)).isEmpty();
        assertThat(
                        ASSESSMENT.validate(
                                "{\"schema\":\"zi-assessment/1\",\"unit\":{\"id\":\"U\"},"
                                        + "\"year\":null,\"answers\":{\"A.I.1.i.a\":\"tidak\","
                                        + "\"A.I.1.i.b\":null,"
                                        + "\"A.II.1.i.a\":{\"agents\":null,\"changes\":4.0}},"
                                        + "\"eligibility\":null}",
                                InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"schema\": \"zi-assessment/1\",|``",
                "zi-assessment/1|zi-assessment/2",
                "\"id\": \"RSUD-01\",|``",
                "\"RSUD-01\"|\" \"",
                "\"RSUD Contoh\"|7",
                "\"name\"|\"nama\"",
                "\"LOCAL_GOVERNMENT\"|7",
                "2026-05-20|20-05-2026",
                "\"notes\": {|\"notes\": { \"B.I.a\": 7,",
                "\"title\": \"LHP\", |``",
                "\"year\": 2026|\"year\": 26",
                "\"year\": 2026|\"year\": \"2026\"",
                "\"UNIT\"|\"unit\"",
                "\"answers\"|\"anwers\"",
                "\"A.I.1.i.a\"|\"agents\"",
                "\"YA\"|\"YES\"",
                "\"YA\"|true",
                "15|-1",
                "15|1.5",
                "15|\"15\"",
                "15|1000000000001",
                "3.72|\"3,72\"",
                "\"WTP\"|[]"
            })
    void assessment_changed_doesNotFitItsSchema(String part, String replacement) {
        assertThat(AssessmentReaderTest.FULL).contains(part);
        assertThat(
                        ASSESSMENT.validate(
                                AssessmentReaderTest.FULL.replace(part, replacement),
                                InputFormat.JSON))
                .isNotEmpty();
    }

    static Stream<Arguments> constants() {
        return Stream.of(
                Arguments.of(ASSESSMENT, "/properties/assessor", Assessor.values()),
                Arguments.of(
                        EVALUATION, "/properties/trace/items/properties/stage", Stage.values()),
                Arguments.of(EVALUATION, "/properties/assessor", Assessor.values()),
                Arguments.of(EVALUATION, "/$defs/outcome", Outcome.values()),
                Arguments.of(EVALUATION, "/$defs/status", Status.values()));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void constants_ofTheSchema_areThoseOfTheModel(Schema schema, String at, Enum<?>[] constants) {
        JsonNode listed = schema.getSchemaNode().at(at).get("enum");
        assertThat(listed.valueStream().filter(n -> !n.isNull()).map(JsonNode::asString))
                .containsExactlyElementsOf(Arrays.stream(constants).map(Enum::name).toList());
    }
}
