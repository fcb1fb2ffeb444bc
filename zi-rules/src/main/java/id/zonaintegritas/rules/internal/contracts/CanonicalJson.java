package id.zonaintegritas.rules.internal.contracts;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evidence;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Receipt;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.internal.document.JsonOutput;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the canonical form of an assessment, which {@link Receipt} defines. */
public final class CanonicalJson {

    private final JsonGenerator json;

    private CanonicalJson(JsonGenerator json) {
        this.json = json;
    }

    public static byte[] write(Assessment assessment) {
        return JsonOutput.canonical(json -> new CanonicalJson(json).assessment(assessment));
    }

    private void assessment(Assessment assessment) {
        json.writeStartObject();
        json.writeName("answers");
        json.writeStartObject();
        new TreeMap<>(assessment.answers()).forEach(this::answer);
        json.writeEndObject();
        optional("assessor", assessment.assessor());
        optional("date", assessment.date());
        json.writeName("eligibility");
        json.writeStartObject();
        new TreeMap<>(assessment.eligibility()).forEach(this::fact);
        json.writeEndObject();
        evidence(assessment.evidence());
        AssessmentJson.notes(new TreeMap<>(assessment.notes()), json);
        json.writeStringProperty("schema", AssessmentTree.SCHEMA);
        unit(assessment.unit());
        if (assessment.year() != null) {
            json.writeNumberProperty("year", assessment.year());
        }
        json.writeEndObject();
    }

    private void evidence(Map<String, List<Evidence>> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        json.writeName("evidence");
        json.writeStartObject();
        new TreeMap<>(evidence)
                .forEach(
                        (about, documents) -> {
                            json.writeName(about);
                            json.writeStartArray();
                            documents.forEach(this::document);
                            json.writeEndArray();
                        });
        json.writeEndObject();
    }

    private void document(Evidence document) {
        json.writeStartObject();
        optional("href", document.href());
        json.writeStringProperty("title", document.title());
        json.writeEndObject();
    }

    private void unit(Unit unit) {
        json.writeName("unit");
        json.writeStartObject();
        json.writeStringProperty("id", unit.id());
        optional("institution", unit.institution());
        optional("institutionType", unit.institutionType());
        optional("name", unit.name());
        optional("serviceType", unit.serviceType());
        json.writeEndObject();
    }

    private void optional(String name, @Nullable Object value) {
        if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }

    private void answer(String id, AnswerValue value) {
        json.writeName(id);
        if (value instanceof AnswerValue.Choice choice) {
            json.writeString(choice.option());
        } else if (value instanceof AnswerValue.Counts counts) {
            AssessmentJson.counts(counts, json);
        } else if (value instanceof AnswerValue.Index index) {
            index(index);
        }
    }

    private void index(AnswerValue.Index index) {
        if (index.respondents() == null) {
            number(index.value());
            return;
        }
        json.writeStartObject();
        json.writeName("index");
        number(index.value());
        json.writeNumberProperty("respondents", index.respondents().longValue());
        json.writeEndObject();
    }

    private void fact(String name, FactValue value) {
        json.writeName(name);
        if (value instanceof FactValue.Grade grade) {
            json.writeString(grade.letter());
        } else if (value instanceof FactValue.Truth truth) {
            json.writeBoolean(truth.value());
        } else if (value instanceof FactValue.Amount amount) {
            number(amount.value());
        } else if (value instanceof FactValue.Day day) {
            json.writeString(day.date().toString());
        }
    }

    private void number(Rational value) {
        String decimal = AssessmentJson.decimal(value);
        if (decimal == null) {
            json.writeString(value.toString());
        } else {
            json.writeNumber(decimal);
        }
    }
}
