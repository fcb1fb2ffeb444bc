package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

/**
 * Something that an evaluation may leave to people.
 *
 * @param text what is left open, and to whom
 */
public record ReservationKind(String id, Title text, String citation) {

    public ReservationKind {
        requireNonNull(id, "id");
        requireNonNull(text, "text");
        requireNonNull(citation, "citation");
    }
}
