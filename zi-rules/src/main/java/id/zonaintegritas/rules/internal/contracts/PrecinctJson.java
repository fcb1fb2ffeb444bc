package id.zonaintegritas.rules.internal.contracts;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Precinct;
import id.zonaintegritas.model.PrecinctEvaluation;
import id.zonaintegritas.model.PredicateOutcome;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Writes the evaluation of a precinct as {@code zi-precinct-evaluation/1}. */
public final class PrecinctJson {

    private static final String SCHEMA = "zi-precinct-evaluation/1";

    private final EvaluationJson writer;
    private final JsonGenerator json;

    public PrecinctJson(EvaluationJson writer, JsonGenerator json) {
        this.writer = writer;
        this.json = json;
    }

    public void write(PrecinctEvaluation evaluation, boolean trace) {
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        precinct(evaluation.precinct());
        evaluation
                .assessment()
                .facts()
                .forEach(
                        (name, value) -> {
                            json.writeName(name);
                            AssessmentJson.fact(name, value, json);
                        });
        EvaluationJson.edition(evaluation.edition(), json);
        json.writeName("decision");
        EvaluationJson.decision(evaluation.decision(), json);
        json.writeName("predicates");
        json.writeStartArray();
        evaluation.predicates().forEach(p -> writer.predicate(p, Map.of(), json));
        json.writeEndArray();
        json.writeName("units");
        json.writeStartArray();
        evaluation.units().forEach(this::unit);
        json.writeEndArray();
        if (trace) {
            TraceJson.write(evaluation.trace(), json);
        }
        json.writeEndObject();
    }

    private void precinct(Precinct precinct) {
        json.writeName("precinct");
        json.writeStartObject();
        json.writeStringProperty("id", precinct.id());
        if (precinct.name() != null) {
            json.writeStringProperty("name", precinct.name());
        }
        json.writeEndObject();
    }

    /** What a unit came to; its own evaluation says why. */
    private void unit(Evaluation unit) {
        json.writeStartObject();
        UnitJson.writeHead(unit.assessment(), json);
        json.writeBooleanProperty("complete", unit.complete());
        json.writeName("version");
        json.writeStartObject();
        json.writeStringProperty("from", unit.edition().from().toString());
        json.writeEndObject();
        json.writeName("decision");
        EvaluationJson.decision(unit.decision(), json);
        json.writeName("predicates");
        json.writeStartArray();
        for (PredicateOutcome predicate : unit.predicates()) {
            json.writeStartObject();
            json.writeStringProperty("predicate", predicate.predicate());
            json.writeStringProperty("outcome", predicate.outcome().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeName("reservations");
        json.writeStartArray();
        unit.reservations().forEach(r -> writer.reservation(r, json));
        json.writeEndArray();
        json.writeName("warnings");
        json.writeStartArray();
        unit.warnings().forEach(w -> writer.warning(w, json));
        json.writeEndArray();
        json.writeEndObject();
    }
}
