package id.zonaintegritas.rules.plan;

import static id.zonaintegritas.rules.plan.PlanJson.answer;
import static id.zonaintegritas.rules.plan.PlanJson.array;
import static id.zonaintegritas.rules.plan.PlanJson.edition;
import static id.zonaintegritas.rules.plan.PlanJson.points;
import static id.zonaintegritas.rules.plan.PlanJson.texts;
import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.internal.document.JsonOutput;
import id.zonaintegritas.rules.plan.Sensitivity.Correction;
import id.zonaintegritas.rules.plan.Sensitivity.Difference;
import id.zonaintegritas.rules.plan.Sensitivity.Flip;
import id.zonaintegritas.rules.plan.Sensitivity.Nudge;
import id.zonaintegritas.rules.plan.Sensitivity.OfAnswers;
import id.zonaintegritas.rules.plan.Sensitivity.OfAssessors;
import id.zonaintegritas.rules.plan.Sensitivity.OfReadings;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what a decision hangs on as {@code zi-sensitivity/1}. Counts and indexes are numbers;
 * points are texts, as in an evaluation. Immutable and safe to share between threads.
 */
public final class SensitivityWriter {

    private static final String SCHEMA = "zi-sensitivity/1";

    private final boolean indented;
    private final Locale locale;

    private SensitivityWriter(boolean indented, Locale locale) {
        this.indented = indented;
        this.locale = requireNonNull(locale, "locale");
    }

    /** Writes everything on one line, with titles in Indonesian. */
    public static SensitivityWriter json() {
        return new SensitivityWriter(false, new Locale("id"));
    }

    /** Writes the same on many lines, for people. */
    public SensitivityWriter indented() {
        return new SensitivityWriter(true, locale);
    }

    /** Writes titles in English for an English locale, otherwise in Indonesian. */
    public SensitivityWriter in(Locale language) {
        return new SensitivityWriter(indented, language);
    }

    /**
     * What was found about a unit as a text, without a line end after it; what is null is left out.
     *
     * @param unit its evaluation
     */
    public String writeValue(
            Evaluation unit,
            @Nullable OfReadings readings,
            @Nullable OfAnswers answers,
            @Nullable OfAssessors assessors) {
        return JsonOutput.text(
                indented,
                json -> {
                    json.writeStartObject();
                    json.writeStringProperty("schema", SCHEMA);
                    json.writeStringProperty("unit", unit.unit().id());
                    edition(unit, json);
                    json.writeStringProperty("decision", Sensitivity.label(unit));
                    if (readings != null) {
                        readings(readings, json);
                    }
                    if (answers != null) {
                        answers(answers, json);
                    }
                    if (assessors != null) {
                        assessors(assessors, json);
                    }
                    json.writeEndObject();
                });
    }

    private static void readings(OfReadings all, JsonGenerator json) {
        json.writeName("readings");
        json.writeStartObject();
        texts("relevant", all.relevant(), json);
        json.writeName("decisions");
        json.writeStartObject();
        all.decisions()
                .forEach(
                        (decision, number) -> {
                            json.writeName(decision);
                            json.writeNumber(number);
                        });
        json.writeEndObject();
        array("flips", all.flips(), SensitivityWriter::flip, json);
        json.writeEndObject();
    }

    private static void flip(Flip flip, JsonGenerator json) {
        json.writeStartObject();
        json.writeName("readings");
        json.writeStartObject();
        flip.readings().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeStringProperty("decision", flip.decision());
        json.writeEndObject();
    }

    private void answers(OfAnswers all, JsonGenerator json) {
        json.writeName("answers");
        json.writeStartObject();
        array("lower", all.lower(), this::nudge, json);
        array("higher", all.higher(), this::nudge, json);
        texts("weakest", all.weakest().stream().map(Nudge::id).toList(), json);
        fewest(all.corrections(), all, json);
        json.writeEndObject();
    }

    private void nudge(Nudge nudge, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", nudge.id());
        json.writeStringProperty("title", nudge.question().title().in(locale));
        answer("from", nudge.question(), nudge.from(), json);
        answer("to", nudge.question(), nudge.to(), json);
        points("points", "exact", nudge.points(), json);
        json.writeName("predicates");
        json.writeStartObject();
        nudge.predicates().forEach((id, outcome) -> json.writeStringProperty(id, outcome.name()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void fewest(List<Correction> corrections, OfAnswers all, JsonGenerator json) {
        if (corrections.isEmpty()) {
            return;
        }
        json.writeName("fewestCorrections");
        json.writeStartObject();
        json.writeNumberProperty("steps", corrections.stream().mapToLong(Correction::steps).sum());
        json.writeBooleanProperty("proven", all.proven());
        if (all.blocked() != null) {
            json.writeStringProperty("misses", all.blocked());
        }
        array("corrections", corrections, this::correction, json);
        json.writeEndObject();
    }

    private void correction(Correction correction, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", correction.id());
        json.writeStringProperty("title", correction.question().title().in(locale));
        answer("from", correction.question(), correction.from(), json);
        answer("to", correction.question(), correction.to(), json);
        json.writeNumberProperty("steps", correction.steps());
        json.writeEndObject();
    }

    private void assessors(OfAssessors compared, JsonGenerator json) {
        json.writeName("assessors");
        json.writeStartObject();
        json.writeStringProperty("other", compared.other());
        array("differences", compared.differences(), this::difference, json);
        texts("facts", compared.facts(), json);
        texts("explaining", compared.explaining(), json);
        json.writeBooleanProperty("proven", compared.proven());
        json.writeEndObject();
    }

    private void difference(Difference difference, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", difference.id());
        json.writeStringProperty("title", difference.question().title().in(locale));
        answer("one", difference.question(), difference.one(), json);
        answer("other", difference.question(), difference.other(), json);
        points("points", "exact", difference.points(), json);
        json.writeEndObject();
    }
}
