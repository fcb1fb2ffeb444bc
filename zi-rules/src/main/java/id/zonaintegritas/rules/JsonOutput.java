package id.zonaintegritas.rules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes one JSON value as UTF-8, on one line or indented with line feeds on every system. */
public final class JsonOutput {

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final JsonFactory CANONICAL =
            JsonFactory.builder().disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE).build();

    private static final ObjectWriteContext ONE_LINE = ObjectWriteContext.empty();

    private static final ObjectWriteContext INDENTED =
            new ObjectWriteContext.Base() {
                @Override
                public PrettyPrinter getPrettyPrinter() {
                    return new DefaultPrettyPrinter()
                            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
                }

                @Override
                public boolean hasPrettyPrinter() {
                    return true;
                }
            };

    private JsonOutput() {}

    /**
     * Writes the whole value at once, or nothing if it cannot be written; the stream stays open.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    public static void write(boolean indented, OutputStream out, Consumer<JsonGenerator> value) {
        try {
            bytes(indented, value).writeTo(out);
        } catch (IOException failed) {
            throw new UncheckedIOException("the output cannot be written", failed);
        }
    }

    /** The value as a text. */
    public static String text(boolean indented, Consumer<JsonGenerator> value) {
        return bytes(indented, value).toString(StandardCharsets.UTF_8);
    }

    /** On one line, with escapes as RFC 8785 wants them. */
    static byte[] canonical(Consumer<JsonGenerator> value) {
        return bytes(CANONICAL, ONE_LINE, value).toByteArray();
    }

    private static ByteArrayOutputStream bytes(boolean indented, Consumer<JsonGenerator> value) {
        return bytes(FACTORY, indented ? INDENTED : ONE_LINE, value);
    }

    private static ByteArrayOutputStream bytes(
            JsonFactory factory, ObjectWriteContext context, Consumer<JsonGenerator> value) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = factory.createGenerator(context, bytes)) {
            value.accept(json);
        }
        return bytes;
    }
}
