package id.zonaintegritas.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever ends or disturbs the program while it writes: there is the old file or the new one. */
class InterruptedWritingTest {

    /** Where, within the writing, is a matter of chance; {@code -Dzi.kills=200} tries it often. */
    private static final int KILLS = Integer.getInteger("zi.kills", 4);

    private static final int LONGEST_MILLIS = 1_500;
    private static final int ROUNDS = 8;

    private static final String MINIMUMS = "minimums.yaml";
    private static final String CASES = "2-requirements/minimums.cases.yaml";

    @TempDir private Path folder;

    /** Writes over the same files again and again, until it is killed. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            for (int round = 0; ; round++) {
                round(folder, round);
                Files.writeString(folder.resolve("begun"), "");
            }
        }
    }

    /** Everything is written in two forms by turns. */
    private static void round(Path folder, int round) throws IOException {
        String unit = folder.resolve("unit" + round % 2 + ".json").toString();
        String language = round % 2 == 0 ? "id" : "en";
        succeeds("doc", "bundled", "--lang", language, "-o", folder + "/doc.md");
        succeeds("report", unit, "-o", folder + "/report.html");
        succeeds("report", unit, "-o", folder + "/letter.docx");
        succeeds("convert", unit, "-o", folder + "/converted.jsonl");
        succeeds("compare", unit, unit, "-o", folder + "/compared.html");
        succeeds("evaluate", unit, unit, "-o", folder + "/list.xlsx");
        succeeds("worksheet", "export", "--layout", "lke-zi", unit, folder + "/sheet.xlsx");
        succeeds("init", folder.resolve("new").resolve(String.valueOf(System.nanoTime())) + "");
        Path minimums = folder.resolve("edition").resolve(MINIMUMS);
        String text =
                Files.readString(minimums).replaceFirst("minimum: 7\\d", "minimum: 7" + round % 2);
        OutputFile.write(minimums, text.getBytes(UTF_8));
        Run.of("test", folder.resolve("edition").toString(), "--update");
    }

    private static void succeeds(String... command) {
        Run run = Run.of(command);
        assertThat(run.exitCode()).as(String.join(" ", command) + ": " + run.error()).isZero();
    }

    /** Each file that is written over, by its name. */
    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name :
                List.of(
                        "doc.md",
                        "report.html",
                        "letter.docx",
                        "converted.jsonl",
                        "compared.html",
                        "list.xlsx",
                        "sheet.xlsx",
                        "edition/" + CASES,
                        "edition/" + MINIMUMS)) {
            files.put(name, Files.readAllBytes(folder.resolve(name)));
        }
        return files;
    }

    private void write() throws IOException {
        Run.file(folder, "unit0.json", Run.everythingReached());
        Run.file(folder, "unit1.json", Run.UNANSWERED);
        EditionFolder edition = EditionFolder.in(folder.resolve("edition"));
        for (String file : edition.texts().keySet()) {
            if (file.endsWith(".cases.yaml")) {
                Files.delete(edition.path().resolve(file));
            }
        }
        Files.writeString(
                edition.path().resolve(CASES),
                """
                # A comment that stays.
                - rule: minimum.met
                  cases:
                    - case: 80 is enough
                      given:  { points: { TOTAL: 80 } }  # Here too.
                      expect: { met: WBK.total, margin: { WBK.total: 5 } }
                """);
    }

    @Test
    void programThatIsKilled_leavesTheOldOrTheNewFiles() throws Exception {
        write();
        List<Map<String, byte[]>> forms = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            round(folder, round);
            forms.add(files(folder));
        }
        assertThat(new String(forms.get(0).get("edition/" + CASES), UTF_8))
                .contains("# A comment that stays.")
                .contains("# Here too.")
                .contains("margin: { WBK.total: 10 }");
        Map<String, String> edition =
                new EditionFolder(Files.list(folder.resolve("new")).findFirst().orElseThrow())
                        .texts();

        Random random = new Random(90_2021);
        for (int kill = 0; kill < KILLS; kill++) {
            Files.deleteIfExists(folder.resolve("begun"));
            Process writer =
                    Child.start(
                            folder,
                            "writer",
                            Map.of(),
                            List.of(),
                            Writer.class,
                            List.of(folder.toString()));
            while (writer.isAlive() && Files.notExists(folder.resolve("begun"))) {
                Thread.sleep(5);
            }
            assertThat(writer.isAlive())
                    .as(Files.readString(folder.resolve("writer.err")))
                    .isTrue();
            Thread.sleep(random.nextInt(LONGEST_MILLIS));
            writer.destroyForcibly().waitFor();

            files(folder)
                    .forEach(
                            (name, bytes) ->
                                    assertThat(forms.stream().map(form -> form.get(name)))
                                            .as(name)
                                            .anyMatch(form -> Arrays.equals(form, bytes)));
            try (Stream<Path> folders = Files.list(folder.resolve("new"))) {
                for (Path made : folders.filter(f -> !isLeft(f)).toList()) {
                    assertThat(new EditionFolder(made).texts()).isEqualTo(edition);
                }
            }
        }
        // What was left beside is in nobody's way.
        round(folder, 0);
        assertThat(files(folder)).containsExactlyEntriesOf(forms.get(0));
    }

    private static boolean isLeft(Path file) {
        return file.getFileName().toString().startsWith(".zi-");
    }

    @Test
    void fileWrittenByTwoAtOnce_isThatOfOneOfThem() throws Exception {
        Path page = folder.resolve("page.md");
        List<String> whole = new ArrayList<>();
        for (String language : List.of("id", "en")) {
            succeeds("doc", "bundled", "--lang", language, "-o", page.toString());
            whole.add(Files.readString(page));
        }
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> writing = new ArrayList<>();
            for (String text : whole) {
                writing.add(
                        threads.submit(
                                () -> {
                                    for (int i = 0; i < ROUNDS; i++) {
                                        OutputFile.write(page, text.getBytes(UTF_8));
                                    }
                                    return null;
                                }));
            }
            while (!writing.stream().allMatch(Future::isDone)) {
                assertThat(whole.contains(Files.readString(page))).isTrue();
            }
            for (Future<?> writer : writing) {
                writer.get();
            }
        } finally {
            threads.shutdown();
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(page);
        }
    }

    @Test
    void fullDisk_leavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("old.txt"), "old");
        assertThatThrownBy(
                        () ->
                                OutputFile.write(
                                        file,
                                        out -> {
                                            out.write(new byte[100_000]);
                                            throw new IOException("No space left on device");
                                        }))
                .isInstanceOf(IOException.class);
        assertThat(file).hasContent("old");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void fullDevice_andFolderThatIsNone_areTold() throws IOException {
        Path device = Path.of("/dev/full");
        assumeTrue(Files.exists(device), "this machine has no full device");
        String none = Run.file(folder, "none", "a file") + "/file.html";
        String unit = Run.file(folder, "unit.json", Run.UNANSWERED);
        for (String target : List.of(device.toString(), none)) {
            for (List<String> command :
                    List.of(
                            List.of("doc", "bundled", "-o", target),
                            List.of("report", unit, "-o", target),
                            List.of("convert", unit, "-o", target),
                            List.of("compare", unit, unit, "-o", target),
                            List.of("sheet", "export", "bundled", target),
                            List.of("worksheet", "export", "--layout", "lke-zi", target),
                            List.of("init", target))) {
                Run run = Run.of(command.toArray(String[]::new));
                assertThat(run.exitCode()).as(command.toString()).isEqualTo(1);
                assertThat(run.error()).as(command.toString()).contains(target);
                assertThat(run.error()).doesNotContain("unexpectedly").doesNotContain("Exception");
            }
        }
    }
}
