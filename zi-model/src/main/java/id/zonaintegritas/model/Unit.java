package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The work unit that is assessed. A type that is null is not known, which is not the same as none
 * of the named ones.
 *
 * @param institutionType the id of a type in the list of the edition
 * @param serviceType the id of a type in the list of the edition
 */
public record Unit(
        String id,
        @Nullable String name,
        @Nullable String institution,
        @Nullable String institutionType,
        @Nullable String serviceType) {

    public Unit {
        requireNonNull(id, "id");
    }
}
