package id.zonaintegritas.rules.internal.document;

import static id.zonaintegritas.rules.internal.document.Quoted.shortened;

import id.zonaintegritas.model.Title;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses which number was meant by what is none. */
public final class NumberSlip {

    private record Slip(Pattern written, String name) {
        static Slip of(String written, String name) {
            return new Slip(Pattern.compile(written), name);
        }
    }

    /** Each with the name of its message, which may repeat what the groups hold. */
    private static final List<Slip> SLIPS =
            List.of(
                    Slip.of("[-+]?[\\d.]+[eE][-+]?\\d+", "exponent"),
                    Slip.of("(-?\\d+),(\\d+)", "comma"),
                    Slip.of("(-?\\d+)[.,]?(\\d*) ?%", "percent"),
                    Slip.of("-?(\\.\\d+)", "noDigit"),
                    Slip.of("\\+(\\d+(?:\\.\\d+)?)", "plus"),
                    Slip.of("-?\\d{1,3}(?:[.,]\\d{3})*[.,]\\d+", "separators"),
                    Slip.of("-?\\d+ ?/ ?\\d+", "fraction"),
                    Slip.of("(-?\\d+(?:\\.\\d+)?)\\p{Z}", "blank"),
                    Slip.of("(-?\\d+(?:\\.\\d+)?)#.*", "comment"),
                    Slip.of("(-?\\d+(?:\\.\\d+)?) ?(?:\\.\\.+|-|–) ?(\\d+(?:\\.\\d+)?)", "range"),
                    Slip.of("[OoIl\\d]*\\d[OoIl.\\d]*", "letter"),
                    Slip.of("(-?\\d+(?:\\.\\d+)?)[\\p{Z}\\p{L}].*", "alone"));

    private static final Messages MESSAGES = Messages.of("slips");
    private static final int LONGEST = 50;
    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");
    private static final Pattern ZERO_FIRST = Pattern.compile("0+(\\d+(\\.\\d+)?)");

    private NumberSlip() {}

    /** A sentence that begins after "Maybe", or empty texts. */
    static Title meant(String text) {
        return PLAIN.matcher(text).matches() ? say("quotes", shortened(text)) : meantInQuotes(text);
    }

    /** The same where a number may stand in quotes. */
    public static Title meantInQuotes(String text) {
        if (text.length() > LONGEST) {
            return Remark.NONE;
        }
        Matcher zero = ZERO_FIRST.matcher(text);
        if (zero.matches()) {
            return say("zero", zero.group(1));
        }
        for (Slip slip : SLIPS) {
            Matcher written = slip.written().matcher(text);
            if (written.matches()) {
                return say(slip.name(), groups(written));
            }
        }
        return Remark.NONE;
    }

    private static Object[] groups(Matcher written) {
        Object[] groups = new Object[written.groupCount()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = written.group(i + 1);
        }
        return groups;
    }

    private static Title say(String name, Object... values) {
        return MESSAGES.text("number." + name, values);
    }
}
