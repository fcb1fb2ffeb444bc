package id.zonaintegritas.rules;

import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.Title;
import java.math.BigDecimal;
import java.util.Locale;

/** How a report says words and numbers. */
record Wording(Locale locale, boolean coloured) {

    /** Decimals of a score, unless more are needed to tell it from a minimum. */
    static final int DECIMALS = 2;

    private static final int MOST_DECIMALS = 12;

    String say(Word word, Object... values) {
        return HarmlessText.line(word.in(locale, values));
    }

    String say(Title title) {
        return HarmlessText.line(title.in(locale));
    }

    String paint(Paint paint, String text) {
        return coloured ? paint.on(text) : text;
    }

    /** Exactly so many decimals, half up. */
    String number(Rational value, int decimals) {
        String plain = new BigDecimal(value.toDecimal(decimals)).setScale(decimals).toPlainString();
        return locale.getLanguage().equals("en") ? plain : plain.replace('.', ',');
    }

    /** Points of a part with this weight: whatever is less than all of it looks like less. */
    String score(Rational value, Rational weight) {
        return number(value, decimals(value, weight));
    }

    /** Two bounds, or one number if they are the same. */
    String range(Rational lowest, Rational highest, Rational weight) {
        return lowest.equals(highest)
                ? score(lowest, weight)
                : score(lowest, weight) + "–" + score(highest, weight);
    }

    /** A number as it was given, with two decimals at least. */
    String given(Rational value) {
        return number(value, decimals(value));
    }

    /** As many decimals as a number has: two at least, and no end of them. */
    static int decimals(Rational value) {
        int decimals = DECIMALS;
        while (decimals < MOST_DECIMALS && !value.rounded(decimals).equals(value)) {
            decimals++;
        }
        return decimals;
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
}
