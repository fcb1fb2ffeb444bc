package id.zonaintegritas.rules.internal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.zonaintegritas.rules.Compiled;
import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.edition.EditionLoader;
import id.zonaintegritas.rules.problem.Problem;
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
    private static final String IMPORT = "import id.zonaintegritas.rules.facts.*";
    private static final String CITATION =
            "    @citation( \"PermenPANRB 90/2021 Lampiran II BAB I huruf A angka 3 Tabel 3 dan Tabel"
                    + " 4\" )\n";
    private static final String TITLE =
            "en = \"Areas, aspects, components and the total earn the sum of their parts\" )\n";
    private static final String CONDITION = "$section : Section( !special )";
    private static final String CONCLUSION = "insert( $section.earns( $section.sum() ) );";

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

    /** Reported where the rule begins, or further down. */
    private static Arguments inRule(String from, String to, String... words) {
        return arguments(from, to, SUM, List.of(words));
    }

    static Stream<Arguments> files() {
        return Stream.of(
                inFile(GROUP, "", "the stage is missing", "agenda-group \"scoring\" is meant"),
                inFile(GROUP, "agenda-group \"scorign\"", "agenda-group must be one of"),
                inFile(GROUP, "agenda-group \"decision\"", "in the folder of another stage"),
                inFile(GROUP, GROUP + "\n" + GROUP, "agenda-group is repeated"),
                inFile(GROUP, GROUP + "\nsalience 10", "\"salience\" is not allowed"),
                inFile(IMPORT, IMPORT + "\nimport java.io.File", "java.io.File is imported"),
                inFile(
                        IMPORT,
                        "import id.zonaintegritas.rules.facts.Indicator",
                        "rules use id.zonaintegritas.rules.facts.* and nothing else"),
                inFile(
                        IMPORT,
                        "import id.zonaintegritas.model.*\n" + IMPORT,
                        "id.zonaintegritas.model.* is imported"),
                inFile(IMPORT, "", "the type Indicator is not known", "is missing"),
                inFile(
                        IMPORT,
                        "import accumulate org.example.Sum total\n" + IMPORT,
                        "import accumulate: a rule file imports the words of rules only"),
                inFile(IMPORT, "import function java.lang.Math.max\n" + IMPORT, "import function"),
                inFile(
                        "rule \"points.mean\"",
                        "function int two() { return 1 + 1; }\n\nrule \"points.mean\"",
                        "\"function\" declares something"),
                inFile(IMPORT, IMPORT + "\nglobal java.util.List results", "\"global\" declares"),
                inFile(
                        "rule \"points.mean\"",
                        "declare Partial\n  points : Long\nend\n\nrule \"points.mean\"",
                        "\"declare\" declares"));
    }

    static Stream<Arguments> frames() {
        return Stream.of(
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
                inRule(TITLE, TITLE + "    " + GROUP + "\n", "at the top of the file"),
                inRule(SUM, SUM + " extends \"points.mean\"", "does not extend another"),
                inRule(CITATION, "", "@citation( \"...\" )", "is missing"),
                inRule(CITATION, "    @citation( \" \" )\n", "@citation needs one text"),
                inRule(CITATION, "    @citation( id = \"x\" )\n", "@citation needs one text"),
                inRule(CITATION, CITATION + CITATION, "@citation is repeated"),
                inRule(CITATION, CITATION + "    @autor( \"me\" )\n", "@autor is not known"),
                inRule(TITLE, "en = \"\" )\n", "@title needs a text in both languages"),
                inRule(TITLE, "id = \"Sama\" )\n", "@title needs a text in both languages"),
                inRule(
                        TITLE,
                        TITLE.replace(" )", ", de = \"Summe\" )"),
                        "@title needs a text in both languages"),
                inRule("    @title( id = \"Area", "    @titel( id = \"Area", "title is meant"),
                inRule(CITATION, CITATION + "\n".repeat(9), "lines, not at most 15"),
                inRule(
                        CONCLUSION,
                        CONCLUSION + "\n    " + CONCLUSION,
                        "concludes one thing",
                        "not 2"),
                inRule(CONCLUSION, "update( $section );", "must be one conclusion"),
                inRule(CONCLUSION, "modify( $section ) { }", "must be one conclusion"),
                inRule(CONCLUSION, "delete( $section );", "must be one conclusion"),
                inRule(CONCLUSION, "", "concludes one thing", "not none"));
    }

    private static Arguments when(String condition, String... words) {
        return inRule(CONDITION, condition, words);
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                when("$section : Section( id == 0.67 )", "0.67 is a number in a condition", "YAML"),
                when("$section : Section( id != -1 )", "-1 is a number in a condition"),
                when("$section : Section( id == 1 )", "1 is a number", "only 0"),
                when("$section : Section() Points( lowest >= 00 )", "00 is a number"),
                when("$section : Section() eval( true )", "eval is not allowed"),
                when(
                        "$section : Section() $n : Number() from accumulate( Points(), sum( 1 ) )",
                        "nothing is gathered"),
                when("$section : Section() accumulate( Points(), $n : sum( 1 ) )", "gathered"),
                when("$section : Section( ! ( id == parent ) )", "stands before a flag alone", "<"),
                when("$section : Section( !id == parent )", "stands before a flag alone"),
                when("$section : Section( !!special )", "stands before a flag alone"),
                when("$section : Section( !( special ) )", "stands before a flag alone"),
                when(
                        "$section : Section() StatedFact( name == \"holdsWbk\", holds )",
                        "holds may be unknown, so it is compared",
                        "holds == true or holds == false"),
                when(
                        "$section : Section() StatedFact( name == \"holdsWbk\", !holds )",
                        "holds may be unknown, so it is compared"),
                when("$section : Section( id )", "this is a text, not something that is true"),
                when("$section : Section( id == null )", "id is always known"),
                when("$section : Section( parent < null )", "compares nothing with null"),
                when(
                        "$section : Section( parent in ( \"A\", null ) )",
                        "compares nothing with null"),
                when("$section : Section( $same : id == parent )", "names a field alone"),
                when("section : Section()", "it begins with $"),
                when("$section : Section( id.length == 0 )", "a text has no field length"),
                when("$section : Section( unit == null )", "Section has no field unit"),
                when("$section : Section( sum > 0 )", "Section has no field sum"),
                when("$section : Section( id contains \"A\" )", "a list is expected here"),
                when("$section : Section( id memberOf \"A\" )", "a list is expected here"),
                when("$section : Section( id < \"A\" )", "a text has no order"),
                when("$section : Section( special == \"yes\" )", "true or false is expected"),
                when("$section : Section( special == id )", "true or false is expected"),
                when(
                        "$section : Section() StatedFact( name == \"sakip\", standing >= 0 )",
                        "the standing of a fact on its scale is expected"),
                when("$section : Section( \"A\" == id )", "left side of a comparison"),
                when("$section : Section( true )", "holds always or never"),
                when("$section : Section( ) $x : $section", "\"(\" is missing"),
                when("$section : facts.Section()", "named by one word"),
                when("Section()", "the variable $section is not bound"),
                when("Reading( id == \"comparison\" )", "no condition of the rule points.sum"),
                when("", "no condition of the rule points.sum chooses a fact of the unit"));
    }

    static Stream<Arguments> joins() {
        return Stream.of(
                when(
                        "( $section : Section( id == \"A\" ) or $section : Section( id == \"B\" ) )",
                        "the variable $section is not bound"),
                when("$section : Section() not Points( id == \"A\" )", "want of a conclusion"),
                when("$section : Section() not Indicator( id == \"A\" )", "Indicator is no fact"),
                when("$section : Section() exists Ratio()", "Ratio is no fact"),
                when("$section : Section() exists WarningRow()", "WarningRow is no fact"),
                when(
                        "$section : Section() forall( $p : Points() Points( parent == $p.id ) )",
                        "Points is no fact"),
                when(
                        "$section : Section() not ( Answer() and not Points( id == \"A\" ) )",
                        "Points is no fact"),
                when("$section : Section() Points()", "nothing says which Points belongs to which"),
                when("$section : Section() Limit() ", "nothing says which Limit belongs to which"),
                when(
                        "$section : Section() Answer( option == \"YA\" )",
                        "nothing says which Answer belongs to which Section"),
                when(
                        "$section : Section() Points( $id : id, id == $id )",
                        "nothing says which Points belongs to which Section"),
                when(
                        "$section : Section() Points( id != $section.id )",
                        "nothing says which Points belongs to which Section"),
                when(
                        "$section : Section() Points( id == \"A\" || lowest > 0 )",
                        "nothing says which Points belongs to which Section"),
                when(
                        "$section : Section() " + "Points( id == \"A\" ) ".repeat(6),
                        "a rule combines at most 6 facts"));
    }

    static Stream<Arguments> stages() {
        return Stream.of(
                when("$section : Section() Minimum()", "Minimum is there only in a later stage"),
                when("$section : Section() Finding( id == \"x\" )", "a later stage, requirements"),
                when("$section : Section() Attained()", "a later stage, decision"),
                when("$section : Section() Warning()", "Warning is no fact that conditions can"),
                when("$section : Section() Scores()", "Scores is no fact that conditions can"),
                when("$section : Section() Quantity()", "Quantity is no fact that conditions"),
                when("$section : Section() Part()", "Part is no fact that conditions"));
    }

    private static Arguments then(String consequence, String... words) {
        return inRule(CONCLUSION, consequence, words);
    }

    static Stream<Arguments> consequences() {
        return Stream.of(
                then("insert( $section );", "must be a new conclusion, not what is there already"),
                then("insert( $section.sum() );", "must be a new conclusion, not Quantity"),
                then("insert( \"x\" );", "must be a new conclusion"),
                then("insert( $section.earns( 1 ) );", "1 is a number in a consequence"),
                then("insert( $section.earns( null ) );", "\"null\" is nothing that a consequence"),
                then("insert( $section.earns( $section ) );", "( Quantity )", "not ( Section )"),
                then("insert( $section.earns() );", "takes ( Quantity ), not ( )", "missing"),
                then("insert( $section.earn( $section.sum() ) );", "no method earn", "earns is"),
                then("insert( $section.getId() );", "Section has no method getId"),
                then("insert( $section.id() );", "id is a field of Section"),
                then("insert( $section.id );", "only methods: id( )"),
                then("insert( $section.unit() );", "Section has no method unit"),
                then("insert( $section.open() );", "Section has no method open"),
                then("insert( $section.toString() );", "Section has no method toString"),
                then("insert( Points.of( $section ) );", "\"Points\" is no variable"),
                then("insert( new Points() );", "\"new\" is not part of the language"),
                then("insert( $sections.sum() );", "$sections is not bound", "$section is meant"),
                then(
                        "insert( $section.earns( $section.pointsOf( \"A.I\" ) ) );",
                        "nothing says which Section this is"));
    }

    @ParameterizedTest
    @MethodSource({"files", "frames", "conditions", "joins", "stages", "consequences"})
    void ruleFile_withAViolation_isReported(
            String from, String to, String rule, List<String> words) {
        String text = new Compiled().with(POINTS, from, to).text(POINTS);
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
    void argument_thatIsAField_isReportedWithTheFactAsItsLikelyCause() {
        Compiled draft =
                new Compiled()
                        .with(
                                POINTS,
                                CONDITION,
                                CONDITION
                                        + "\n    Limit( id == \"surveyRespondents\", $least : value )")
                        .with(POINTS, CONCLUSION, "insert( $section.earns( $least ) );");
        assertThat(problems(Map.of(POINTS, draft.text(POINTS))))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("not ( a number )"))
                .satisfies(p -> assertThat(p.maybe()).contains("the fact itself is meant"));
    }

    @Test
    void rule_withoutADottedName_isReported() {
        String text = new Compiled().with(POINTS, SUM, "rule \"Sum\"").text(POINTS);
        assertThat(problems(Map.of(POINTS, text)))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("\"Sum\" is no dotted name"));
    }

    @Test
    void rule_inAnotherStageThanWhatItConcludes_isReported() {
        Compiled draft = new Compiled();
        String late = "2-requirements/late.drl";
        draft.with(
                late,
                draft.text(POINTS)
                        .replace(GROUP, "agenda-group \"requirements\"")
                        .replace("points.", "late."));
        assertThat(problems(Map.of(late, draft.text(late))))
                .singleElement()
                .satisfies(
                        p ->
                                assertThat(p.message())
                                        .isEqualTo(
                                                "Points is concluded by rules of the stage"
                                                        + " scoring; likewise in line 24, 34"));
    }

    @Test
    void rule_copiedIntoAnotherFile_isReportedWithBothPlaces() {
        Compiled draft = new Compiled();
        String totals = "1-scoring/totals.drl";
        draft.with(totals, draft.text(totals) + draft.rule(POINTS, "points.sum"));
        assertThat(problems(Map.of(POINTS, draft.text(POINTS), totals, draft.text(totals))))
                .anySatisfy(
                        p -> {
                            assertThat(p.at()).startsWith(totals + ":");
                            assertThat(p.message()).contains("is already at " + POINTS);
                        });
    }

    @Test
    void query_isReported() {
        String text = new Compiled().text(POINTS) + "\nquery \"all.nodes\"\n    Section()\nend\n";
        assertThat(problems(Map.of(POINTS, text)))
                .anySatisfy(p -> assertThat(p.message()).contains("\"query\" declares"));
    }
}
