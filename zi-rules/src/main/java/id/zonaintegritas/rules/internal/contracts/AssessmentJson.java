package id.zonaintegritas.rules.internal.contracts;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evidence;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Rational;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes assessments as {@code zi-assessment/1}. */
public final class AssessmentJson {

    private AssessmentJson() {}

    public static void write(Assessment assessment, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("schema", AssessmentTree.SCHEMA);
        UnitJson.writeHead(assessment, json);
        json.writeName("answers");
        json.writeStartObject();
        assessment
                .answers()
                .forEach(
                        (id, value) -> {
                            json.writeName(id);
                            answer(id, value, json);
                        });
        json.writeEndObject();
        json.writeName("eligibility");
        json.writeStartObject();
        assessment
                .eligibility()
                .forEach(
                        (name, value) -> {
                            json.writeName(name);
                            fact(name, value, json);
                        });
        json.writeEndObject();
        notes(assessment.notes(), json);
        evidence(assessment.evidence(), json);
        json.writeEndObject();
    }

    /** What was noted, if anything was. */
    public static void notes(Map<String, String> notes, JsonGenerator json) {
        if (!notes.isEmpty()) {
            json.writeName("notes");
            json.writeStartObject();
            notes.forEach(json::writeStringProperty);
            json.writeEndObject();
        }
    }

    /** What is shown, if anything is. */
    public static void evidence(Map<String, List<Evidence>> evidence, JsonGenerator json) {
        if (evidence.isEmpty()) {
            return;
        }
        json.writeName("evidence");
        json.writeStartObject();
        evidence.forEach(
                (about, shown) -> {
                    json.writeName(about);
                    json.writeStartArray();
                    shown.forEach(document -> document(document, json));
                    json.writeEndArray();
                });
        json.writeEndObject();
    }

    private static void document(Evidence document, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("title", document.title());
        if (document.href() != null) {
            json.writeStringProperty("href", document.href());
        }
        json.writeEndObject();
    }

    private static void answer(String id, AnswerValue value, JsonGenerator json) {
        if (value instanceof AnswerValue.Choice choice) {
            json.writeString(choice.option());
        } else if (value instanceof AnswerValue.Counts counts) {
            counts(counts, json);
        } else if (value instanceof AnswerValue.Index index) {
            index(id, index, json);
        }
    }

    private static void index(String id, AnswerValue.Index index, JsonGenerator json) {
        String decimal = exactDecimal(id, index.value());
        if (index.respondents() == null) {
            json.writeNumber(decimal);
            return;
        }
        json.writeStartObject();
        json.writeName("index");
        json.writeNumber(decimal);
        json.writeNumberProperty("respondents", index.respondents().longValue());
        json.writeEndObject();
    }

    /** By name, so that equal counts give equal texts. */
    static void counts(AnswerValue.Counts counts, JsonGenerator json) {
        json.writeStartObject();
        new TreeMap<>(counts.values())
                .forEach((name, count) -> json.writeNumberProperty(name, count.longValue()));
        json.writeEndObject();
    }

    static void fact(String name, FactValue value, JsonGenerator json) {
        if (value instanceof FactValue.Grade grade) {
            json.writeString(grade.letter());
        } else if (value instanceof FactValue.Amount amount) {
            json.writeNumber(exactDecimal(name, amount.value()));
        } else if (value instanceof FactValue.Truth truth) {
            json.writeBoolean(truth.value());
        } else if (value instanceof FactValue.Day day) {
            json.writeString(day.date().toString());
        }
    }

    private static String exactDecimal(String name, Rational value) {
        String text = decimal(value);
        if (text == null) {
            throw new IllegalArgumentException(
                    name
                            + ": "
                            + value
                            + " has no end as a decimal, so that JSON cannot hold it exactly");
        }
        return text;
    }

    /** As a plain decimal, or null if no decimal holds it. */
    static @Nullable String decimal(Rational value) {
        String text = value.toDecimal(TreeValues.MOST_DIGITS);
        return value.isWhole() || Rational.of(new BigDecimal(text)).equals(value) ? text : null;
    }
}
