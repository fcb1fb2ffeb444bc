package id.zonaintegritas.rules.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON document as maps, lists, texts, truth values and null. A number is its text, so that
 * nothing is rounded.
 */
final class JsonTree {

    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /** A number as it is written. */
    record Numeral(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    private JsonTree() {}

    /**
     * Reads a document.
     *
     * @throws JacksonException if it is no JSON, a key stands twice, or it is nested too deeply
     */
    static @Nullable Object read(String text) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            Object value = value(parser);
            parser.nextToken();
            return value;
        }
    }

    private static @Nullable Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                object.put(key, value(parser));
            }
            return object;
        }
        if (token == JsonToken.START_ARRAY) {
            List<@Nullable Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        if (token == null || token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token.isBoolean()) {
            return token == JsonToken.VALUE_TRUE;
        }
        return token.isNumeric() ? new Numeral(parser.getString()) : parser.getString();
    }
}
