package id.zonaintegritas.rules.compare;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.compare.Comparison.Change;
import id.zonaintegritas.rules.compare.Comparison.FindingChange;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Comparisons as JSON ({@code zi-comparison/1}), on one line. Points are exact fractions beside
 * decimals. Immutable and safe to share between threads.
 */
public final class ComparisonJson {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int DECIMALS = 9;

    private final Locale locale;

    private ComparisonJson(Locale locale) {
        this.locale = locale;
    }

    /** With titles in English for an English locale, Indonesian for every other. */
    public static ComparisonJson in(Locale locale) {
        return new ComparisonJson(locale);
    }

    /** The comparison, with a line break behind it. */
    public String write(Comparison comparison) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("schema", "zi-comparison/1");
            json.writeArrayPropertyStart("evaluations");
            comparison.evaluations().forEach(evaluation -> evaluation(evaluation, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("scores");
            comparison.scores().forEach(scores -> scores(scores, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("changes");
            comparison.changes().forEach(change -> change(change, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + "\n";
    }

    private static void evaluation(Evaluation evaluation, JsonGenerator json) {
        Assessment assessment = evaluation.assessment();
        json.writeStartObject();
        json.writeStringProperty("unit", assessment.unit().id());
        text("year", assessment.year(), json);
        text("date", assessment.date(), json);
        text("assessor", assessment.assessor(), json);
        json.writeObjectPropertyStart("predicates");
        for (PredicateOutcome predicate : evaluation.predicates()) {
            json.writeStringProperty(predicate.predicate(), predicate.outcome().name());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void text(String name, @Nullable Object value, JsonGenerator json) {
        if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }

    private void scores(Comparison.Scores scores, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", scores.id());
        json.writeStringProperty("title", scores.title().in(locale));
        json.writeArrayPropertyStart("points");
        for (Score score : scores.each()) {
            if (score == null) {
                json.writeNull();
                continue;
            }
            json.writeStartObject();
            number("points", "exact", score.lowest(), json);
            if (score.isOpen()) {
                number("highest", "highestExact", score.highest(), json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void change(Change change, JsonGenerator json) {
        json.writeStartObject();
        json.writeArrayPropertyStart("predicates");
        change.predicates().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("differences");
        change.differences().forEach(difference -> difference(difference, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("findings");
        for (FindingChange finding : change.findings()) {
            json.writeStartObject();
            json.writeStringProperty("id", finding.id());
            status("from", finding.from(), json);
            status("to", finding.to(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void status(String name, @Nullable Status status, JsonGenerator json) {
        text(name, status, json);
    }

    private void difference(Difference difference, JsonGenerator json) {
        json.writeStartObject();
        boolean answered = difference instanceof Difference.Answered;
        json.writeStringProperty(answered ? "question" : "fact", difference.id());
        json.writeStringProperty("title", difference.title().in(locale));
        if (difference instanceof Difference.Answered answer) {
            answer("from", answer.from(), json);
            answer("to", answer.to(), json);
        } else if (difference instanceof Difference.Stated stated) {
            fact("from", stated.from(), json);
            fact("to", stated.to(), json);
        }
        number("points", "exact", difference.effect().lowest(), json);
        if (!difference.effect().highest().equals(difference.effect().lowest())) {
            number("highest", "highestExact", difference.effect().highest(), json);
        }
        json.writeArrayPropertyStart("decides");
        List<String> decides = difference.effect().decides();
        decides.forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void answer(String name, @Nullable AnswerValue answer, JsonGenerator json) {
        json.writeName(name);
        if (answer instanceof AnswerValue.Choice choice) {
            json.writeString(choice.option());
        } else if (answer instanceof AnswerValue.Index index) {
            json.writeString(index.value().toDecimal(DECIMALS));
        } else if (answer instanceof AnswerValue.Counts counts) {
            json.writeStartObject();
            new TreeMap<>(counts.values())
                    .forEach((count, value) -> json.writeNumberProperty(count, value.longValue()));
            json.writeEndObject();
        } else {
            json.writeNull();
        }
    }

    private static void fact(String name, @Nullable FactValue fact, JsonGenerator json) {
        json.writeName(name);
        if (fact instanceof FactValue.Truth truth) {
            json.writeBoolean(truth.value());
        } else if (fact instanceof FactValue.Amount amount) {
            json.writeString(amount.value().toDecimal(DECIMALS));
        } else if (fact == null) {
            json.writeNull();
        } else {
            json.writeString(fact.toString());
        }
    }

    private static void number(String name, String exact, Rational value, JsonGenerator json) {
        json.writeStringProperty(name, value.toDecimal(DECIMALS));
        json.writeStringProperty(exact, value.toString());
    }
}
