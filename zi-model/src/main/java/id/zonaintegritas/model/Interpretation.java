package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A place where the regulation is silent or its copies disagree, with the known ways to read it.
 *
 * @param question what is left open
 * @param standard the id of the reading that holds unless another is chosen
 */
public record Interpretation(String id, Title question, String standard, List<Reading> readings) {

    public Interpretation {
        requireNonNull(id, "id");
        requireNonNull(question, "question");
        requireNonNull(standard, "standard");
        readings = List.copyOf(readings);
    }

    /** The reading with this id. */
    public Optional<Reading> reading(String id) {
        return readings.stream().filter(r -> r.choice().equals(id)).findFirst();
    }
}
