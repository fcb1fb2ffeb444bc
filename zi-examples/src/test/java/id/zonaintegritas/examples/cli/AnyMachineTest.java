package id.zonaintegritas.examples.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language, the time zone and the letters of a machine change nothing that is printed. */
class AnyMachineTest {

    /** Names of files and folders as people give them. */
    private static final String NAME = "Kota Ünï صحة 保健 e\u0301 и й";

    private static final List<List<String>> COMMANDS =
            List.of(
                    List.of("evaluate", "unit.json", "open.json", "--format", "text", "--all"),
                    List.of("evaluate", "unit.json", "open.json"),
                    List.of("evaluate", "unit.json", "open.json", "--format", "csv"),
                    List.of("evaluate", "wrong.json"),
                    List.of("report", "unit.json"),
                    List.of("explain", "unit.json", "--at", "WBK.total"),
                    List.of("compare", "unit.json", "open.json"),
                    List.of("convert", "unit.json", "--to", "csv"),
                    List.of("plan", "short.json", "--target", "WBK", "--format", "text"),
                    List.of("worksheet", "import", "unit.xlsx"),
                    List.of("check", "broken", "--lang", "en"),
                    List.of("check", "broken", "--format", "junit"),
                    List.of("test", "edition"),
                    List.of("test", "edition", "--format", "junit"),
                    List.of("doc", "edition", "--format", "md"));

    @TempDir private static Path folder;
    private static String usual = "";

    /** Runs all commands, one after the other, since to start a process for each takes long. */
    static final class Commands {

        private Commands() {}

        public static void main(String[] arguments) {
            Terminal terminal = Terminal.ofProcess();
            for (List<String> command : COMMANDS) {
                int exitCode = Zi.run(terminal, command.toArray(String[]::new));
                terminal.print("\n" + command + " ended with " + exitCode + "\n");
            }
        }
    }

    @BeforeAll
    static void write() throws Exception {
        Run.file(folder, "unit.json", Run.everythingReached());
        Run.file(folder, "open.json", Run.UNANSWERED);
        Run.file(folder, "wrong.json", Run.UNANSWERED.replace("{}", "{\"A.I.1.i.İ\":\"ı\"}"));
        Files.copy(Path.of("golden/one-area-short/assessment.json"), folder.resolve("short.json"));
        assertThat(
                        Run.of(
                                        "worksheet",
                                        "export",
                                        "--layout",
                                        "lke-zi",
                                        folder.resolve("unit.json").toString(),
                                        folder.resolve("unit.xlsx").toString())
                                .exitCode())
                .isZero();
        EditionFolder.in(folder.resolve("broken"))
                .change("minimums.yaml", "predicate: WBK", "predicate: WIB")
                .change("minimums.yaml", "minimum: 40", "minimum: forty");
        // So few cases, one of which fails, that they take no time.
        EditionFolder edition = EditionFolder.in(folder.resolve("edition"));
        for (String file : edition.texts().keySet()) {
            if (file.endsWith(".cases.yaml") && !file.endsWith("decision.cases.yaml")) {
                Files.delete(edition.path().resolve(file));
            }
        }
        Path cases = edition.path().resolve("3-decision/decision.cases.yaml");
        Files.writeString(
                cases, Files.readString(cases).replaceFirst("GRANTED WBK", "NOT_GRANTED"));
        usual = printed("usual", "en", "US", "UTC", "UTF-8", "C.UTF-8");
    }

    private static String printed(
            String name,
            String language,
            String country,
            String zone,
            String encoding,
            String locale)
            throws Exception {
        Process child =
                Child.start(
                        folder,
                        name,
                        Map.of("LC_ALL", locale),
                        List.of(
                                "-Duser.language=" + language,
                                "-Duser.country=" + country,
                                "-Duser.timezone=" + zone,
                                "-Dfile.encoding=" + encoding),
                        Commands.class,
                        List.of());
        assertThat(child.waitFor()).isZero();
        String said =
                Files.readString(folder.resolve(name + ".err"))
                        .lines()
                        .filter(line -> !line.contains("per detik"))
                        .collect(joining("\n"));
        return Files.readString(folder.resolve(name + ".out")) + said;
    }

    @ParameterizedTest
    @CsvSource({
        "tr, TR, Pacific/Kiritimati, ISO-8859-1, C.UTF-8",
        "ar, EG, America/St_Johns, US-ASCII, C",
        "th, TH, Asia/Jakarta, windows-1252, POSIX"
    })
    void machine_changesNothingThatIsPrinted(
            String language, String country, String zone, String encoding, String locale)
            throws Exception {
        assertThat(usual).contains("[evaluate, unit.json, open.json] ended with 0");
        assertThat(usual).contains("minimums.yaml").contains("<testsuite ").contains("A.I.1.i.İ");
        assertThat(printed(language, language, country, zone, encoding, locale)).isEqualTo(usual);
    }

    private static void requireAllNames() {
        assumeTrue(
                System.getProperty("sun.jnu.encoding", "").equals("UTF-8"),
                "this machine has no such names");
    }

    @Test
    void names_inOtherScripts_areReadAndWritten() throws IOException {
        requireAllNames();
        Path there = Files.createDirectories(folder.resolve(NAME));
        String unit = Run.file(there, NAME + ".json", Run.everythingReached());
        String edition = there.resolve("edisi " + NAME).toString();
        assertThat(Run.of("init", edition).exitCode()).isZero();
        Run evaluated = Run.of("evaluate", unit, "--edition", edition, "--format", "text");
        assertThat(evaluated.exitCode()).as(evaluated.error()).isZero();
        for (String name : List.of(".html", ".md", " folder")) {
            Path report = there.resolve(NAME + name);
            Run run = Run.of("report", unit, "-o", report.toString());
            assertThat(run.exitCode()).as(run.error()).isZero();
            assertThat(report).exists();
        }
    }

    @Test
    void name_thatTheLocaleLacks_isRefusedWithALikelyCause() throws Exception {
        requireAllNames();
        for (List<String> command :
                List.of(
                        List.of("evaluate", NAME),
                        List.of("init", NAME),
                        List.of("doc", "bundled", "-o", NAME))) {
            Process child =
                    Child.start(
                            folder, "named", Map.of("LC_ALL", "C"), List.of(), Zi.class, command);
            assertThat(child.waitFor()).isEqualTo(ExitCode.USAGE.number());
            assertThat(Files.readString(folder.resolve("named.err")))
                    .contains("no file can have this name here")
                    .contains("C.UTF-8")
                    .doesNotContain("Exception");
        }
    }
}
