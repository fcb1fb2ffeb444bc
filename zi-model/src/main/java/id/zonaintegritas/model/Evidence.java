package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A document that a unit shows for an answer or fact. It decides nothing and is carried through.
 *
 * @param href where it can be found, or null if that is not stated
 */
public record Evidence(String title, @Nullable String href) {

    public Evidence {
        requireNonNull(title, "title");
    }
}
