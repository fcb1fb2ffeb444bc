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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the trace. A conclusion is an object with one key, which names its kind; it holds the id
 * and the exact values, no titles.
 */
public final class TraceJson {

    /** The name of a kind of conclusion, and what writes its values. */
    private record Kind(String name, Consumer<JsonGenerator> values) {}

    private static final Conclusion.Visitor<Kind> KINDS =
            new Conclusion.Visitor<>() {

                @Override
                public Kind statedTotal(Conclusion.StatedTotal total) {
                    return new Kind(
                            "total",
                            json -> {
                                json.writeStringProperty("question", total.question());
                                count("total", total.total(), json);
                            });
                }

                @Override
                public Kind ratio(Conclusion.Ratio ratio) {
                    return new Kind(
                            "ratio",
                            json -> {
                                json.writeStringProperty("question", ratio.question());
                                count("numerator", ratio.numerator(), json);
                                count("denominator", ratio.denominator(), json);
                            });
                }

                @Override
                public Kind questionScore(Conclusion.QuestionScore score) {
                    return new Kind(
                            "question",
                            json -> {
                                answer(score.answer(), json);
                                range(score.lowest(), score.highest(), json);
                            });
                }

                @Override
                public Kind relief(Conclusion.Relief relief) {
                    return new Kind(
                            "relief",
                            json -> json.writeStringProperty("outcome", relief.outcome().name()));
                }

                @Override
                public Kind figure(Conclusion.Figure figure) {
                    return new Kind(
                            "figure", json -> range(figure.lowest(), figure.highest(), json));
                }

                @Override
                public Kind reservation(Conclusion.Reservation reservation) {
                    return new Kind("reservation", json -> {});
                }

                @Override
                public Kind score(Score score) {
                    return new Kind("score", json -> range(score.lowest(), score.highest(), json));
                }

                @Override
                public Kind warning(Warning warning) {
                    return new Kind(
                            "warning",
                            json -> {
                                json.writeStringProperty("code", warning.code());
                                json.writeStringProperty("at", warning.at());
                            });
                }

                @Override
                public Kind finding(Finding finding) {
                    return new Kind(
                            "finding",
                            json -> {
                                json.writeStringProperty("status", finding.status().name());
                                value("actual", finding.actual(), json);
                                value("highest", finding.highest(), json);
                                value("minimum", finding.minimum(), json);
                                value("maximum", finding.maximum(), json);
                            });
                }

                @Override
                public Kind predicateOutcome(PredicateOutcome predicate) {
                    return new Kind(
                            "predicate",
                            json ->
                                    json.writeStringProperty(
                                            "outcome", predicate.outcome().name()));
                }

                @Override
                public Kind decision(Decision decision) {
                    return new Kind(
                            "decision",
                            json -> {
                                json.writeStringProperty(
                                        "outcome", EvaluationJson.outcome(decision));
                                if (decision instanceof Decision.Granted granted) {
                                    json.writeStringProperty("predicate", granted.predicate());
                                }
                            });
                }
            };

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
            concluded(step.concluded(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** An object with one key, the kind of the conclusion. */
    public static void concluded(Conclusion concluded, JsonGenerator json) {
        Kind kind = concluded.accept(KINDS);
        json.writeName("concluded");
        json.writeStartObject();
        json.writeName(kind.name());
        json.writeStartObject();
        json.writeStringProperty("id", concluded.id());
        kind.values().accept(json);
        json.writeEndObject();
        json.writeEndObject();
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
