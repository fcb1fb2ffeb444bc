package id.zonaintegritas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.EvaluationWriter;
import id.zonaintegritas.rules.PrecinctReader;
import id.zonaintegritas.rules.ZiVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link GoldenTest} does for units, for precincts. */
class GoldenPrecinctTest {

    private static final boolean UPDATE = System.getProperty("zi.update") != null;

    static Stream<Path> cases() throws IOException {
        return Sources.files("precinct.json", Sources.GOLDEN).stream().map(Path::getParent);
    }

    @Test
    void cases_all_areSome() throws IOException {
        assertThat(cases()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void case_evaluatedAgain_givesTheSameEvaluation(Path folder) throws IOException {
        Path golden = folder.resolve("evaluation.json");
        String now =
                EvaluationWriter.json()
                                .indented()
                                .writeValue(
                                        ZiVersions.of(Edition.all())
                                                .evaluate(
                                                        PrecinctReader.json()
                                                                .read(
                                                                        folder.resolve(
                                                                                "precinct.json"))))
                        + "\n";
        if (UPDATE && !(Files.exists(golden) && Files.readString(golden).equals(now))) {
            Files.writeString(golden, now);
            fail(golden + " was written anew: look at the difference");
        }

        assertThat(golden).exists();
        assertThat(now).isEqualTo(Files.readString(golden));
        assertThat(now).contains("\"outcome\" : \"GRANTED\"");
        assertThat(Files.readString(folder.resolve("why.md"))).contains("**GRANTED WBK**");
    }
}
