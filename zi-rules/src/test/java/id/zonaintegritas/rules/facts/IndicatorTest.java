package id.zonaintegritas.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.zonaintegritas.model.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The third question counts twice in the mean of the first two. */
class IndicatorTest {

    private static final Rational HALF = Rational.of(1, 2);

    private static Indicator indicator(String unanswered, String... answers) {
        return SmallUnit.answering(unanswered, answers).scored().indicator("A");
    }

    private static Value whole(long number) {
        return Value.known(Rational.of(number), Readings.NONE);
    }

    private static void assertKnown(Quantity quantity, Rational number) {
        assertThat(quantity.quantity().number()).isEqualTo(number);
    }

    private static void assertBetween(Quantity quantity, Rational lowest, Rational highest) {
        assertThat(quantity.quantity().lowest()).isEqualTo(lowest);
        assertThat(quantity.quantity().highest()).isEqualTo(highest);
    }

    @Test
    void mean_ofKnownScores_countsEachByItsWeight() {
        assertKnown(indicator("bounds", "1", "0", "1/2").mean(), HALF);
        assertKnown(indicator("bounds", "1", "0", "0").mean(), Rational.of(1, 4));
    }

    @Test
    void mean_ofAnOpenScore_liesBetweenItsWorstAndItsBest() {
        Indicator open = indicator("bounds", "1", "0", null);

        assertBetween(open.mean(), Rational.of(1, 4), Rational.of(3, 4));
        assertThat(open.hasUnknown()).isTrue();
        assertThat(open.mean().quantity().readings().ids()).containsExactly("unanswered");
    }

    @Test
    void mean_withAQuestionLeftOut_isThatOfTheOthers() {
        Indicator two = indicator("leaveOut", "1", "0", null);

        assertKnown(two.mean(), HALF);
        assertThat(two.hasUnknown()).isFalse();
        assertThat(two.isAllLeftOut()).isFalse();
    }

    @Test
    void points_withAQuestionLeftOut_restOnTheReadingThatLeavesItOut() {
        Indicator two = indicator("leaveOut", "1", "0", null);

        assertThat(two.earns(two.mean()).readings().ids()).containsExactly("unanswered");
    }

    @Test
    void mean_ofNoQuestion_isNotKnown() {
        Indicator none = indicator("leaveOut");

        assertThat(none.isAllLeftOut()).isTrue();
        assertBetween(none.mean(), null, null);
        assertBetween(none.meanOfBest(whole(2)), null, null);
        assertBetween(none.earns(none.mean()), Rational.ZERO, Rational.of(4));
    }

    @Test
    void meanWithout_leavesOutOneQuestion() {
        assertKnown(indicator("bounds", "1", "0", "1/2").meanWithout("A.3"), HALF);
        assertKnown(indicator("bounds", "1", "0", null).meanWithout("A.3"), HALF);
        assertKnown(indicator("bounds", "1", "0", "1").meanWithout("A.1"), Rational.of(2, 3));
    }

    @Test
    void meanOfBest_countsTheBestOnly() {
        Indicator all = indicator("bounds", "1/2", "0", "1");

        assertKnown(all.meanOfBest(whole(1)), Rational.ONE);
        assertKnown(all.meanOfBest(whole(2)), Rational.of(3, 4));
        assertKnown(all.meanOfBest(whole(3)), HALF);
    }

    @Test
    void meanOfBest_ofMoreThanThereAre_isThatOfAll() {
        assertKnown(indicator("bounds", "1/2", "0", "1").meanOfBest(whole(9)), HALF);
    }

    @Test
    void meanOfBest_withAnOpenScore_liesBetweenItsWorstAndItsBest() {
        assertBetween(
                indicator("bounds", "1/2", "0", null).meanOfBest(whole(2)),
                Rational.of(1, 4),
                Rational.of(3, 4));
    }

    @Test
    void meanOfBest_ofNoWholeNumber_isRefused() {
        Indicator all = indicator("bounds", "1", "1", "1");

        for (Quantity count : List.of(whole(0), whole(-1), Value.known(HALF, Readings.NONE))) {
            assertThatThrownBy(() -> all.meanOfBest(count))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("no whole number of questions: ");
        }
    }

    @Test
    void questionOfAnotherIndicator_isRefusedByName() {
        Indicator all = indicator("bounds", "1", "1", "1");

        assertThatThrownBy(() -> all.meanWithout("B.1")).hasMessage("A has no question B.1");
        assertThatThrownBy(() -> all.scoreOf("B.1")).hasMessage("A has no question B.1");
    }

    @Test
    void scoreOf_isThatOfOneQuestion() {
        assertKnown(indicator("bounds", "1", "1/2", "0").scoreOf("A.2"), HALF);
        assertBetween(indicator("leaveOut").scoreOf("A.2"), null, null);
    }
}
