package id.zonaintegritas.rules.internal.check;

import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.facts.Finding;
import id.zonaintegritas.rules.facts.OfUnit;
import id.zonaintegritas.rules.facts.Workings;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What came out of all trials of an edition. */
final class TrialTally {

    private final Set<String> fired = new HashSet<>();
    private final Set<String> reached = new HashSet<>();
    private int trials;

    void count() {
        trials++;
    }

    /** Takes in what came of a unit. */
    void add(Workings unit) {
        fired(unit.fired());
        for (OfUnit fact : unit.facts(Finding.class)) {
            if (isReached(((Finding) fact).getStatus())) {
                reached.add(fact.name());
            }
        }
    }

    private static boolean isReached(@Nullable String status) {
        return !Status.NOT_MET.name().equals(status) && !Status.UNDETERMINED.name().equals(status);
    }

    /** How many units were tried. */
    int trials() {
        return trials;
    }

    void fired(Set<String> rules) {
        fired.addAll(rules);
    }

    boolean hasFired(String rule) {
        return fired.contains(rule);
    }

    /** Whether some unit met a requirement, or was not asked. */
    boolean hasReached(String requirement) {
        return reached.contains(requirement);
    }
}
