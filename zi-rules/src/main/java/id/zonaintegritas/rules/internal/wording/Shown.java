package id.zonaintegritas.rules.internal.wording;

import id.zonaintegritas.model.Rational;

/**
 * A value as it is shown.
 *
 * @param exact the number as a fraction in lowest terms, or an empty text if it is no number
 */
public record Shown(String text, String exact) {

    private static final int DECIMALS = 9;

    /** What is no number. */
    public static Shown of(String text) {
        return new Shown(text, "");
    }

    /** As a decimal that a program can sort by, or an empty text if it is no number. */
    public String sort() {
        return exact.isEmpty() ? "" : Rational.parse(exact).toDecimal(DECIMALS);
    }
}
