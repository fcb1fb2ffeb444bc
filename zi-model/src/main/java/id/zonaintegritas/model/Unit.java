package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The work unit that is assessed. A type that is null is not known, which is not the same as none
 * of the named ones.
 */
public record Unit(
        String id,
        @Nullable String name,
        @Nullable String institution,
        @Nullable InstitutionType institutionType,
        @Nullable ServiceType serviceType) {

    public Unit {
        requireNonNull(id, "id");
    }
}
