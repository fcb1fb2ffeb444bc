package id.zonaintegritas.rules.worksheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as people type it into a cell.
 *
 * @param percent whether a percent sign follows it
 * @param guessed whether its meaning was guessed: there are words beside it, or a mark that parts
 *     thousands
 */
record TypedNumber(BigDecimal value, boolean percent, boolean guessed) {

    private static final int LONGEST = 64;

    /** A spreadsheet keeps no more digits; what follows them is its rounding. */
    private static final MathContext STORED_DIGITS = new MathContext(15);

    private static final Pattern TYPED =
            Pattern.compile("([+-]?)([0-9][0-9., ]*)(%?)\\s?(%?)([\\p{L} /.]*)");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+(?:[.,][0-9]+)?");
    private static final Pattern THOUSANDS =
            Pattern.compile(
                    "[0-9]{1,3}(?:\\.[0-9]{3})+(?:,[0-9]+)?|[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?");

    /** The number that a cell stores, as it was typed: 3.7199999999999998 is 3.72. */
    static @Nullable BigDecimal stored(String text) {
        try {
            return text.length() > LONGEST
                    ? null
                    : new BigDecimal(text).round(STORED_DIGITS).stripTrailingZeros();
        } catch (NumberFormatException none) {
            return null;
        }
    }

    /** A decimal, with a point or a comma; 1.234 is a little more than one. Null if it is none. */
    static @Nullable TypedNumber decimal(String text) {
        return of(text, false);
    }

    /** A whole number, in which 1.234 is more than a thousand. Null if it is none. */
    static @Nullable TypedNumber whole(String text) {
        return of(text, true);
    }

    private static @Nullable TypedNumber of(String text, boolean whole) {
        Matcher typed = TYPED.matcher(text);
        if (text.length() > LONGEST || !typed.matches()) {
            return null;
        }
        String digits = typed.group(2).replace(" ", "");
        boolean negative = typed.group(1).equals("-");
        boolean percent = !typed.group(3).isEmpty() || !typed.group(4).isEmpty();
        boolean beside = !typed.group(5).isBlank();
        boolean thousands = THOUSANDS.matcher(digits).matches();
        boolean plain = DECIMAL.matcher(digits).matches();
        BigDecimal value;
        if (plain && !(whole && thousands)) {
            value = new BigDecimal(digits.replace(',', '.'));
            thousands = false;
        } else if (thousands) {
            value = new BigDecimal(withoutThousands(digits));
        } else {
            return null;
        }
        return new TypedNumber(negative ? value.negate() : value, percent, beside || thousands);
    }

    /** Of two different marks the last one parts the decimals; of one kind all part thousands. */
    private static String withoutThousands(String digits) {
        boolean both = digits.indexOf('.') >= 0 && digits.indexOf(',') >= 0;
        if (!both) {
            return digits.replace(".", "").replace(",", "");
        }
        boolean comma = digits.lastIndexOf(',') > digits.lastIndexOf('.');
        return comma ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
    }
}
