package id.zonaintegritas.rules.internal.check;

import id.zonaintegritas.model.Title;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Something that the rules of an edition do not decide exactly once, or fail to decide.
 *
 * @param kind what is wrong
 * @param about the type of fact that a gap is about, or an empty text
 * @param rules the ids of the rules that overlap, that fail, or of which one should decide
 * @param readings the interpretations that those of them look at which are not in force
 * @param ids of what is not decided once
 * @param when what the unit states, in the fewest words
 */
record Flaw(
        Kind kind,
        String about,
        List<String> rules,
        Set<String> readings,
        Set<String> ids,
        List<Title> when) {

    /** What is wrong. */
    public enum Kind {
        /** No rule decides it. */
        GAP,
        /** Two rules decide it, or one of them twice. */
        OVERLAP,
        /** A rule fails. */
        FAILURE
    }

    /** Whether another flaw tells it too. */
    boolean isIn(Flaw other) {
        return kind == other.kind
                && (kind == Kind.GAP
                        ? other.ids.containsAll(ids)
                        : Set.copyOf(other.rules).equals(Set.copyOf(rules)));
    }

    /** The same with other rules. */
    Flaw by(Collection<String> others) {
        return new Flaw(kind, about, List.copyOf(others), readings, ids, when);
    }
}
