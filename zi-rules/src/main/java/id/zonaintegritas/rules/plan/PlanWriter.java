package id.zonaintegritas.rules.plan;

import static id.zonaintegritas.rules.plan.PlanJson.DECIMALS;
import static id.zonaintegritas.rules.plan.PlanJson.answer;
import static id.zonaintegritas.rules.plan.PlanJson.array;
import static id.zonaintegritas.rules.plan.PlanJson.edition;
import static id.zonaintegritas.rules.plan.PlanJson.points;
import static id.zonaintegritas.rules.plan.PlanJson.texts;
import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.JsonOutput;
import id.zonaintegritas.rules.plan.Plan.Blocked;
import id.zonaintegritas.rules.plan.Plan.Budget;
import id.zonaintegritas.rules.plan.Plan.Change;
import id.zonaintegritas.rules.plan.Plan.Limit;
import id.zonaintegritas.rules.plan.Plan.Promise;
import id.zonaintegritas.rules.plan.Plan.Way;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes plans as {@code zi-plan/1}. Costs, counts and indexes are numbers; points are texts, as in
 * an evaluation. Immutable and safe to share between threads.
 */
public final class PlanWriter {

    private static final String SCHEMA = "zi-plan/1";

    private final boolean indented;
    private final Locale locale;

    private PlanWriter(boolean indented, Locale locale) {
        this.indented = indented;
        this.locale = requireNonNull(locale, "locale");
    }

    /** Writes everything on one line, with titles in Indonesian. */
    public static PlanWriter json() {
        return new PlanWriter(false, new Locale("id"));
    }

    /** Writes the same on many lines, for people. */
    public PlanWriter indented() {
        return new PlanWriter(true, locale);
    }

    /** Writes titles in English for an English locale, otherwise in Indonesian. */
    public PlanWriter in(Locale language) {
        return new PlanWriter(indented, language);
    }

    /**
     * Writes UTF-8 without a line end after it, and leaves the stream open.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    public void write(Plan plan, OutputStream out) {
        JsonOutput.write(indented, out, json -> plan(plan, json));
    }

    /** The plan as a text. */
    public String writeValue(Plan plan) {
        return JsonOutput.text(indented, json -> plan(plan, json));
    }

    private void plan(Plan plan, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        json.writeStringProperty("unit", plan.before().unit().id());
        edition(plan.before(), json);
        json.writeStringProperty("target", plan.target());
        json.writeStringProperty("status", plan.status().name());
        text("reason", plan.reason(), json);
        number("cost", plan.cost(), json);
        number("gap", plan.gap(), json);
        array("changes", plan.changes(), this::change, json);
        array("promises", plan.promises(), this::promise, json);
        evaluation("before", plan.target(), plan.before(), json);
        evaluation("after", plan.target(), plan.after(), json);
        array("blockedBy", plan.blockedBy(), this::blocked, json);
        array("lift", plan.lift(), PlanWriter::limit, json);
        array("facts", plan.facts(), (fact, out) -> out.writeString(fact.id()), json);
        texts("unplanned", plan.unplanned(), json);
        array(
                "alternatives",
                plan.alternatives(),
                (way, out) -> way(plan.target(), way, out),
                json);
        if (plan.budget() != null) {
            budget(plan.target(), plan.budget(), json);
        }
        json.writeEndObject();
    }

    private void text(String name, @Nullable Title text, JsonGenerator json) {
        if (text != null) {
            json.writeStringProperty(name, text.in(locale));
        }
    }

    private static void number(String name, Rational value, JsonGenerator json) {
        json.writeName(name);
        json.writeNumber(new BigDecimal(value.toDecimal(DECIMALS)));
    }

    private void change(Change change, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", change.id());
        json.writeStringProperty("title", change.question().title().in(locale));
        answer("from", change.question(), change.from(), json);
        answer("to", change.question(), change.to(), json);
        text("criterion", change.criterion(), json);
        number("cost", change.cost(), json);
        points("points", "exact", change.points(), json);
        texts("needs", change.needs(), json);
        json.writeStringProperty("citation", change.question().citation());
        json.writeEndObject();
    }

    private void promise(Promise promise, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", promise.id());
        answer("from", promise.question(), promise.from(), json);
        answer("to", promise.question(), promise.to(), json);
        json.writeEndObject();
    }

    private void evaluation(String name, String target, Evaluation unit, JsonGenerator json) {
        json.writeName(name);
        json.writeStartObject();
        points("total", "exact", Scorecard.total(unit), json);
        json.writeStringProperty("outcome", unit.predicate(target).outcome().name());
        array("findings", unit.predicate(target).findings(), this::finding, json);
        json.writeEndObject();
    }

    private void finding(Finding finding, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", finding.id());
        json.writeStringProperty("status", finding.status().name());
        fact("actual", finding.actual(), json);
        fact("minimum", finding.minimum(), json);
        fact("maximum", finding.maximum(), json);
        if (finding.margin() != null) {
            json.writeStringProperty("margin", finding.margin().toDecimal(DECIMALS));
        }
        json.writeEndObject();
    }

    private static void fact(String name, @Nullable FactValue value, JsonGenerator json) {
        if (value instanceof FactValue.Amount amount) {
            json.writeStringProperty(name, amount.value().toDecimal(DECIMALS));
        } else if (value instanceof FactValue.Truth truth) {
            json.writeBooleanProperty(name, truth.value());
        } else if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }

    private void blocked(Blocked blocked, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", blocked.id());
        json.writeStringProperty("title", blocked.finding().title().in(locale));
        fact("best", blocked.best(), json);
        fact("minimum", blocked.finding().minimum(), json);
        fact("maximum", blocked.finding().maximum(), json);
        if (blocked.missing() != null) {
            points("missing", "missingExact", blocked.missing(), json);
        }
        json.writeStringProperty("citation", blocked.finding().citation());
        json.writeStringProperty("rule", blocked.finding().rule());
        json.writeEndObject();
    }

    private static void limit(Limit limit, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("kind", limit.kind() == Limit.Kind.CANNOT ? "cannot" : "atMost");
        json.writeStringProperty("id", limit.id());
        json.writeEndObject();
    }

    private void way(String target, Way way, JsonGenerator json) {
        json.writeStartObject();
        number("cost", way.cost(), json);
        number("gap", way.gap(), json);
        array("changes", way.changes(), this::change, json);
        evaluation("after", target, way.after(), json);
        json.writeEndObject();
    }

    private void budget(String target, Budget budget, JsonGenerator json) {
        json.writeName("budget");
        json.writeStartObject();
        number("limit", budget.limit(), json);
        named("highestTotal", j -> way(target, budget.highestTotal(), j), json);
        named("mostRequirements", j -> way(target, budget.mostRequirements(), j), json);
        json.writeEndObject();
    }

    private static void named(String name, Consumer<JsonGenerator> value, JsonGenerator json) {
        json.writeName(name);
        value.accept(json);
    }
}
