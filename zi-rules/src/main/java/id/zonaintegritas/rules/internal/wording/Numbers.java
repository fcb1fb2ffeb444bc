package id.zonaintegritas.rules.internal.wording;

import id.zonaintegritas.model.Rational;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * How numbers are shown: half up to two decimals, or to as many as tell a number from each that it
 * is compared with. So a minimum that is missed by little never looks reached.
 */
public record Numbers(Locale locale) {

    private static final int DECIMALS = 2;

    /** For numbers without an end, such as a third. */
    private static final int MOST = 9;

    /** A number that is compared with others. */
    public Shown show(Rational value, Collection<Rational> compared) {
        return at(value, decimals(List.of(value), compared));
    }

    /** A number that is compared with one other. */
    public Shown show(Rational value, Rational compared) {
        return show(value, List.of(compared));
    }

    /** A number of its own: what is not nothing never looks like nothing. */
    public Shown show(Rational value) {
        return show(value, Rational.ZERO);
    }

    /** A change, with its sign. */
    public Shown signed(Rational value) {
        Shown size = show(value.signum() < 0 ? value.negated() : value);
        String sign = value.signum() < 0 ? "−" : value.signum() > 0 ? "+" : "";
        return new Shown(sign + size.text(), value.toString());
    }

    /** A whole number that counts something. */
    public Shown count(long value) {
        return new Shown(Long.toString(value), Long.toString(value));
    }

    /** As it was given: without decimals if it is whole, and otherwise with all it has. */
    public Shown given(Rational value) {
        return at(value, value.isWhole() ? 0 : own(value));
    }

    /** With exactly so many decimals. */
    public Shown at(Rational value, int decimals) {
        String plain = new BigDecimal(value.toDecimal(decimals)).setScale(decimals).toPlainString();
        return new Shown(
                locale.getLanguage().equals("en") ? plain : plain.replace('.', ','),
                value.toString());
    }

    /** As many decimals as numbers that stand together need beside what they are compared with. */
    public int decimals(Collection<Rational> values, Collection<Rational> compared) {
        int most = compared.stream().mapToInt(Numbers::own).max().orElse(DECIMALS);
        for (Rational value : values) {
            for (Rational other : compared) {
                most = Math.max(most, apart(value, other));
            }
        }
        return most;
    }

    /** Two at least, and all that a number has unless it has no end of them. */
    private static int own(Rational value) {
        int decimals = DECIMALS;
        while (decimals < MOST && !value.rounded(decimals).equals(value)) {
            decimals++;
        }
        return decimals;
    }

    private static int apart(Rational value, Rational other) {
        int decimals = DECIMALS;
        while (!value.equals(other) && value.rounded(decimals).equals(other.rounded(decimals))) {
            decimals++;
        }
        return decimals;
    }
}
