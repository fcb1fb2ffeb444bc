package id.zonaintegritas.examples.cli;

import static id.zonaintegritas.examples.cli.Run.BROKEN;
import static id.zonaintegritas.examples.cli.Run.MISSED;
import static id.zonaintegritas.examples.cli.Run.UNANSWERED;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZiTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "evaluate --help",
                "explain --help",
                "verify --help",
                "mutate --help"
            })
    void help_everyCommand_fitsEightyColumns(String arguments) {
        Run run = Run.of(arguments.split(" ", -1));

        assertThat(run.exitCode()).isZero();
        assertThat(run.error()).isEmpty();
        assertThat(run.out()).contains("Usage: zi", "Options:", "Exit codes:");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
    }

    @Test
    void help_ofTheProgram_namesEveryCommand() {
        assertThat(Run.of("--help").out())
                .contains(
                        "\n  evaluate  ",
                        "\n  explain   ",
                        "\n  verify    ",
                        "\n  mutate    ",
                        "\n  words  ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluate", "explain", "verify"})
    void help_ofACommand_hasArgumentsAndExamples(String command) {
        assertThat(Run.of(command, "--help").out())
                .contains("Arguments:\n      FILE", "\n\nExamples:\n  zi " + command);
    }

    @Test
    void version_isPrinted() {
        Run run = Run.of("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("zi ").hasLineCount(1);
    }

    static Stream<Arguments> wrongUsages() {
        return Stream.of(
                Arguments.of(List.of(), "Name a command"),
                Arguments.of(List.of("evalute"), "Did you mean"),
                Arguments.of(List.of("evaluate"), "FILE"),
                Arguments.of(List.of("explain"), "FILE"),
                Arguments.of(List.of("evaluate", "x", "--fomat"), "--format"),
                Arguments.of(List.of("evaluate", "-", "--format", "xml"), "xml"),
                Arguments.of(List.of("evaluate", "-", "--lang", "fr"), "fr"),
                Arguments.of(List.of("evaluate", "-", "--fail-on", "WBX"), "yang ada: WBK, WBBM"),
                Arguments.of(
                        List.of("evaluate", "-", "--on", "yesterday"),
                        "\"yesterday\" is not a date such as 2024-07-15."),
                Arguments.of(List.of("evaluate", "-", "--on", "1999-01-01"), "1999-01-01"),
                Arguments.of(List.of("evaluate", "-", "--reading", "zero"), "unanswered=zero"),
                Arguments.of(List.of("evaluate", "-", "--reading", "mood=good"), "mood"),
                Arguments.of(List.of("evaluate", "missing.json"), "there is no such file"),
                Arguments.of(List.of("evaluate", "missing.jsonl"), "there is no such file"),
                Arguments.of(List.of("explain", "missing.json"), "there is no such file"),
                Arguments.of(List.of("evaluate", "im\u0000possible.json"), "there is no such file"),
                Arguments.of(List.of("evaluate", "."), "this is a folder"),
                Arguments.of(List.of("verify", "evaluation.json"), "--assessment"),
                Arguments.of(
                        List.of("verify", "missing.json", "--assessment", "-"),
                        "there is no such file"));
    }

    @ParameterizedTest
    @MethodSource("wrongUsages")
    void usage_wrong_endsWithOneAndSaysWhy(List<String> arguments, String why) {
        Run run = Run.withInput(UNANSWERED, arguments.toArray(String[]::new));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.error()).contains(why).doesNotContain("Exception", "\tat ", "java.");
    }

    @Test
    void evaluate_file_isOneLineOfJsonWherePiped() throws IOException {
        Run run = Run.of("evaluate", Run.file(folder, "unit.json", Run.everythingReached()));

        assertThat(run.exitCode()).isZero();
        assertThat(run.error()).isEmpty();
        assertThat(run.out())
                .hasLineCount(1)
                .startsWith("{\"schema\":\"zi-evaluation/1\"")
                .contains("\"outcome\":\"GRANTED\"", "\"trace\"");
    }

    @Test
    void evaluate_file_isAReportOnATerminal() throws IOException {
        String file = Run.file(folder, "unit.json", Run.everythingReached());

        assertThat(Run.onTerminal("evaluate", file).out())
                .contains("\u001b[1mKeputusan\u001b[0m", " diberikan: semua syaratnya terpenuhi.");
        assertThat(Run.of("evaluate", file, "--format", "text", "--lang", "en").out())
                .contains("\nDecision\n", " is granted: every requirement is met.")
                .doesNotContain("\u001b");
        assertThat(Run.onTerminal("evaluate", file, "--format", "JSON").out()).startsWith("{");
    }

    @Test
    void evaluate_withoutTrace_hasNone() {
        assertThat(Run.withInput(UNANSWERED, "evaluate", "-", "--no-trace").out())
                .contains("\"outcome\":\"UNDETERMINED\"")
                .doesNotContain("\"trace\"");
    }

    @Test
    void evaluate_failOn_endsAsTheUnitDoes() throws IOException {
        String granted = Run.everythingReached();

        assertThat(Run.withInput(granted, "evaluate", "-", "--fail-on", "WBK").exitCode()).isZero();
        assertThat(Run.withInput(MISSED, "evaluate", "-", "--fail-on", "wbk").exitCode())
                .isEqualTo(2);
        assertThat(Run.withInput(UNANSWERED, "evaluate", "-", "--fail-on", "WBBM").exitCode())
                .isEqualTo(5);
        assertThat(
                        Run.withInput(
                                        UNANSWERED + "\n" + MISSED,
                                        "evaluate",
                                        "-",
                                        "--fail-on",
                                        "WBK")
                                .exitCode())
                .isEqualTo(2);
        assertThat(Run.withInput(MISSED, "evaluate", "-").exitCode()).isZero();
    }

    @Test
    void evaluate_brokenLineAmongGoodOnes_isAnErrorInItsPlace() throws IOException {
        String file = Run.file(folder, "units.jsonl", UNANSWERED, "", BROKEN, "", MISSED);
        Run run = Run.of("evaluate", file, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out().lines())
                .satisfiesExactly(
                        one -> assertThat(one).contains("\"OPEN\""),
                        two ->
                                assertThat(two)
                                        .startsWith("{\"error\":{\"source\":")
                                        .contains("\"line\":3,\"message\":\"", "\"problems\":[{"),
                        three -> assertThat(three).contains("\"MISSED\""));
        assertThat(run.error())
                .contains("3 units: WBK 0, WBBM 0, not granted 1, undetermined 1, invalid 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "[[[[", "null", "\u0000", "{\"unit\":\"\\u0000\"}"})
    void evaluate_firstLineBroken_isAnErrorInItsPlace(String broken) {
        Run run = Run.withInput("x" + broken + "\n" + MISSED + "\n", "evaluate", "-");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out().lines())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("{\"error\":"),
                        two -> assertThat(two).contains("\"MISSED\""));
    }

    @Test
    void evaluate_brokenFileAsText_isAMessageAndNoResult() throws IOException {
        String file = Run.file(folder, "u.json", BROKEN);
        Run run = Run.of("evaluate", file, "--format", "text");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.error()).contains("u.json: ", "(1 masalah)");
        assertThat(Run.of("evaluate", file, "--format", "text", "--lang", "en").error())
                .contains("(1 problem)");
    }

    @Test
    void evaluate_fileThatIsMissing_doesNotKeepBackTheOthers() throws IOException {
        Run run =
                Run.of(
                        "evaluate",
                        folder.resolve("missing.json").toString(),
                        Run.file(folder, "unit.json", MISSED));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("\"MISSED\"");
        assertThat(run.error()).contains("missing.json: there is no such file.");
    }

    @Test
    void evaluate_documentOverManyLinesOnStandardInput_isOne() throws IOException {
        Run run = Run.withInput(Run.everythingReached(), "evaluate", "-");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).hasLineCount(1).contains("\"outcome\":\"GRANTED\"");
    }

    @Test
    void evaluate_manyLines_keepTheirOrder() throws IOException {
        String[] lines = new String[1000];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = i % 10 == 3 ? BROKEN : UNANSWERED.replace("OPEN", "U" + i);
        }
        List<String> out =
                Run.of("evaluate", Run.file(folder, "units.jsonl", lines), "--no-trace")
                        .out()
                        .lines()
                        .toList();

        assertThat(out).hasSize(lines.length);
        for (int i = 0; i < lines.length; i++) {
            assertThat(out.get(i))
                    .contains(i % 10 == 3 ? "\"line\":" + (i + 1) + "," : "\"U" + i + "\"");
        }
    }

    @Test
    void explain_requirement_isItsBranch() {
        Run run = Run.withInput(MISSED, "explain", "-", "--at", "WBK.coreService", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "\n\nThe unit delivers a core service of the institution: not met (no, must be")
                .doesNotContain("/eligibility", "WBK.coreService");
    }

    @Test
    void explain_withoutId_isAboutTheDecision() {
        assertThat(Run.withInput(MISSED, "explain", "-").out())
                .startsWith("MISSED\n")
                .contains("\n\nTidak ada predikat yang diberikan\n");
    }

    @Test
    void explain_unknownId_saysWhatMayBeMeant() {
        Run run = Run.withInput(MISSED, "explain", "-", "--at", "wbk.coreservice");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.error()).contains("Maybe WBK.coreService is meant.");
    }

    @Test
    void explain_brokenAssessment_endsWithThree() {
        Run run = Run.withInput(BROKEN, "explain", "-");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.error()).startsWith("-: ").doesNotContain("\tat ");
    }

    @Test
    void failure_ofTheProgramItself_isOneLineUnlessDebugging() {
        InputStream defect =
                new FilterInputStream(InputStream.nullInputStream()) {
                    @Override
                    public int read(byte[] bytes, int from, int length) {
                        throw new IllegalStateException("a defect");
                    }

                    @Override
                    public byte[] readNBytes(int length) {
                        throw new IllegalStateException("a defect");
                    }
                };

        for (String command : List.of("explain", "evaluate")) {
            Run run = Run.withInput(defect, command, "-");
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.error()).startsWith("zi failed unexpectedly").hasLineCount(1);
            assertThat(Run.withInput(defect, command, "-", "--debug").error())
                    .startsWith("java.lang.IllegalStateException: a defect");
        }
    }
}
