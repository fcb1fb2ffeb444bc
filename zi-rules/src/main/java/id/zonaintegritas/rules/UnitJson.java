package id.zonaintegritas.rules;

import id.zonaintegritas.model.Unit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The unit as both contracts write it; what is not known is left out. */
final class UnitJson {

    private UnitJson() {}

    static void write(Unit unit, JsonGenerator json) {
        json.writeName("unit");
        json.writeStartObject();
        json.writeStringProperty("id", unit.id());
        optional("name", unit.name(), json);
        optional("institution", unit.institution(), json);
        optional("institutionType", unit.institutionType(), json);
        optional("serviceType", unit.serviceType(), json);
        json.writeEndObject();
    }

    private static void optional(String name, @Nullable Object value, JsonGenerator json) {
        if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }
}
