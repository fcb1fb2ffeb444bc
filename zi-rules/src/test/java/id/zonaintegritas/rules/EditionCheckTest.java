package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.zonaintegritas.rules.EditionProblem.Level;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
                        RATIOS,
                        "\"changes\", \"agents\"",
                        "\"agents\", \"changes\"",
                        RATIOS + ":7",
                        "a better answer to A.II.1.i.a lowers A.II.1.i",
                        "swapped"),
                mistake(
                        RATIOS,
                        "\"violationsPreviousYear\", \"violationsThisYear\"",
                        "\"violationsThisYear\", \"violationsPreviousYear\"",
                        RATIOS + ":27",
                        "a better answer to A.II.3.iii.a lowers"),
                mistake(
                        MINIMUM_RULES,
                        "measure == Measure.POINTS",
                        "measure != Measure.POINTS",
                        MINIMUM_RULES + ":10",
                        "requirement.minimum concludes",
                        "overlap"),
                mistake(
                        MINIMUM_RULES,
                        "choice == \"eachHalf\"",
                        "choice == \"together\"",
                        MINIMUM_RULES + ":38",
                        "requirement.area.eachHalf concludes"),
                mistake(
                        ELIGIBILITY_RULES,
                        "affirmation == null",
                        "affirmation != null",
                        ELIGIBILITY_RULES + ":10",
                        "and so does affirmation.waives"),
                mistake(
                        PREDICATES,
                        "predicate == $predicate",
                        "predicate != $predicate",
                        PREDICATES + ":10",
                        "asked for another predicate"),
                mistake(
                        POINTS,
                        "parent == $node.id",
                        "id == $node.id",
                        POINTS + ":22",
                        "points.sum never applies"),
                mistake(
                        TOTALS,
                        "choice == \"parts\"",
                        "choice == \"stated\"",
                        TOTALS + ":19",
                        "total.parts concludes A.II.5.iii.a.total"),
                mistake(
                        RATIOS,
                        "question.id == \"A.II.4.i.a\"",
                        "question.id == \"A.II.1.i.a\"",
                        RATIOS + ":43",
                        "the count \"targetsFullyMet\" does not exist in A.II.1.i.a"));
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
    void requirement_withoutRule_isReportedAtItsRow() {
        String rule = BUNDLED.texts().get(RATIOS);
        int start = rule.indexOf("// Performance targets");
        int end = rule.indexOf("// Public complaints");
        EditionCheck check = check(RATIOS, rule.substring(start, end), "");
        assertThat(check.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.file()).isEqualTo("worksheet/A.II.4.yaml"))
                .satisfies(p -> assertThat(p.source()).contains("id: A.II.4.i.a"))
                .satisfies(p -> assertThat(p.message()).contains("no rule concludes the score"));
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
