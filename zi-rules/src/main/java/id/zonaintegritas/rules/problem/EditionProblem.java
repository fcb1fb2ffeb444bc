package id.zonaintegritas.rules.problem;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Title;

/**
 * Something wrong or odd in a file of an edition.
 *
 * @param file the name of the file in the edition, such as {@code worksheet/B.yaml}
 * @param line from 1
 * @param column from 1
 * @param what what is wrong and what was expected, without a full stop
 * @param cause a likely cause as a sentence that begins after "Maybe", or empty texts
 * @param source the line as it is written, or an empty text if there is none
 */
public record EditionProblem(
        String file, int line, int column, Level level, Title what, Title cause, String source) {

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
        requireNonNull(what, "what");
        requireNonNull(cause, "cause");
        requireNonNull(source, "source");
    }

    /** What is wrong, in English. */
    public String message() {
        return what.english();
    }

    /** A likely cause, in English; an empty text if none is known. */
    public String maybe() {
        return cause.english();
    }

    /** The same as one line; {@code file:line:column} says where. */
    public Problem problem() {
        return new Problem(file + ":" + line + ":" + column, what, cause);
    }
}
