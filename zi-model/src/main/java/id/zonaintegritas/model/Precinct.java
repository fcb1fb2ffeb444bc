package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A precinct (kawasan): units of several institutions that build an integrity zone together
 * (Lampiran II BAB I huruf B).
 *
 * @param name null if it is not given
 */
public record Precinct(String id, @Nullable String name) {

    public Precinct {
        requireNonNull(id, "id");
    }
}
