package id.zonaintegritas.examples.bench;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.ZiEvaluator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Measures how the cost of a unit grows with the questions of the worksheet. */
public final class MoreQuestions {

    private static final List<Integer> TIMES = List.of(1, 2, 4, 8);
    private static final int UNITS = 500;
    private static final int WARM_UPS = 200;
    private static final int RUNS = 21;
    private static final int PREPARATIONS = 200;

    /** A question that is answered by an option, in a file of the worksheet. */
    private static final Pattern QUESTION =
            Pattern.compile("(?m)^ {6}- id: (\\S+)\\n(?: {8}.*\\n)*? {8}options:\\n(?: {8}.*\\n)*");

    private MoreQuestions() {}

    /**
     * Prints a table in Markdown: the bundled edition, and with its choices asked several times.
     */
    public static void main(String[] arguments) throws IOException {
        System.out.println(
                "| Questions | µs/unit: median | min | max | a new evaluator and its first unit: median ms |");
        System.out.println("|--:|--:|--:|--:|--:|");
        for (int times : TIMES) {
            measure(times);
        }
    }

    private static void measure(int times) throws IOException {
        Edition edition = asked(times);
        List<Assessment> units = Sample.complete(edition, UNITS);
        ZiEvaluator evaluator = ZiEvaluator.of(edition);
        for (int run = 0; run < WARM_UPS; run++) {
            units.forEach(evaluator::evaluate);
        }
        long[] evaluating = sorted(RUNS, () -> units.forEach(evaluator::evaluate));
        long[] preparing =
                sorted(PREPARATIONS, () -> ZiEvaluator.of(edition).evaluate(units.get(0)));
        System.out.printf(
                "| %d | %.1f | %.1f | %.1f | %.2f |%n",
                edition.questions().size(),
                evaluating[RUNS / 2] / 1e3 / UNITS,
                evaluating[0] / 1e3 / UNITS,
                evaluating[RUNS - 1] / 1e3 / UNITS,
                preparing[PREPARATIONS / 2] / 1e6);
    }

    private static long[] sorted(int runs, Runnable work) {
        return LongStream.generate(
                        () -> {
                            long start = System.nanoTime();
                            work.run();
                            return System.nanoTime() - start;
                        })
                .limit(runs)
                .sorted()
                .toArray();
    }

    private static Edition asked(int times) throws IOException {
        Path folder = Files.createTempDirectory("zi-questions").resolve("edition");
        Edition.copyBundled(folder);
        try (Stream<Path> files = Files.list(folder.resolve("worksheet"))) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                Files.writeString(
                        file, QUESTION.matcher(text).replaceAll(found -> repeated(found, times)));
            }
        }
        return Edition.load(folder);
    }

    private static String repeated(MatchResult question, int times) {
        String id = question.group(1);
        StringBuilder all = new StringBuilder();
        for (int copy = 1; copy <= times; copy++) {
            String name = copy == 1 ? id : id + copy;
            all.append(question.group().replaceAll(Pattern.quote(id) + "(?=\\n)", name));
        }
        return Matcher.quoteReplacement(all.toString());
    }
}
