package id.zonaintegritas.rules;

import static java.util.Objects.requireNonNull;

/**
 * Something wrong or odd in a file of an edition.
 *
 * @param file the name of the file in the edition, such as {@code worksheet/B.yaml}
 * @param line from 1
 * @param column from 1
 * @param message what is wrong and what was expected, without a full stop
 * @param maybe a likely cause as a sentence that begins after "Maybe", or an empty text
 * @param source the line as it is written, or an empty text if there is none
 */
public record EditionProblem(
        String file,
        int line,
        int column,
        Level level,
        String message,
        String maybe,
        String source) {

    /** How much a problem matters. */
    public enum Level {
        /** Keeps an edition from being used, or makes it decide wrongly. */
        ERROR,
        /** Leaves something unchecked or unused. */
        WARNING
    }

    public EditionProblem {
        requireNonNull(file, "file");
        requireNonNull(level, "level");
        requireNonNull(message, "message");
        requireNonNull(maybe, "maybe");
        requireNonNull(source, "source");
    }

    /** The same as one line; {@code file:line:column} says where. */
    public Problem problem() {
        return new Problem(file + ":" + line + ":" + column, message, maybe);
    }
}
