package id.zonaintegritas.examples;

import id.zonaintegritas.rules.AssessmentException;
import id.zonaintegritas.rules.Problem;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** An assessment that could not be evaluated, and why. */
record Refusal(Document document, String message, List<Problem> problems) {

    private static final JsonFactory JSON = new JsonFactory();

    static Refusal of(Document document, AssessmentException invalid) {
        return new Refusal(document, String.valueOf(invalid.getMessage()), invalid.problems());
    }

    /** A document that is no text of an assessment at all. */
    static Refusal of(Document document) {
        return new Refusal(
                document, document.problem(), List.of(new Problem("", document.problem())));
    }

    String toText() {
        return document.place() + ": " + message + "\n";
    }

    /** One line, to stand in the place of an evaluation. */
    String toJson() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("error");
            json.writeStringProperty("source", document.source());
            if (document.line() > 0) {
                json.writeNumberProperty("line", document.line());
            }
            json.writeStringProperty("message", message);
            json.writeArrayPropertyStart("problems");
            for (Problem problem : problems) {
                json.writeStartObject();
                json.writeStringProperty("at", problem.at());
                json.writeStringProperty("message", problem.message());
                if (!problem.maybe().isEmpty()) {
                    json.writeStringProperty("maybe", problem.maybe());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
        return text + "\n";
    }
}
