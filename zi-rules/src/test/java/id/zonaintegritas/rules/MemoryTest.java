package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.Assessment;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoryTest {

    private static final String LARGEST_HEAP = "-Xmx64m";
    private static final int UNITS = 2_000;

    /** What the process of the test runs. */
    public static final class Warm {
        public static void main(String[] arguments) {
            Edition edition = Edition.current();
            RandomUnits random = new RandomUnits(edition, 3, 0.02);
            ZiEvaluator evaluator = ZiEvaluator.of(edition);
            List<Assessment> units =
                    IntStream.range(0, 100).mapToObj(i -> random.next("unit " + i)).toList();
            long evaluated =
                    IntStream.range(0, UNITS)
                            .mapToObj(i -> evaluator.evaluate(units.get(i % units.size())))
                            .filter(e -> !e.trace().isEmpty())
                            .count();
            System.out.println(evaluated);
        }
    }

    @Test
    void warmEvaluator_runsInAHeapOf64Megabytes() throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                LARGEST_HEAP,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Warm.class.getName())
                        .redirectError(Redirect.INHERIT)
                        .start();

        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(printed.strip()).isEqualTo(Integer.toString(UNITS));
    }
}
