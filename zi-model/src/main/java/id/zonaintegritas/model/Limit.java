package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A number of the regulation that rules name, since no number stands in a rule.
 *
 * @param id by which rules name it
 * @param interpretation the id of an interpretation whose reading in force gives the value, or null
 */
public record Limit(
        String id, Rational value, Title title, String citation, @Nullable String interpretation) {

    public Limit {
        requireNonNull(id, "id");
        requireNonNull(value, "value");
        requireNonNull(title, "title");
        requireNonNull(citation, "citation");
    }

    /** The same limit with another value. */
    public Limit withValue(Rational other) {
        return new Limit(id, other, title, citation, interpretation);
    }
}
