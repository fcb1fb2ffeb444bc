package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

/** A predicate as an edition of the regulation grants it. */
public record Award(Predicate predicate, Title title, String citation) {

    public Award {
        requireNonNull(predicate, "predicate");
        requireNonNull(title, "title");
        requireNonNull(citation, "citation");
    }
}
