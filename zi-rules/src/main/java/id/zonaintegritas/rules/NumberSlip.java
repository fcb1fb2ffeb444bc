package id.zonaintegritas.rules;

import static id.zonaintegritas.rules.AssessmentProblems.shortened;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses which number was meant by what is none. */
final class NumberSlip {

    private record Slip(Pattern written, String hint) {
        static Slip of(String written, String hint) {
            return new Slip(Pattern.compile(written), hint);
        }
    }

    private static final List<Slip> SLIPS =
            List.of(
                    Slip.of("[-+]?[\\d.]+[eE][-+]?\\d+", "an exponent stands for zeros"),
                    Slip.of("(-?\\d+),(\\d+)", "a decimal point is meant: $1.$2"),
                    Slip.of("(-?\\d+)[.,]?(\\d*) ?%", "the percent sign is too many"),
                    Slip.of("-?(\\.\\d+)", "a digit before the point is missing: 0$1"),
                    Slip.of("\\+(\\d+(?:\\.\\d+)?)", "the plus sign is too many: $1"),
                    Slip.of(
                            "-?\\d{1,3}(?:[.,]\\d{3})*[.,]\\d+",
                            "one decimal point is meant and no other sign, as in 1234.5"),
                    Slip.of("-?\\d+ ?/ ?\\d+", "a decimal is meant, as in 0.125"),
                    Slip.of("(-?\\d+(?:\\.\\d+)?)\\p{Z}", "there is a blank too many"),
                    Slip.of("(-?\\d+(?:\\.\\d+)?)#.*", "a space is missing before the #"),
                    Slip.of("[OoIl\\d]*\\d[OoIl.\\d]*", "a letter stands for a digit"),
                    Slip.of("(-?\\d+(?:\\.\\d+)?)[\\p{Z}\\p{L}].*", "the number stands alone: $1"));

    private static final int LONGEST = 50;
    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");
    private static final Pattern ZERO_FIRST = Pattern.compile("0+(\\d+(\\.\\d+)?)");

    private NumberSlip() {}

    /** A sentence that begins after "Maybe", or an empty text. */
    static String hint(String text) {
        return PLAIN.matcher(text).matches()
                ? "the quotes are too many: " + shortened(text)
                : hintInQuotes(text);
    }

    /** The same where a number may stand in quotes. */
    static String hintInQuotes(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        Matcher zero = ZERO_FIRST.matcher(text);
        if (zero.matches()) {
            return "the zero at its beginning is too many: " + zero.group(1);
        }
        for (Slip slip : SLIPS) {
            Matcher written = slip.written().matcher(text);
            if (written.matches()) {
                return written.replaceFirst(slip.hint());
            }
        }
        return "";
    }
}
