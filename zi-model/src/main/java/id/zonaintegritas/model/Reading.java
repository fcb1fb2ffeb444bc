package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to read a place where the regulation is silent.
 *
 * @param id the id of the interpretation
 * @param choice the id of this way to read it
 * @param lowest the lowest score that it gives, or null if it gives none
 * @param highest the highest score that it gives, or null if it gives none
 * @param leavesOut whether what it is about is left out of the mean
 * @param decimals to how many decimals it rounds before comparing, or null if it does not round
 * @param minimum the least that it asks of the requirement that rests on it, or null
 * @param uncounted the ids of questions that it does not count
 * @param eachPart whether each part of what a minimum is about must reach it by itself
 * @param refusesPartAboveWhole whether an assessment with a part above its whole is not valid
 * @param titled how a requirement that rests on it is called, with {@code {title}} for the title of
 *     the requirement; null if it is called by that alone
 * @param waives the requirements that affirmations waive under it, or null if it is about others
 */
public record Reading(
        String id,
        String choice,
        Title title,
        @Nullable Rational lowest,
        @Nullable Rational highest,
        boolean leavesOut,
        @Nullable Integer decimals,
        @Nullable Rational minimum,
        List<String> uncounted,
        boolean eachPart,
        boolean refusesPartAboveWhole,
        @Nullable Title titled,
        @Nullable Waiver waives) {

    /** Stands in {@link #titled} where the title of the requirement goes. */
    public static final String TITLE = "{title}";

    /**
     * Requirements that are waived for an affirmed unit.
     *
     * @param predicates the ids of the predicates that ask for them
     * @param levels whose facts they are about
     */
    public record Waiver(List<String> predicates, List<Requirement.Level> levels) {

        public Waiver {
            predicates = List.copyOf(predicates);
            levels = List.copyOf(levels);
        }

        /** Whether a requirement is one of them. */
        public boolean covers(Requirement.Eligibility requirement) {
            return predicates.contains(requirement.predicate())
                    && levels.contains(requirement.level());
        }
    }

    public Reading {
        requireNonNull(id, "id");
        requireNonNull(choice, "choice");
        requireNonNull(title, "title");
        uncounted = List.copyOf(uncounted);
    }

    /** What a requirement that rests on it is called under this reading. */
    public Title called(Title requirement) {
        return titled == null
                ? requirement
                : new Title(
                        titled.indonesian().replace(TITLE, requirement.indonesian()),
                        titled.english().replace(TITLE, requirement.english()));
    }
}
