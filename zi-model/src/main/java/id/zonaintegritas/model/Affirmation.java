package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * A kind of unit that may be proposed while its institution does not meet its requirements yet
 * (Tabel 5 as amended).
 *
 * @param services the services that are affirmed
 */
public record Affirmation(
        String id,
        Predicate predicate,
        Requirement.Level level,
        InstitutionType institutionType,
        Set<ServiceType> services,
        Title title,
        String citation) {

    public Affirmation {
        requireNonNull(id, "id");
        requireNonNull(predicate, "predicate");
        requireNonNull(level, "level");
        requireNonNull(institutionType, "institutionType");
        services = Set.copyOf(services);
        requireNonNull(title, "title");
        requireNonNull(citation, "citation");
    }
}
