package id.zonaintegritas.rules.internal.check;

import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.facts.Finding;
import id.zonaintegritas.rules.facts.OfUnit;
import id.zonaintegritas.rules.facts.Workings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What came out of all trials of an edition. */
final class TrialTally {

    private final Set<String> fired = new HashSet<>();
    private final Set<String> reached = new HashSet<>();
    private final Map<String, Integer> firings = new HashMap<>();
    private final CheckTime time;
    private String busiest = "";
    private int trials;

    TrialTally(CheckTime time) {
        this.time = time;
    }

    /**
     * One more unit is to be tried.
     *
     * @throws CheckTime.Over if there is no time left for it
     */
    void count() {
        trials++;
        time.require(() -> busiest);
    }

    /** Takes in what came of a unit. */
    void add(Workings unit) {
        Set<String> by = unit.fired();
        fired(by);
        by.forEach(
                rule -> {
                    int times = firings.merge(rule, 1, Integer::sum);
                    if (times > firings.getOrDefault(busiest, 0) || busiest.isEmpty()) {
                        busiest = rule;
                    }
                });
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
