package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The edition of the regulation that an evaluation was made with.
 *
 * @param from the first day of the version
 * @param amendedBy the ids of the amending regulations that it takes in
 * @param sha256 of its rows and rules
 * @param interpretations the reading in force for each interpretation
 * @param chosen those of them that were chosen against the default
 * @param folder where it was read from, as it was named; null if it came with the library
 * @param rows what it says about what results name
 */
public record EditionReference(
        String id,
        Title title,
        LocalDate from,
        List<String> amendedBy,
        String sha256,
        Map<String, String> interpretations,
        Map<String, String> chosen,
        @Nullable String folder,
        EditionRows rows) {

    public EditionReference {
        requireNonNull(id, "id");
        requireNonNull(rows, "rows");
    }

    /** The amending regulations that it takes in, as they are cited. */
    public List<String> amendments() {
        return amendedBy.stream().map(rows::regulation).toList();
    }

    /** An edition that came with the library, and of which results name nothing. */
    public EditionReference(
            String id,
            Title title,
            LocalDate from,
            List<String> amendedBy,
            String sha256,
            Map<String, String> interpretations,
            Map<String, String> chosen) {
        this(id, title, from, amendedBy, sha256, interpretations, chosen, null, EditionRows.NONE);
    }
}
