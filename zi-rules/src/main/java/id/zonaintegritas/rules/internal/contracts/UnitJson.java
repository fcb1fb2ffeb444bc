package id.zonaintegritas.rules.internal.contracts;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Unit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What both contracts begin with: the unit, when and by whom; what is not known is left out. */
public final class UnitJson {

    private UnitJson() {}

    public static void writeHead(Assessment assessment, JsonGenerator json) {
        unit(assessment.unit(), json);
        if (assessment.year() != null) {
            json.writeNumberProperty("year", assessment.year());
        }
        optional("date", assessment.date(), json);
        optional("assessor", assessment.assessor(), json);
    }

    private static void unit(Unit unit, JsonGenerator json) {
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
