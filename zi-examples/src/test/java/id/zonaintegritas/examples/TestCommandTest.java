package id.zonaintegritas.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {

    @TempDir Path folder;

    @Test
    void bundledEdition_allItsCasesHold() {
        Run run = Run.of("test", "bundled");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches("[1-9]\\d* cases hold, 0 do not\\n");
    }

    @Test
    void raisedMinimum_isNoticedByItsCasesWithTheirPlace() throws Exception {
        Path edition = folder.resolve("edition");
        assertThat(Run.of("init", edition.toString()).exitCode()).isZero();
        Path minimums = edition.resolve("minimums.yaml");
        String text = Files.readString(minimums);
        assertThat(text).contains("minimum: 75\n");
        Files.writeString(minimums, text.replaceFirst("minimum: 75\n", "minimum: 76\n"));

        Run run = Run.of("test", edition.toString());

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out())
                .contains("2-requirements/minimums.cases.yaml:")
                .contains("requirement.minimum")
                .doesNotContain(", 0 do not");
    }

    @Test
    void folderThatIsMissing_isRefusedWithAHint() {
        Run run = Run.of("test", folder.resolve("none").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.error()).contains("is no folder").contains("zi init");
    }
}
