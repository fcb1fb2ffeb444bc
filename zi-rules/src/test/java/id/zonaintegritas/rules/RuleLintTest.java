package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule about rules, each on a planted violation in a bundled rule file. */
class RuleLintTest {

    private static final String POINTS = "1-scoring/points.drl";
    private static final String SUM = "rule \"points.sum\"";
    private static final String GROUP = "agenda-group \"scoring\"";
    private static final String CITATION =
            "    @citation( \"PermenPANRB 90/2021 Lampiran I BAB II huruf C\" )\n";
    private static final String TITLE =
            "\"Areas, aspects, components and the total earn the sum of their parts\" )\n";
    private static final String CONDITION = "$node : Node( !hasQuestions, $parts : parts )";
    private static final String CONCLUSION = "insert( Points.of( $node, $sum ) );";

    private static List<Problem> problems(Map<String, String> texts) {
        EditionProblems problems = new EditionProblems();
        List<RuleText> files = new ArrayList<>();
        Compiled.rules(texts)
                .forEach((name, text) -> files.add(RuleParser.parse(name, text, problems)));
        RuleLint.check(files, problems);
        RuleTypes.check(files, new RuleNames(EditionLoader.load(Compiled.BUNDLED)), problems);
        return problems.sorted();
    }

    @Test
    void bundledRules_haveNoProblem() {
        assertThat(Compiled.rules(Compiled.BUNDLED.texts())).isNotEmpty();
        assertThat(problems(Compiled.BUNDLED.texts())).isEmpty();
    }

    private static Arguments inFile(String from, String to, String... words) {
        return arguments(from, to, "", List.of(words));
    }

    /** Reported where the rule begins. */
    private static Arguments inRule(String from, String to, String... words) {
        return arguments(from, to, SUM, List.of(words));
    }

    static Stream<Arguments> violations() {
        return Stream.of(
                inFile(GROUP, "", "the stage is missing", "agenda-group \"scoring\" is meant"),
                inFile(GROUP, "agenda-group \"scorign\"", "agenda-group must be one of"),
                inFile(GROUP, "agenda-group \"decision\"", "in the folder of another stage"),
                inFile(GROUP, GROUP + "\nsalience 10", "\"salience\" is not allowed"),
                inFile(
                        "import id.zonaintegritas.model.Node",
                        "import id.zonaintegritas.model.Node\nimport java.io.File",
                        "import java.io.File: only the model and the facts"),
                inFile(
                        "id.zonaintegritas.rules.facts.Sum.Function total",
                        "org.example.Sum total",
                        "import org.example.Sum: only the model and the facts"),
                inFile(
                        "rule \"points.mean\"",
                        "function int two() { return 1 + 1; }\n\nrule \"points.mean\"",
                        "a function is declared"),
                inFile(
                        "import id.zonaintegritas.model.Node",
                        "import function java.lang.Math.max\nimport id.zonaintegritas.model.Node",
                        "a function is imported"),
                inFile(
                        "import id.zonaintegritas.model.Node",
                        "import id.zonaintegritas.model.Node\nglobal java.util.List results",
                        "a global is declared"),
                inFile(
                        "rule \"points.mean\"",
                        "declare Partial\n  points : Long\nend\n\nrule \"points.mean\"",
                        "a declared type is declared"),
                inRule(
                        TITLE,
                        TITLE + "    salience 10\n",
                        "\"salience\" is not allowed",
                        "overlap"),
                inRule(TITLE, TITLE + "    no-loop true\n", "\"no-loop\" is not allowed"),
                inRule(TITLE, TITLE + "    auto-focus true\n", "\"auto-focus\" is not allowed"),
                inRule(
                        TITLE,
                        TITLE + "    lock-on-active true\n",
                        "\"lock-on-active\" is not allowed"),
                inRule(SUM, SUM + " extends \"points.mean\"", "does not extend another"),
                inRule(CITATION, "", "@citation( \"...\" )", "is missing"),
                inRule(CITATION, "    @citation( \" \" )\n", "@citation needs one text"),
                inRule(CITATION, CITATION + "    @autor( \"me\" )\n", "@autor is not known"),
                inRule(CITATION, CITATION + "\n".repeat(9), "lines, not at most 15"),
                inRule(
                        CONDITION,
                        "$node : Node( weight >= 0.67, $parts : parts )",
                        "a number stands in a condition",
                        "YAML"),
                inRule(CONDITION, CONDITION + "\n    eval( true )", "eval is not allowed"),
                inRule(
                        "total( $part )",
                        "average( $part.units )",
                        "there is no accumulate function average",
                        "round"),
                inRule(
                        CONCLUSION,
                        CONCLUSION + "\n    " + CONCLUSION,
                        "concludes one thing",
                        "not 2"),
                inRule(CONCLUSION, "update( $node );", "must be one conclusion"),
                inRule(CONCLUSION, "modify( $node ) { }", "must be one conclusion"),
                inRule(CONCLUSION, "delete( $node );", "must be one conclusion"),
                inRule(CONCLUSION, "", "concludes one thing", "not none"));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void ruleFile_withAViolation_isReported(
            String from, String to, String rule, List<String> words) {
        Compiled draft = new Compiled().with(POINTS, from, to);
        String text = draft.text(POINTS);
        long first = rule.isEmpty() ? 1 : lineOf(text, rule);
        assertThat(problems(Map.of(POINTS, text)))
                .anySatisfy(
                        problem -> {
                            assertThat(problem.at()).matches(POINTS + ":\\d+:\\d+");
                            assertThat(line(problem)).isGreaterThanOrEqualTo(first);
                            assertThat(problem.toString()).contains(words);
                        });
    }

    private static long line(Problem problem) {
        return Long.parseLong(problem.at().split(":", -1)[1]);
    }

    private static long lineOf(String text, String words) {
        return text.substring(0, text.indexOf(words)).lines().count() + 1;
    }

    @Test
    void rule_withoutADottedName_isReported() {
        String text = new Compiled().with(POINTS, SUM, "rule \"Sum\"").text(POINTS);
        assertThat(problems(Map.of(POINTS, text)))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("\"Sum\" is no dotted name"));
    }

    @Test
    void rule_copiedIntoAnotherFile_isReportedWithBothPlaces() {
        Compiled draft = new Compiled();
        draft.with(
                "1-scoring/totals.drl",
                draft.text("1-scoring/totals.drl") + draft.rule(POINTS, "points.sum"));
        assertThat(
                        problems(
                                Map.of(
                                        POINTS,
                                        draft.text(POINTS),
                                        "1-scoring/totals.drl",
                                        draft.text("1-scoring/totals.drl"))))
                .anySatisfy(
                        p -> {
                            assertThat(p.at()).startsWith("1-scoring/totals.drl:");
                            assertThat(p.message()).contains("is already at " + POINTS);
                        });
    }

    @Test
    void query_isReported() {
        String text = new Compiled().text(POINTS) + "\nquery \"all.nodes\"\n    Node()\nend\n";
        assertThat(problems(Map.of(POINTS, text)))
                .anySatisfy(p -> assertThat(p.message()).contains("a query is declared"));
    }
}
