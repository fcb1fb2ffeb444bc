package id.zonaintegritas.examples.cli;

import id.zonaintegritas.rules.problem.EditionProblem;
import id.zonaintegritas.rules.problem.HarmlessText;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Problems of an edition for programs. */
final class CheckJson {

    private static final JsonFactory JSON = new JsonFactory();

    private CheckJson() {}

    private static String written(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            content.accept(json);
            json.writeEndObject();
        }
        return HarmlessText.json(text + "\n");
    }

    private static String level(EditionProblem problem) {
        return problem.level().name().toLowerCase(Locale.ROOT);
    }

    /** {@code {"problems": [...]}}, each with its place and the line that it is about. */
    static String json(List<EditionProblem> problems, Locale locale) {
        return written(
                json -> {
                    json.writeStringProperty("schema", "zi-check/1");
                    json.writeArrayPropertyStart("problems");
                    for (EditionProblem problem : problems) {
                        json.writeStartObject();
                        json.writeStringProperty("file", problem.file());
                        json.writeNumberProperty("line", problem.line());
                        json.writeNumberProperty("column", problem.column());
                        json.writeStringProperty("level", level(problem));
                        json.writeStringProperty("message", problem.what().in(locale));
                        String cause = problem.cause().in(locale);
                        if (!cause.isEmpty()) {
                            json.writeStringProperty("maybe", cause);
                        }
                        json.writeStringProperty("source", problem.source());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                });
    }

    /** SARIF 2.1.0, which code review tools show beside the lines. */
    static String sarif(List<EditionProblem> problems, Locale locale) {
        return written(
                json -> {
                    json.writeStringProperty(
                            "$schema", "https://json.schemastore.org/sarif-2.1.0.json");
                    json.writeStringProperty("version", "2.1.0");
                    json.writeArrayPropertyStart("runs");
                    json.writeStartObject();
                    json.writeObjectPropertyStart("tool");
                    json.writeObjectPropertyStart("driver");
                    json.writeStringProperty("name", "zi check");
                    json.writeEndObject();
                    json.writeEndObject();
                    json.writeStringProperty("columnKind", "utf16CodeUnits");
                    json.writeArrayPropertyStart("results");
                    problems.forEach(problem -> result(json, problem, locale));
                    json.writeEndArray();
                    json.writeEndObject();
                    json.writeEndArray();
                });
    }

    private static void result(JsonGenerator json, EditionProblem problem, Locale locale) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", topic(problem.file()));
        json.writeStringProperty("level", level(problem));
        json.writeObjectPropertyStart("message");
        json.writeStringProperty("text", message(problem, locale));
        json.writeEndObject();
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", problem.file().replace(" ", "%20"));
        json.writeEndObject();
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", problem.line());
        json.writeNumberProperty("startColumn", problem.column());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What kind of file it is about. */
    private static String topic(String file) {
        return file.endsWith(".drl") ? "rules" : file.endsWith(".cases.yaml") ? "cases" : "rows";
    }

    /** The message and its likely cause in one. */
    static String message(EditionProblem problem, Locale locale) {
        String cause = problem.cause().in(locale);
        return problem.what().in(locale)
                + "."
                + (cause.isEmpty() ? "" : " " + Term.MAYBE.in(locale, cause));
    }
}
