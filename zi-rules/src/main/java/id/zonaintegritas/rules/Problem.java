package id.zonaintegritas.rules;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * Something wrong in a document that a person wrote.
 *
 * @param at where: a JSON pointer into an assessment, or {@code line 3, column 7} where it is no
 *     JSON; {@code file:line:column} of an edition
 * @param message what is wrong and what was expected, without a full stop
 * @param maybe a likely cause as a sentence that begins after "Maybe", or an empty text
 */
public record Problem(String at, String message, String maybe) {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    public Problem {
        // Repeating what was written, they may hold what no output can encode.
        at = Utf8.encodable(requireNonNull(at, "at"));
        message = Utf8.encodable(requireNonNull(message, "message"));
        maybe = Utf8.encodable(requireNonNull(maybe, "maybe"));
    }

    public Problem(String at, String message) {
        this(at, message, "");
    }

    /** One line, with control characters escaped, so that a terminal can show it. */
    @Override
    public String toString() {
        String line = at + "   " + message + (maybe.isEmpty() ? "" : ". Maybe " + maybe);
        return CONTROL.matcher(line)
                .replaceAll(c -> String.format("\\\\u%04x", (int) c.group().charAt(0)));
    }
}
