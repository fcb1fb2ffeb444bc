package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.InstitutionType;
import id.zonaintegritas.model.ServiceType;
import id.zonaintegritas.model.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The units of a session. */
public record Units(List<Unit> all) implements Given {

    public Units {
        all = List.copyOf(all);
    }

    int count() {
        return all.size();
    }

    @Nullable InstitutionType institutionType(int unit) {
        return all.get(unit).institutionType();
    }

    @Nullable ServiceType serviceType(int unit) {
        return all.get(unit).serviceType();
    }

    @Override
    public String pointer() {
        return "/unit";
    }
}
