package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact about a unit or its institution that eligibility is decided on.
 *
 * @param name its key in the assessment, such as {@code auditOpinion}
 * @param ladder the letters of a grade, lowest first; empty for other kinds
 * @param lowest the least that a number can be, or null if it has no bound or is no number
 * @param highest the most that a number can be, or null if it has no bound or is no number
 * @param lowerIsBetter whether the least number, the first letter, the first day or what does not
 *     hold is the best
 */
public record FactDefinition(
        String name,
        Kind kind,
        List<String> ladder,
        @Nullable Rational lowest,
        @Nullable Rational highest,
        boolean lowerIsBetter,
        Title title) {

    /** The type of a fact's value. */
    public enum Kind {
        GRADE,
        NUMBER,
        TRUTH,
        DATE
    }

    public FactDefinition {
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        ladder = List.copyOf(ladder);
        requireNonNull(title, "title");
    }
}
