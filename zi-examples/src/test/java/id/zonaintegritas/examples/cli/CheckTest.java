package id.zonaintegritas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    @TempDir Path folder;
    private Path edition;

    @BeforeEach
    void writeEdition() {
        edition = folder.resolve("edition");
        assertThat(Run.of("init", edition.toString()).exitCode()).isZero();
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = edition.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    @Test
    void init_writesRowsRulesCasesAndAReadme() {
        assertThat(edition.resolve("README.md")).isNotEmptyFile();
        assertThat(edition.resolve("worksheet/TOTAL.yaml")).isNotEmptyFile();
        assertThat(edition.resolve("1-scoring/points.drl")).isNotEmptyFile();
        assertThat(edition.resolve("1-scoring/points.cases.yaml")).isNotEmptyFile();
    }

    @Test
    void init_folderWithFiles_isRefused() {
        Run run = Run.of("init", edition.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.error()).contains("is not empty");
    }

    @Test
    void check_bundledEdition_passes() {
        Run run = Run.of("check", "bundled", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("bundled: nothing wrong was found\n");
    }

    @Test
    void check_copyOfTheBundledEdition_passes() {
        Run run = Run.of("check", edition.toString());
        assertThat(run.out()).endsWith("edition: tidak ditemukan kesalahan\n");
        assertThat(Run.of("check", edition.toString(), "--lang", "en").out())
                .endsWith("edition: nothing wrong was found\n");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void check_mistake_showsItsLineWithACaret() throws IOException {
        change(
                "minimums.yaml",
                "    minimum: 75\n    title:\n      id: Nilai total",
                "    minimum: 750\n    title:\n      id: Nilai total");
        Run run = Run.of("check", edition.toString(), "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(Run.of("check", edition.toString()).out())
                .contains(
                        "minimums.yaml:16:14 kesalahan\n",
                        "  Mungkin yang dimaksud percentOfWeight")
                .endsWith(": 1 kesalahan, 0 peringatan\n");
        assertThat(run.out())
                .contains(
                        """
                        minimums.yaml:16:14 error
                          a minimum of 750 cannot be: TOTAL brings more than 0 and at most 100 points
                          Maybe percentOfWeight is meant.
                              minimum: 750
                                       ^
                        """)
                .endsWith(": 1 error, 0 warnings\n");
    }

    @Test
    void check_otherFormats_nameThePlace() throws IOException {
        change(
                "1-scoring/points.drl",
                "$section.earns( $section.sum() )",
                "$section.earns( $sektion.sum() )");
        assertThat(Run.of("check", edition.toString(), "--format", "json", "--lang", "en").out())
                .startsWith("{\"schema\":\"zi-check/1\",\"problems\":[{")
                .contains("\"file\":\"1-scoring/points.drl\",\"line\":34,\"column\":29")
                .contains("\"maybe\":\"$section is meant.\"");
        assertThat(Run.of("check", edition.toString(), "--format", "json").out())
                .contains("\"maybe\":\"yang dimaksud $section.\"");
        assertThat(Run.of("check", edition.toString(), "--format", "sarif").out())
                .contains("\"version\":\"2.1.0\"")
                .contains("\"startLine\":34,\"startColumn\":29");
        assertThat(Run.of("check", edition.toString(), "--format", "junit").out())
                .contains("<testsuite name=\"zi check\" tests=\"1\" failures=\"1\"")
                .contains("name=\"1-scoring/points.drl:34:29\"");
    }

    @Test
    void check_noFolder_isWrongUsage() {
        Run run = Run.of("check", folder.resolve("absent").toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.error()).contains("is no folder");
    }

    @Test
    void evaluate_changedEdition_usesItsRows() throws IOException {
        change(
                "minimums.yaml",
                "minimum: 75\n    title:\n      id: Nilai total",
                "minimum: 80\n    title:\n      id: Nilai total");
        Path unit = folder.resolve("unit.json");
        Files.writeString(unit, Run.everythingReached());
        Run run =
                Run.of(
                        "explain",
                        unit.toString(),
                        "--at",
                        "WBK.total",
                        "--edition",
                        edition.toString());
        assertThat(run.out()).contains("80");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void evaluate_brokenEdition_endsWithThree() throws IOException {
        change("edition.yaml", "default: bounds", "default: bound");
        Run run = Run.of("evaluate", "-", "--edition", edition.toString());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.error()).contains("edition.yaml:").contains("bounds is meant");
    }

    @Test
    void help_isAtMostEightyColumnsWide() {
        for (String command : new String[] {"init", "check"}) {
            assertThat(Run.of(command, "--help").out().lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        }
    }
}
