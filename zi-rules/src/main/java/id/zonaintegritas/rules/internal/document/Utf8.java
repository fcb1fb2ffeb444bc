package id.zonaintegritas.rules.internal.document;

import id.zonaintegritas.rules.internal.document.Tree.Place;
import id.zonaintegritas.rules.internal.document.TreeReader.SyntaxException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** Text as bytes: decoded strictly and never beyond a limit. */
public final class Utf8 {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Utf8() {}

    /**
     * All text of the stream, without a byte order mark; no more than the limit is held in memory.
     *
     * @throws SyntaxException if it is longer than so many bytes, or no UTF-8
     */
    public static String read(InputStream in, int mostBytes) throws IOException, SyntaxException {
        byte[] bytes = in.readNBytes(mostBytes + 1);
        if (bytes.length > mostBytes) {
            throw tooLong(mostBytes);
        }
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length);
        boolean malformed =
                StandardCharsets.UTF_8.newDecoder().decode(input, output, true).isError();
        String text = output.flip().toString();
        if (malformed) {
            throw new SyntaxException(placeAfter(text), "encoding");
        }
        return withoutMark(text);
    }

    /** The same limit for a text that is already in memory. */
    public static String limited(String text, int mostBytes) throws SyntaxException {
        if (text.length() > mostBytes) {
            throw tooLong(mostBytes);
        }
        return withoutMark(text);
    }

    /** Whether the text has no half of a surrogate pair. */
    public static boolean canEncode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return StandardCharsets.UTF_8.newEncoder().canEncode(text);
            }
        }
        return true;
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static SyntaxException tooLong(int mostBytes) {
        return new SyntaxException(new Place(1, 1), "long.bytes", mostBytes);
    }

    private static Place placeAfter(String text) {
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return new Place(line, text.length() - text.lastIndexOf('\n'));
    }
}
