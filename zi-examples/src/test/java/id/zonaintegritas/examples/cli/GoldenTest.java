package id.zonaintegritas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.EvaluationWriter;
import id.zonaintegritas.rules.ZiVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The evaluations in {@code golden/} are what the library concludes today. With {@code -Dzi.update}
 * those that differ are written anew, and the test fails all the same: what changed is to be looked
 * at before it is committed.
 */
class GoldenTest {

    private static final boolean UPDATE = System.getProperty("zi.update") != null;

    private static final AssessmentReader READER = AssessmentReader.json();
    private static final ZiVersions EVALUATOR = ZiVersions.of(Edition.all());

    static Stream<Path> cases() throws IOException {
        return Sources.files("assessment.json", Sources.GOLDEN).stream().map(Path::getParent);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void case_evaluatedAgain_givesTheSameEvaluation(Path folder) throws IOException {
        Path golden = folder.resolve("evaluation.json");
        String now = evaluation(folder.resolve("assessment.json"));
        if (UPDATE && !(Files.exists(golden) && Files.readString(golden).equals(now))) {
            Files.writeString(golden, now);
            fail(
                    golden
                            + " was written anew. Look at the difference, say in the commit why it"
                            + " changed, and run the tests without -Dzi.update.");
        }

        assertThat(golden).exists();
        assertThat(now).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void case_explained_namesItsDecision(Path folder) throws IOException {
        Evaluation evaluation = EVALUATOR.evaluate(READER.read(folder.resolve("assessment.json")));

        assertThat(Files.readString(folder.resolve("why.md")))
                .contains("**" + decision(evaluation) + "**", "Lampiran");
    }

    @Test
    void cases_all_showEveryDecision() throws IOException {
        assertThat(cases())
                .extracting(
                        f ->
                                decision(
                                        EVALUATOR.evaluate(
                                                READER.read(f.resolve("assessment.json")))))
                .contains("GRANTED WBK", "GRANTED WBBM", "NOT_GRANTED", "UNDETERMINED");
    }

    private static String evaluation(Path assessment) {
        return EvaluationWriter.json()
                        .indented()
                        .writeValue(EVALUATOR.evaluate(READER.read(assessment)))
                + "\n";
    }

    private static String decision(Evaluation evaluation) {
        if (evaluation.decision() instanceof Decision.Granted granted) {
            return "GRANTED " + granted.predicate();
        }
        return evaluation.decision() instanceof Decision.NotGranted
                ? "NOT_GRANTED"
                : "UNDETERMINED";
    }
}
