package id.zonaintegritas.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.Rational;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * What is computed from bounds holds whatever lies between them, and nothing that is certain goes.
 */
class ValueTest {

    private static final Map<String, BinaryOperator<Quantity>> OPERATIONS =
            Map.of(
                    "plus", Quantity::plus,
                    "minus", Quantity::minus,
                    "times", Quantity::times,
                    "dividedBy", Quantity::dividedBy,
                    "atMost", Quantity::atMost,
                    "atLeast", Quantity::atLeast,
                    "reaches", (one, other) -> one.quantity().reaches(other.quantity()));

    /** Bounds, either of which may be missing, and a number that lies between them. */
    record Open(Value bounds, Rational number) {

        Value known() {
            return Value.known(number, Readings.NONE);
        }
    }

    @Provide
    static Arbitrary<Open> opens() {
        Arbitrary<Rational> gaps = rationals().map(r -> r.max(r.negated())).injectNull(0.2);
        return Combinators.combine(rationals(), gaps, gaps)
                .as(
                        (number, below, above) ->
                                new Open(
                                        Value.between(
                                                below == null ? null : number.minus(below),
                                                above == null ? null : number.plus(above),
                                                Readings.NONE),
                                        number));
    }

    private static Arbitrary<Rational> rationals() {
        return Combinators.combine(Arbitraries.integers().between(-6, 6), Arbitraries.of(1, 2, 3))
                .as((numerator, denominator) -> Rational.of(numerator, denominator));
    }

    @Provide
    static Arbitrary<String> operations() {
        return Arbitraries.of(OPERATIONS.keySet().stream().sorted().toList());
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void result_ofBounds_holdsThatOfWhatLiesBetweenThem(
            @ForAll("operations") String operation,
            @ForAll("opens") Open one,
            @ForAll("opens") Open other) {
        BinaryOperator<Quantity> operator = OPERATIONS.get(operation);

        Value exact = operator.apply(one.known(), other.known()).quantity();
        Value bounds = operator.apply(one.bounds(), other.bounds()).quantity();

        if (exact.isKnown()) {
            assertHolds(bounds, exact.number());
        } else {
            assertThat(bounds.isKnown()).isFalse();
        }
    }

    private static void assertHolds(Value bounds, Rational number) {
        if (bounds.lowest() != null) {
            assertThat(bounds.lowest()).isLessThanOrEqualTo(number);
        }
        if (bounds.highest() != null) {
            assertThat(bounds.highest()).isGreaterThanOrEqualTo(number);
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void sum_isBounded_whereBothNumbersAre(@ForAll("opens") Open one, @ForAll("opens") Open other) {
        Value sum = one.bounds().added(other.bounds());

        assertThat(sum.lowest() == null)
                .isEqualTo(one.bounds().lowest() == null || other.bounds().lowest() == null);
        if (sum.lowest() != null) {
            assertThat(sum.lowest()).isEqualTo(one.bounds().lowest().plus(other.bounds().lowest()));
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void number_withoutABound_liesBetweenTheOnesMeant(@ForAll("opens") Open open) {
        Value bounded = open.bounds().orBetween(Rational.ZERO, Rational.ONE);

        assertThat(bounded.lowest()).isLessThanOrEqualTo(bounded.highest());
        if (open.bounds().lowest() != null) {
            assertThat(bounded.lowest()).isEqualTo(open.bounds().lowest());
        }
        if (open.bounds().highest() != null) {
            assertThat(bounded.highest()).isEqualTo(open.bounds().highest());
        }
    }

    private static Value whole(long number) {
        return Value.known(Rational.of(number), Readings.NONE);
    }

    private static Value between(long lowest, long highest) {
        return Value.between(Rational.of(lowest), Rational.of(highest), Readings.NONE);
    }

    @Test
    void known_withKnown_isKnown() {
        assertThat(whole(7).added(whole(3)).number()).isEqualTo(Rational.of(10));
        assertThat(whole(7).minus(whole(3)).quantity().number()).isEqualTo(Rational.of(4));
        assertThat(whole(7).multiplied(whole(3)).number()).isEqualTo(Rational.of(21));
        assertThat(whole(7).divided(whole(3)).number()).isEqualTo(Rational.of(7, 3));
        assertThat(whole(7).smaller(whole(3)).number()).isEqualTo(Rational.of(3));
        assertThat(whole(7).larger(whole(3)).number()).isEqualTo(Rational.of(7));
    }

    @Test
    void unknown_leavesOpenWhatIsComputedWithIt() {
        for (String operation : List.of("plus", "minus", "times", "dividedBy")) {
            Value result = OPERATIONS.get(operation).apply(whole(7), Value.UNKNOWN).quantity();
            assertThat(result.lowest()).as(operation).isNull();
            assertThat(result.highest()).as(operation).isNull();
            assertThat(result.isKnown()).as(operation).isFalse();
        }
    }

    @Test
    void smallerOfUnknownAndKnown_isAtMostTheKnown() {
        assertThat(Value.UNKNOWN.smaller(whole(3)).highest()).isEqualTo(Rational.of(3));
        assertThat(Value.UNKNOWN.smaller(whole(3)).lowest()).isNull();
        assertThat(Value.UNKNOWN.larger(whole(3)).lowest()).isEqualTo(Rational.of(3));
        assertThat(Value.UNKNOWN.larger(whole(3)).highest()).isNull();
    }

    @Test
    void open_cappedBelowItsLowest_isKnown() {
        assertThat(between(4, 9).smaller(whole(3)).number()).isEqualTo(Rational.of(3));
        assertThat(between(4, 9).larger(whole(12)).number()).isEqualTo(Rational.of(12));
    }

    @Test
    void divided_byZeroOrByWhatIsOpen_isNotKnown() {
        assertThat(whole(7).divided(whole(0)).lowest()).isNull();
        assertThat(whole(7).divided(between(1, 2)).lowest()).isNull();
        assertThat(between(2, 4).divided(whole(-2)).lowest()).isEqualTo(Rational.of(-2));
    }

    @Test
    void reaches_isOneFromTheBoundOn_andOpenWhereThePointsMayReachIt() {
        assertThat(whole(3).reaches(whole(3)).number()).isEqualTo(Rational.ONE);
        assertThat(between(1, 2).reaches(whole(3)).number()).isEqualTo(Rational.ZERO);
        assertThat(between(1, 3).reaches(whole(3)).number()).isNull();
    }

    @Test
    void result_ofAnyOperation_restsOnTheReadingsOfBoth() {
        Readings.Sets sets = new Readings.Sets(List.of("first", "second"));
        for (Value other :
                Stream.of(whole(3), between(1, 2), Value.UNKNOWN)
                        .map(value -> value.with(sets.of(0)))
                        .toList()) {
            OPERATIONS.forEach(
                    (name, operator) ->
                            assertThat(
                                            operator.apply(whole(7).with(sets.of(1)), other)
                                                    .quantity()
                                                    .readings()
                                                    .ids())
                                    .as(name)
                                    .containsExactly("first", "second"));
        }
    }
}
