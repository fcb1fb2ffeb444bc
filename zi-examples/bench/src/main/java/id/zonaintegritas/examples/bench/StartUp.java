package id.zonaintegritas.examples.bench;

import id.zonaintegritas.rules.AssessmentWriter;
import id.zonaintegritas.rules.Edition;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Measures fresh processes from their start to the first decision, and a warm one's heap. */
public final class StartUp {

    private static final int RUNS = 10;
    private static final List<String> PARTS =
            List.of(
                    "JVM until main",
                    "rows of the edition",
                    "reading the assessment",
                    "first evaluation, with waiting for the rules",
                    "second evaluation",
                    "from JVM start to the first decision",
                    "processor time of all threads, to the second evaluation");

    private final String program;
    private final Path folder;
    private final Path unit;

    private StartUp(String program, Path folder) throws IOException {
        this.program = program;
        this.folder = folder;
        this.unit = folder.resolve("unit.json");
        String text =
                AssessmentWriter.json().writeValue(Sample.complete(Edition.current(), 1).get(0));
        Files.writeString(unit, text, StandardCharsets.UTF_8);
    }

    /**
     * Prints tables in Markdown, with and without an archive of classes.
     *
     * @param arguments the program, {@code zi.jar}
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("zi-start-up");
        StartUp startUp = new StartUp(arguments[0], folder);
        startUp.measure("without an archive of classes", "-Xshare:auto");
        startUp.java("-XX:ArchiveClassesAtExit=" + folder.resolve("first.jsa"), "");
        startUp.measure(
                "with an archive of classes",
                "-XX:SharedArchiveFile=" + folder.resolve("first.jsa"));
        List<String> warm = startUp.java("-Xmx256m", "warm");
        System.out.println(
                "Heap of a warm evaluator after garbage collection: "
                        + warm.get(warm.size() - 1)
                        + " KB");
    }

    private void measure(String title, String option) throws IOException, InterruptedException {
        List<long[]> runs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            List<String> lines = java(option, "");
            runs.add(
                    Arrays.stream(lines.get(lines.size() - 1).split(" ", -1))
                            .mapToLong(Long::parseLong)
                            .toArray());
        }
        System.out.printf("%n| ms, %s | median | min | max |%n|---|--:|--:|--:|%n", title);
        for (int part = 0; part < PARTS.size(); part++) {
            int column = part;
            long[] sorted = runs.stream().mapToLong(run -> run[column]).sorted().toArray();
            System.out.printf(
                    "| %s | %d | %d | %d |%n",
                    PARTS.get(part), sorted[RUNS / 2], sorted[0], sorted[RUNS - 1]);
        }
    }

    /** Runs {@link FirstDecision} with the classes of the program and returns what it printed. */
    private List<String> java(String option, String warm) throws IOException, InterruptedException {
        List<String> command =
                Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                option,
                                "-cp",
                                program
                                        + File.pathSeparator
                                        + System.getProperty("java.class.path"),
                                FirstDecision.class.getName(),
                                unit.toString(),
                                warm)
                        .filter(part -> !part.isEmpty())
                        .toList();
        Path output = folder.resolve("output.txt");
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(output.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("failed: " + String.join(" ", command));
        }
        return Files.readAllLines(output);
    }
}
