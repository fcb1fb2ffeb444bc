package id.zonaintegritas.rules.internal.check;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.facts.Workings;
import id.zonaintegritas.rules.internal.check.Matter.Deciders;
import id.zonaintegritas.rules.internal.check.Thing.Tried;
import id.zonaintegritas.rules.internal.contracts.AssessmentCheck;
import id.zonaintegritas.rules.internal.inference.RulesInForce;
import id.zonaintegritas.rules.problem.Problem;
import id.zonaintegritas.rules.problem.RulesException;
import id.zonaintegritas.rules.problem.Undecided;
import id.zonaintegritas.rules.problem.Undecided.Gap;
import id.zonaintegritas.rules.problem.Undecided.Overlap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tries the things that a matter is decided from with all their values, through the engine: all
 * combinations where there are not too many, or else all of any three things while the others are
 * not known, as low or as high as they can be.
 */
public final class MatterTrials {

    /** What is wrong, by which trials that are wrong alike are told from others. */
    private record Wrong(Flaw.Kind kind, String about, List<String> rules, Set<String> readings) {

        static Wrong overlap(Set<String> rules) {
            return new Wrong(Flaw.Kind.OVERLAP, "", List.copyOf(rules), Set.of());
        }

        static Wrong failure(String rule) {
            return new Wrong(Flaw.Kind.FAILURE, "", List.of(rule), Set.of());
        }

        static Wrong gap(Gap gap, Deciders deciders) {
            return new Wrong(
                    Flaw.Kind.GAP, gap.about(), List.copyOf(deciders.rules()), deciders.readings());
        }
    }

    /**
     * What came of a trial.
     *
     * @param possible whether a unit can be so at all
     * @param wrong what is not decided once, by what is wrong with it
     */
    private record Result(boolean possible, Map<Wrong, Set<String>> wrong) {}

    private static final Result IMPOSSIBLE = new Result(false, Map.of());

    /** Up to so many combinations are tried all. */
    private static final int ALL = 4_096;

    /** Beyond so many, what lies between two bounds is not tried. */
    private static final int MOST = 60_000;

    /** Of so many trials that are wrong alike, the one that is told in the fewest words is told. */
    private static final int TOLD = 12;

    private final Matter matter;
    private final RulesInForce rules;
    private final AssessmentCheck possible;
    private final TrialTally tally;
    private final List<Thing> things;
    private final Map<List<Integer>, Result> results = new HashMap<>();
    private final Map<Wrong, List<List<Integer>>> wrong = new LinkedHashMap<>();

    private MatterTrials(
            Matter matter, RulesInForce rules, AssessmentCheck possible, TrialTally tally) {
        this.matter = matter;
        this.rules = rules;
        this.possible = possible;
        this.tally = tally;
        this.things = triples(matter.things()) > MOST ? thinned(matter.things()) : matter.things();
    }

    /** What is not decided exactly once. */
    static List<Flaw> flaws(
            Matter matter, RulesInForce rules, AssessmentCheck possible, TrialTally tally) {
        MatterTrials trials = new MatterTrials(matter, rules, possible, tally);
        trials.tryAll();
        return trials.wrong.entrySet().stream()
                .map(entry -> trials.flaw(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static long triples(List<Thing> things) {
        long triples = 0;
        for (int i = 0; i < things.size(); i++) {
            for (int j = i + 1; j < things.size(); j++) {
                for (int k = j + 1; k < things.size(); k++) {
                    triples += (long) size(things, i) * size(things, j) * size(things, k);
                }
            }
        }
        return triples;
    }

    private static int size(List<Thing> things, int thing) {
        return things.get(thing).values().size();
    }

    private static List<Thing> thinned(List<Thing> things) {
        return things.stream()
                .map(
                        thing -> {
                            List<Tried> values = thing.values();
                            List<Tried> kept = new ArrayList<>();
                            for (int i = 0; i < values.size(); i++) {
                                if (values.get(i).known() || i == thing.unknown()) {
                                    kept.add(values.get(i));
                                }
                            }
                            return new Thing(thing.name(), kept);
                        })
                .toList();
    }

    private void tryAll() {
        long combinations = 1;
        for (int i = 0; i < things.size() && combinations <= ALL; i++) {
            combinations *= size(things, i);
        }
        if (combinations <= ALL) {
            combine(new ArrayList<>(Collections.nCopies(things.size(), 0)), 0, things.size());
            return;
        }
        for (List<Integer> others :
                List.of(
                        things.stream().map(Thing::unknown).toList(),
                        things.stream().map(Thing::worst).toList(),
                        things.stream().map(Thing::best).toList())) {
            combine(new ArrayList<>(others), 0, 3);
        }
    }

    /** All values of so many things, from one of them on. */
    private void combine(List<Integer> values, int from, int things) {
        if (things == 0 || from == this.things.size()) {
            attempt(List.copyOf(values));
            return;
        }
        int before = values.get(from);
        for (int value = 0; value < size(this.things, from); value++) {
            values.set(from, value);
            combine(values, from + 1, things - 1);
        }
        values.set(from, before);
        if (this.things.size() - from > things) {
            combine(values, from + 1, things);
        }
    }

    private void attempt(List<Integer> values) {
        if (!results.containsKey(values)) {
            result(values)
                    .wrong()
                    .keySet()
                    .forEach(w -> wrong.computeIfAbsent(w, x -> new ArrayList<>()).add(values));
        }
    }

    private Result result(List<Integer> values) {
        Result known = results.get(values);
        if (known == null) {
            known = run(values);
            results.put(values, known);
        }
        return known;
    }

    private Result run(List<Integer> values) {
        Trial trial = new Trial();
        for (int i = 0; i < values.size(); i++) {
            things.get(i).values().get(values.get(i)).given().accept(trial);
        }
        if (!trial.isPossible() || !possible.isValid(trial.assessment())) {
            return IMPOSSIBLE;
        }
        tally.count();
        try {
            Workings workings = trial.run(rules, matter.stage());
            tally.add(workings);
            Map<Wrong, Set<String>> result = new LinkedHashMap<>();
            for (Undecided undecided : workings.undecided()) {
                wrong(undecided)
                        .map(one -> result.computeIfAbsent(one, w -> new LinkedHashSet<>()))
                        .ifPresent(ids -> ids.add(undecided.id()));
            }
            return new Result(true, result);
        } catch (RulesException failed) {
            Problem problem = failed.problems().get(0);
            return new Result(true, Map.of(Wrong.failure(problem.at()), Set.of(problem.at())));
        }
    }

    /** Empty for what is no part of the matter: a trial says too little of that. */
    private Optional<Wrong> wrong(Undecided undecided) {
        if (undecided instanceof Overlap overlap) {
            Set<String> by = new TreeSet<>(overlap.rules());
            tally.fired(by);
            return by.stream().anyMatch(matter.rules()::contains)
                    ? Optional.of(Wrong.overlap(by))
                    : Optional.empty();
        }
        Gap gap = (Gap) undecided;
        return Optional.ofNullable(matter.due().get(gap)).map(deciders -> Wrong.gap(gap, deciders));
    }

    private Flaw flaw(Wrong one, List<List<Integer>> found) {
        List<Title> fewest = null;
        Set<String> ids = new LinkedHashSet<>();
        for (List<Integer> values : found) {
            ids.addAll(result(values).wrong().getOrDefault(one, Set.of()));
        }
        for (List<Integer> values : found.subList(0, Math.min(found.size(), TOLD))) {
            List<Title> when = told(one, values);
            fewest = fewest == null || when.size() < fewest.size() ? when : fewest;
        }
        return new Flaw(
                one.kind(),
                one.about(),
                one.rules(),
                one.readings(),
                ids,
                fewest == null ? List.of() : fewest);
    }

    /** Those of the values without which it would not be wrong. */
    private List<Title> told(Wrong one, List<Integer> values) {
        List<Title> told = new ArrayList<>();
        List<Integer> untold = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            int thing = i;
            if (matters(one, values, List.of(i))
                    || untold.stream().anyMatch(u -> matters(one, values, List.of(thing, u)))) {
                told.add(things.get(i).values().get(values.get(i)).shown());
            } else {
                untold.add(i);
            }
        }
        return told;
    }

    /** Whether other values of some things, as long as they are known, change it. */
    private boolean matters(Wrong one, List<Integer> values, List<Integer> free) {
        if (free.isEmpty()) {
            Result other = result(values);
            return other.possible() && !other.wrong().containsKey(one);
        }
        List<Integer> others = new ArrayList<>(values);
        int thing = free.get(0);
        List<Tried> tried = things.get(thing).values();
        for (int value = 0; value < tried.size(); value++) {
            others.set(thing, value);
            if (tried.get(value).known()
                    && matters(one, List.copyOf(others), free.subList(1, free.size()))) {
                return true;
            }
        }
        return false;
    }
}
