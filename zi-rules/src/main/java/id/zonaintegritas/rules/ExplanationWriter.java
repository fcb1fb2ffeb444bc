package id.zonaintegritas.rules;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Conclusion.QuestionScore;
import id.zonaintegritas.model.Explanation;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.contracts.AssessmentJson;
import id.zonaintegritas.rules.internal.contracts.EvaluationJson;
import id.zonaintegritas.rules.internal.contracts.Receipts;
import id.zonaintegritas.rules.internal.contracts.TraceJson;
import id.zonaintegritas.rules.internal.contracts.UnitJson;
import id.zonaintegritas.rules.internal.document.JsonOutput;
import id.zonaintegritas.rules.internal.report.Extent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * Writes explanations as {@code zi-explanation/1}: what {@link Report} says of them, for programs.
 * Immutable and safe to share between threads.
 */
public final class ExplanationWriter {

    static final String SCHEMA = "zi-explanation/1";

    private final Locale locale;
    private final Extent extent;

    private ExplanationWriter(Locale locale, Extent extent) {
        this.locale = requireNonNull(locale, "locale");
        this.extent = extent;
    }

    /** Writes everything that decided on one line, with titles in Indonesian. */
    public static ExplanationWriter json() {
        return new ExplanationWriter(new Locale("id"), Extent.WHAT_DECIDES);
    }

    /** Writes titles in English for an English locale, otherwise in Indonesian. */
    public ExplanationWriter in(Locale language) {
        return new ExplanationWriter(language, extent);
    }

    /** Writes what did not decide as well. */
    public ExplanationWriter all() {
        return new ExplanationWriter(locale, extent.all());
    }

    /**
     * Writes down to a level.
     *
     * @param levels below what is explained; 0 is that alone
     * @throws IllegalArgumentException if it is negative
     */
    public ExplanationWriter depth(int levels) {
        return new ExplanationWriter(locale, extent.depth(levels));
    }

    /** The explanation as a text, without a line end after it. */
    public String writeValue(Explanation explanation) {
        return JsonOutput.text(false, json -> document(explanation, json));
    }

    private void document(Explanation explanation, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        json.writeStringProperty("zi", Receipts.LIBRARY);
        UnitJson.writeHead(explanation.evaluation().assessment(), json);
        EvaluationJson.edition(explanation.evaluation().edition(), json);
        json.writeName("explanation");
        step(explanation, 0, json);
        json.writeEndObject();
    }

    private void step(Explanation explanation, int level, JsonGenerator json) {
        Conclusion concluded = explanation.step().concluded();
        json.writeStartObject();
        json.writeStringProperty("id", concluded.id());
        Title title = concluded.title();
        if (title != null) {
            json.writeStringProperty("title", title.in(locale));
        }
        json.writeStringProperty("stage", explanation.step().stage().name());
        json.writeStringProperty("rule", explanation.step().rule());
        json.writeStringProperty("because", explanation.step().title().in(locale));
        json.writeStringProperty("citation", explanation.step().citation());
        TraceJson.concluded(concluded, json);
        if (concluded instanceof Finding finding && !finding.interpretations().isEmpty()) {
            EvaluationJson.texts("interpretations", finding.interpretations(), json);
        }
        if (!explanation.inputs().isEmpty()) {
            EvaluationJson.texts("inputs", explanation.inputs(), json);
        }
        if (!explanation.unknown().isEmpty()) {
            EvaluationJson.texts("unknown", explanation.unknown(), json);
        }
        remarks(explanation, concluded, json);
        List<Explanation> below = extent.below(explanation);
        if (!below.isEmpty() && level < extent.levels()) {
            json.writeName("restsOn");
            json.writeStartArray();
            below.forEach(e -> step(e, level + 1, json));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** What was noted, and is shown, for a question, or for the facts that a finding is about. */
    private static void remarks(Explanation explanation, Conclusion concluded, JsonGenerator json) {
        Assessment assessment = explanation.evaluation().assessment();
        List<String> about =
                concluded instanceof QuestionScore score
                        ? List.of(score.question())
                        : concluded instanceof Finding
                                ? explanation.inputs().stream()
                                        .map(at -> at.substring(at.lastIndexOf('/') + 1))
                                        .toList()
                                : List.of();
        AssessmentJson.notes(only(assessment.notes(), about), json);
        AssessmentJson.evidence(only(assessment.evidence(), about), json);
    }

    private static <T> Map<String, T> only(Map<String, T> all, List<String> about) {
        Map<String, T> some = new LinkedHashMap<>(all);
        some.keySet().retainAll(about);
        return some;
    }
}
