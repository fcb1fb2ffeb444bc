package id.zonaintegritas.rules;

import static java.util.Objects.requireNonNull;

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
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes evaluations as {@code zi-evaluation/1}. Numbers are texts: a decimal, rounded half up to
 * 12 places, and beside it the exact fraction. What is not known is left out. Immutable and safe to
 * share between threads.
 */
public final class EvaluationWriter {

    static final String SCHEMA = "zi-evaluation/1";

    private static final int DECIMALS = 12;

    private final boolean indented;
    private final boolean trace;
    private final Locale locale;

    private EvaluationWriter(boolean indented, boolean trace, Locale locale) {
        this.indented = indented;
        this.trace = trace;
        this.locale = requireNonNull(locale, "locale");
    }

    /** Writes everything on one line, with titles in Indonesian. */
    public static EvaluationWriter json() {
        return new EvaluationWriter(false, true, new Locale("id"));
    }

    /** Writes the same on many lines, for people. */
    public EvaluationWriter indented() {
        return new EvaluationWriter(true, trace, locale);
    }

    /** Leaves out the trace, the larger part of an evaluation. */
    public EvaluationWriter withoutTrace() {
        return new EvaluationWriter(indented, false, locale);
    }

    /** Writes titles and messages in English for an English locale, otherwise in Indonesian. */
    public EvaluationWriter in(Locale language) {
        return new EvaluationWriter(indented, trace, language);
    }

    /**
     * Writes UTF-8 without a line end after it, and leaves the stream open.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void write(Evaluation evaluation, OutputStream out) {
        JsonOutput.write(indented, out, json -> evaluation(evaluation, json));
    }

    /** The evaluation as a text. */
    public String writeValue(Evaluation evaluation) {
        return JsonOutput.text(indented, json -> evaluation(evaluation, json));
    }

    private void evaluation(Evaluation evaluation, JsonGenerator json) {
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
        evaluation.predicates().forEach(p -> predicate(p, json));
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
        AssessmentWriter.notes(evaluation.assessment().notes(), json);
        AssessmentWriter.evidence(evaluation.assessment().evidence(), json);
        if (trace) {
            TraceJson.write(evaluation.trace(), json);
        }
        json.writeEndObject();
    }

    static void edition(EditionReference edition, JsonGenerator json) {
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

    private static void decision(Decision decision, JsonGenerator json) {
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

    private void predicate(PredicateOutcome predicate, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("predicate", predicate.predicate());
        json.writeStringProperty("outcome", predicate.outcome().name());
        json.writeName("findings");
        json.writeStartArray();
        predicate.findings().forEach(f -> finding(f, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void finding(Finding finding, JsonGenerator json) {
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

    private void reservation(Reservation reservation, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", reservation.kind());
        json.writeStringProperty("text", reservation.text().in(locale));
        json.writeStringProperty("citation", reservation.citation());
        json.writeEndObject();
    }

    private void warning(Warning warning, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", warning.code());
        json.writeStringProperty("at", warning.at());
        json.writeStringProperty("message", warning.message().in(locale));
        json.writeEndObject();
    }

    static void texts(String name, List<String> texts, JsonGenerator json) {
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
