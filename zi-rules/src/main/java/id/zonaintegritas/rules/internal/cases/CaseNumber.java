package id.zonaintegritas.rules.internal.cases;

import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.internal.document.Cell;
import id.zonaintegritas.rules.internal.document.NumberSlip;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.document.Tree.Scalar;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number as cases write it: exact, or between a lowest and a highest value. */
public record CaseNumber(Rational lowest, Rational highest) {

    private static final int DECIMALS = 12;
    private static final Pattern RANGE =
            Pattern.compile(
                    "(\\d+(?:\\.\\d+)?) ?(?:\\.\\.+|-|–|to|sampai|s\\.?d\\.?) ?(\\d+(?:\\.\\d+)?)");

    /** Reads {@code 15.75}, {@code 3/8} or {@code [0, 1/2]}; another value is a problem. */
    static CaseNumber read(Cell cell) {
        List<Cell> bounds = cell.oneOrMore();
        if (bounds.size() > 2) {
            cell.refuse(CaseFile.words("expected.bounds"), Remark.NONE);
        }
        List<Rational> numbers = bounds.stream().map(CaseNumber::single).toList();
        Rational lowest = numbers.isEmpty() ? Rational.ZERO : numbers.get(0);
        Rational highest = numbers.isEmpty() ? lowest : numbers.get(numbers.size() - 1);
        if (highest.compareTo(lowest) < 0) {
            cell.refuse(CaseFile.words("expected.order"), CaseFile.words("expected.order.maybe"));
        }
        return new CaseNumber(lowest, highest);
    }

    static boolean isOne(String text) {
        try {
            Rational.parse(text);
            return true;
        } catch (NumberFormatException none) {
            return false;
        }
    }

    static Rational single(Cell cell) {
        String text = cell.value() instanceof Scalar s ? s.text() : "";
        try {
            return Rational.parse(text);
        } catch (NumberFormatException none) {
            Matcher range = RANGE.matcher(text);
            cell.refuse(
                    CaseFile.words("expected.fraction"),
                    range.matches()
                            ? CaseFile.words("expected.range", range.group(1), range.group(2))
                            : NumberSlip.meantInQuotes(text));
            return Rational.ZERO;
        }
    }

    /** With all its decimals, or as a fraction where they do not end. */
    public static String text(@Nullable Rational number) {
        if (number == null) {
            return CaseWords.NONE;
        }
        String decimal = number.toDecimal(DECIMALS);
        return Rational.parse(decimal).equals(number) ? decimal : number.toString();
    }

    public static String text(Rational lowest, Rational highest) {
        return lowest.equals(highest)
                ? text(lowest)
                : "[" + text(lowest) + ", " + text(highest) + "]";
    }

    @Override
    public String toString() {
        return text(lowest, highest);
    }
}
