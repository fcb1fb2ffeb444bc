package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

/**
 * A number of the regulation that rules name, since no number stands in a rule.
 *
 * @param id by which rules name it
 */
public record Limit(String id, Rational value, Title title, String citation) {

    public Limit {
        requireNonNull(id, "id");
        requireNonNull(value, "value");
        requireNonNull(title, "title");
        requireNonNull(citation, "citation");
    }
}
