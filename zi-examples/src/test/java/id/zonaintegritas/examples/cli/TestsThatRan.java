package id.zonaintegritas.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Run at the end of the build: fails it if a class with tests left no report, because the runner
 * does not know its name or there is no engine for its tests. Names what was left out on this
 * machine; with {@code CI=true} that fails as well.
 */
public final class TestsThatRan {

    private static final Pattern TEST =
            Pattern.compile("(?m)^ +@(Test|ParameterizedTest|Property|ArchTest)\\b");
    private static final Pattern SKIPPED = Pattern.compile("<skipped message=\"([^\"]*)\"");
    private static final Path SOURCES = Path.of("src", "test", "java");

    private TestsThatRan() {}

    /**
     * Looks at the reports of modules.
     *
     * @param modules their folders
     */
    public static void main(String[] modules) throws IOException {
        if (System.getProperty("test") != null || System.getProperty("skipTests") != null) {
            return; // What was left out was left out on purpose.
        }
        List<String> missing = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (String module : modules) {
            missing.addAll(missing(Path.of(module)));
            leftOut.addAll(leftOut(Path.of(module)));
        }
        leftOut.forEach(why -> System.err.println("LEFT OUT: " + why));
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "These classes have tests that did not run: "
                            + String.join(", ", missing)
                            + ". Maybe a name does not end in Test, or an engine is missing.");
        }
        if ("true".equals(System.getenv("CI"))) {
            requireWhatCanBeInstalled(leftOut);
        }
    }

    /** Where tests run for everybody, none is left out for want of a program. */
    static void requireWhatCanBeInstalled(List<String> leftOut) {
        List<String> lacking = leftOut.stream().filter(why -> why.contains("apt-get")).toList();
        if (!lacking.isEmpty()) {
            throw new IllegalStateException(
                    "With CI=true no test may be left out for want of a program: "
                            + String.join("; ", lacking));
        }
    }

    /** Why tests of a module were left out on this machine, and what to install. */
    static List<String> leftOut(Path module) throws IOException {
        Path reports = module.resolve("target/surefire-reports");
        Set<String> reasons = new TreeSet<>();
        if (Files.isDirectory(reports)) {
            try (Stream<Path> files = Files.list(reports)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".xml")).toList()) {
                    SKIPPED.matcher(Files.readString(file))
                            .results()
                            .forEach(
                                    why ->
                                            reasons.add(
                                                    file.getFileName()
                                                                    .toString()
                                                                    .replaceAll(
                                                                            "^TEST-|\\.xml$", "")
                                                            + ": "
                                                            + why.group(1)));
                }
            }
        }
        return List.copyOf(reasons);
    }

    /** The classes of a module that have tests and no report since they were compiled. */
    static List<String> missing(Path module) throws IOException {
        List<String> missing = new ArrayList<>();
        for (String source : withTests(module)) {
            String name = source.replaceFirst("\\.java$", "");
            Path built = module.resolve("target");
            Path report = built.resolve("surefire-reports/TEST-" + name.replace('/', '.') + ".xml");
            Path compiled = built.resolve("test-classes/" + name + ".class");
            if (!Files.exists(report)
                    || Files.getLastModifiedTime(report)
                                    .compareTo(Files.getLastModifiedTime(compiled))
                            < 0) {
                missing.add(name.replace('/', '.'));
            }
        }
        return missing;
    }

    /** The sources with tests in them, as paths with slashes. */
    static List<String> withTests(Path module) throws IOException {
        Path sources = module.resolve(SOURCES);
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                if (TEST.matcher(Files.readString(file)).find()) {
                    found.add(sources.relativize(file).toString().replace('\\', '/'));
                }
            }
        }
        return found;
    }
}
