package id.zonaintegritas.examples.cli;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.problem.AssessmentException;
import id.zonaintegritas.rules.problem.HarmlessText;
import id.zonaintegritas.rules.problem.Problem;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** An assessment that could not be evaluated, and why. */
record Refusal(Document document, Title message, List<Problem> problems) {

    private static final JsonFactory JSON = new JsonFactory();

    static Refusal of(Document document, AssessmentException invalid) {
        return new Refusal(
                document,
                new Title(
                        invalid.getMessage(Locale.forLanguageTag("id")),
                        invalid.getMessage(Locale.ENGLISH)),
                invalid.problems());
    }

    /** A document that is no text of an assessment at all. */
    static Refusal of(Document document, Title problem) {
        return new Refusal(document, problem, document.problems());
    }

    String toText(Locale locale) {
        return HarmlessText.lines(document.place(locale) + ": " + message.in(locale)) + "\n";
    }

    /** One line, to stand in the place of an evaluation. */
    String toJson(Locale locale) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("error");
            json.writeStringProperty("source", document.source());
            if (document.line() > 0) {
                json.writeNumberProperty("line", document.line());
            }
            json.writeStringProperty("message", message.in(locale));
            json.writeArrayPropertyStart("problems");
            for (Problem problem : problems) {
                json.writeStartObject();
                json.writeStringProperty("at", problem.at());
                json.writeStringProperty("message", problem.what().in(locale));
                String maybe = problem.cause().in(locale);
                if (!maybe.isEmpty()) {
                    json.writeStringProperty("maybe", maybe);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
        return HarmlessText.json(text + "\n");
    }
}
