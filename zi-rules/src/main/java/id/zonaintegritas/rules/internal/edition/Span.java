package id.zonaintegritas.rules.internal.edition;

import static id.zonaintegritas.rules.internal.document.Row.say;

import id.zonaintegritas.rules.internal.document.Row;
import id.zonaintegritas.rules.internal.edition.EditionHead.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The time in which a row holds, both days included; where a bound is null, there is none. */
public record Span(@Nullable LocalDate since, @Nullable LocalDate until) {

    static Span of(Row row) {
        return new Span(row.optionalDate("since"), row.optionalDate("until"));
    }

    boolean covers(Period period) {
        LocalDate end = period.until();
        return (since == null || !period.from().isBefore(since))
                && (until == null || (end != null && !end.isAfter(until)));
    }

    /** Whether there is a day that is in both. */
    boolean overlaps(Span other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Span other) {
        return since == null || other.until == null || !since.isAfter(other.until);
    }

    /** A row holds for whole versions: its bounds are theirs. */
    void check(Row row, List<Period> periods) {
        if (!row.sound() || periods.isEmpty() || !periods.stream().allMatch(p -> p.row().sound())) {
            return;
        }
        if (since != null && periods.stream().noneMatch(p -> since.equals(p.from()))) {
            row.problem("since", say("span.since", since));
        }
        if (until != null && periods.stream().noneMatch(p -> until.equals(p.until()))) {
            row.problem("until", say("span.until", until));
        }
    }
}
