package id.zonaintegritas.rules.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.problem.EditionProblem.Level;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes that show only in what an edition decides. */
class EditionCheckTest {

    private static final String ID = "permenpanrb-90-2021";
    private static final EditionFiles BUNDLED = EditionFiles.bundled(ID);
    private static final Map<String, String> CASES = EditionFiles.bundledCases(ID).texts();

    private static final String POINTS = "1-scoring/points.drl";
    private static final String RATIOS = "1-scoring/ratios.drl";
    private static final String TOTALS = "1-scoring/totals.drl";
    private static final String MINIMUM_RULES = "2-requirements/minimums.drl";
    private static final String ELIGIBILITY_RULES = "2-requirements/eligibility.drl";
    private static final String PREDICATES = "3-decision/predicates.drl";

    private static EditionCheck check(String file, String from, String to) {
        SortedMap<String, String> texts = new TreeMap<>(BUNDLED.texts());
        texts.compute(
                file,
                (name, text) -> {
                    assertThat(text).contains(from);
                    int at = text.indexOf(from);
                    return text.substring(0, at) + to + text.substring(at + from.length());
                });
        return EditionCheck.of(new EditionFiles("draft", texts), CASES);
    }

    private static Arguments mistake(
            String file, String from, String to, String at, String... words) {
        return arguments(file, from, to, at, List.of(words));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        MINIMUM_RULES,
                        "lowest >= least",
                        "lowest > least",
                        MINIMUM_RULES + ":7",
                        "WBK.total",
                        "is decided by no rule when the number of points of TOTAL is 75"),
                mistake(
                        MINIMUM_RULES,
                        "highest < least",
                        "highest <= least",
                        MINIMUM_RULES + ":17",
                        "WBK.total",
                        "is decided by 2 rules, minimum.notMet, minimum.met",
                        "the number of points of TOTAL is 75"),
                mistake(
                        MINIMUM_RULES,
                        "weakest.lowest >= weakest.least",
                        "weakest.lowest < weakest.least",
                        MINIMUM_RULES + ":27",
                        "WBK.area.1",
                        "is decided by no rule",
                        "the reading eachHalf of areaMinimum"),
                mistake(
                        ELIGIBILITY_RULES,
                        "affirmed == false, ",
                        "",
                        ELIGIBILITY_RULES + ":18",
                        "WBK.auditOpinion",
                        "is decided by 2 rules, eligibility.notMet, affirmation.waives"),
                mistake(
                        PREDICATES,
                        "unmet > 0",
                        "unmet > 1",
                        PREDICATES + ":21",
                        "1 is a number in a condition"),
                mistake(
                        POINTS,
                        "Section( !special )",
                        "Section( special )",
                        "worksheet/A.I.1.yaml:3",
                        "A.I.1",
                        "is decided by no rule"),
                mistake(
                        TOTALS,
                        "choice == \"parts\"",
                        "choice == \"stated\"",
                        TOTALS + ":8",
                        "A.II.5.iii.a.total",
                        "is decided by no rule when obligedToReport of A.II.5.iii.a is 0",
                        "the reading parts of statedTotal"),
                mistake(
                        RATIOS,
                        "formula == \"FALL\"",
                        "formula == \"SHARE\"",
                        RATIOS + ":18",
                        "is decided by 2 rules, ratio.fall, ratio.share"));
    }

    /** What is in order by itself and still says something else: the cases of its rule tell. */
    @ParameterizedTest(name = "{0}: {2} instead of {1}")
    @CsvSource({
        "1-scoring/ratios.drl, $counts.share(), $counts.fall(), 8",
        "1-scoring/ratios.drl, $counts.fall(), $counts.share(), 18"
    })
    void decision_turnedRound_isDoubtfulAtItsRule(String file, String from, String to, int line) {
        EditionCheck check = check(file, from, to);
        assertThat(check.problems())
                .isNotEmpty()
                .anySatisfy(
                        p ->
                                assertThat(p.problem().toString())
                                        .startsWith(file + ":" + line + ":"));
    }

    @ParameterizedTest(name = "{0}: {2} instead of {1}")
    @MethodSource("mistakes")
    void decision_withOneMistake_isReportedWithItsPlaceAndWords(
            String file, String from, String to, String at, List<String> words) {
        EditionCheck check = check(file, from, to);
        assertThat(check.isPassed()).isFalse();
        assertThat(check.problems().get(0).problem().toString())
                .startsWith(at + ":")
                .contains(words);
    }

    @Test
    void question_withoutRule_isReportedAtItsRow() {
        String rules = BUNDLED.texts().get(RATIOS);
        EditionCheck check = check(RATIOS, rules.substring(rules.indexOf("// By what part")), "");
        assertThat(check.problems())
                .hasSize(2)
                .anySatisfy(
                        row -> {
                            assertThat(row.file()).isEqualTo("worksheet/A.II.3.yaml");
                            assertThat(row.source()).contains("id: A.II.3.iii.a");
                            assertThat(row.message()).contains("is decided by no rule");
                        })
                .anySatisfy(
                        orphan -> {
                            assertThat(orphan.file()).isEqualTo("1-scoring/ratios.cases.yaml");
                            assertThat(orphan.message())
                                    .isEqualTo("the rule \"ratio.fall\" does not exist");
                        });
    }

    @Test
    void bundledEdition_hasNoProblem() {
        assertThat(EditionCheck.of(BUNDLED, CASES).problems()).isEmpty();
    }

    @Test
    void rule_withoutCase_isAWarningWithItsLine() {
        EditionCheck check = EditionCheck.of(BUNDLED, Map.of());
        assertThat(check.isPassed()).isTrue();
        assertThat(check.problems())
                .hasSize(BUNDLED.rules().size())
                .allSatisfy(p -> assertThat(p.level()).isEqualTo(Level.WARNING))
                .allSatisfy(p -> assertThat(p.source()).startsWith("package "));
    }
}
