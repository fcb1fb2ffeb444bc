package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction in lowest terms: two thirds stay two thirds. Fractions whose terms fit a {@code
 * long}, which is nearly all, are computed without {@link BigInteger}; the others fall back to
 * {@link BigFraction} and give the same results.
 */
public final class Rational implements Comparable<Rational> {

    public static final Rational ZERO = new Rational(0, 1, null);
    public static final Rational ONE = new Rational(1, 1, null);

    private static final Pattern FORM = Pattern.compile("(-?\\d+)(?:\\.(\\d+)|/(\\d+))?");
    private static final int LONGEST_TEXT = 1000;

    private final long numerator;
    private final long denominator;
    private final @Nullable BigFraction big;

    private Rational(long numerator, long denominator, @Nullable BigFraction big) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.big = big;
    }

    public static Rational of(long value) {
        return value == 0 ? ZERO : value == 1 ? ONE : new Rational(value, 1, null);
    }

    /**
     * The fraction of two whole numbers.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public static Rational of(long numerator, long denominator) {
        if (denominator == 0) {
            throw new ArithmeticException(numerator + "/0 is not a number");
        }
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return of(
                    BigFraction.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)));
        }
        return denominator > 0
                ? reduced(numerator, denominator)
                : reduced(-numerator, -denominator);
    }

    /** The same value as a decimal, which is exact. */
    public static Rational of(BigDecimal value) {
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        return of(BigFraction.of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale())));
    }

    /**
     * Reads {@code 3}, {@code 0.67} or {@code 3/8}; exponents are not accepted.
     *
     * @throws NumberFormatException if the text is none of these
     */
    public static Rational parse(String text) {
        var form = FORM.matcher(text);
        if (text.length() > LONGEST_TEXT || !form.matches()) {
            throw new NumberFormatException("not a number: " + text);
        }
        if (form.group(3) == null) {
            return of(new BigDecimal(text));
        }
        BigInteger denominator = new BigInteger(form.group(3));
        if (denominator.signum() == 0) {
            throw new NumberFormatException("division by zero: " + text);
        }
        return of(BigFraction.of(new BigInteger(form.group(1)), denominator));
    }

    private static Rational of(BigFraction value) {
        BigInteger n = value.getNumerator();
        BigInteger d = value.getDenominator();
        if (d.signum() < 0) {
            n = n.negate();
            d = d.negate();
        }
        return isLong(n) && isLong(d)
                ? reduced(n.longValue(), d.longValue())
                : new Rational(0, 0, BigFraction.of(n, d));
    }

    /** Whether it is computed without BigInteger: all that a long holds, but the one without -x. */
    private static boolean isLong(BigInteger term) {
        return term.abs().bitLength() < Long.SIZE;
    }

    private static Rational reduced(long numerator, long denominator) {
        if (denominator == 1) {
            return of(numerator);
        }
        long divisor = gcd(Math.abs(numerator), denominator);
        return divisor == denominator
                ? of(numerator / divisor)
                : new Rational(numerator / divisor, denominator / divisor, null);
    }

    private static long gcd(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }

    public Rational plus(Rational other) {
        if (big != null || other.big != null) {
            return of(fraction().add(other.fraction()));
        }
        try {
            if (denominator == other.denominator) {
                return reduced(checked(Math.addExact(numerator, other.numerator)), denominator);
            }
            long left = Math.multiplyExact(numerator, other.denominator);
            long right = Math.multiplyExact(other.numerator, denominator);
            return reduced(
                    checked(Math.addExact(left, right)),
                    Math.multiplyExact(denominator, other.denominator));
        } catch (ArithmeticException tooLarge) {
            return of(fraction().add(other.fraction()));
        }
    }

    public Rational minus(Rational other) {
        return plus(other.negated());
    }

    public Rational times(Rational other) {
        if (other.isOne()) {
            return this;
        }
        if (big != null || other.big != null) {
            return of(fraction().multiply(other.fraction()));
        }
        try {
            return reduced(
                    checked(Math.multiplyExact(numerator, other.numerator)),
                    Math.multiplyExact(denominator, other.denominator));
        } catch (ArithmeticException tooLarge) {
            return of(fraction().multiply(other.fraction()));
        }
    }

    /**
     * The quotient.
     *
     * @throws ArithmeticException if the other is zero
     */
    public Rational dividedBy(Rational other) {
        if (other.signum() == 0) {
            throw new ArithmeticException(this + " divided by zero");
        }
        if (other.big != null) {
            return of(fraction().divide(other.fraction()));
        }
        long sign = Long.signum(other.numerator);
        return times(
                new Rational(
                        /* numerator= */ sign * other.denominator,
                        /* denominator= */ sign * other.numerator,
                        null));
    }

    private boolean isOne() {
        return numerator == 1 && denominator == 1 && big == null;
    }

    public Rational negated() {
        return big == null ? new Rational(-numerator, denominator, null) : of(big.negate());
    }

    public Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Above the line, in lowest terms. */
    public BigInteger numerator() {
        return big == null ? BigInteger.valueOf(numerator) : big.getNumerator();
    }

    /** Below the line, in lowest terms; above zero. */
    public BigInteger denominator() {
        return big == null ? BigInteger.valueOf(denominator) : big.getDenominator();
    }

    public int signum() {
        return big == null ? Long.signum(numerator) : big.signum();
    }

    public boolean isWhole() {
        return big == null ? denominator == 1 : big.getDenominator().equals(BigInteger.ONE);
    }

    /** Half up to so many decimals, away from zero at the half: 2.605 to two decimals is 2.61. */
    public Rational rounded(int decimals) {
        return of(decimal(decimals));
    }

    /** For people: so many decimals at most, half up, no trailing zeros, never an exponent. */
    public String toDecimal(int decimals) {
        if (big == null && denominator == 1) {
            return Long.toString(numerator);
        }
        BigDecimal shown = decimal(decimals);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    private BigDecimal decimal(int decimals) {
        BigDecimal dividend =
                big == null ? BigDecimal.valueOf(numerator) : new BigDecimal(big.getNumerator());
        BigDecimal divisor =
                big == null
                        ? BigDecimal.valueOf(denominator)
                        : new BigDecimal(big.getDenominator());
        return dividend.divide(divisor, decimals, RoundingMode.HALF_UP);
    }

    private BigFraction fraction() {
        return big == null
                ? BigFraction.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator))
                : big;
    }

    private static long checked(long value) {
        if (value == Long.MIN_VALUE) {
            throw new ArithmeticException("no room to negate");
        }
        return value;
    }

    @Override
    public int compareTo(Rational other) {
        requireNonNull(other, "other");
        if (big != null || other.big != null) {
            return fraction().compareTo(other.fraction());
        }
        if (denominator == other.denominator) {
            return Long.compare(numerator, other.numerator);
        }
        long highLeft = Math.multiplyHigh(numerator, other.denominator);
        long highRight = Math.multiplyHigh(other.numerator, denominator);
        return highLeft != highRight
                ? Long.compare(highLeft, highRight)
                : Long.compareUnsigned(
                        numerator * other.denominator, other.numerator * denominator);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Rational other
                && numerator == other.numerator
                && denominator == other.denominator
                && (big == null ? other.big == null : big.equals(other.big));
    }

    @Override
    public int hashCode() {
        return big == null ? Long.hashCode(31 * numerator + denominator) : big.hashCode();
    }

    /** The fraction in lowest terms: {@code 3/8}, or {@code 2} if it is whole. */
    @Override
    public String toString() {
        if (big != null) {
            return big.getNumerator() + (isWhole() ? "" : "/" + big.getDenominator());
        }
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
