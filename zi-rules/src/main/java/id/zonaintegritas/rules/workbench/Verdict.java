package id.zonaintegritas.rules.workbench;

import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.rules.Edition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of a unit.
 *
 * @param name the id of the predicate that is granted, or else of the kind
 */
public record Verdict(Kind kind, String name) {

    /** The kinds of it, the best first. */
    public enum Kind {
        GRANTED,
        UNDETERMINED,
        NOT_GRANTED,
        /** The assessment does not fit the edition. */
        INVALID
    }

    /** The verdict about a unit that does not fit the edition. */
    public static final Verdict INVALID = of(Kind.INVALID);

    private static Verdict of(Kind kind) {
        return new Verdict(kind, kind.name());
    }

    /**
     * What became of a unit.
     *
     * @param evaluation null if the unit does not fit the edition
     */
    public static Verdict of(@Nullable Evaluation evaluation) {
        if (evaluation == null) {
            return INVALID;
        }
        Decision decision = evaluation.decision();
        return decision instanceof Decision.Granted granted
                ? new Verdict(Kind.GRANTED, granted.predicate())
                : of(
                        decision instanceof Decision.NotGranted
                                ? Kind.NOT_GRANTED
                                : Kind.UNDETERMINED);
    }

    /** All that two editions can come to, the best first; the newer one says what is better. */
    public static List<Verdict> all(Edition older, Edition newer) {
        Set<String> predicates = new LinkedHashSet<>();
        for (Edition edition : List.of(newer, older)) {
            List<Predicate> granted = edition.predicates();
            for (int i = granted.size() - 1; i >= 0; i--) {
                predicates.add(granted.get(i).id());
            }
        }
        List<Verdict> all = new ArrayList<>();
        predicates.forEach(predicate -> all.add(new Verdict(Kind.GRANTED, predicate)));
        all.add(of(Kind.UNDETERMINED));
        all.add(of(Kind.NOT_GRANTED));
        all.add(INVALID);
        return all;
    }

    @Override
    public String toString() {
        return name;
    }
}
