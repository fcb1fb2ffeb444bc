package id.zonaintegritas.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {

    private static BigFraction big(long numerator, long denominator) {
        return BigFraction.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    private static String text(BigFraction value) {
        BigInteger n = value.getNumerator();
        BigInteger d = value.getDenominator();
        if (d.signum() < 0) {
            n = n.negate();
            d = d.negate();
        }
        return d.equals(BigInteger.ONE) ? n.toString() : n + "/" + d;
    }

    /** Long.MIN_VALUE and other large terms leave the fast path, small ones stay on it. */
    @Property
    void arithmetic_agreesWithBigFractions(
            @ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d) {
        long left = b == 0 ? 1 : b;
        long right = d == 0 ? 1 : d;
        Rational x = Rational.of(a, left);
        Rational y = Rational.of(c, right);

        assertThat(x.plus(y)).hasToString(text(big(a, left).add(big(c, right))));
        assertThat(x.minus(y)).hasToString(text(big(a, left).subtract(big(c, right))));
        assertThat(x.times(y)).hasToString(text(big(a, left).multiply(big(c, right))));
        assertThat(Integer.signum(x.compareTo(y)))
                .isEqualTo(Integer.signum(big(a, left).compareTo(big(c, right))));
        if (c != 0) {
            assertThat(x.dividedBy(y)).hasToString(text(big(a, left).divide(big(c, right))));
        }
    }

    @Property
    void sum_doesNotDependOnOrderOrDetours(
            @ForAll long a,
            @ForAll long b,
            @ForAll @LongRange(min = 1) long c,
            @ForAll @LongRange(min = 1) long d) {
        Rational x = Rational.of(a, c);
        Rational y = Rational.of(b, d);

        assertThat(x.plus(y)).isEqualTo(y.plus(x)).hasSameHashCodeAs(y.plus(x));
        assertThat(x.plus(y).minus(y)).isEqualTo(x).hasSameHashCodeAs(x);
    }

    @Test
    void thirds_addUpToOne() {
        Rational third = Rational.of(1, 3);

        assertThat(third.plus(third).plus(third)).isEqualTo(Rational.ONE);
    }

    @ParameterizedTest
    @CsvSource({
        "0.67, 67/100",
        "2.50, 5/2",
        "-0.01, -1/100",
        "6/8, 3/4",
        "15, 15",
        "0.000, 0",
        "15.745625, 25193/1600"
    })
    void text_isReadExactly(String text, String exact) {
        assertThat(Rational.parse(text)).hasToString(exact);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1e3", "NaN", "1.", ".5", "1/0", "1/2/3", " 1", "0x10", "--1", "1,5"})
    void text_thatIsNoPlainNumber_isRefused(String text) {
        assertThatThrownBy(() -> Rational.parse(text)).isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2605/1000, 2, 2.61",
        "-2605/1000, 2, -2.61",
        "2604/1000, 2, 2.6",
        "2/3, 12, 0.666666666667",
        "1/3, 2, 0.33",
        "75, 2, 75",
        "1/1000, 2, 0",
        "7157663/91200, 12, 78.483146929825"
    })
    void decimal_roundsHalfUpWithoutTrailingZeros(String exact, int decimals, String shown) {
        assertThat(Rational.parse(exact).toDecimal(decimals)).isEqualTo(shown);
        assertThat(Rational.parse(exact).rounded(decimals)).isEqualTo(Rational.parse(shown));
    }

    @Test
    void decimals_ofAnySize_areExact() {
        Rational large = Rational.of(new BigDecimal("1e30"));

        assertThat(large.plus(Rational.ONE)).hasToString("1" + "0".repeat(29) + "1");
        assertThat(large.plus(Rational.ONE).minus(large)).isEqualTo(Rational.ONE);
    }

    @Test
    void zeroDenominator_isRefused() {
        assertThatThrownBy(() -> Rational.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("1 divided by zero");
    }
}
