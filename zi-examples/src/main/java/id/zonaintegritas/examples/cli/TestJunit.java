package id.zonaintegritas.examples.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import id.zonaintegritas.rules.problem.HarmlessText;
import id.zonaintegritas.rules.workbench.CaseCoverage;
import id.zonaintegritas.rules.workbench.CaseCoverage.Item;
import id.zonaintegritas.rules.workbench.CaseCoverage.Kind;
import id.zonaintegritas.rules.workbench.RuleCases.Case;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What came of running cases as the report of a test run, which build servers show. */
final class TestJunit {

    /**
     * @param failures none if it passed
     * @param said what it tells besides, or an empty text
     */
    private record Result(String group, String name, List<String> failures, String said) {}

    private TestJunit() {}

    static String of(TestRun run, Locale locale) {
        List<String> suites = new ArrayList<>();
        run.cases().stream()
                .collect(groupingBy(Case::file, TreeMap::new, toList()))
                .forEach(
                        (file, cases) ->
                                suites.add(
                                        suite(
                                                file,
                                                cases.stream().map(c -> one(c, locale)).toList())));
        if (run.coverage() != null) {
            suites.add(suite("coverage", kinds(run.coverage(), run, locale)));
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"zi test\">\n"
                + String.join("", suites)
                + "</testsuites>\n";
    }

    private static Result one(Case one, Locale locale) {
        return new Result(
                one.rule(),
                one.sentence(),
                one.failures().stream().map(f -> f.toString(locale)).toList(),
                "");
    }

    private static List<Result> kinds(CaseCoverage coverage, TestRun run, Locale locale) {
        return Arrays.stream(Kind.values())
                .map(
                        kind -> {
                            int percent = coverage.percent(kind);
                            String said =
                                    Stream.concat(
                                                    Stream.of(Term.EXERCISED.in(locale, percent)),
                                                    coverage.items(kind).stream()
                                                            .filter(item -> !item.isCovered())
                                                            .map(item -> uncovered(item, locale)))
                                            .collect(joining("\n"));
                            return run.below().contains(kind)
                                    ? new Result("coverage", TestRun.word(kind), List.of(said), "")
                                    : new Result("coverage", TestRun.word(kind), List.of(), said);
                        })
                .toList();
    }

    private static String uncovered(Item item, Locale locale) {
        return item.file()
                + ":"
                + item.line()
                + "   "
                + Term.NOT_EXERCISED.in(locale, TestRun.name(item));
    }

    private static String suite(String name, List<Result> results) {
        long failures = results.stream().filter(r -> !r.failures().isEmpty()).count();
        return results.stream()
                .map(TestJunit::testcase)
                .collect(
                        joining(
                                "",
                                "  <testsuite name=\""
                                        + HarmlessText.xml(name)
                                        + "\" tests=\""
                                        + results.size()
                                        + "\" failures=\""
                                        + failures
                                        + "\" errors=\"0\">\n",
                                "  </testsuite>\n"));
    }

    private static String testcase(Result result) {
        String start =
                "    <testcase classname=\""
                        + HarmlessText.xml(result.group())
                        + "\" name=\""
                        + HarmlessText.xml(result.name())
                        + "\"";
        if (!result.failures().isEmpty()) {
            String first = result.failures().get(0).lines().findFirst().orElse("");
            return start
                    + "><failure message=\""
                    + HarmlessText.xml(first)
                    + "\">"
                    + lines(String.join("\n", result.failures()))
                    + "</failure></testcase>\n";
        }
        return result.said().isEmpty()
                ? start + "/>\n"
                : start + "><system-out>" + lines(result.said()) + "</system-out></testcase>\n";
    }

    private static String lines(String text) {
        return text.lines().map(HarmlessText::xml).collect(joining("\n"));
    }
}
