package id.zonaintegritas.rules;

import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.Title;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a report says words and numbers. */
record Wording(Locale locale, boolean coloured) {

    /** Decimals of a score, unless more are needed to tell it from a minimum. */
    static final int DECIMALS = 2;

    private static final int MOST_DECIMALS = 12;

    String say(Word word, Object... values) {
        return word.in(locale, values);
    }

    String say(Title title) {
        return title.in(locale);
    }

    String paint(Paint paint, String text) {
        return coloured ? paint.on(text) : text;
    }

    /** Exactly so many decimals, half up. */
    String number(Rational value, int decimals) {
        String plain = new BigDecimal(value.toDecimal(decimals)).setScale(decimals).toPlainString();
        return locale.getLanguage().equals("en") ? plain : plain.replace('.', ',');
    }

    String score(Rational value) {
        return number(value, DECIMALS);
    }

    /** An index as it was given, with two decimals at least. */
    String index(Rational value) {
        int decimals = DECIMALS;
        while (decimals < MOST_DECIMALS && !value.rounded(decimals).equals(value)) {
            decimals++;
        }
        return number(value, decimals);
    }

    /** As many decimals as keep two different values different when both are rounded. */
    static int decimals(Rational value, Rational other) {
        int decimals = DECIMALS;
        while (!value.equals(other) && value.rounded(decimals).equals(other.rounded(decimals))) {
            decimals++;
        }
        return decimals;
    }

    String status(Status status) {
        return say(
                switch (status) {
                    case MET -> Word.MET_STATUS;
                    case NOT_MET -> Word.NOT_MET_STATUS;
                    case UNDETERMINED -> Word.UNDETERMINED_STATUS;
                    case WAIVED -> Word.WAIVED_STATUS;
                });
    }

    String actual(Finding finding) {
        FactValue actual = finding.actual();
        if (actual == null) {
            return say(Word.UNKNOWN);
        }
        FactValue highest = finding.highest();
        String lowest = value(actual, finding);
        return highest == null ? lowest : lowest + "–" + value(highest, finding);
    }

    String minimum(Finding finding) {
        FactValue minimum = finding.minimum();
        return minimum == null ? say(Word.UNAVAILABLE) : value(minimum, finding);
    }

    /**
     * How much an unmet requirement lacks, or a met one has to spare; empty for others, and where
     * no number is compared.
     */
    String margin(Finding finding) {
        Rational margin = finding.margin();
        boolean settled = finding.status() == Status.NOT_MET || finding.status() == Status.MET;
        return settled && margin != null
                ? number(margin.signum() < 0 ? margin.negated() : margin, decimals(finding))
                : "";
    }

    private String value(FactValue value, Finding finding) {
        if (value instanceof FactValue.Truth truth) {
            return say(truth.value() ? Word.YES : Word.NO);
        }
        return value instanceof FactValue.Amount amount
                ? number(amount.value(), decimals(finding))
                : value.toString();
    }

    /** Whole numbers, such as months, stand without decimals where all numbers are whole. */
    private static int decimals(Finding finding) {
        Rational actual = amount(finding.actual());
        Rational highest = amount(finding.highest());
        Rational minimum = amount(finding.minimum());
        if (isWhole(actual) && isWhole(highest) && isWhole(minimum)) {
            return 0;
        }
        return minimum == null
                ? DECIMALS
                : Math.max(
                        actual == null ? DECIMALS : decimals(actual, minimum),
                        highest == null ? DECIMALS : decimals(highest, minimum));
    }

    private static @Nullable Rational amount(@Nullable FactValue value) {
        return value instanceof FactValue.Amount amount ? amount.value() : null;
    }

    private static boolean isWhole(@Nullable Rational value) {
        return value == null || value.isWhole();
    }
}
