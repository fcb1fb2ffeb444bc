package id.zonaintegritas.rules.internal.report;

import id.zonaintegritas.model.Decimals;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.problem.HarmlessText;
import java.util.Locale;

/**
 * How a report says words and numbers.
 *
 * @param width of a line, in columns
 */
public record Wording(Locale locale, boolean coloured, int width) {

    public String say(Word word, Object... values) {
        return HarmlessText.line(word.in(locale, values));
    }

    public String say(Title title) {
        return HarmlessText.line(title.in(locale));
    }

    public String paint(Paint paint, String text) {
        return coloured ? paint.on(text) : text;
    }

    /** Exactly so many decimals, half up. */
    public String number(Rational value, int decimals) {
        return Decimals.shown(value, decimals, locale);
    }

    /** Points of a part with this weight: whatever is less than all of it looks like less. */
    public String score(Rational value, Rational weight) {
        return number(value, Decimals.telling(value, weight));
    }

    /** Two bounds, or one number if they are the same. */
    public String range(Rational lowest, Rational highest, Rational weight) {
        int decimals =
                Math.max(
                        Decimals.telling(lowest, highest),
                        Math.max(
                                Decimals.telling(lowest, weight),
                                Decimals.telling(highest, weight)));
        return lowest.equals(highest)
                ? number(lowest, decimals)
                : number(lowest, decimals) + "–" + number(highest, decimals);
    }

    /** A number as it was given, with two decimals at least. */
    public String given(Rational value) {
        return number(value, Decimals.of(value));
    }

    /** What is gained or lost: something, however little, does not look like nothing. */
    public String difference(Rational value) {
        return number(value, Decimals.telling(value, Rational.ZERO));
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
