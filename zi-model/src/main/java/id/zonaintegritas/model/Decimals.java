package id.zonaintegritas.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;

/**
 * How exact numbers are shown to people: with two decimals, or as many more as it takes that
 * rounding hides no difference. What is below a minimum never looks like the minimum, and less than
 * all never like all.
 */
public final class Decimals {

    /** The usual number of decimals. */
    public static final int USUAL = 2;

    /** Where the digits of a number alone ask for more, no more than these are shown. */
    private static final int MOST = 12;

    private Decimals() {}

    /** As many as a number has: two at least, and no end of them. */
    public static int of(Rational value) {
        int decimals = USUAL;
        while (decimals < MOST && !value.rounded(decimals).equals(value)) {
            decimals++;
        }
        return decimals;
    }

    /** As many as keep a number different, when rounded, from another that it does not equal. */
    public static int telling(Rational value, Rational other) {
        int decimals = USUAL;
        while (!value.equals(other) && value.rounded(decimals).equals(other.rounded(decimals))) {
            decimals++;
        }
        return decimals;
    }

    /** As many as keep a number different from each of some others that it does not equal. */
    public static int telling(Rational value, Collection<Rational> others) {
        return others.stream().mapToInt(other -> telling(value, other)).reduce(USUAL, Math::max);
    }

    /** Exactly so many decimals, half up, with the decimal mark of the language. */
    public static String shown(Rational value, int decimals, Locale locale) {
        String plain = new BigDecimal(value.toDecimal(decimals)).setScale(decimals).toPlainString();
        return locale.getLanguage().equals("en") ? plain : plain.replace('.', ',');
    }
}
