package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

/**
 * A number that rules derive on the way and that has a name: a mean over several years, penalty
 * points.
 *
 * @param id by which rules and traces name it
 */
public record FigureDefinition(String id, Title title, String citation) {

    public FigureDefinition {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(citation, "citation");
    }
}
