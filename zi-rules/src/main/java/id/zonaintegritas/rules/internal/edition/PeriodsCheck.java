package id.zonaintegritas.rules.internal.edition;

import static id.zonaintegritas.rules.internal.document.Row.say;

import id.zonaintegritas.rules.internal.document.Row;
import id.zonaintegritas.rules.internal.edition.EditionHead.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that the versions of an edition follow each other without a gap or an overlap. */
final class PeriodsCheck {

    private PeriodsCheck() {}

    static void check(List<Period> periods) {
        for (int i = 0; i < periods.size(); i++) {
            Period period = periods.get(i);
            Period next = i + 1 < periods.size() ? periods.get(i + 1) : null;
            if (period.row().sound() && (next == null || next.row().sound())) {
                checkEnd(period, next);
            }
        }
    }

    private static void checkEnd(Period period, @Nullable Period next) {
        Row row = period.row();
        LocalDate until = period.until();
        if (next == null) {
            if (until != null) {
                row.problem("until", say("version.lastEnds"));
            }
            return;
        }
        LocalDate eve = next.from().minusDays(1);
        if (until == null) {
            row.problem(say("version.noEnd", next.from()));
        } else if (until.isBefore(period.from())) {
            row.problem("until", say("version.endsFirst"));
        } else if (until.isAfter(eve)) {
            row.problem("until", say("version.two", next.from(), until, eve));
        } else if (until.isBefore(eve)) {
            row.problem("until", say("version.none", until.plusDays(1), eve));
        }
    }
}
