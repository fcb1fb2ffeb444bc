package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A kind of unit that may be proposed while requirements are not met yet (Lampiran II BAB II huruf
 * A as amended). Which requirements that are is said by their rows and by the reading in force.
 *
 * @param institutionTypes the types of institution whose units are affirmed
 * @param serviceTypes the services that are affirmed
 */
public record Affirmation(
        String id,
        List<String> institutionTypes,
        List<String> serviceTypes,
        Title title,
        String citation) {

    public Affirmation {
        requireNonNull(id, "id");
        institutionTypes = List.copyOf(institutionTypes);
        serviceTypes = List.copyOf(serviceTypes);
        requireNonNull(title, "title");
        requireNonNull(citation, "citation");
    }
}
