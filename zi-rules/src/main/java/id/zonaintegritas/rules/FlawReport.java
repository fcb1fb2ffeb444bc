package id.zonaintegritas.rules;

import static java.util.Comparator.comparing;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.GapCheck.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports flaws, each mistake once: where it shows first, in the fewest words. */
final class FlawReport {

    private static final Messages MESSAGES = Messages.of("check");

    private final EditionPlaces places;
    private final Edition newest;
    private final Set<List<Object>> reported = new HashSet<>();

    FlawReport(EditionPlaces places, Edition newest) {
        this.places = places;
        this.newest = newest;
    }

    /** Reports what is wrong in a setting and was not in those before. */
    void add(List<Flaw> flaws, Setting setting) {
        for (Flaw flaw : overlapsByRule(merged(flaws))) {
            boolean isNew = false;
            if (flaw.kind() == Flaw.Kind.GAP) {
                for (String id : flaw.ids()) {
                    isNew |= reported.add(List.of(flaw.about(), id));
                }
            } else {
                isNew = reported.add(List.of(flaw.kind(), Set.copyOf(flaw.rules())));
            }
            if (isNew) {
                report(flaw, setting);
            }
        }
    }

    /** What is wrong alike with several rows is one mistake. */
    private static List<Flaw> merged(List<Flaw> flaws) {
        Map<List<Object>, Flaw> merged = new LinkedHashMap<>();
        for (Flaw flaw : flaws) {
            merged.merge(List.of(flaw.kind(), flaw.about(), flaw.rules()), flaw, FlawReport::both);
        }
        return List.copyOf(merged.values());
    }

    private static Flaw both(Flaw one, Flaw other) {
        Set<String> ids = new LinkedHashSet<>(one.ids());
        ids.addAll(other.ids());
        List<Title> when = one.when().size() <= other.when().size() ? one.when() : other.when();
        return new Flaw(
                one.kind(), one.about(), one.rules(), ids, when, one.trials() + other.trials());
    }

    /** A rule that overlaps several others is the odd one; it is reported once. */
    private List<Flaw> overlapsByRule(List<Flaw> flaws) {
        List<Flaw> left = new ArrayList<>(flaws);
        List<Flaw> reported = new ArrayList<>();
        left.removeIf(flaw -> flaw.kind() != Flaw.Kind.OVERLAP && reported.add(flaw));
        while (!left.isEmpty()) {
            Map<String, Integer> overlaps = new HashMap<>();
            left.forEach(f -> f.rules().forEach(rule -> overlaps.merge(rule, 1, Integer::sum)));
            String odd =
                    overlaps.keySet().stream()
                            .max(
                                    comparing((String rule) -> overlaps.get(rule))
                                            .thenComparing(places::position))
                            .orElseThrow();
            List<Flaw> its = left.stream().filter(f -> f.rules().contains(odd)).toList();
            left.removeAll(its);
            Set<String> rules = new LinkedHashSet<>(List.of(odd));
            its.forEach(flaw -> rules.addAll(flaw.rules()));
            Flaw first = its.stream().reduce(FlawReport::both).orElseThrow();
            reported.add(
                    new Flaw(
                            first.kind(),
                            first.about(),
                            List.copyOf(rules),
                            first.ids(),
                            first.when(),
                            first.trials()));
        }
        return reported;
    }

    private void report(Flaw flaw, Setting setting) {
        String id = flaw.ids().iterator().next();
        Title others = others(flaw.ids().size() - 1);
        Title where = where(flaw, setting);
        String rule = flaw.rules().isEmpty() ? "" : flaw.rules().get(0);
        switch (flaw.kind()) {
            case GAP ->
                    places.report(
                            flaw.rules().isEmpty()
                                    ? places.row(id)
                                    : places.rule(places.nearest(flaw.rules())),
                            MESSAGES.remark(
                                    flaw.rules().isEmpty() ? "gap.noRule" : "gap",
                                    id,
                                    others,
                                    where));
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
                                            String.join(", ", flaw.rules()),
                                            where));
            case FAILURE ->
                    places.report(places.rule(rule), MESSAGES.remark("failure", rule, where));
        }
    }

    /** What the unit states, and what is chosen. */
    private Title where(Flaw flaw, Setting setting) {
        Title where = Remark.NONE;
        for (Title one : flaw.when()) {
            boolean first = where.english().isEmpty();
            where = MESSAGES.text(first ? "when" : "and", where, one);
        }
        String how = "reading";
        for (Map.Entry<String, String> chosen : setting.chosen().entrySet()) {
            where = MESSAGES.text(how, where, chosen.getValue(), chosen.getKey());
            how = "readings";
        }
        return setting.version().equals(newest)
                ? where
                : MESSAGES.text("version", where, setting.version().from());
    }

    /** How many others there are, behind the first one. */
    static Title others(int count) {
        return count == 0
                ? Remark.NONE
                : count == 1 ? MESSAGES.text("another") : MESSAGES.text("others", count);
    }
}
