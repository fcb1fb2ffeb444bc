package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.InstitutionType;
import id.zonaintegritas.model.ServiceType;
import org.jspecify.annotations.Nullable;

/**
 * What all units of a session have in common; the only thing about units that a condition may ask.
 *
 * @param institutionType null if it is not known
 * @param serviceType null if it is not known
 * @param units how many units there are in the session
 */
public record UnitKind(
        @Nullable InstitutionType institutionType, @Nullable ServiceType serviceType, int units)
        implements Given {

    @Override
    public String pointer() {
        return "/unit";
    }
}
