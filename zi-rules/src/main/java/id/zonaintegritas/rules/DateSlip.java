package id.zonaintegritas.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses which day was meant by what is no date. */
final class DateSlip {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})[-/. ](?<month>\\w+)[-/. ](?<day>\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<day>\\d{1,2})[-/. ](?<month>\\w+)[-/. ](?<year>\\d{4})");

    private DateSlip() {}

    /** A sentence that begins after "Maybe", or an empty text. */
    static String hint(String text) {
        for (Pattern order : List.of(YEAR_FIRST, DAY_FIRST)) {
            Matcher written = order.matcher(text);
            if (written.matches()) {
                try {
                    return LocalDate.of(
                                    Integer.parseInt(written.group("year")),
                                    month(written.group("month")),
                                    Integer.parseInt(written.group("day")))
                            + " is meant";
                } catch (DateTimeException noSuchDay) {
                    return "the month has no such day, or day and month were swapped";
                }
            }
        }
        return "";
    }

    /** A number, or a name of it in Indonesian or English. */
    private static int month(String written) {
        if (written.matches("\\d{1,2}")) {
            return Integer.parseInt(written);
        }
        for (Month month : Month.values()) {
            for (String language : List.of("id", "en")) {
                String name = month.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language));
                if (name.equalsIgnoreCase(written)) {
                    return month.getValue();
                }
            }
        }
        throw new DateTimeException(written);
    }
}
