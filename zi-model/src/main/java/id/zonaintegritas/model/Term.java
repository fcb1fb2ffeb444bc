package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

/**
 * An entry of a list that an edition keeps: a type of institution, or a type of service.
 *
 * @param id as assessments write it, such as {@code LOCAL_GOVERNMENT}
 */
public record Term(String id, Title title) {

    public Term {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
    }
}
