package id.zonaintegritas.rules.internal.document;

import id.zonaintegritas.model.Title;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses which day was meant by what is no date. */
public final class DateSlip {

    private static final Messages MESSAGES = Messages.of("slips");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})[-/. ](?<month>\\w+)[-/. ](?<day>\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<day>\\d{1,2})[-/. ](?<month>\\w+)[-/. ](?<year>\\d{4})");

    private DateSlip() {}

    /** A sentence that begins after "Maybe", or empty texts. */
    public static Title meant(String text) {
        for (Pattern order : List.of(YEAR_FIRST, DAY_FIRST)) {
            Matcher written = order.matcher(text);
            if (written.matches()) {
                try {
                    return MESSAGES.text(
                            "date.meant",
                            LocalDate.of(
                                    Integer.parseInt(written.group("year")),
                                    month(written.group("month")),
                                    Integer.parseInt(written.group("day"))));
                } catch (DateTimeException noSuchDay) {
                    return MESSAGES.text("date.noSuchDay");
                }
            }
        }
        return Remark.NONE;
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
