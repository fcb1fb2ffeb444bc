package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.rules.problem.EditionException;
import id.zonaintegritas.rules.problem.Problem;
import id.zonaintegritas.rules.problem.RulesException;
import id.zonaintegritas.rules.problem.Undecided.Gap;
import id.zonaintegritas.rules.problem.Undecided.Overlap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule engine lets pass silently, and the guard that does not. */
class EngineTrapsTest {

    private static final String POINTS = "1-scoring/points.drl";
    private static final String RATIOS = "1-scoring/ratios.drl";
    private static final String ELIGIBILITY = "2-requirements/eligibility.drl";
    private static final String CONCLUSION = "insert( $counts.share() );";

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
        Compiled draft = new Compiled();
        String copy = draft.rule(RATIOS, "ratio.share").replace("ratio.share", "ratio.part");
        RulesException refused = refused(draft.withRules(RATIOS, copy));
        assertThat(refused.undecided())
                .isNotEmpty()
                .allSatisfy(
                        u ->
                                assertThat(((Overlap) u).rules())
                                        .containsExactlyInAnyOrder("ratio.share", "ratio.part"))
                .extracting(u -> ((Overlap) u).id())
                .contains("A.II.1.i.a.ratio");
        assertThat(refused.problems())
                .allSatisfy(p -> assertThat(p.message()).contains("ratio.share", "ratio.part"))
                .allSatisfy(p -> assertThat(p.maybe()).contains("overlap"));
    }

    @Test
    void requirements_withoutARule_areNamedAndNothingIsGranted() {
        Compiled draft = new Compiled();
        draft.with(ELIGIBILITY, draft.rule(ELIGIBILITY, "eligibility.met"), "");
        RulesException refused = refused(draft);
        assertThat(refused.undecided())
                .isNotEmpty()
                .allSatisfy(u -> assertThat(u).isInstanceOf(Gap.class));
        assertThat(refused.problems())
                .extracting(Problem::at)
                .contains("WBK.monthsBuildingWbk")
                .doesNotContain("WBK.total");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "drools.update( $counts ); | changes a fact",
                "drools.delete( $counts ); | changes a fact",
                "drools.halt(); | changes a fact",
                "$counts.getQuestion(); | fired without a conclusion",
                "insert( $counts.getQuestion() ); | inserts something that is no conclusion",
                "insert( $counts.share() ); insert( $counts.fall() ); |"
                        + " concludes more than once",
                "insert( $counts.count( \"nothing\" ) ); | fails when it is applied"
            })
    void consequence_otherThanOneConclusion_isRefusedWhenItRuns(String consequence, String words) {
        assertThat(refused(new Compiled().pastTheCheck(CONCLUSION, consequence)).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.at()).isEqualTo("ratio.share"))
                .satisfies(p -> assertThat(p.message()).contains(words));
    }

    @Test
    void annotations_ofCompiledRules_haveNoQuotes() {
        assertThat(Editions.loaded(Edition.current()).rulebook().rules().values())
                .isNotEmpty()
                .allSatisfy(
                        rule -> {
                            assertThat(rule.citation())
                                    .startsWith("PermenPANRB")
                                    .doesNotContain("\"");
                            assertThat(rule.title().indonesian())
                                    .isNotBlank()
                                    .isNotEqualTo(rule.title().english())
                                    .doesNotContain("\"");
                        });
    }

    @Test
    void whatTheEngineCannotCompile_isReportedWithItsFileAndALine() {
        Compiled draft = new Compiled().pastTheCheck("Section( !special )", "Section( !speciall )");
        EditionException refused = catchThrowableOfType(EditionException.class, draft::edition);
        assertThat(refused.problems())
                .isNotEmpty()
                .extracting(Problem::at)
                .allSatisfy(at -> assertThat(at).matches(POINTS + ":[1-9]\\d*:[1-9]\\d*"));
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
