package id.zonaintegritas.rules.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.rules.PlantedRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Gaps and overlaps that were planted: each shows in one combination of what its rules compare
 * alone, and is told by it.
 */
class GapCheckTest {

    private static final String THREE = "$three : Limit( id == \"three\" )";
    private static final String HOSPITAL = "Unit( serviceType == \"HOSPITAL\" )";
    private static final String OTHERS = "Unit( serviceType != null, serviceType != \"HOSPITAL\" )";
    private static final String HOLDS = "StatedFact( name == \"holdsWbk\", holds == true )";
    private static final String HOLDS_NOT = "StatedFact( name == \"holdsWbk\", holds == false )";

    private static String fact(String name, String compared) {
        return "StatedFact( name == \"" + name + "\", " + compared + " )";
    }

    private static String points(String node, String compared) {
        return "Points( id == \"" + node + "\", " + compared + " )";
    }

    private static String answer(String question, String compared) {
        return "Answer( question == \"" + question + "\", " + compared + " )";
    }

    private static void assertTold(List<String> problems, String... told) {
        for (String one : told) {
            assertThat(problems).anySatisfy(problem -> assertThat(problem).contains(one));
        }
        assertThat(problems)
                .filteredOn(problem -> problem.contains("decide"))
                .allSatisfy(problem -> assertThat(told).anyMatch(problem::contains));
    }

    @Test
    void oneThing_thatIsDecidedByNoneOrTwo_isNamed() {
        PlantedRules rules = new PlantedRules();
        rules.rule("number", "met", "met()", THREE, fact("spipMaturity", "number > $three.value"))
                .rule(
                        "number",
                        "not",
                        "notMet()",
                        THREE,
                        fact("spipMaturity", "number < $three.value"))
                .rule("both", "met", "met()", THREE, fact("spipMaturity", "number >= $three.value"))
                .rule(
                        "both",
                        "not",
                        "notMet()",
                        THREE,
                        fact("spipMaturity", "number <= $three.value"))
                .rule("letter", "met", "met()", fact("sakip", "letter in ( \"A\", \"AA\" )"))
                .rule(
                        "letter",
                        "not",
                        "notMet()",
                        fact("sakip", "letter in ( \"D\", \"C\", \"CC\", \"B\" )"))
                .rule("truth", "met", "met()", HOLDS)
                .rule(
                        "days",
                        "met",
                        "met()",
                        THREE,
                        fact("buildingSince", "daysAgo > $three.value"))
                .rule(
                        "days",
                        "not",
                        "notMet()",
                        THREE,
                        fact("buildingSince", "daysAgo < $three.value"))
                .rule(
                        "months",
                        "met",
                        "met()",
                        THREE,
                        fact("buildingSince", "monthsAgo > $three.value"))
                .rule(
                        "months",
                        "not",
                        "notMet()",
                        THREE,
                        fact("buildingSince", "monthsAgo < $three.value"))
                .rule(
                        "years",
                        "met",
                        "met()",
                        THREE,
                        fact("buildingSince", "yearsAgo > $three.value"))
                .rule(
                        "years",
                        "not",
                        "notMet()",
                        THREE,
                        fact("buildingSince", "yearsAgo < $three.value"))
                .rule("service", "met", "met()", HOSPITAL)
                .rule("service", "not", "notMet()", "Unit( serviceType == \"SAMSAT\" )")
                .rule(
                        "institution",
                        "met",
                        "met()",
                        "Unit( institutionType == \"LOCAL_GOVERNMENT\" )")
                .rule(
                        "year",
                        "met",
                        "met()",
                        "$year : Limit( id == \"year\" )",
                        "Unit( year > $year.value )")
                .rule(
                        "year",
                        "not",
                        "notMet()",
                        "$year : Limit( id == \"year\" )",
                        "Unit( year < $year.value )")
                .rule("answer", "met", "met()", answer("A.I.1.i.b", "option == \"A\""))
                .rule("answer", "not", "notMet()", answer("A.I.1.i.b", "option == \"B\""))
                .rule("index", "met", "met()", THREE, answer("B.II.a", "index > $three.value"))
                .rule("index", "not", "notMet()", THREE, answer("B.II.a", "index < $three.value"))
                .rule(
                        "respondents",
                        "met",
                        "met()",
                        THREE,
                        "Index( question == \"B.II.a\", respondents > $three.value )")
                .rule(
                        "respondents",
                        "not",
                        "notMet()",
                        THREE,
                        "Index( question == \"B.II.a\", respondents < $three.value )")
                .rule(
                        "count",
                        "met",
                        "met()",
                        "Count( question == \"A.II.1.i.a\", count == \"agents\", number > 0 )")
                .rule("score", "met", "met()", "Score( question == \"A.I.1.i.b\", value > 0 )")
                .rule("points", "met", "met()", THREE, points("A.I.1", "lowest > $three.value"))
                .rule("points", "not", "notMet()", THREE, points("A.I.1", "highest < $three.value"))
                .rule("open", "met", "met()", THREE, points("A.I.1", "lowest > $three.value"))
                .rule("open", "not", "notMet()", THREE, points("A.I.1", "lowest <= $three.value"))
                .rule(
                        "open",
                        "below",
                        "notMet()",
                        THREE,
                        points("A.I.1", "value == null, highest < $three.value"))
                .rule(
                        "figure",
                        "met",
                        "met()",
                        THREE,
                        "Figure( id == \"planted\", value > $three.value )")
                .rule(
                        "figure",
                        "not",
                        "notMet()",
                        THREE,
                        "Figure( id == \"planted\", value < $three.value )")
                .rule(
                        "finding",
                        "met",
                        "met()",
                        "Finding( id == \"WBK.total\", status == \"MET\" )")
                .rule(
                        "reading",
                        "met",
                        "met()",
                        "Reading( id == \"exclusions\", choice == \"asked\" )");
        assertTold(
                rules.problems(),
                "WBK.number is decided by no rule when spipMaturity is 3.",
                "WBK.both is decided by 2 rules, planted.both.not, planted.both.met when"
                        + " spipMaturity is 3.",
                "WBK.letter is decided by no rule when sakip is BB.",
                "WBK.truth is decided by no rule when holdsWbk is false.",
                "WBK.days is decided by no rule when buildingSince is ",
                "WBK.months is decided by no rule when buildingSince is ",
                "WBK.years is decided by no rule when buildingSince is ",
                "WBK.service is decided by no rule when serviceType is CIVIL_REGISTRY.",
                "WBK.institution is decided by no rule when institutionType is MINISTRY_OR_AGENCY.",
                "WBK.year is decided by no rule when year is 2025.",
                "WBK.answer is decided by no rule when the answer to A.I.1.i.b is C.",
                "WBK.index is decided by no rule when the index of B.II.a is 3.",
                "WBK.respondents is decided by no rule when the number of respondents of B.II.a"
                        + " is 3.",
                "WBK.count is decided by no rule when agents of A.II.1.i.a is 0.",
                "WBK.score is decided by no rule when the score of A.I.1.i.b is 0.",
                "WBK.points is decided by no rule when the number of points of A.I.1 is 3.",
                "WBK.open is decided by 2 rules, planted.open.below, planted.open.not when the"
                        + " number of points of A.I.1 lies between 0 and 2.99.",
                "WBK.figure is decided by no rule when planted is 3.",
                "WBK.finding is decided by no rule when the finding WBK.total is NOT_MET.",
                "WBK.reading is decided by no rule under the reading unlessStated of exclusions.");
    }

    @Test
    void twoThings_thatAreDecidedByNoneOrTwo_areNamed() {
        String total = "Reading( id == \"statedTotal\", choice == \"%s\" )";
        String parts = "Reading( id == \"unfilledParts\", choice == \"notFilled\" )";
        String agents = "$agents : Count( question == \"A.II.1.i.a\", count == \"agents\" )";
        String changes =
                "Count( question == \"A.II.1.i.a\", count == \"changes\", number %s $agents.number )";
        PlantedRules rules = new PlantedRules();
        rules.rule(
                        "hospital",
                        "met",
                        "met()",
                        THREE,
                        HOSPITAL,
                        answer("B.II.a", "index > $three.value"))
                .rule(
                        "hospital",
                        "not",
                        "notMet()",
                        THREE,
                        HOSPITAL,
                        answer("B.II.a", "index < $three.value"))
                .rule("hospital", "others", "notAsked()", OTHERS)
                .rule(
                        "nodes",
                        "met",
                        "met()",
                        "$one : Points( id == \"A.I.1\" )",
                        points("A.I.2", "value < $one.value"))
                .rule(
                        "nodes",
                        "not",
                        "notMet()",
                        "$one : Points( id == \"A.I.1\" )",
                        points("A.I.2", "value > $one.value"))
                .rule("facts", "met", "met()", fact("sakip", "letter in ( \"A\", \"AA\" )"))
                .rule("facts", "also", "met()", fact("unitSakip", "letter == \"AA\""))
                .rule(
                        "facts",
                        "not",
                        "notMet()",
                        fact("sakip", "letter not in ( \"A\", \"AA\" )"),
                        fact("unitSakip", "letter != \"AA\""))
                .rule("counts", "met", "met()", agents, changes.formatted("<"))
                .rule("counts", "not", "notMet()", agents, changes.formatted(">"))
                .rule("readings", "met", "met()", total.formatted("stated"))
                .rule("readings", "also", "met()", total.formatted("parts"), parts)
                .rule(
                        "findings",
                        "met",
                        "met()",
                        "Finding( id == \"WBK.total\", status == \"MET\" )")
                .rule(
                        "findings",
                        "not",
                        "notMet()",
                        "Finding( id == \"WBK.total\", status == \"NOT_MET\" )",
                        "Finding( id == \"WBK.enablers\", status == \"NOT_MET\" )");
        assertTold(
                rules.problems(),
                "WBK.hospital is decided by no rule when serviceType is HOSPITAL and the index of"
                        + " B.II.a is 3.",
                "WBK.nodes is decided by no rule when the number of points of A.I.1 is 0 and the"
                        + " number of points of A.I.2 is 0.",
                "WBK.facts is decided by 2 rules, planted.facts.also, planted.facts.met when sakip"
                        + " is A and unitSakip is AA.",
                "WBK.counts is decided by no rule when agents of A.II.1.i.a is ",
                "WBK.readings is decided by no rule under the reading parts of statedTotal and"
                        + " asStated of unfilledParts.",
                "WBK.findings is decided by no rule when the finding WBK.total is NOT_MET and the"
                        + " finding WBK.enablers is MET.");
    }

    @Test
    void threeThings_thatAreDecidedByNoneOrTwo_areNamed() {
        PlantedRules rules = new PlantedRules();
        rules.rule("gap", "others", "met()", OTHERS)
                .rule("gap", "new", "met()", HOSPITAL, HOLDS_NOT)
                .rule(
                        "gap",
                        "above",
                        "met()",
                        THREE,
                        HOSPITAL,
                        HOLDS,
                        points("A.I.1", "lowest > $three.value"))
                .rule(
                        "gap",
                        "below",
                        "notMet()",
                        THREE,
                        HOSPITAL,
                        HOLDS,
                        points("A.I.1", "highest < $three.value"))
                .rule("nodes", "first", "met()", THREE, points("A.I.1", "lowest > $three.value"))
                .rule(
                        "nodes",
                        "second",
                        "met()",
                        THREE,
                        points("A.I.1", "highest <= $three.value"),
                        points("A.I.2", "lowest > $three.value"))
                .rule(
                        "nodes",
                        "third",
                        "met()",
                        THREE,
                        points("A.I.1", "highest <= $three.value"),
                        points("A.I.2", "highest <= $three.value"),
                        points("A.I.3", "lowest > $three.value"))
                .rule(
                        "nodes",
                        "none",
                        "notMet()",
                        THREE,
                        points("A.I.1", "highest <= $three.value"),
                        points("A.I.2", "highest <= $three.value"),
                        points("A.I.3", "highest < $three.value"))
                .rule(
                        "twice",
                        "all",
                        "met()",
                        HOSPITAL,
                        fact("sakip", "letter == \"B\""),
                        answer("A.I.1.i.b", "option == \"C\""))
                .rule("twice", "new", "met()", HOLDS_NOT)
                .rule("twice", "not", "notMet()", HOLDS);
        assertTold(
                rules.problems(),
                "WBK.gap is decided by no rule when serviceType is HOSPITAL and holdsWbk is true"
                        + " and the number of points of A.I.1 is 3.",
                "WBK.nodes is decided by no rule when the number of points of A.I.1 is 2.99 and the"
                        + " number of points of A.I.2 is 2.99 and the number of points of A.I.3 is"
                        + " 3.",
                "WBK.twice is decided by 3 rules, planted.twice.all, planted.twice.new,"
                        + " planted.twice.not when serviceType is HOSPITAL and sakip is B and the"
                        + " answer to A.I.1.i.b is C");
    }

    @Test
    void threeOfManyThings_areNamed() {
        String maturity = fact("spipMaturity", "number <= $three.value");
        String first = points("A.I.1", "highest <= $three.value");
        PlantedRules rules = new PlantedRules();
        rules.rule("many", "one", "met()", THREE, fact("spipMaturity", "number > $three.value"))
                .rule(
                        "many",
                        "two",
                        "met()",
                        THREE,
                        maturity,
                        points("A.I.1", "lowest > $three.value"))
                .rule(
                        "many",
                        "three",
                        "met()",
                        THREE,
                        maturity,
                        first,
                        points("A.I.2", "lowest > $three.value"))
                .rule(
                        "many",
                        "none",
                        "notMet()",
                        THREE,
                        maturity,
                        first,
                        points("A.I.2", "highest < $three.value"));
        PlantedRules.RESERVED.forEach(
                fact ->
                        rules.rule(
                                "many",
                                fact,
                                "reservation( $kind )",
                                "$kind : ReservationRow( id == \"planted-" + fact + "\" )",
                                fact(fact, "letter == \"D\"")
                                        .replace(
                                                "\"D\" )",
                                                fact.equals("auditOpinion")
                                                        ? "\"TW\" )"
                                                        : "\"D\" )")));
        assertTold(
                rules.problems(),
                "WBK.many is decided by no rule when spipMaturity is 2.99 and the number of points"
                        + " of A.I.1 is 2.99 and the number of points of A.I.2 is 3.");
    }

    @Test
    void rules_thatDecideEverythingOnce_haveNoProblem() {
        PlantedRules rules = new PlantedRules();
        rules.rule("fine", "met", "met()", THREE, points("A.I.1", "lowest >= $three.value"))
                .rule("fine", "not", "notMet()", THREE, points("A.I.1", "highest < $three.value"))
                .rule(
                        "either",
                        "met",
                        "met()",
                        "( " + HOLDS + " or " + fact("sakip", "letter == \"AA\"") + " )")
                .rule("either", "not", "notMet()", HOLDS_NOT, fact("sakip", "letter != \"AA\""));
        assertThat(rules.check().isPassed()).isTrue();
        assertThat(rules.problems())
                .allMatch(
                        problem ->
                                problem.contains("no cases")
                                        || problem.contains("names the limit year"));
    }

    @Test
    void rule_thatFails_isNamedWithWhatItFailsOn() {
        PlantedRules rules = new PlantedRules();
        rules.rule(
                "within",
                "met",
                "metWithin( $maturity, $building )",
                "$maturity : StatedFact( name == \"spipMaturity\" )",
                "$building : StatedFact( name == \"monthsBuildingWbk\" )");
        assertThat(rules.problems())
                .anySatisfy(
                        p ->
                                assertThat(p)
                                        .contains(
                                                "planted.within.met fails when monthsBuildingWbk is not known."));
    }

    @Test
    void rule_thatMatchesNothing_isAWarning() {
        PlantedRules rules = new PlantedRules();
        rules.rule("silent", "met", "met()", HOLDS)
                .rule("silent", "not", "notMet()", HOLDS_NOT)
                .rule(
                        "silent",
                        "never",
                        "notMet()",
                        THREE,
                        fact("spipMaturity", "number > $three.value, number < $three.value"));
        assertThat(rules.problems())
                .filteredOn(problem -> problem.contains("silent"))
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(problem)
                                        .contains("planted.silent.never did not apply in any of"));
    }
}
