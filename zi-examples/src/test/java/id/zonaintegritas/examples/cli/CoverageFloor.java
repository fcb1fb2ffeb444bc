package id.zonaintegritas.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Run at the end of the build: fails it if tests exercise less of the code of all modules than they
 * did before. JaCoCo reports on several modules together, but checks each alone.
 */
public final class CoverageFloor {

    private CoverageFloor() {}

    /**
     * Looks at the report of all modules.
     *
     * @param arguments the report as a table, and the percent of lines and of branches that are
     *     covered at least
     */
    public static void main(String[] arguments) throws IOException {
        if (System.getProperty("test") != null || System.getProperty("skipTests") != null) {
            return; // What was left out was left out on purpose.
        }
        List<String> rows = Files.readAllLines(Path.of(arguments[0]));
        List<String> below = new ArrayList<>();
        for (String floor : List.of("LINE " + arguments[1], "BRANCH " + arguments[2])) {
            String kind = floor.substring(0, floor.indexOf(' '));
            double covered = percent(rows, kind);
            String told =
                    String.format(
                            Locale.ROOT,
                            "%s coverage of all modules: %.1f %%",
                            kind.toLowerCase(Locale.ROOT),
                            covered);
            System.out.println(told);
            if (covered < Integer.parseInt(floor.substring(kind.length() + 1))) {
                below.add(told + ", at least " + floor.substring(kind.length() + 1) + " is asked");
            }
        }
        if (!below.isEmpty()) {
            throw new IllegalStateException(
                    String.join("; ", below)
                            + ". Maybe a test was removed, or code came without one: see "
                            + Path.of(arguments[0]).resolveSibling("index.html"));
        }
    }

    /**
     * How much of the code is covered.
     *
     * @param rows of a report, the first one with the names of its columns
     * @param kind {@code LINE} or {@code BRANCH}
     */
    static double percent(List<String> rows, String kind) {
        List<String> names = List.of(rows.get(0).split(",", -1));
        long covered = sum(rows, names.indexOf(kind + "_COVERED"));
        long missed = sum(rows, names.indexOf(kind + "_MISSED"));
        if (covered + missed == 0) {
            throw new IllegalStateException("the report of coverage is empty");
        }
        return 100.0 * covered / (covered + missed);
    }

    private static long sum(List<String> rows, int column) {
        return rows.stream()
                .skip(1)
                .mapToLong(row -> Long.parseLong(row.split(",", -1)[column]))
                .sum();
    }
}
