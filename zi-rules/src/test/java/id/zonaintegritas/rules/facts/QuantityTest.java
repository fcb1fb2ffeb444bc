package id.zonaintegritas.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.Rational;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Numbers of which not everything is known; {@code null} stands for a bound that there is not. */
class QuantityTest {

    private static final Value UNKNOWN = of(null, null);

    private static Value of(@Nullable Integer lowest, @Nullable Integer highest) {
        return Value.between(rational(lowest), rational(highest), Readings.NONE);
    }

    private static @Nullable Rational rational(@Nullable Integer number) {
        return number == null ? null : Rational.of(number);
    }

    private static Value of(int number) {
        return of(number, number);
    }

    /** {@code 2}, {@code 1..3}, or {@code 1..} without an upper bound. */
    private static String shown(Quantity number) {
        Value value = number.quantity();
        return value.isKnown()
                ? String.valueOf(value.lowest())
                : bound(value.lowest()) + ".." + bound(value.highest());
    }

    private static String bound(@Nullable Rational bound) {
        return bound == null ? "" : bound.toString();
    }

    @Test
    void sum_ofBounds_keepsThoseThatBothHave() {
        assertThat(shown(of(2).plus(of(3)))).isEqualTo("5");
        assertThat(shown(of(1, 2).plus(of(3)))).isEqualTo("4..5");
        assertThat(shown(of(1, null).plus(of(3, 4)))).isEqualTo("4..");
        assertThat(shown(of(1, null).plus(of(null, 4)))).isEqualTo("..");
    }

    @Test
    void difference_turnsTheBoundsOfWhatIsTaken() {
        assertThat(shown(of(10).minus(of(0, 5)))).isEqualTo("5..10");
        assertThat(shown(of(10).minus(of(0, null)))).isEqualTo("..10");
        assertThat(shown(of(10).minus(of(null, 5)))).isEqualTo("5..");
    }

    @Test
    void product_withANumber_scalesWhatIsKnown() {
        assertThat(shown(of(1, null).times(of(2)))).isEqualTo("2..");
        assertThat(shown(of(2).times(of(null, 3)))).isEqualTo("..6");
        assertThat(shown(of(1, null).times(of(-2)))).isEqualTo("..-2");
        assertThat(shown(UNKNOWN.times(of(0)))).isEqualTo("0");
    }

    @Test
    void product_ofBounds_reachesFromTheSmallestToTheLargest() {
        assertThat(shown(of(-1, 2).times(of(-3, 4)))).isEqualTo("-6..8");
        assertThat(shown(of(1, 2).times(of(3, null)))).isEqualTo("3..");
        assertThat(shown(of(-1, 2).times(of(3, null)))).isEqualTo("..");
    }

    @Test
    void quotient_byWhatMayBeNothing_isNotKnown() {
        assertThat(shown(of(1, 2).dividedBy(of(2)))).isEqualTo("1/2..1");
        assertThat(shown(of(1, null).dividedBy(of(2)))).isEqualTo("1/2..");
        assertThat(shown(of(1).dividedBy(of(0)))).isEqualTo("..");
        assertThat(shown(of(1).dividedBy(of(1, 2)))).isEqualTo("..");
    }

    @Test
    void smaller_isNeverAboveTheOneThatIsKnown() {
        assertThat(shown(of(0, null).atMost(of(5)))).isEqualTo("0..5");
        assertThat(shown(UNKNOWN.atMost(of(5)))).isEqualTo("..5");
        assertThat(shown(of(7, 9).atMost(of(5)))).isEqualTo("5");
    }

    @Test
    void larger_isNeverBelowTheOneThatIsKnown() {
        assertThat(shown(of(null, 3).atLeast(of(0)))).isEqualTo("0..3");
        assertThat(shown(UNKNOWN.atLeast(of(5)))).isEqualTo("5..");
        assertThat(shown(of(1, 2).atLeast(of(5)))).isEqualTo("5");
    }

    @Test
    void upTo_liesBetweenTheTwo() {
        assertThat(shown(of(0).upTo(of(3)))).isEqualTo("0..3");
        assertThat(shown(of(0, 1).upTo(of(2, 3)))).isEqualTo("0..3");
        assertThat(shown(of(3).upTo(of(3)))).isEqualTo("3");
    }

    @Test
    void reaches_isOneOrNothing_orOpenBetweenThem() {
        assertThat(shown(of(2).reaches(of(2)))).isEqualTo("1");
        assertThat(shown(of(1, null).reaches(of(2)))).isEqualTo("0..1");
        assertThat(shown(of(0, 1).reaches(of(2)))).isEqualTo("0");
    }

    @Test
    void orBetween_fillsTheBoundsThatThereAreNot() {
        assertThat(shown(UNKNOWN.orBetween(Rational.ZERO, Rational.ONE))).isEqualTo("0..1");
        assertThat(shown(of(null, -1).orBetween(Rational.ZERO, Rational.ONE))).isEqualTo("-1");
        assertThat(shown(of(2, null).orBetween(Rational.ZERO, Rational.ONE))).isEqualTo("2");
        assertThat(shown(of(0, 3).orBetween(Rational.ZERO, Rational.ONE))).isEqualTo("0..3");
    }

    @Test
    void count_thatIsNotStated_isNoLessThanNothing() {
        assertThat(shown(Value.ofCount(null))).isEqualTo("0..");
        assertThat(shown(Value.ofCount(3L))).isEqualTo("3");
    }
}
