package id.zonaintegritas.rules.internal.contracts;

import id.zonaintegritas.model.Conclusion.Reservation;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.EditionReference;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Receipt;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Warning;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes evaluations as {@code zi-evaluation/1}. */
public final class EvaluationJson {

    public static final String SCHEMA = "zi-evaluation/1";

    private static final int DECIMALS = 12;

    private final boolean trace;
    private final Locale locale;

    /**
     * How evaluations are to be written.
     *
     * @param trace whether to write it
     * @param locale of titles and messages
     */
    public EvaluationJson(boolean trace, Locale locale) {
        this.trace = trace;
        this.locale = locale;
    }

    public void write(Evaluation evaluation, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        json.writeStringProperty("zi", Receipts.LIBRARY);
        UnitJson.writeHead(evaluation.assessment(), json);
        json.writeBooleanProperty("complete", evaluation.complete());
        edition(evaluation.edition(), json);
        if (evaluation.receipt() != null) {
            receipt(evaluation.receipt(), json);
        }
        json.writeName("decision");
        decision(evaluation.decision(), json);
        json.writeName("predicates");
        json.writeStartArray();
        Map<String, List<Warning>> beneath = evaluation.warningsBeneath();
        evaluation.predicates().forEach(p -> predicate(p, beneath, json));
        json.writeEndArray();
        json.writeName("reservations");
        json.writeStartArray();
        evaluation.reservations().forEach(r -> reservation(r, json));
        json.writeEndArray();
        json.writeName("scores");
        json.writeStartArray();
        evaluation.scores().forEach(s -> score(s, json));
        json.writeEndArray();
        json.writeName("warnings");
        json.writeStartArray();
        evaluation.warnings().forEach(w -> warning(w, json));
        json.writeEndArray();
        AssessmentJson.notes(evaluation.assessment().notes(), json);
        AssessmentJson.evidence(evaluation.assessment().evidence(), json);
        if (trace) {
            TraceJson.write(evaluation.trace(), json);
        }
        json.writeEndObject();
    }

    public static void edition(EditionReference edition, JsonGenerator json) {
        json.writeName("edition");
        json.writeStartObject();
        json.writeStringProperty("id", edition.id());
        if (edition.folder() != null) {
            json.writeStringProperty("folder", edition.folder());
        }
        json.writeName("version");
        json.writeStartObject();
        json.writeStringProperty("from", edition.from().toString());
        json.writeEndObject();
        texts("amendedBy", edition.amendedBy(), json);
        json.writeStringProperty("sha256", edition.sha256());
        json.writeName("interpretations");
        json.writeStartObject();
        edition.interpretations().forEach(json::writeStringProperty);
        json.writeEndObject();
        texts("chosen", List.copyOf(edition.chosen().keySet()), json);
        json.writeEndObject();
    }

    private static void receipt(Receipt receipt, JsonGenerator json) {
        json.writeName("receipt");
        json.writeStartObject();
        json.writeStringProperty("library", receipt.library());
        json.writeStringProperty("input", receipt.input());
        json.writeEndObject();
    }

    static void decision(Decision decision, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("outcome", outcome(decision));
        if (decision instanceof Decision.Granted granted) {
            json.writeStringProperty("predicate", granted.predicate());
        }
        json.writeEndObject();
    }

    static String outcome(Decision decision) {
        return decision instanceof Decision.Granted
                ? "GRANTED"
                : decision instanceof Decision.NotGranted ? "NOT_GRANTED" : "UNDETERMINED";
    }

    void predicate(
            PredicateOutcome predicate, Map<String, List<Warning>> beneath, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("predicate", predicate.predicate());
        json.writeStringProperty("outcome", predicate.outcome().name());
        json.writeName("findings");
        json.writeStartArray();
        for (Finding finding : predicate.findings()) {
            finding(finding, beneath.getOrDefault(finding.id(), List.of()), json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void finding(Finding finding, List<Warning> beneath, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", finding.id());
        json.writeStringProperty("title", finding.title().in(locale));
        json.writeStringProperty("status", finding.status().name());
        value("actual", "exact", finding.actual(), json);
        value("highest", "highestExact", finding.highest(), json);
        bound("minimum", finding.minimum(), json);
        bound("maximum", finding.maximum(), json);
        if (finding.margin() != null) {
            decimal("margin", finding.margin(), json);
        }
        json.writeStringProperty("citation", finding.citation());
        json.writeStringProperty("rule", finding.rule());
        if (!finding.interpretations().isEmpty()) {
            texts("interpretations", finding.interpretations(), json);
        }
        if (!beneath.isEmpty()) {
            json.writeName("warnings");
            json.writeStartArray();
            for (Warning warning : beneath) {
                json.writeStartObject();
                json.writeStringProperty("code", warning.code());
                json.writeStringProperty("at", warning.at());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void value(
            String name, String exact, @Nullable FactValue value, JsonGenerator json) {
        bound(name, value, json);
        if (value instanceof FactValue.Amount amount) {
            json.writeStringProperty(exact, amount.value().toString());
        }
    }

    /** Numbers of the regulation are decimals: beside them stands no exact value. */
    private static void bound(String name, @Nullable FactValue value, JsonGenerator json) {
        if (value instanceof FactValue.Truth truth) {
            json.writeBooleanProperty(name, truth.value());
        } else if (value instanceof FactValue.Amount amount) {
            decimal(name, amount.value(), json);
        } else if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }

    private void score(Score score, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", score.id());
        json.writeStringProperty("title", score.title().in(locale));
        decimal("weight", score.weight(), json);
        number("points", "exact", score.lowest(), json);
        if (score.isOpen()) {
            number("highest", "highestExact", score.highest(), json);
        }
        json.writeStringProperty("citation", score.citation());
        json.writeStringProperty("rule", score.rule());
        json.writeEndObject();
    }

    void reservation(Reservation reservation, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", reservation.kind());
        json.writeStringProperty("text", reservation.text().in(locale));
        json.writeStringProperty("citation", reservation.citation());
        json.writeEndObject();
    }

    void warning(Warning warning, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", warning.code());
        json.writeStringProperty("at", warning.at());
        json.writeStringProperty("message", warning.message().in(locale));
        json.writeEndObject();
    }

    public static void texts(String name, List<String> texts, JsonGenerator json) {
        json.writeName(name);
        json.writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void number(String name, String exact, Rational value, JsonGenerator json) {
        decimal(name, value, json);
        json.writeStringProperty(exact, value.toString());
    }

    static void decimal(String name, Rational value, JsonGenerator json) {
        json.writeStringProperty(name, value.toDecimal(DECIMALS));
    }
}
