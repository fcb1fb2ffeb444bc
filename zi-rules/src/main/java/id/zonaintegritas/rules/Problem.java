package id.zonaintegritas.rules;

import static java.util.Objects.requireNonNull;

/**
 * Something wrong in a document that a person wrote.
 *
 * @param at where: a JSON pointer into an assessment, or {@code file:line:column} of an edition
 * @param message what is wrong and what was expected
 * @param maybe a likely cause, or an empty text
 */
public record Problem(String at, String message, String maybe) {

    public Problem {
        requireNonNull(at, "at");
        requireNonNull(message, "message");
        requireNonNull(maybe, "maybe");
    }

    public Problem(String at, String message) {
        this(at, message, "");
    }

    @Override
    public String toString() {
        return at + "   " + message + (maybe.isEmpty() ? "" : ". Maybe " + maybe);
    }
}
