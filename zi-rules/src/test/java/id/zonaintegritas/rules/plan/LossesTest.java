package id.zonaintegritas.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.RandomUnits;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.plan.Losses.Area;
import id.zonaintegritas.rules.plan.Losses.Loss;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LossesTest {

    private static final Edition EDITION = Edition.current();
    private static final ZiEvaluator EVALUATOR = ZiEvaluator.of(EDITION);

    private static Rational sum(List<Loss> losses) {
        return losses.stream().map(Loss::points).reduce(Rational.ZERO, Rational::plus);
    }

    @Test
    void losses_underAnyReadingOfWhatIsMissing_addUpToTheDistance() {
        for (String reading : List.of("bounds", "zero", "leaveOut")) {
            ZiEvaluator evaluator = EVALUATOR.with("unanswered", reading);
            for (int i = 0; i < 20; i++) {
                Evaluation unit =
                        evaluator.evaluate(new RandomUnits(EDITION, i, 0.1 * (i % 3)).next("U"));

                Losses losses = Losses.of(unit, EDITION);

                assertThat(losses.distance())
                        .isEqualTo(Rational.of(100).minus(unit.score("TOTAL").lowest()))
                        .isEqualTo(sum(losses.largestFirst()));
                for (Area area : losses.areas()) {
                    assertThat(sum(area.losses())).isEqualTo(area.points());
                    if (area.id().startsWith("A.")) {
                        assertThat(area.points())
                                .isEqualTo(
                                        unit.score(area.id())
                                                .weight()
                                                .minus(unit.score(area.id()).lowest()));
                    }
                }
            }
        }
    }

    @Test
    void losses_ofAnAnswer_areWhatTheBestOneWouldBring() {
        Assessment unit = new RandomUnits(EDITION, 4, 0).next("U");
        Evaluation now = EVALUATOR.evaluate(unit);
        List<Loss> losses = Losses.of(now, EDITION).largestFirst();

        assertThat(losses)
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.comparing(Loss::points).reversed());
        EDITION.questions().stream()
                .filter(ChoiceQuestion.class::isInstance)
                .map(ChoiceQuestion.class::cast)
                .forEach(
                        question -> {
                            String best = question.options().get(0).letter();
                            Assessment raised =
                                    Situation.with(
                                            unit,
                                            Map.of(question.id(), new AnswerValue.Choice(best)));
                            Rational gain =
                                    EVALUATOR
                                            .evaluate(raised)
                                            .score("TOTAL")
                                            .lowest()
                                            .minus(now.score("TOTAL").lowest());
                            assertThat(
                                            sum(
                                                    losses.stream()
                                                            .filter(
                                                                    l ->
                                                                            l.id().equals(
                                                                                            question
                                                                                                    .id()))
                                                            .toList()))
                                    .isEqualTo(gain);
                        });
    }
}
