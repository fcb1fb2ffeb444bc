package id.zonaintegritas.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an edition, an assessment or a name says does nothing to who looks at the output. */
class HarmlessOutputTest {

    /** As YAML and JSON write it. */
    private static final String EVIL =
            "\\u001b[31m\\u0007\\u009b2J\\u202e\\u2066\\u200b<script>x</script>";

    @TempDir private static Path folder;
    private static String edition = "";
    private static String wrong = "";
    private static String unit = "";
    private static String broken = "";

    @BeforeAll
    static void write() throws IOException {
        EditionFolder evil = EditionFolder.in(folder.resolve("evil"));
        evil.change("minimums.yaml", "en: Total score", "en: \"Total " + EVIL + "\"")
                .change("minimums.yaml", "id: Nilai total", "id: \"Nilai " + EVIL + "\"");
        for (String file : List.of("edition.yaml", "eligibility.yaml", "worksheet/TOTAL.yaml")) {
            String text = Files.readString(evil.path().resolve(file));
            Files.writeString(
                    evil.path().resolve(file),
                    text.replaceFirst(
                            "(?m)^( +en: )([A-Z][\\w ]+)$",
                            "$1\"$2 " + EVIL.replace("\\", "\\\\") + "\""));
        }
        evil.change("minimums.yaml", "minimum: 75", "minimum: 76");
        Path cases = evil.path().resolve("2-requirements/minimums.cases.yaml");
        Files.writeString(
                cases,
                "- rule: minimum.met\n  cases:\n    - case: \"evil "
                        + EVIL
                        + "\"\n      given:  { points: { TOTAL: 80 } }\n"
                        + "      expect: { notMet: WBK.total }\n");
        edition = evil.toString();
        wrong =
                EditionFolder.in(folder.resolve("wrong"))
                        .change("minimums.yaml", "predicate: WBK", "predicate: \"W" + EVIL + "\"")
                        .toString();
        unit =
                Run.file(
                        folder,
                        "unit.json",
                        Run.MISSED.replace(
                                "\"id\":\"MISSED\"",
                                "\"id\":\"MISSED\",\"name\":\"RSUD "
                                        + EVIL
                                        + "\",\"institution\":\"Kota "
                                        + EVIL
                                        + "\""));
        broken =
                Run.file(
                        folder,
                        "broken.json",
                        Run.UNANSWERED.replace("{}", "{\"" + EVIL + "\":\"" + EVIL + "\"}"));
    }

    static Stream<List<String>> texts() {
        return Stream.of(
                List.of("evaluate", "--format", "text", "--lang", "en", "--edition", "E", "U"),
                List.of("evaluate", "--format", "text", "--edition", "E", "U"),
                List.of("evaluate", "--format", "text", "B"),
                List.of("evaluate", "--format", "text", "B", "--lang", "en"),
                List.of("explain", "U", "--edition", "E", "--lang", "en"),
                List.of("explain", "U", "--edition", "E", "--at", "WBK.total"),
                List.of("explain", "U", "--at", "a\u001b[31m"),
                List.of("test", "E", "--lang", "en"),
                List.of("test", "E", "--coverage"),
                List.of("diff", "bundled", "E", "--lang", "en"),
                List.of("diff", "bundled", "E", "--units", "U"),
                List.of("doc", "E", "--format", "md", "--lang", "en"),
                List.of("doc", "E", "--format", "html", "--lang", "en"),
                List.of("check", "W", "--lang", "en"),
                List.of("check", "W", "--format", "json"),
                List.of("check", "W", "--format", "sarif"),
                List.of("check", "W", "--format", "junit"),
                List.of("test", "W"),
                List.of("test", "E", "--format", "junit"),
                List.of("test", "E", "--format", "json"),
                List.of("evaluate", "--edition", "no\u001b[31mfolder", "U"),
                List.of("evaluate", "no\u001b[31mfile"),
                List.of("no\u001b[31mcommand"));
    }

    private static Run run(List<String> arguments) {
        return Run.of(
                arguments.stream()
                        .map(
                                a ->
                                        switch (a) {
                                            case "E" -> edition;
                                            case "W" -> wrong;
                                            case "U" -> unit;
                                            case "B" -> broken;
                                            default -> a;
                                        })
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void output_ofEveryCommand_steersNoTerminal(List<String> arguments) {
        Run run = run(arguments);
        String all = run.out() + run.error();
        assertThat(all).isNotBlank();
        assertThat(all.codePoints().filter(HarmlessOutputTest::steers))
                .as(all.length() > 2_000 ? "" : all)
                .isEmpty();
        boolean html = arguments.contains("html") || arguments.contains("md");
        if (html || arguments.contains("junit")) {
            assertThat(run.out()).doesNotContain("<script>");
        }
    }

    private static boolean steers(int c) {
        return c != '\n' && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }

    @Test
    void workbook_holdsTextsThatComputeNothingAndSteerNothing() throws IOException {
        Path file = folder.resolve("rows.xlsx");
        assertThat(Run.of("sheet", "export", edition, file.toString()).exitCode()).isZero();
        assertThat(Files.size(file)).isPositive();
        Run back = Run.of("sheet", "import", edition, file.toString());
        assertThat(back.error() + back.out()).isNotBlank();
        assertThat((back.error() + back.out()).codePoints().filter(HarmlessOutputTest::steers))
                .isEmpty();
    }

    @Test
    void file_isWrittenAsAWholeOrNotAtAll() throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(page, "old");
        assertThat(Run.of("doc", "bundled", "-o", page.toString()).exitCode()).isZero();
        assertThat(new String(Files.readAllBytes(page), UTF_8)).endsWith("</html>\n");

        Path missing = folder.resolve("missing/page.html");
        assertThat(Run.of("doc", "bundled", "-o", missing.toString()).exitCode()).isEqualTo(1);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(f -> f.getFileName().toString().startsWith(".zi-"))).isEmpty();
        }
    }

    @Test
    void init_leavesNothingBesideWhatItWrote() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("init/ini tial ünï"));
        assertThat(Run.of("init", empty.toString()).exitCode()).isZero();
        assertThat(empty.resolve("edition.yaml")).isNotEmptyFile();
        try (Stream<Path> entries = Files.list(empty.getParent())) {
            assertThat(entries).containsExactly(empty);
        }
    }
}
