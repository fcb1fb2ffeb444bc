package id.zonaintegritas.examples.cli;

import id.zonaintegritas.rules.problem.HarmlessText;
import id.zonaintegritas.rules.workbench.CaseCoverage;
import id.zonaintegritas.rules.workbench.CaseCoverage.Item;
import id.zonaintegritas.rules.workbench.CaseCoverage.Kind;
import id.zonaintegritas.rules.workbench.CaseUpdate;
import id.zonaintegritas.rules.workbench.RuleCases.Case;
import id.zonaintegritas.rules.workbench.RuleCases.Failure;
import java.io.StringWriter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What came of running cases, for programs. */
final class TestJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private final Locale locale;

    private TestJson(JsonGenerator json, Locale locale) {
        this.json = json;
        this.locale = locale;
    }

    static String of(TestRun run, Locale locale) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            new TestJson(json, locale).run(run);
        }
        return HarmlessText.json(text + "\n");
    }

    private void run(TestRun run) {
        json.writeStartObject();
        json.writeStringProperty("schema", "zi-test/1");
        json.writeBooleanProperty("passed", run.passed());
        json.writeNumberProperty("held", run.held());
        json.writeNumberProperty("failed", run.failing().size());
        json.writeArrayPropertyStart("cases");
        run.cases().forEach(this::one);
        json.writeEndArray();
        if (run.coverage() != null) {
            coverage(run.coverage(), run.threshold());
        }
        if (run.update() != null) {
            update(run.update());
        }
        json.writeEndObject();
    }

    private void one(Case one) {
        json.writeStartObject();
        names(one);
        json.writeStringProperty("at", one.at());
        json.writeBooleanProperty("holds", one.failures().isEmpty());
        if (!one.failures().isEmpty()) {
            json.writeArrayPropertyStart("failures");
            one.failures().forEach(this::failure);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void names(Case one) {
        json.writeStringProperty("rule", one.rule());
        json.writeStringProperty("case", one.sentence());
    }

    private void failure(Failure failure) {
        json.writeStartObject();
        json.writeStringProperty("at", failure.at());
        json.writeStringProperty("message", failure.what().in(locale));
        json.writeArrayPropertyStart("trace");
        failure.steps().forEach(step -> json.writeString(step.in(locale)));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void coverage(CaseCoverage coverage, int threshold) {
        json.writeObjectPropertyStart("coverage");
        json.writeNumberProperty("threshold", threshold);
        for (Kind kind : Kind.values()) {
            json.writeObjectPropertyStart(TestRun.word(kind));
            json.writeNumberProperty(
                    "covered", coverage.items(kind).stream().filter(Item::isCovered).count());
            json.writeNumberProperty("all", coverage.items(kind).size());
            json.writeNumberProperty("percent", coverage.percent(kind));
            json.writeArrayPropertyStart("uncovered");
            coverage.items(kind).stream().filter(i -> !i.isCovered()).forEach(this::uncovered);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void uncovered(Item item) {
        json.writeStartObject();
        json.writeStringProperty("id", item.id());
        if (!item.value().isEmpty()) {
            json.writeStringProperty("value", item.value());
        }
        json.writeStringProperty("at", item.file() + ":" + item.line());
        json.writeEndObject();
    }

    private void update(CaseUpdate update) {
        json.writeArrayPropertyStart("updated");
        for (CaseUpdate.Change change : update.changes()) {
            json.writeStartObject();
            json.writeStringProperty("at", change.at());
            json.writeStringProperty("about", change.about());
            json.writeStringProperty("from", change.from());
            json.writeStringProperty("to", change.to());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("kept");
        for (CaseUpdate.Kept kept : update.kept()) {
            json.writeStartObject();
            names(kept.one());
            json.writeStringProperty("at", kept.at());
            json.writeStringProperty("reason", kept.reason().in(locale));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
