package id.zonaintegritas.rules.internal.edition;

import static id.zonaintegritas.rules.internal.document.Row.say;

import id.zonaintegritas.model.Requirement.Eligibility;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.Row;
import id.zonaintegritas.rules.internal.edition.EditionHead.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a requirement stood, and how it was called, in versions until a day. */
record Formerly(Row row, LocalDate until, String citation, @Nullable Title title) {

    private static final String KEY = "formerly";

    /** What a row says about it, or null. */
    static @Nullable Formerly of(Row row) {
        return row.has(KEY) ? row.row(KEY, Formerly::read).orElse(null) : null;
    }

    private static Formerly read(Row row) {
        return new Formerly(
                row,
                row.date("until"),
                row.text("citation"),
                row.has("title") ? row.title("title") : null);
    }

    boolean covers(Period period) {
        return period.until() != null && !period.until().isAfter(until);
    }

    Eligibility worded(Eligibility now) {
        return new Eligibility(
                now.id(),
                now.predicate(),
                now.onlyFor(),
                now.kind(),
                now.fact(),
                now.level(),
                now.least(),
                now.most(),
                now.affirmable(),
                now.affirmation(),
                title == null ? now.title() : title,
                citation,
                now.interpretation());
    }

    void check(List<Period> periods) {
        boolean known = periods.stream().allMatch(p -> p.row().sound()) && !periods.isEmpty();
        if (known && row.sound() && periods.stream().noneMatch(p -> until.equals(p.until()))) {
            row.problem("until", say("span.until", until));
        }
    }
}
