package id.zonaintegritas.rules.internal.contracts;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.model.Warning;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the trace. A conclusion is an object with one key, which names its kind; it holds the id
 * and the exact values, no titles.
 */
final class TraceJson {

    private TraceJson() {}

    static void write(List<TraceStep> trace, JsonGenerator json) {
        json.writeName("trace");
        json.writeStartArray();
        for (TraceStep step : trace) {
            json.writeStartObject();
            json.writeNumberProperty("step", step.step());
            json.writeStringProperty("stage", step.stage().name());
            json.writeStringProperty("rule", step.rule());
            json.writeStringProperty("citation", step.citation());
            EvaluationJson.texts("because", step.because(), json);
            json.writeName("concluded");
            json.writeStartObject();
            json.writeName(kind(step.concluded()));
            json.writeStartObject();
            json.writeStringProperty("id", step.concluded().id());
            values(step.concluded(), json);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String kind(Conclusion conclusion) {
        if (conclusion instanceof Score) {
            return "score";
        } else if (conclusion instanceof Conclusion.QuestionScore) {
            return "question";
        } else if (conclusion instanceof Finding) {
            return "finding";
        } else if (conclusion instanceof Conclusion.Ratio) {
            return "ratio";
        } else if (conclusion instanceof Conclusion.StatedTotal) {
            return "total";
        } else if (conclusion instanceof Conclusion.Relief) {
            return "relief";
        } else if (conclusion instanceof PredicateOutcome) {
            return "predicate";
        } else if (conclusion instanceof Warning) {
            return "warning";
        } else if (conclusion instanceof Conclusion.Figure) {
            return "figure";
        } else if (conclusion instanceof Conclusion.Reservation) {
            return "reservation";
        }
        return "decision";
    }

    private static void values(Conclusion conclusion, JsonGenerator json) {
        if (conclusion instanceof Score score) {
            range(score.lowest(), score.highest(), json);
        } else if (conclusion instanceof Conclusion.Figure figure) {
            range(figure.lowest(), figure.highest(), json);
        } else if (conclusion instanceof Conclusion.QuestionScore question) {
            answer(question.answer(), json);
            range(question.lowest(), question.highest(), json);
        } else if (conclusion instanceof Finding finding) {
            json.writeStringProperty("status", finding.status().name());
            value("actual", finding.actual(), json);
            value("highest", finding.highest(), json);
            value("minimum", finding.minimum(), json);
            value("maximum", finding.maximum(), json);
        } else if (conclusion instanceof Conclusion.Ratio ratio) {
            json.writeStringProperty("question", ratio.question());
            count("numerator", ratio.numerator(), json);
            count("denominator", ratio.denominator(), json);
        } else if (conclusion instanceof Conclusion.StatedTotal total) {
            json.writeStringProperty("question", total.question());
            count("total", total.total(), json);
        } else if (conclusion instanceof Conclusion.Relief relief) {
            json.writeStringProperty("outcome", relief.outcome().name());
        } else if (conclusion instanceof PredicateOutcome predicate) {
            json.writeStringProperty("outcome", predicate.outcome().name());
        } else if (conclusion instanceof Warning warning) {
            json.writeStringProperty("code", warning.code());
            json.writeStringProperty("at", warning.at());
        } else if (conclusion instanceof Decision decision) {
            json.writeStringProperty("outcome", EvaluationJson.outcome(decision));
            if (decision instanceof Decision.Granted granted) {
                json.writeStringProperty("predicate", granted.predicate());
            }
        }
    }

    /** Nothing for a count that is not known. */
    private static void count(String name, @Nullable Long count, JsonGenerator json) {
        if (count != null) {
            json.writeNumberProperty(name, count);
        }
    }

    /** Nothing for a score that is left out, or for a bound that is not known. */
    private static void range(
            @Nullable Rational lowest, @Nullable Rational highest, JsonGenerator json) {
        if (lowest != null) {
            json.writeStringProperty("exact", lowest.toString());
        }
        if (highest != null && !highest.equals(lowest)) {
            json.writeStringProperty("highestExact", highest.toString());
        }
    }

    private static void answer(@Nullable AnswerValue answer, JsonGenerator json) {
        if (answer instanceof AnswerValue.Choice choice) {
            json.writeStringProperty("answer", choice.option());
        } else if (answer instanceof AnswerValue.Counts counts) {
            json.writeName("answer");
            AssessmentJson.counts(counts, json);
        } else if (answer instanceof AnswerValue.Index index) {
            index(index, json);
        }
    }

    private static void index(AnswerValue.Index index, JsonGenerator json) {
        if (index.respondents() == null) {
            EvaluationJson.decimal("answer", index.value(), json);
            return;
        }
        json.writeName("answer");
        json.writeStartObject();
        EvaluationJson.decimal("index", index.value(), json);
        json.writeNumberProperty("respondents", index.respondents().longValue());
        json.writeEndObject();
    }

    private static void value(String name, @Nullable FactValue value, JsonGenerator json) {
        if (value instanceof FactValue.Truth truth) {
            json.writeBooleanProperty(name, truth.value());
        } else if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }
}
