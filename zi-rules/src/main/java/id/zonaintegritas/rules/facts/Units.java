package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.InstitutionType;
import id.zonaintegritas.model.ServiceType;
import org.jspecify.annotations.Nullable;

/** What a unit says of itself. */
public record Units() implements Given {

    @Nullable InstitutionType institutionType(Workings unit) {
        return unit.unit().institutionType();
    }

    @Nullable ServiceType serviceType(Workings unit) {
        return unit.unit().serviceType();
    }

    @Override
    public String pointer() {
        return "/unit";
    }
}
