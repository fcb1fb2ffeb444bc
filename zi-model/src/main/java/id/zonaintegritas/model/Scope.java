package id.zonaintegritas.model;

import java.util.List;

/**
 * The units that a requirement is asked of.
 *
 * @param institutionTypes their types of institution; empty for all
 * @param serviceTypes their types of service; empty for all
 */
public record Scope(List<String> institutionTypes, List<String> serviceTypes) {

    /** Every unit. */
    public static final Scope ALL = new Scope(List.of(), List.of());

    public Scope {
        institutionTypes = List.copyOf(institutionTypes);
        serviceTypes = List.copyOf(serviceTypes);
    }

    /** Whether it leaves out no unit. */
    public boolean isAll() {
        return institutionTypes.isEmpty() && serviceTypes.isEmpty();
    }
}
