package id.zonaintegritas.rules.internal.check;

import static java.util.Comparator.comparing;

import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.check.GapCheck.Setting;
import id.zonaintegritas.rules.internal.document.Messages;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reports flaws, each mistake once: where it shows first, in the fewest words. */
final class FlawReport {

    private record Found(Flaw flaw, Setting setting) {}

    private static final Messages MESSAGES = Messages.of("check");

    private final EditionPlaces places;
    private final LoadedEdition newest;
    private final Map<List<Object>, List<Found>> found = new LinkedHashMap<>();

    FlawReport(EditionPlaces places, LoadedEdition newest) {
        this.places = places;
        this.newest = newest;
    }

    /** Takes in what is wrong in a setting; those that come first are told first. */
    void add(List<Flaw> flaws, Setting setting) {
        for (Flaw flaw : overlapsByRule(merged(flaws))) {
            found.computeIfAbsent(key(flaw), key -> new ArrayList<>())
                    .add(new Found(flaw, setting));
        }
    }

    private static List<Object> key(Flaw flaw) {
        return List.of(flaw.kind(), flaw.about(), flaw.rules());
    }

    /** What is wrong alike with several rows is one mistake. */
    private static List<Flaw> merged(List<Flaw> flaws) {
        Map<List<Object>, Flaw> merged = new LinkedHashMap<>();
        flaws.forEach(flaw -> merged.merge(key(flaw), flaw, FlawReport::both));
        return List.copyOf(merged.values());
    }

    private static Flaw both(Flaw one, Flaw other) {
        Set<String> ids = new LinkedHashSet<>(one.ids());
        ids.addAll(other.ids());
        List<Title> when = one.when().size() <= other.when().size() ? one.when() : other.when();
        return new Flaw(one.kind(), one.about(), one.rules(), one.readings(), ids, when);
    }

    /** A rule that overlaps several others is the odd one; it is reported once. */
    private List<Flaw> overlapsByRule(List<Flaw> flaws) {
        List<Flaw> left = new ArrayList<>(flaws);
        List<Flaw> byRule = new ArrayList<>();
        left.removeIf(flaw -> flaw.kind() != Flaw.Kind.OVERLAP && byRule.add(flaw));
        while (!left.isEmpty()) {
            String odd = odd(left);
            List<Flaw> its = left.stream().filter(f -> f.rules().contains(odd)).toList();
            left.removeAll(its);
            Set<String> rules = new LinkedHashSet<>(List.of(odd));
            its.forEach(flaw -> rules.addAll(flaw.rules()));
            byRule.add(its.stream().reduce(FlawReport::both).orElseThrow().by(rules));
        }
        return byRule;
    }

    /** The rule in the most overlaps, or else the last one. */
    private String odd(List<Flaw> overlaps) {
        Map<String, Integer> times = new HashMap<>();
        overlaps.forEach(f -> f.rules().forEach(rule -> times.merge(rule, 1, Integer::sum)));
        return times.keySet().stream()
                .max(comparing((String rule) -> times.get(rule)).thenComparing(places::position))
                .orElseThrow();
    }

    /** Reports all that was taken in. */
    void report() {
        found.values().forEach(alike -> report(alike.get(0).flaw(), where(alike)));
    }

    private void report(Flaw flaw, Title where) {
        String id = flaw.ids().iterator().next();
        Title others = others(flaw.ids().size() - 1);
        String rule = flaw.rules().isEmpty() ? "" : flaw.rules().get(0);
        String all = String.join(", ", flaw.rules());
        switch (flaw.kind()) {
            case GAP -> {
                if (flaw.rules().isEmpty()) {
                    places.report(places.row(id), MESSAGES.remark("gap.noRule", id, others, where));
                } else {
                    places.report(
                            places.rule(places.nearest(flaw.rules())),
                            MESSAGES.remark("gap", id, others, where));
                }
            }
            case OVERLAP ->
                    places.report(
                            places.rule(rule),
                            flaw.rules().size() == 1
                                    ? MESSAGES.remark("overlap.itself", rule, id, others, where)
                                    : MESSAGES.remark(
                                            "overlap",
                                            id,
                                            others,
                                            flaw.rules().size(),
                                            all,
                                            where));
            case FAILURE ->
                    places.report(places.rule(rule), MESSAGES.remark("failure", rule, where));
        }
    }

    /** What the unit states, and under which readings it is found. */
    private Title where(List<Found> alike) {
        Flaw flaw = alike.get(0).flaw();
        Setting setting = alike.get(0).setting();
        Title where = Remark.NONE;
        for (Title one : flaw.when()) {
            where = MESSAGES.text(where.equals(Remark.NONE) ? "when" : "and", where, one);
        }
        String how = "reading";
        for (Map.Entry<String, String> reading : readings(alike).entrySet()) {
            where = MESSAGES.text(how, where, reading.getValue(), reading.getKey());
            how = "readings";
        }
        return setting.version().equals(newest)
                ? where
                : MESSAGES.text("version", where, setting.version().from());
    }

    /** What is chosen, and the standard readings without which it would not be found. */
    private static Map<String, String> readings(List<Found> alike) {
        Setting first = alike.get(0).setting();
        Map<String, String> readings = new TreeMap<>(first.chosen());
        for (Interpretation one : first.version().interpretations()) {
            if (alike.get(0).flaw().readings().contains(one.id())
                    && !readings.containsKey(one.id())
                    && !isFoundInAll(alike, one)) {
                readings.put(one.id(), one.standard());
            }
        }
        return readings;
    }

    private static boolean isFoundInAll(List<Found> alike, Interpretation one) {
        Setting first = alike.get(0).setting();
        return one.readings().stream()
                .filter(reading -> !reading.choice().equals(one.standard()))
                .allMatch(
                        reading -> {
                            Map<String, String> chosen = new HashMap<>(first.chosen());
                            chosen.put(one.id(), reading.choice());
                            Setting other = new Setting(first.version(), chosen);
                            return alike.stream().anyMatch(f -> f.setting().equals(other));
                        });
    }

    /** How many others there are, behind the first one. */
    static Title others(int count) {
        return count == 0
                ? Remark.NONE
                : count == 1 ? MESSAGES.text("another") : MESSAGES.text("others", count);
    }
}
