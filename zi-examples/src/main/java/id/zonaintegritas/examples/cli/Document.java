package id.zonaintegritas.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The text of one assessment, or what keeps it from being read.
 *
 * @param source the name of the file
 * @param line from 1, or 0 if the document is the whole file
 * @param problem null if there is none
 * @param problems what it consists of, each with its place
 */
record Document(
        String source, long line, String text, @Nullable Title problem, List<Problem> problems) {

    /** What no assessment needs by far. */
    static final int MAX_BYTES = 10_000_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    Document(String source, long line, String text, @Nullable Title problem) {
        this(
                source,
                line,
                text,
                problem,
                problem == null ? List.of() : List.of(new Problem("", problem)));
    }

    static Document whole(String source, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        return bytes.length > MAX_BYTES ? tooLong(source, 0) : of(source, 0, bytes, bytes.length);
    }

    static Document of(String source, long line, byte[] bytes, int length) {
        String text = new String(bytes, 0, length, UTF_8);
        if (text.indexOf('\uFFFD') >= 0 && !isUtf8(bytes, length)) {
            return new Document(source, line, "", Term.NOT_UTF8.title());
        }
        return new Document(
                source, line, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, null);
    }

    static Document tooLong(String source, long line) {
        return new Document(source, line, "", Term.TOO_LONG.title(MAX_BYTES / 1_000_000));
    }

    /** Where it stands, for a person. */
    String place(Locale locale) {
        return place().in(locale);
    }

    Title place() {
        return line == 0 ? new Title(source, source) : Term.LINE.title(source, line);
    }

    private static boolean isUtf8(byte[] bytes, int length) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
