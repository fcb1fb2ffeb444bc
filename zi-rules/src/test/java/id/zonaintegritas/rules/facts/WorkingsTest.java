package id.zonaintegritas.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.rules.problem.Undecided;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingsTest {

    private static final Openness NOTHING_COMPARED = (fact, unit) -> List.of();

    private final SmallUnit unit = SmallUnit.answering("bounds", "1", "1", "1");

    private void conclude(String rule, Concluded concluded, Object... matched) {
        concluded.concludedBy(SmallUnit.rule(rule), List.of(matched));
    }

    private void points(String id, String rule) {
        Indicator indicator = unit.indicator(id);
        conclude(rule, indicator.earns(indicator.mean().times(indicator.weight())), indicator);
    }

    @Test
    void row_isPut_onceAllThatItRestsOnIsConcluded() {
        unit.scored();
        assertThat(unit.of(Section.class)).isEmpty();

        points("A", "mean");
        assertThat(unit.of(Section.class)).isEmpty();

        points("B", "mean");
        assertThat(unit.of(Section.class)).extracting(Section::getId).containsExactly("TOTAL");
        assertThat(unit.of(EachPart.class)).hasSize(1);
        assertThat(unit.of(Minimum.class)).isEmpty();
    }

    @Test
    void row_thatNoRuleConcludes_whileAllIsKnown_isAGap() {
        unit.scored();
        points("B", "mean");

        unit.workings.close(Stage.SCORING, NOTHING_COMPARED);

        assertThat(unit.workings.undecided()).containsExactly(new Undecided.Gap("A", "Indicator"));
    }

    @Test
    void row_thatNoRuleConcludes_isOpen_whereWhatItHoldsIsNotKnown() {
        unit.scored();
        points("A", "mean");

        unit.workings.close(Stage.SCORING, NOTHING_COMPARED);

        assertThat(unit.workings.undecided()).isEmpty();
        assertThat(unit.of(Points.class).get(1).getLowest()).isEqualTo(Rational.ZERO);
        assertThat(unit.of(Points.class).get(1).getHighest()).isEqualTo(Rational.of(4));
    }

    @Test
    void row_thatNoRuleConcludes_isOpen_whereWhatIsComparedIsNotKnown() {
        unit.scored();
        points("B", "mean");

        unit.workings.close(
                Stage.SCORING,
                (fact, all) -> fact.name().equals("A") ? List.of("/eligibility/x") : List.of());

        assertThat(unit.workings.undecided()).isEmpty();
        TraceStep step =
                unit.workings.trace().stream()
                        .filter(s -> s.concluded().id().equals("A"))
                        .findFirst()
                        .orElseThrow();
        assertThat(step.rule()).isEqualTo(RuleInfo.OPEN);
        assertThat(step.because())
                .containsExactlyInAnyOrder("A.1.score", "A.2.score", "A.3.score", "/eligibility/x");
    }

    @Test
    void twoConclusions_aboutOneId_areAnOverlapThatNamesBothRules() {
        unit.scored();
        points("A", "first");
        Indicator indicator = unit.indicator("A");

        conclude("second", indicator.earns(Value.NOTHING), indicator);

        assertThat(unit.workings.undecided())
                .containsExactly(new Undecided.Overlap("A", List.of("first", "second")));
    }

    @Test
    void twoConclusions_ofOneRule_areAnOverlapUnlessTheySayTheSame() {
        unit.scored();
        points("A", "rule");
        points("A", "rule");
        assertThat(unit.workings.undecided()).isEmpty();

        Indicator indicator = unit.indicator("A");
        conclude("rule", indicator.earns(Value.NOTHING), indicator);
        assertThat(unit.workings.undecided())
                .containsExactly(new Undecided.Overlap("A", List.of("rule", "rule")));
    }

    @Test
    void rowsOfOtherStages_areHeldBack() {
        unit.workings.only(List.of(Stage.SCORING));
        unit.scored();
        points("A", "mean");
        points("B", "mean");

        assertThat(unit.of(Section.class)).hasSize(1);
        assertThat(unit.of(EachPart.class)).isEmpty();
    }

    @Test
    void facts_thatNoRuleSeeks_stayOutOfTheSession() {
        SmallUnit choosing = SmallUnit.seeking(Section.class);

        choosing.workings.start();
        choosing.workings.statePoints("A", Rational.ZERO, Rational.ZERO);
        choosing.workings.statePoints("B", Rational.ZERO, Rational.ZERO);

        assertThat(choosing.session)
                .filteredOn(fact -> !(fact instanceof Reading))
                .singleElement()
                .isInstanceOf(Section.class);
    }

    @Test
    void statedFinding_isNoStepOfTheTrace() {
        unit.workings.stateFinding("P.total", Status.MET);
        unit.workings.stateFinding("P.halves", Status.NOT_MET);
        unit.workings.start();
        Requirements all = unit.of(Requirements.class).get(0);
        conclude("predicate", all.notMet(), all);

        assertThat(all.getUnmet()).isEqualTo(1);
        assertThat(all.getOpen()).isZero();
        assertThat(unit.workings.predicates().get(0).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(unit.workings.trace())
                .extracting(step -> step.concluded().id())
                .containsExactly("P");
    }

    @Test
    void trace_standsInTheOrderOfTheRegulation_whateverWasConcludedFirst() {
        unit.scored();
        points("B", "mean");
        points("A", "mean");
        Section total = unit.of(Section.class).get(0);
        conclude("sum", total.earns(total.sum()), total);

        assertThat(unit.workings.trace())
                .extracting(step -> step.concluded().id())
                .containsExactly(
                        "A.1.score", "A.2.score", "A.3.score", "A", "B.1.score", "B", "TOTAL");
        assertThat(unit.workings.trace())
                .extracting(TraceStep::step)
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
    }
}
