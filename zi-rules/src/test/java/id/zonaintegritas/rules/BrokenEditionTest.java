package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.edition.EditionLoader;
import id.zonaintegritas.rules.internal.loading.EditionDraft;
import id.zonaintegritas.rules.problem.EditionException;
import id.zonaintegritas.rules.problem.Problem;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Realistic small mistakes in the bundled edition; {@code ^} marks where each is reported. */
class BrokenEditionTest {

    private static final EditionFiles BUNDLED = EditionFiles.bundled("permenpanrb-90-2021");

    private static final String HEAD = "edition.yaml";
    private static final String MINIMUMS = "minimums.yaml";
    private static final String ELIGIBILITY = "eligibility.yaml";
    private static final String AREA_1 = "worksheet/A.I.1.yaml";
    private static final String REFORM_1 = "worksheet/A.II.1.yaml";
    private static final String REFORM_5 = "worksheet/A.II.5.yaml";
    private static final String RESULTS = "worksheet/B.yaml";

    private static final String ANSWERS = "1-scoring/answers.drl";
    private static final String POINTS = "1-scoring/points.drl";
    private static final String RATIOS = "1-scoring/ratios.drl";
    private static final String TOTALS = "1-scoring/totals.drl";
    private static final String SCORING_WARNINGS = "1-scoring/warnings.drl";
    private static final String MINIMUM_RULES = "2-requirements/minimums.drl";
    private static final String AFFIRMATION_RULES = "2-requirements/affirmation.drl";
    private static final String PREDICATE_RULES = "3-decision/predicates.drl";
    private static final String RATIO_SCORES = "1-scoring/ratio-scores.drl";
    private static final String ELIGIBILITY_RULES = "2-requirements/eligibility.drl";

    /** An edition with mistakes, and where they are expected. */
    static final class Draft {
        final SortedMap<String, String> texts = new TreeMap<>(BUNDLED.texts());

        String text(String file) {
            return Objects.requireNonNull(texts.get(file), file);
        }

        /** Replaces the first occurrence and returns the place that {@code ^} marks. */
        String change(String file, String from, String to) {
            String text = text(file);
            assertThat(text).contains(from);
            int at = text.indexOf(from);
            int mark = to.indexOf('^');
            assertThat(mark).as("a mark").isNotNegative();
            String changed =
                    text.substring(0, at)
                            + to.replace("^", "")
                            + text.substring(at + from.length());
            assertThat(changed).isNotEqualTo(text);
            texts.put(file, changed);
            String before = changed.substring(0, at + mark);
            long line = before.chars().filter(c -> c == '\n').count() + 1;
            int column = before.length() - before.lastIndexOf('\n');
            return file + ":" + line + ":" + column;
        }

        List<Problem> problems() {
            EditionException refused =
                    catchThrowableOfType(
                            EditionException.class,
                            () ->
                                    EditionDraft.read(new EditionFiles("draft", texts))
                                            .problems()
                                            .throwIfAny("draft"));
            assertThat(refused).as("the edition is refused").isNotNull();
            return refused.problems();
        }
    }

    private static Arguments mistake(String file, String from, String to, String... words) {
        return arguments(file, from, to, List.of(words));
    }

    static Stream<Arguments> syntax() {
        return Stream.of(
                mistake(MINIMUMS, "    measure:", "^\tmeasure:", "not YAML", "tab"),
                mistake(MINIMUMS, "id: Nilai total", "id: Nilai^: total", "not YAML", "quotes"),
                mistake(
                        MINIMUMS,
                        "subject: [A]\n    measure",
                        "subject: ^[A\n    measure",
                        "bracket"),
                mistake(HEAD, "title:\n", "title: ^&t\n", "anchor (&)"),
                mistake(HEAD, "until: 2024-07-31", "until: ^*t", "alias (*)"),
                mistake(HEAD, "gazette: Berita", "gazette: ^!!str Berita", "tag (!)"),
                mistake(HEAD, "id: permen", "^&a id: permen", "anchor (&)"));
    }

    static Stream<Arguments> shape() {
        return Stream.of(
                mistake(
                        MINIMUMS,
                        "    minimum: 75",
                        "    ^minimun: 75",
                        "unknown key \"minimun\"",
                        "minimum is meant"),
                mistake(
                        MINIMUMS,
                        "measure: points\n",
                        "measure: points\n    ^measure: points\n",
                        "\"measure\" is repeated"),
                mistake(
                        MINIMUMS,
                        "id: WBK.total\n    predicate: WBK\n",
                        "^id: WBK.total\n",
                        "\"predicate\" is missing"),
                mistake(
                        MINIMUMS,
                        "minimum: 75",
                        "minimum: ^75,5",
                        "must be a number",
                        "decimal point",
                        "75.5"),
                mistake(MINIMUMS, "minimum: 75", "minimum: ^\"75\"", "must be a number", "quotes"),
                mistake(MINIMUMS, "minimum: 75", "minimum: ^1e2", "a number in digits"),
                mistake(MINIMUMS, "minimum: 75", "minimum:^", "a number, not null"),
                mistake(MINIMUMS, "subject: [TOTAL]", "subject: ^TOTAL", "a list, not \"TOTAL\""),
                mistake(
                        MINIMUMS,
                        "predicate: WBK\n",
                        "predicate: ^WKB\n",
                        "the predicate \"WKB\" does not exist",
                        "WBK is meant"),
                mistake(
                        MINIMUMS,
                        "    measure: points",
                        "    measure: ^point",
                        "points, percentOfWeight",
                        "points is meant"),
                mistake(
                        MINIMUMS,
                        "id: Nilai total\n      en: Total score\n",
                        "^id: Nilai total\n",
                        "\"en\" is missing"),
                mistake(MINIMUMS, "en: Total score", "en: ^\"\"", "\"en\" is empty"),
                mistake(
                        MINIMUMS,
                        "en: Total score",
                        "en: ^>\n        Total\n        score",
                        "one line",
                        ">-"),
                mistake(MINIMUMS, "en: Total score", "en: ^75", "a text, not \"75\"", "quotes"),
                mistake(
                        MINIMUMS,
                        "title:\n      id: Nilai total\n      en: Total score\n",
                        "title: ^Total\n",
                        "keys with values, not a text"),
                mistake(
                        ELIGIBILITY,
                        "since: 2024-08-01",
                        "since: ^01-08-2024",
                        "a date such as 2024-08-01",
                        "2024-08-01 is meant"),
                mistake(HEAD, "leavesOut: true", "leavesOut: ^yes", "true or false, not \"yes\""),
                mistake(HEAD, "decimals: 2", "decimals: ^2.5", "a whole number"),
                mistake(
                        AREA_1,
                        "id: A.I.1.i.a\n        title:\n          id: Tim pembangunan ZI sudah ada di unit kerja\n          en: The unit has formed a team to build its Integrity Zone (ZI)\n        citation: PermenPANRB 90/2021 Lampiran III A.I.1.i.a\n",
                        "^id: A.I.1.i.a\n        title:\n          id: Tim\n          en: Team\n",
                        "\"citation\" is missing"));
    }

    static Stream<Arguments> worksheet() {
        return Stream.of(
                mistake(
                        AREA_1,
                        "weight: 4",
                        "weight: ^5",
                        "the weight of A.I.1 is 5",
                        "its parts weigh 4"),
                mistake(
                        "worksheet/A.yaml",
                        "weight: 30",
                        "weight: ^31",
                        "the weight of A.I is 31",
                        "its parts weigh 30"),
                mistake(
                        "worksheet/TOTAL.yaml",
                        "weight: 100",
                        "weight: ^99",
                        "the weight of TOTAL is 99",
                        "100"),
                mistake(
                        AREA_1,
                        "id: A.I.1.ii\n",
                        "id: ^A.I.1.i\n",
                        "the part A.I.1.i is repeated",
                        "after a copy"),
                mistake(
                        AREA_1,
                        "id: A.I.1.i.b\n",
                        "id: ^A.I.1.i.a\n",
                        "the question A.I.1.i.a is repeated"),
                mistake(
                        AREA_1,
                        "id: A.I.1.i.b\n",
                        "id: ^A.I.2.i.b\n",
                        "does not begin with the id of its indicator, A.I.1.i"),
                mistake(
                        AREA_1,
                        "id: A.I.1.ii\n",
                        "id: ^A.I.2.ix\n",
                        "does not begin with that of its parent, A.I.1"),
                mistake(
                        AREA_1,
                        "parent: A.I\n",
                        "parent: ^A.3\n",
                        "the part \"A.3\" does not exist"),
                mistake(
                        AREA_1,
                        "id: A.I.1\n",
                        "id: ^A.I.7\n",
                        "a file is named after its part: worksheet/A.I.7.yaml"),
                mistake(
                        AREA_1,
                        "kind: indicator",
                        "kind: ^indikator",
                        "area, indicator, result",
                        "indicator is meant"),
                mistake(
                        REFORM_1,
                        "letter: B",
                        "letter: ^b",
                        "a letter is written in capitals, not \"b\""),
                mistake(AREA_1, "letter: B", "letter: ^A", "the option A of A.I.1.i.b is repeated"),
                mistake(
                        AREA_1,
                        "score: 0.67",
                        "score: ^67",
                        "a score lies from 0 to 1, not 67",
                        "percentage"),
                mistake(AREA_1, "score: 0.67", "score: ^-0.67", "a score lies from 0 to 1"),
                mistake(
                        REFORM_1,
                        "name: changes",
                        "name: ^agents",
                        "the count \"agents\" of A.II.1.i.a is repeated"),
                mistake(REFORM_1, "zeroOverZero: 0", "zeroOverZero: ^2", "must lie from 0 to 1"),
                mistake(
                        RESULTS,
                        "highest: 4",
                        "highest: ^0",
                        "\"highest\" must be above \"lowest\""),
                mistake(
                        RESULTS,
                        "interpretation: surveyScale",
                        "interpretation: ^surveyScal",
                        "the interpretation \"surveyScal\" does not exist",
                        "surveyScale is meant"));
    }

    static Stream<Arguments> law() {
        return Stream.of(
                mistake(
                        MINIMUMS,
                        "minimum: 75",
                        "minimum: ^750",
                        "cannot be",
                        "at most 100 points"),
                mistake(
                        MINIMUMS,
                        "subject: [A.I.1, A.II.1]",
                        "subject: ^[A.I.1, A.III.1]",
                        "the part \"A.III.1\" does not exist",
                        "A.II.1 is meant"),
                mistake(MINIMUMS, "minimum: 60\n", "minimum: ^600\n", "at most 100 percent"),
                mistake(
                        MINIMUMS,
                        "id: WBK.area.2\n",
                        "id: ^WBK.area.1\n",
                        "the minimum WBK.area.1 is repeated"),
                mistake(
                        MINIMUMS,
                        "id: WBBM.area.1\n",
                        "id: ^WBK.area.9\n",
                        "must begin with \"WBBM.\""),
                mistake(
                        MINIMUMS,
                        "interpretation: areaMinimum",
                        "interpretation: ^areaMinimun",
                        "the interpretation \"areaMinimun\" does not exist"),
                mistake(
                        ELIGIBILITY,
                        "WBK: WTP",
                        "WBK: ^WTB",
                        "on the ladder of auditOpinion",
                        "WTP is meant"),
                mistake(
                        ELIGIBILITY,
                        "fact: sakip",
                        "fact: ^sakib",
                        "the fact \"sakib\" does not exist",
                        "sakip is meant"),
                mistake(ELIGIBILITY, "WBK: 100", "WBK: ^101", "cannot be", "from 0 to 100"),
                mistake(
                        ELIGIBILITY,
                        "WBK: WTP",
                        "^WKB: WTP",
                        "the predicate \"WKB\" does not exist",
                        "WBK is meant"),
                mistake(
                        ELIGIBILITY,
                        "mustBe:\n      WBK: true",
                        "mustBe:\n      WBK: ^1",
                        "must be true or false"),
                mistake(
                        ELIGIBILITY,
                        "mustBe:\n      WBK: true\n      WBBM: true",
                        "atLeast:\n      ^WBK: true\n      WBBM: true",
                        "it has no least and no most",
                        "\"mustBe\" is meant"),
                mistake(
                        ELIGIBILITY,
                        "atLeast:\n      WBK: WTP",
                        "mustBe:\n      ^WBK: WTP",
                        "not a fact that holds or does not hold",
                        "\"atLeast\" or \"atMost\" is meant"),
                mistake(
                        ELIGIBILITY,
                        "atLeast:\n      WBK: WTP\n      WBBM: WTP\n",
                        "atLeast:\n      WBK: WTP\n    atMost:\n      ^WBK: WDP\n",
                        "WBK asks at least WTP and at most WDP"),
                mistake(
                        ELIGIBILITY,
                        "institutionTypes: [LOCAL_GOVERNMENT]",
                        "institutionTypes: [^LOCAL_GOVERMENT]",
                        "the type \"LOCAL_GOVERMENT\" does not exist",
                        "LOCAL_GOVERNMENT is meant"),
                mistake(
                        ELIGIBILITY,
                        "onlyFor:\n      institutionTypes: [LOCAL_GOVERNMENT]",
                        "onlyFor:\n      ^institutionType: [LOCAL_GOVERNMENT]",
                        "unknown key \"institutionType\"",
                        "institutionTypes is meant"),
                mistake(
                        ELIGIBILITY,
                        "kind: exclusion\n",
                        "kind: ^exclusions\n",
                        "condition, exclusion",
                        "exclusion is meant"),
                mistake(
                        ELIGIBILITY,
                        "formerly:\n      until: 2024-07-31",
                        "formerly:\n      until: ^2024-07-14",
                        "no version of edition.yaml ends on 2024-07-14"),
                mistake(ELIGIBILITY, "- SAMSAT", "- ^HOSPITAL", "HOSPITAL is repeated"),
                mistake(
                        ELIGIBILITY,
                        "since: 2024-08-01",
                        "since: ^2024-08-02",
                        "no version of edition.yaml starts on 2024-08-02"),
                mistake(
                        HEAD,
                        "value: 30\n    until: 2024-07-31",
                        "value: 30\n    until: ^2024-07-15",
                        "no version of edition.yaml ends on 2024-07-15"),
                mistake(
                        ELIGIBILITY,
                        "id: sakip\n",
                        "id: ^auditOpinion\n",
                        "the requirement WBK.auditOpinion is repeated"),
                mistake(
                        ELIGIBILITY,
                        "name: sakip\n",
                        "name: ^auditOpinion\n",
                        "the fact auditOpinion is repeated"),
                mistake(
                        ELIGIBILITY,
                        "WBBM: byReading\n    interpretation: waitBeforeWbbm",
                        "WBBM: ^byReading",
                        "no reading gives the number",
                        "\"interpretation\" is missing"),
                mistake(
                        HEAD,
                        "default: bounds",
                        "default: ^bound",
                        "the reading \"bound\" does not exist",
                        "bounds is meant"),
                mistake(
                        HEAD,
                        "until: 2024-07-31",
                        "until: ^2024-08-20",
                        "two versions hold from 2024-08-01 until 2024-08-20",
                        "2024-07-31 is meant"),
                mistake(
                        HEAD,
                        "until: 2024-07-31",
                        "until: ^2024-06-30",
                        "no version holds from 2024-07-01 until 2024-07-31"),
                mistake(
                        HEAD,
                        "from: 2021-12-31\n    until: 2024-07-31\n",
                        "^from: 2021-12-31\n",
                        "\"until\" is missing: a version follows from 2024-08-01"),
                mistake(HEAD, "id: WBBM\n", "id: ^WBK\n", "the predicate WBK is repeated"),
                mistake(HEAD, "id: WBBM\n", "id: ^wbbm\n", "a predicate is written in capitals"),
                mistake(HEAD, "id: SAMSAT", "id: ^HOSPITAL", "the type HOSPITAL is repeated"),
                mistake(
                        HEAD,
                        "value: 30\n",
                        "value: ^byReading\n",
                        "\"interpretation\" is missing"),
                mistake(
                        HEAD,
                        "levels: [institution, unit]",
                        "levels: [^institusi, unit]",
                        "one of institution, unit"),
                mistake(
                        HEAD,
                        "waives:\n          predicates: [WBK]",
                        "waives:\n          predicates: [^WBB]",
                        "the predicate \"WBB\" does not exist"),
                mistake(
                        HEAD,
                        "uncounted: [A.II.5.iii.b]",
                        "uncounted: ^[A.II.5.iii.c]",
                        "the question \"A.II.5.iii.c\" does not exist"));
    }

    static Stream<Arguments> ruleSyntax() {
        return Stream.of(
                mistake(POINTS, "then\n", "^thne\n", "\"then\" is expected", "misspelt"),
                mistake(POINTS, "!allLeftOut )\nthen\n", "!allLeftOut )^\n", "\"then\" is missing"),
                mistake(POINTS, ");\nend\n", ");^\n", "\"end\" is missing"),
                mistake(POINTS, "weight() ) ) );", "weight() ) )^;", "\")\" is missing"),
                mistake(POINTS, "weight() ) ) );", "weight() ) ) )^", "\";\" is missing"),
                mistake(POINTS, "!allLeftOut )", "!allLeftOut^", "\")\" is missing"),
                mistake(
                        POINTS,
                        "id == \"allLeftOut\"",
                        "id ^= \"allLeftOut\"",
                        "not \"=\"",
                        "\"==\" is meant"),
                mistake(
                        POINTS,
                        "!special, !allLeftOut",
                        "!special ^!allLeftOut",
                        "\",\" or \")\" is expected"),
                mistake(POINTS, "rule \"points.mean\"", "rule ^\"points.mean", "not closed"),
                mistake(POINTS, "rule \"points.sum\"", "^rul \"points.sum\"", "\"rul\""),
                mistake(
                        POINTS,
                        "import id.zonaintegritas.rules.facts.*",
                        "^imort id.zonaintegritas.rules.facts.*",
                        "import is meant"),
                mistake(POINTS, "// Everything", "^/ Everything", "\"/\""),
                mistake(
                        ANSWERS,
                        "id == \"unanswered\"",
                        "id == ^'unanswered'",
                        "double quotation marks"),
                mistake(
                        SCORING_WARNINGS,
                        "question in ( \"A.II.5.iii.a\", \"A.II.5.iii.b\" )",
                        "question ^inn ( \"A.II.5.iii.a\", \"A.II.5.iii.b\" )",
                        "no comparison",
                        "in is meant"),
                mistake(RATIO_SCORES, "\"leaveOut\" ) )", "\"leaveOut\" )^", "\")\" is missing"),
                mistake(
                        ANSWERS,
                        "\"unanswered\"",
                        "\"unans^\u200bwered\"",
                        "an invisible character stands here: U+200B ZERO WIDTH SPACE"),
                mistake(
                        ANSWERS,
                        "\"unanswered\"",
                        "\"unanswered^\u00a0\"",
                        "U+00A0 NO-BREAK SPACE",
                        "write it anew"),
                mistake(
                        POINTS,
                        "// Everything above",
                        "// Everything ^\u202eabove",
                        "U+202E RIGHT-TO-LEFT OVERRIDE"),
                mistake(POINTS, "!special, !all", "!special,^\u00a0!all", "U+00A0 NO-BREAK SPACE"));
    }

    static Stream<Arguments> ruleTypes() {
        return Stream.of(
                mistake(
                        POINTS,
                        ": Indicator( !sp",
                        ": ^Indikator( !sp",
                        "the type Indikator",
                        "Indicator is meant"),
                mistake(
                        POINTS,
                        "( !special,",
                        "( !^specal,",
                        "Indicator has no field specal",
                        "special is meant"),
                mistake(
                        POINTS,
                        "$indicator.mean()",
                        "^$indicatr.mean()",
                        "the variable $indicatr is not bound",
                        "$indicator is meant"),
                mistake(
                        MINIMUM_RULES,
                        "weakest.lowest",
                        "weakest.^lowst",
                        "Part has no field lowst",
                        "lowest is meant"),
                mistake(
                        POINTS,
                        "$indicator.earns(",
                        "$indicator.^earn(",
                        "no method earn",
                        "earns is meant"),
                mistake(
                        POINTS,
                        "$indicator.mean().times( $indicator.weight() )",
                        "$indicator.mean().^times()",
                        "times takes ( Quantity )",
                        "not ( )"),
                mistake(
                        ANSWERS,
                        "$questions.earn( $unanswered )",
                        "$questions.^earn( $questions )",
                        "earn takes ( Reading )",
                        "not ( Unanswered )",
                        "another variable"),
                mistake(
                        POINTS,
                        "$section.sum()",
                        "^$sections.sum()",
                        "the variable $sections is not bound",
                        "$section is meant"),
                mistake(
                        POINTS,
                        "$indicator : Indicator( !special, !allLeftOut )",
                        "$n : Number() ^from accumulate( Points(), average( 1 ) )",
                        "nothing is gathered",
                        "the sum of its parts"),
                mistake(
                        POINTS,
                        "import id.zonaintegritas.rules.facts.*",
                        "import ^id.zonaintegritas.rules.fact.*",
                        "rules use id.zonaintegritas.rules.facts.* and nothing else"),
                mistake(
                        POINTS,
                        "import id.zonaintegritas.rules.facts.*\n",
                        "import ^id.zonaintegritas.model.Node\n",
                        "id.zonaintegritas.model.Node is imported"),
                mistake(
                        POINTS,
                        "Section( !special )",
                        "Section( !special )\n    ^Finding( id == \"WBK.total\" )",
                        "Finding is there only in a later stage, requirements"),
                mistake(
                        MINIMUM_RULES,
                        "lowest >= least",
                        "lowest >= ^\"least\"",
                        "a number is expected here, not the text \"least\""),
                mistake(
                        MINIMUM_RULES,
                        "lowest >= least",
                        "lowest >= ^id",
                        "a number is expected here, not a text"),
                mistake(
                        AFFIRMATION_RULES,
                        "institutionTypes contains institutionType,",
                        "^institutionType contains institutionTypes,",
                        "a list is expected here, not a text"),
                mistake(
                        ELIGIBILITY_RULES,
                        "insert( $asked.met() )",
                        "insert( ^$asked )",
                        "must be a new conclusion"),
                mistake(
                        ELIGIBILITY_RULES,
                        "affirmed == false",
                        "affirmed == ^\"false\"",
                        "true or false is expected here, not the text"),
                mistake(
                        ELIGIBILITY_RULES,
                        "affirmed == false",
                        "!^affirmed",
                        "affirmed may be unknown",
                        "affirmed == true or affirmed == false"),
                mistake(
                        ELIGIBILITY_RULES,
                        "actual < least ||",
                        "^!( actual >= least ) ||",
                        "neither does its opposite",
                        "< for not >="));
    }

    /** Names that no row has, or no row of this kind. */
    static Stream<Arguments> ruleNames() {
        return Stream.of(
                mistake(
                        SCORING_WARNINGS,
                        "\"A.II.5.iii.a\"",
                        "^\"A.II.5.iii.z\"",
                        "the question \"A.II.5.iii.z\" does not exist"),
                mistake(
                        SCORING_WARNINGS,
                        "\"A.II.5.iii.a\"",
                        "^\"A.I.1.i.a\"",
                        "the question \"A.I.1.i.a\" does not exist"),
                mistake(
                        ANSWERS,
                        "id == \"unanswered\"",
                        "id == ^\"unanswerd\"",
                        "the interpretation \"unanswerd\" does not exist",
                        "unanswered is meant"),
                mistake(
                        TOTALS,
                        "choice == \"stated\"",
                        "choice == ^\"state\"",
                        "the reading \"state\" does not exist in statedTotal",
                        "stated is meant"),
                mistake(
                        TOTALS,
                        "choice == \"stated\"",
                        "choice == ^\"bounds\"",
                        "the reading \"bounds\" does not exist in statedTotal"),
                mistake(
                        SCORING_WARNINGS,
                        "code == \"zero-over-zero\"",
                        "code == ^\"zero-over-zeros\"",
                        "the warning \"zero-over-zeros\" does not exist",
                        "zero-over-zero is meant"),
                mistake(
                        RATIOS,
                        "formula == \"SHARE\"",
                        "formula == ^\"SHARES\"",
                        "the formula \"SHARES\" does not exist",
                        "SHARE is meant"),
                mistake(
                        POINTS,
                        "Section( !special )",
                        "Section( !special, id == ^\"A.I.1.i\" )",
                        "the part \"A.I.1.i\" does not exist here",
                        "Indicator, Points is meant"),
                mistake(
                        POINTS,
                        "Section( !special )",
                        "Section( !special, parent == ^\"A.IV\" )",
                        "the part \"A.IV\" does not exist"),
                mistake(
                        POINTS,
                        "Section( !special )",
                        "Section( !special )\n    Answer( question == \"A.I.1.i.b\", option == ^\"D\" )",
                        "the option \"D\" does not exist in A.I.1.i.b"),
                mistake(
                        POINTS,
                        "Section( !special )",
                        "Section( !special )\n    Count( question == \"A.II.1.i.a\", count == ^\"change\" )",
                        "the count \"change\" does not exist in A.II.1.i.a",
                        "changes is meant"),
                mistake(
                        POINTS,
                        "Section( !special )",
                        "Section( !special )\n    StatedFact( name == ^\"sakib\" )",
                        "the fact \"sakib\" does not exist",
                        "sakip is meant"),
                mistake(
                        POINTS,
                        "Section( !special )",
                        "Section( !special )\n    StatedFact( name == \"auditOpinion\", letter == ^\"BB\" )",
                        "the letter \"BB\" does not exist in auditOpinion"),
                mistake(
                        POINTS,
                        "Section( !special )",
                        "Section( !special )\n    Unit( serviceType == ^\"RSUD\" )",
                        "the type of service \"RSUD\" does not exist",
                        "HOSPITAL is meant"),
                mistake(
                        POINTS,
                        "Section( !special )",
                        "Section( !special )\n    Unit( institutionType in ( \"LOCAL_GOVERNMENT\", ^\"MINISTRY\" ) )",
                        "the type of institution \"MINISTRY\" does not exist"),
                mistake(
                        POINTS,
                        "Section( !special )",
                        "Section( !special )\n    Limit( id == ^\"respondents\" )",
                        "the limit \"respondents\" does not exist"),
                mistake(
                        MINIMUM_RULES,
                        "Minimum( lowest >= least )",
                        "Minimum( id == ^\"WBK.sakip\", lowest >= least )",
                        "the requirement \"WBK.sakip\" does not exist here",
                        "Eligibility, Finding is meant"),
                mistake(
                        MINIMUM_RULES,
                        "Minimum( lowest >= least )",
                        "Minimum( predicate == ^\"WBMM\", lowest >= least )",
                        "the predicate \"WBMM\" does not exist",
                        "WBBM is meant"),
                mistake(
                        AFFIRMATION_RULES,
                        "institutionTypes contains institutionType,",
                        "institutionTypes contains ^\"PEMDA\",",
                        "the type of institution \"PEMDA\" does not exist"),
                mistake(
                        POINTS,
                        "$indicator : Indicator( !special, !allLeftOut )\nthen\n    insert( $indicator.earns( $indicator.mean()",
                        "$indicator : Indicator( id == \"A.I.1.i\" )\nthen\n    insert( $indicator.earns( $indicator.scoreOf( ^\"A.I.1.i.z\" )",
                        "A.I.1.i has no A.I.1.i.z"),
                mistake(
                        POINTS,
                        "$section : Section( !special )\nthen\n    insert( $section.earns( $section.sum()",
                        "$section : Section( id == \"A.I\" )\nthen\n    insert( $section.earns( $section.pointsOf( ^\"A.II.1\" )",
                        "A.I has no A.II.1",
                        "A.I.1"),
                mistake(
                        POINTS,
                        "$indicator.mean().times",
                        "$indicator.scoreOf( ^\"A.I.1.i.a\" ).times",
                        "nothing says which Indicator this is",
                        "id == \"...\" is missing"),
                mistake(
                        SCORING_WARNINGS,
                        "$counts.warning( $warning )",
                        "$counts.warning( ^$other )",
                        "the variable $other is not bound"),
                mistake(
                        SCORING_WARNINGS,
                        "code == \"incomplete-counts\" )\nthen\n    insert( $counts.warning",
                        "code == \"stated-total-differs\" )\nthen\n    insert( $counts.^warning",
                        "the message of the warning stated-total-differs speaks of {parts}, {stated},"
                                + " which Counts does not have"));
    }

    static Stream<Arguments> rulesAboutRules() {
        return Stream.of(
                mistake(POINTS, "@citation(", "@^citaton(", "@citaton is not known", "citation"),
                mistake(
                        POINTS,
                        "rule \"points.mean\"\n    @citation( \"PermenPANRB 90/2021 Lampiran III\" )\n",
                        "rule ^\"points.mean\"\n",
                        "@citation( \"...\" ) of the rule points.mean is missing"),
                mistake(
                        POINTS,
                        "@title( id = \"Indikator bernilai rata-rata soalnya kali bobotnya\", en = \"An indicator earns the mean of its questions times its weight\" )",
                        "@^title( id = \"Indikator\", en = \"\" )",
                        "@title needs a text in both languages"),
                mistake(
                        POINTS,
                        "@title( id = \"Indikator bernilai rata-rata soalnya kali bobotnya\", en",
                        "@^title( en",
                        "@title needs a text in both languages"),
                mistake(
                        POINTS,
                        "rule \"points.mean\"\n",
                        "rule \"points.mean\"\n    ^salience 10\n",
                        "\"salience\" is not allowed"),
                mistake(
                        POINTS,
                        "rule \"points.mean\"\n",
                        "rule \"points.mean\"\n    ^no-loop\n",
                        "no-loop"),
                mistake(
                        POINTS,
                        "rule \"points.sum\"",
                        "rule ^\"points.mean\"",
                        "the rule points.mean is already at 1-scoring/points.drl:7",
                        "copied"),
                mistake(POINTS, "rule \"points.sum\"", "rule ^\"Points sum\"", "no dotted name"),
                mistake(
                        POINTS,
                        "agenda-group \"scoring\"",
                        "agenda-group ^\"scorring\"",
                        "must be one of scoring, requirements, decision"),
                mistake(
                        POINTS,
                        "agenda-group \"scoring\"",
                        "agenda-group ^\"decision\"",
                        "folder of another stage"),
                mistake(
                        POINTS,
                        "permenpanrb_90_2021\nagenda-group \"scoring\"",
                        "permenpanrb_90_2021^\n",
                        "the stage is missing",
                        "agenda-group \"scoring\" is meant"),
                mistake(
                        POINTS,
                        "package id.zonaintegritas.rules.permenpanrb_90_2021",
                        "package ^id.zonaintegritas.rules.permenpanrb_91_2021",
                        "one package"),
                mistake(
                        POINTS,
                        "insert( $section.earns( $section.sum() ) );",
                        "insert( $section.earns( $section.sum() ) );\n    insert( ^$section.earns( $section.sum() ) );",
                        "one thing",
                        "not 2"),
                mistake(
                        MINIMUM_RULES,
                        "lowest >= least",
                        "lowest >= ^75",
                        "75 is a number in a condition",
                        "numbers of the law are rows"),
                mistake(
                        ELIGIBILITY_RULES,
                        "most == null || actual <= most )\nthen",
                        "most == null || actual <= most )\n    ^eval( true )\nthen",
                        "eval is not allowed"),
                mistake(
                        POINTS,
                        "insert( $section.earns( $section.sum() ) );",
                        "^modify( $section ) { }",
                        "one conclusion"),
                mistake(
                        PREDICATE_RULES,
                        "$all : Requirements( unmet == 0, open == 0 )",
                        "$all : Requirements()\n    not ^Finding( status == \"NOT_MET\" )",
                        "Finding is no fact that not, exists and forall may look at",
                        "unmet == 0"));
    }

    @ParameterizedTest(name = "{0}: {2} instead of {1}")
    @MethodSource({
        "syntax",
        "shape",
        "worksheet",
        "law",
        "ruleSyntax",
        "ruleTypes",
        "ruleNames",
        "rulesAboutRules"
    })
    void edition_withOneMistake_isRefusedWithItsPlaceAndWords(
            String file, String from, String to, List<String> words) {
        Draft draft = new Draft();
        String place = draft.change(file, from, to);
        assertThat(draft.problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.at()).isEqualTo(place);
                            assertThat(problem.toString()).contains(words);
                        });
    }

    @Test
    void edition_withSeveralMistakes_reportsAllByFileAndLine() {
        Draft draft = new Draft();
        List<String> places =
                List.of(
                        draft.change(HEAD, "default: bounds", "default: ^bound"),
                        draft.change(MINIMUMS, "    measure: points", "    ^mesure: points"),
                        draft.change(MINIMUMS, "minimum: 40", "minimum: ^400"),
                        draft.change(RESULTS, "weight: 22.5", "weight: ^2.25"),
                        draft.change(RESULTS, "score: 0.75", "score: ^7.5"));
        assertThat(draft.problems()).extracting(Problem::at).containsSubsequence(places);
    }

    @Test
    void key_misspelt_isOneProblem() {
        Draft draft = new Draft();
        String place = draft.change(MINIMUMS, "    minimum: 75", "    ^minimun: 75");
        assertThat(draft.problems()).extracting(Problem::at).containsExactly(place);
    }

    @Test
    void part_ofUnknownKind_isOneProblem() {
        Draft draft = new Draft();
        String place = draft.change(AREA_1, "kind: indicator", "kind: ^indikator");
        assertThat(draft.problems()).extracting(Problem::at).containsExactly(place);
    }

    @Test
    void part_underUnknownParent_isOneProblem() {
        Draft draft = new Draft();
        String place = draft.change(AREA_1, "parent: A.I\n", "parent: ^A.3\n");
        assertThat(draft.problems()).extracting(Problem::at).containsExactly(place);
    }

    @Test
    void question_outsideAnIndicator_isReported() {
        Draft draft = new Draft();
        String place =
                draft.change(
                        "worksheet/A.yaml",
                        "Lampiran III A.II; Lampiran II BAB I huruf A angka 3 Tabel 3\n",
                        """
                        Lampiran III A.II; Lampiran II BAB I huruf A angka 3 Tabel 3
                            questions:
                              - ^id: A.II.x
                                title:
                                  id: Apa?
                                  en: What?
                                citation: PermenPANRB 90/2021 Lampiran III A.II.x
                                survey:
                                  lowest: 0
                                  highest: 4
                        """);
        assertThat(draft.problems())
                .extracting(Problem::at, Problem::message)
                .containsExactly(
                        tuple(place, "the question A.II.x stands outside any indicator or result"));
    }

    @Test
    void question_withoutOptions_isReported() {
        Draft draft = new Draft();
        String survey =
                """
                            survey:
                              lowest: 0
                              highest: 4
                """;
        assertThat(draft.text(RESULTS)).contains(survey);
        draft.texts.put(RESULTS, draft.text(RESULTS).replace(survey, ""));
        assertThat(draft.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "a question needs either \"options\", a \"ratio\" or a \"survey\"",
                        "a question needs either \"options\", a \"ratio\" or a \"survey\"");
    }

    @Test
    void ratio_withoutNumerator_isReportedAtItsCounts() {
        Draft draft = new Draft();
        draft.change(REFORM_1, "role: numerator", "role: ^informative");
        assertThat(draft.problems())
                .singleElement()
                .satisfies(
                        p ->
                                assertThat(p.message())
                                        .isEqualTo("a ratio has one numerator, not none"));
    }

    @Test
    void ratio_withTwoDenominators_isReportedWithALikelyCause() {
        Draft draft = new Draft();
        draft.change(REFORM_5, "role: denominatorPart", "role: ^denominator");
        assertThat(draft.problems())
                .singleElement()
                .satisfies(
                        p ->
                                assertThat(p.message())
                                        .isEqualTo("a ratio has one denominator, not 2"))
                .satisfies(p -> assertThat(p.maybe()).contains("denominatorPart"));
    }

    @Test
    void indicator_withoutQuestions_isReported() {
        Draft draft = new Draft();
        String text = draft.text(RESULTS);
        int questions = text.lastIndexOf("        questions:");
        draft.texts.put(RESULTS, text.substring(0, questions));
        assertThat(draft.problems())
                .extracting(Problem::message)
                .containsExactly("B.II.a has no questions");
    }

    @Test
    void files_missingOrUnknown_areReported() {
        Draft draft = new Draft();
        draft.texts.put("minimum.yaml", draft.texts.remove(MINIMUMS));
        draft.texts.remove("worksheet/A.II.6.yaml");
        assertThat(draft.problems())
                .extracting(Problem::toString)
                .anySatisfy(
                        p -> assertThat(p).startsWith("minimum.yaml:1:1").contains("minimums.yaml"))
                .anySatisfy(
                        p -> assertThat(p).startsWith("minimums.yaml:1:1   the file is missing"))
                .anySatisfy(p -> assertThat(p).contains("A.II is 30, but its parts weigh 25"));
    }

    @Test
    void files_none_areAllReportedAsMissing() {
        EditionException refused =
                catchThrowableOfType(
                        EditionException.class,
                        () -> EditionLoader.load(new EditionFiles("empty", new TreeMap<>())));
        assertThat(refused.problems())
                .extracting(Problem::at)
                .containsExactly(
                        "edition.yaml:1:1",
                        "eligibility.yaml:1:1",
                        "minimums.yaml:1:1",
                        "worksheet/TOTAL.yaml:1:1");
    }

    @Test
    void worksheetFile_unreadable_causesNoFurtherProblems() {
        Draft draft = new Draft();
        String place = draft.change(AREA_1, "parts:\n", "parts: ^@\n");
        assertThat(draft.problems()).extracting(Problem::at).containsExactly(place);
    }

    @Test
    void document_tooDeep_isRefused() {
        Draft draft = new Draft();
        draft.texts.put(MINIMUMS, "minimums: " + "[".repeat(100_000));
        assertThat(draft.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("too deep"));
    }

    @Test
    void document_tooLong_isRefused() {
        Draft draft = new Draft();
        draft.texts.put(MINIMUMS, "minimums: []\n" + "# long\n".repeat(2_000_000));
        assertThat(draft.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("longer than"));
    }
}
