package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

/**
 * A predicate that an edition of the regulation grants. An edition lists them, the lowest first.
 *
 * @param id such as {@code WBK}
 */
public record Predicate(String id, Title title, String citation) {

    public Predicate {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(citation, "citation");
    }
}
