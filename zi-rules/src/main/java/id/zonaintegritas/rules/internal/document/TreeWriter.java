package id.zonaintegritas.rules.internal.document;

import id.zonaintegritas.rules.internal.document.Tree.Entry;
import id.zonaintegritas.rules.internal.document.Tree.Mapping;
import id.zonaintegritas.rules.internal.document.Tree.Scalar;
import id.zonaintegritas.rules.internal.document.Tree.Sequence;
import tools.jackson.core.JsonGenerator;

/** Writes trees as JSON; what is read from it again is the same but for the places. */
public final class TreeWriter {

    private TreeWriter() {}

    public static String json(Tree tree) {
        return JsonOutput.text(false, json -> write(tree, json));
    }

    private static void write(Tree tree, JsonGenerator json) {
        if (tree instanceof Mapping mapping) {
            json.writeStartObject();
            for (Entry entry : mapping.entries()) {
                json.writeName(entry.key());
                write(entry.value(), json);
            }
            json.writeEndObject();
        } else if (tree instanceof Sequence sequence) {
            json.writeStartArray();
            sequence.items().forEach(item -> write(item, json));
            json.writeEndArray();
        } else {
            write((Scalar) tree, json);
        }
    }

    private static void write(Scalar scalar, JsonGenerator json) {
        switch (scalar.type()) {
            case TEXT -> json.writeString(scalar.text());
            case NUMBER -> json.writeNumber(scalar.text());
            case TRUTH -> json.writeBoolean(Boolean.parseBoolean(scalar.text()));
            case NULL -> json.writeNull();
        }
    }
}
