package id.zonaintegritas.rules.internal.report;

import id.zonaintegritas.rules.internal.document.Messages;
import java.util.Locale;

/** The fixed words of reports, from {@code messages/report_*.properties}. */
public enum Word {
    AMENDED,
    IN_FORCE,
    BUNDLED,
    FROM_FOLDER,
    CHOSEN,
    YEAR,
    DATE,
    BY_UNIT,
    BY_TPI,
    BY_TPN,
    DECISION,
    GRANTED,
    GRANTED_WITH_WAIVERS,
    NOT_GRANTED,
    UNDETERMINED,
    COUNT_NOT_MET,
    COUNT_OPEN,
    COUNT_WAIVED,
    COUNT_MET,
    COUNT_WARNINGS,
    NOTHING_ASKED,
    RESERVATIONS,
    FOOTNOTES,
    READING,
    READING_CHOSEN,
    UNMET,
    OPEN,
    WAIVED,
    ODDLY_MET,
    WOULD_BRING,
    LOST,
    COUNTS_EARN_LESS,
    MET,
    ACTUAL,
    ASKED,
    MISSING,
    SPARE,
    UNKNOWN,
    TOO_MUCH,
    YES,
    NO,
    UNANSWERED,
    MORE,
    NOTES,
    NOTE,
    EVIDENCE,
    SCORES,
    MARK,
    STILL_POSSIBLE,
    WARNINGS,
    MET_STATUS,
    NOT_MET_STATUS,
    UNDETERMINED_STATUS,
    WAIVED_STATUS,
    POINTS_OF,
    MINIMUM_OF,
    MAXIMUM_OF,
    MUST_BE,
    SCORE_OF_ANSWER,
    LEFT_OUT,
    NO_ANSWER,
    NO_TOTAL,
    NO_RATIO,
    ANSWERS,
    ANSWER,
    INDEX,
    TOTAL_COUNT,
    QUOTIENT,
    AFFIRMED,
    NOT_AFFIRMED,
    AFFIRMATION_OPEN,
    GRANTED_BRIEFLY,
    NOT_GRANTED_BRIEFLY,
    UNDETERMINED_BRIEFLY,
    OPEN_SINCE,
    INSTITUTION_UNKNOWN,
    SERVICE_UNKNOWN,
    YEAR_UNKNOWN,
    DATE_UNKNOWN,
    SEE_ABOVE;

    private static final Messages MESSAGES = Messages.of("report");

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '.');

    /**
     * Says it.
     *
     * @param values what stands for {@code {0}}, {@code {1}} and so on
     */
    public String in(Locale locale, Object... values) {
        return MESSAGES.text(key, values).in(locale);
    }
}
