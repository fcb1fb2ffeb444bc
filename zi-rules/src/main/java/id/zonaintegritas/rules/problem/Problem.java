package id.zonaintegritas.rules.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Title;
import java.util.Locale;

/**
 * Something wrong in a document that a person wrote.
 *
 * @param at where: a JSON pointer into an assessment, or {@code line 3, column 7} where it is no
 *     JSON; {@code file:line:column} of an edition
 * @param what what is wrong and what was expected, without a full stop
 * @param cause a likely cause as a sentence that begins after "Maybe", or empty texts
 */
public record Problem(String at, Title what, Title cause) {

    private static final Title NONE = new Title("", "");

    public Problem {
        // Repeating what was written, they may hold what no output can encode.
        at = encodable(requireNonNull(at, "at"));
        what = encodable(what);
        cause = encodable(cause);
    }

    public Problem(String at, Title what) {
        this(at, what, NONE);
    }

    public Problem(String at, String message, String maybe) {
        this(at, new Title(message, message), new Title(maybe, maybe));
    }

    public Problem(String at, String message) {
        this(at, message, "");
    }

    private static Title encodable(Title text) {
        return new Title(encodable(text.indonesian()), encodable(text.english()));
    }

    /** Half a surrogate pair becomes a question mark. */
    private static String encodable(String text) {
        return new String(text.getBytes(UTF_8), UTF_8);
    }

    /** What is wrong, in English. */
    public String message() {
        return what.english();
    }

    /** A likely cause, in English; an empty text if none is known. */
    public String maybe() {
        return cause.english();
    }

    /** One line in English. */
    @Override
    public String toString() {
        return toString(Locale.ENGLISH);
    }

    /** One line, with control characters escaped, so that a terminal can show it. */
    public String toString(Locale locale) {
        String likely = cause.in(locale);
        String maybe = locale.getLanguage().equals("en") ? ". Maybe " : ". Mungkin ";
        String line = at + "   " + what.in(locale) + (likely.isEmpty() ? "" : maybe + likely);
        return HarmlessText.spelled(line);
    }
}
