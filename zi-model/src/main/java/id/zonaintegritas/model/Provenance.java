package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the numbers and words of a row were read.
 *
 * @param sources the ids of what was read: at least one
 * @param page in the first of them, such as {@code 58} or {@code 63–64}; null if it has no pages,
 *     or they are not known
 * @param checked the day on which the row was last compared with its sources
 */
public record Provenance(List<String> sources, @Nullable String page, LocalDate checked) {

    public Provenance {
        sources = List.copyOf(sources);
        requireNonNull(checked, "checked");
    }
}
