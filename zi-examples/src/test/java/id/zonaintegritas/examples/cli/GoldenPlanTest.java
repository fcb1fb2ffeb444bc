package id.zonaintegritas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The plans and what decisions hang on in {@code golden/} are what the program prints today; as
 * with evaluations, {@code -Dzi.update} writes them anew and fails.
 */
class GoldenPlanTest {

    private static final boolean UPDATE = System.getProperty("zi.update") != null;

    static Stream<Path> plans() throws IOException {
        return Sources.files("plan.json", Sources.GOLDEN).stream().map(Path::getParent);
    }

    static Stream<Path> sensitivities() throws IOException {
        return Sources.files("sensitivity.json", Sources.GOLDEN).stream().map(Path::getParent);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void case_plannedAgain_givesTheSamePlan(Path folder) throws IOException {
        List<String> arguments =
                new ArrayList<>(
                        List.of("plan", assessment(folder), "--target", "WBK", "--lang", "en"));
        arguments.addAll(List.of("--alternatives", "1", "--format", "json"));
        if (Files.exists(folder.resolve("costs.yaml"))) {
            arguments.addAll(List.of("--costs", folder.resolve("costs.yaml").toString()));
        }
        isPrinted(folder.resolve("plan.json"), arguments);
    }

    @ParameterizedTest
    @MethodSource("sensitivities")
    void case_readInEveryWay_givesTheSameDecisions(Path folder) throws IOException {
        isPrinted(
                folder.resolve("sensitivity.json"),
                List.of(
                        "explain",
                        assessment(folder),
                        "--sensitivity",
                        "--lang",
                        "en",
                        "--format",
                        "json"));
    }

    private static String assessment(Path folder) {
        return folder.resolve("assessment.json").toString();
    }

    private static void isPrinted(Path golden, List<String> arguments) throws IOException {
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.error()).isEmpty();
        assertThat(run.exitCode()).isZero();
        if (UPDATE && !Files.readString(golden).equals(run.out())) {
            Files.writeString(golden, run.out());
            fail(golden + " was written anew; look at the difference.");
        }
        assertThat(run.out()).isEqualTo(Files.readString(golden));
    }

    @Test
    void cases_all_areAWayAndNone() throws IOException {
        assertThat(plans().map(folder -> folder.getFileName().toString()))
                .contains("plan-to-wbk", "plan-impossible");
        assertThat(sensitivities().map(folder -> folder.getFileName().toString()))
                .contains("flips-by-a-reading");
    }
}
