package id.zonaintegritas.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Rational;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Each of two parts of the weight 4 must reach 2 points. */
class EachPartTest {

    private static EachPart minimum(SmallUnit unit, int[] a, int[] b) {
        unit.workings.statePoints("A", Rational.of(a[0]), Rational.of(a[1]));
        unit.workings.statePoints("B", Rational.of(b[0]), Rational.of(b[1]));
        unit.workings.start();
        return unit.of(EachPart.class).get(0);
    }

    private static EachPart minimum(int[] a, int[] b) {
        return minimum(SmallUnit.withHalves("A", "B"), a, b);
    }

    private static Finding written(Concluded finding) {
        return (Finding) finding.written("rule", "Pasal");
    }

    /** Few values, so that most units have parts with one margin. */
    @Property(tries = 500)
    void orderOfTheParts_changesNoFinding(
            @ForAll @IntRange(max = 4) int a,
            @ForAll @IntRange(max = 2) int moreOfA,
            @ForAll @IntRange(max = 4) int b,
            @ForAll @IntRange(max = 2) int moreOfB) {
        int[] ofA = {a, Math.min(4, a + moreOfA)};
        int[] ofB = {b, Math.min(4, b + moreOfB)};

        EachPart one = minimum(SmallUnit.withHalves("A", "B"), ofA, ofB);
        EachPart other = minimum(SmallUnit.withHalves("B", "A"), ofA, ofB);

        for (Function<EachPart, Concluded> concluding :
                List.<Function<EachPart, Concluded>>of(
                        EachPart::met, EachPart::notMet, EachPart::open)) {
            assertThat(written(concluding.apply(other))).isEqualTo(written(concluding.apply(one)));
        }
        assertThat(other.getWeakest().getLowest()).isEqualTo(one.getWeakest().getLowest());
        assertThat(other.getWeakestAtBest().getHighest())
                .isEqualTo(one.getWeakestAtBest().getHighest());
    }

    @Test
    void partsWithOneMargin_theOneThatIsCertain_isShown() {
        Finding open = written(minimum(new int[] {1, 3}, new int[] {1, 1}).notMet());

        assertThat(open.actual()).isEqualTo(new Amount(Rational.ONE));
        assertThat(open.highest()).isNull();
        assertThat(open.margin()).isEqualTo(Rational.of(-1));
    }

    @Test
    void weakest_isTheFewestPoints_andWeakestAtBestThatCanGainLeast() {
        EachPart both = minimum(new int[] {0, 4}, new int[] {1, 1});

        assertThat(both.getWeakest().getLowest()).isEqualTo(Rational.ZERO);
        assertThat(both.getWeakestAtBest().getHighest()).isEqualTo(Rational.ONE);
        assertThat(both.getWeakestAtBest().getLeast()).isEqualTo(Rational.of(2));
        assertThat(both.hasUnknown()).isTrue();
    }

    @Test
    void partThatCanStillReachIt_isNotShownForOneThatCannot() {
        Finding notMet = written(minimum(new int[] {0, 4}, new int[] {1, 1}).notMet());

        assertThat(notMet.actual()).isEqualTo(new Amount(Rational.ONE));
        assertThat(notMet.interpretations()).containsExactly("halves");
    }

    @Test
    void partThatCanJustReachIt_isNotShownForOneThatCannot() {
        Finding notMet = written(minimum(new int[] {0, 2}, new int[] {1, 1}).notMet());

        assertThat(notMet.actual()).isEqualTo(new Amount(Rational.ONE));
    }

    @Test
    void partsThatAreKnown_leaveNothingUnknown() {
        assertThat(minimum(new int[] {1, 1}, new int[] {2, 2}).hasUnknown()).isFalse();
    }
}
