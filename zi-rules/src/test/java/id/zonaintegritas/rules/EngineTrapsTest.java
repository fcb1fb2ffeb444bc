package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule engine lets pass silently, and the guard that does not. */
class EngineTrapsTest {

    private static final String POINTS = "1-scoring/points.drl";
    private static final String RATIOS = "1-scoring/ratios.drl";
    private static final String CONCLUSION = "insert( $counts.share( \"changes\", \"agents\" ) );";

    private static RulesException refused(Compiled draft) {
        Edition edition = draft.edition();
        Assessment unit = new RandomUnits(edition, 7, 0).next("unit");
        RulesException refused =
                catchThrowableOfType(
                        RulesException.class, () -> ZiEvaluator.of(edition).evaluate(unit));
        assertThat(refused).as("an exception").isNotNull();
        return refused;
    }

    @Test
    void twoRules_forTheSameRow_areBothNamed() {
        Compiled draft = new Compiled().alone(RATIOS);
        String copy =
                draft.rule(RATIOS, "ratio.changesPerAgent").replace("changesPer", "changesBy");
        assertThat(refused(draft.with(RATIOS, draft.text(RATIOS) + copy)).problems())
                .anySatisfy(
                        p -> {
                            assertThat(p.at()).isEqualTo("A.II.1.i.a.ratio");
                            assertThat(p.message())
                                    .isEqualTo(
                                            "concluded 2 times, by [ratio.changesByAgent,"
                                                    + " ratio.changesPerAgent]");
                            assertThat(p.maybe()).contains("overlap");
                        });
    }

    @Test
    void requirements_withoutARule_areNamedAndNothingIsGranted() {
        String file = "2-requirements/eligibility.drl";
        Compiled draft = new Compiled();
        assertThat(
                        refused(draft.with(file, draft.rule(file, "eligibility.atLeast"), ""))
                                .problems())
                .extracting(Problem::at)
                .contains("WBK.coreService", "WBBM.holdsWbk")
                .doesNotContain("WBK.total");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update( $counts ); | changes a fact",
                "delete( $counts ); | takes a fact back",
                "$counts.pointer(); | fired without a conclusion",
                "insert( $counts.pointer() ); | fired without a conclusion",
                "insert( $counts.share( \"changes\", \"agents\" ) ); insert( 1 ); |"
                        + " concludes more than once",
                "insert( $counts.share( \"changes\", (String) null ) ); | fails when it is applied"
            })
    void consequence_otherThanOneConclusion_isRefusedWhenItRuns(String consequence, String words) {
        assertThat(
                        refused(new Compiled().alone(RATIOS).with(RATIOS, CONCLUSION, consequence))
                                .problems())
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.at()).isEqualTo("ratio.changesPerAgent");
                            assertThat(p.message()).contains(words);
                        });
    }

    @Test
    void annotations_ofCompiledRules_haveNoQuotes() {
        assertThat(Edition.current().rulebook().rules().values())
                .isNotEmpty()
                .allSatisfy(
                        rule -> {
                            assertThat(rule.citation())
                                    .startsWith("PermenPANRB")
                                    .doesNotContain("\"");
                            assertThat(rule.title()).isNotBlank().doesNotContain("\"");
                        });
    }

    @Test
    void ruleFile_withAnUnknownField_isReportedWithItsFileAndALine() {
        Compiled draft = new Compiled().alone(POINTS).with(POINTS, "!hasQuestions", "!hasQuestion");
        EditionException refused = catchThrowableOfType(EditionException.class, draft::edition);
        assertThat(refused.problems())
                .isNotEmpty()
                .extracting(Problem::at)
                .allSatisfy(
                        at -> assertThat(at).matches("1-scoring/points\\.drl:[1-9]\\d*:[1-9]\\d*"));
    }

    @Test
    void scores_ofFourOptions_areExactWithoutADecimalLiteral() {
        assertThat(
                        Edition.current().questions().stream()
                                .filter(ChoiceQuestion.class::isInstance)
                                .map(ChoiceQuestion.class::cast)
                                .flatMap(q -> q.options().stream())
                                .map(o -> o.score().toString())
                                .distinct()
                                .toList())
                .containsExactlyInAnyOrderElementsOf(
                        List.of("1", "0", "1/2", "67/100", "33/100", "3/4", "1/4"));
    }
}
