package id.zonaintegritas.rules.facts;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a step of the trace rests on: places of what is stated, then ids of conclusions. */
final class Because {

    private Because() {}

    /** The same with what a fact stands for; most rules match one fact, so nothing is copied. */
    static List<String> with(List<String> before, OfUnit fact, Workings unit) {
        return both(before, own(fact), unit);
    }

    private static List<String> own(OfUnit fact) {
        if (fact instanceof Put put) {
            return put.because();
        }
        return fact instanceof Comparison comparison ? comparison.because() : List.of(fact.name());
    }

    /** What stands in one of the two. */
    static List<String> both(List<String> before, List<String> own, Workings unit) {
        if (before.isEmpty()) {
            return own;
        }
        List<String> all = new ArrayList<>(before);
        for (String name : own) {
            if (!all.contains(name)) {
                all.add(name);
            }
        }
        all.sort(comparingInt(unit::place).thenComparing(Comparator.naturalOrder()));
        return List.copyOf(all);
    }
}
