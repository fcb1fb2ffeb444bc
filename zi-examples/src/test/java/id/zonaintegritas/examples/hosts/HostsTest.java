package id.zonaintegritas.examples.hosts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import id.zonaintegritas.examples.cli.EditionFolder;
import id.zonaintegritas.examples.cli.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("waits for the clock")
class HostsTest {

    @TempDir private Path folder;

    @Test
    void evaluateOneUnit_everythingReached_reportsTheGrant() throws IOException {
        String file = Run.file(folder, "unit.json", Run.everythingReached());

        assertThat(EvaluateOneUnit.report(Path.of(file)))
                .contains(" is granted: every requirement is met.");
    }

    @Test
    void explainDenial_requirementMissed_leadsToItsFact() throws IOException {
        String file = Run.file(folder, "unit.json", Run.MISSED);

        assertThat(ExplainDenial.why(Path.of(file)))
                .startsWith("MISSED\n")
                .contains("The unit delivers a core service of the institution: not met (no,");
    }

    @Test
    void manyUnits_severalDecisions_areCounted() throws IOException {
        String file = Run.file(folder, "units.jsonl", Run.MISSED, Run.UNANSWERED, Run.MISSED);

        assertThat(ManyUnits.decisions(Path.of(file)))
                .containsExactly(entry("NotGranted", 2L), entry("Undetermined", 1L));
    }

    @Test
    void reloadingHost_editionChanged_answersWithTheNewOne() throws Exception {
        Path edition = EditionFolder.in(folder.resolve("edition")).path();
        var log = new LinkedBlockingQueue<String>();
        var lines =
                new PrintStream(OutputStream.nullOutputStream(), true, UTF_8) {
                    @Override
                    public void println(String line) {
                        log.add(line);
                    }
                };
        try (var host = new ReloadingHost(edition, Duration.ofMillis(20), lines)) {
            assertThat(host.answer(Run.MISSED)).contains("\"minimum\":\"75\"");

            Path minimums = edition.resolve("minimums.yaml");
            String text = Files.readString(minimums);
            replace(minimums, text.replaceFirst("subject: \\[TOTAL]", "subject: [NONE]"));
            assertThat(log.poll(1, MINUTES)).contains("the old one stays");
            assertThat(log.poll(1, MINUTES)).contains("minimums.yaml:");
            assertThat(host.answer(Run.MISSED)).contains("\"minimum\":\"75\"");

            replace(minimums, text.replaceFirst("minimum: 75", "minimum: 76"));
            assertThat(log.poll(1, MINUTES)).startsWith("New edition ");
            assertThat(host.answer(Run.MISSED)).contains("\"minimum\":\"76\"");
        }
    }

    /** As editors do: the host never sees half of it. */
    private static void replace(Path file, String text) throws IOException {
        Path beside = Files.writeString(file.resolveSibling(".new"), text);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
