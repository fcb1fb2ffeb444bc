package id.zonaintegritas.examples.cli;

import id.zonaintegritas.rules.Pipeline;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents, one on a line, in batches. Blank lines are skipped; a line that is too long is
 * passed over without being held.
 */
final class Lines implements Pipeline.Source<List<Document>> {

    private static final int MOST_DOCUMENTS = 64;
    private static final int ENOUGH_CHARACTERS = 1_000_000;

    private final String source;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final Deque<Document> peeked = new ArrayDeque<>();
    private byte[] line = new byte[1 << 14];
    private int position;
    private int limit;
    private long number;

    Lines(String source, InputStream in) {
        this.source = source;
        this.in = in;
    }

    /** A batch is smaller when waiting for more would keep back what is there. */
    @Override
    public @Nullable List<Document> next() throws IOException {
        List<Document> batch = new ArrayList<>();
        int characters = 0;
        do {
            Document document = document();
            if (document == null) {
                break;
            }
            batch.add(document);
            characters += document.text().length();
        } while (batch.size() < MOST_DOCUMENTS && characters < ENOUGH_CHARACTERS && moreIsThere());
        return batch.isEmpty() ? null : batch;
    }

    /**
     * The whole input if it is one document that a person wrote over many lines, or null if there
     * is one on each line. It is one if its first line leaves a bracket open, unless the second
     * line is an object by itself: then only the first line is broken.
     */
    @Nullable Document wholeIfSpread() throws IOException {
        Document first = document();
        Document second =
                first != null && first.problem() == null && isOpen(first.text())
                        ? document()
                        : null;
        if (first == null || second == null || isOneObject(second)) {
            Stream.of(first, second).filter(Objects::nonNull).forEach(peeked::add);
            return null;
        }
        Document rest = Document.whole(source, unread());
        String text =
                "\n".repeat((int) first.line() - 1)
                        + first.text()
                        + "\n".repeat((int) (second.line() - first.line()))
                        + second.text()
                        + "\n"
                        + rest.text();
        return new Document(
                source, 0, text, second.problem() == null ? rest.problem() : second.problem());
    }

    private InputStream unread() {
        return new SequenceInputStream(
                new ByteArrayInputStream(buffer, position, limit - position), in);
    }

    private static boolean isOneObject(Document document) {
        String text = document.text().strip();
        return text.startsWith("{") && text.endsWith("}") && !isOpen(text);
    }

    private static boolean isOpen(String json) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '{' || c == '[')) {
                depth++;
            } else if (!quoted && (c == '}' || c == ']')) {
                depth--;
            }
        }
        return depth > 0 || quoted;
    }

    private @Nullable Document document() throws IOException {
        if (!peeked.isEmpty()) {
            return peeked.remove();
        }
        while (position < limit || fill()) {
            int length = readLine();
            number++;
            if (length > Document.MAX_BYTES) {
                return Document.tooLong(source, number);
            }
            if (!isBlank(length)) {
                return Document.of(source, number, line, length);
            }
        }
        return null;
    }

    /** Reads up to the line break into {@code line} and returns the length of the whole line. */
    private int readLine() throws IOException {
        int length = 0;
        while (position < limit || fill()) {
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            int part = end - position;
            if (length + part <= Document.MAX_BYTES) {
                if (length + part > line.length) {
                    line = Arrays.copyOf(line, Math.max(length + part, 2 * line.length));
                }
                System.arraycopy(buffer, position, line, length, part);
            }
            length = Math.min(length + part, Document.MAX_BYTES + 1);
            position = end;
            if (end < limit) {
                position++;
                break;
            }
        }
        return length;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer));
        return limit > 0;
    }

    @Override
    public boolean isReady() throws IOException {
        return moreIsThere();
    }

    private boolean moreIsThere() throws IOException {
        return !peeked.isEmpty() || position < limit || in.available() > 0;
    }

    private boolean isBlank(int length) {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
