package id.zonaintegritas.rules;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.rules.facts.Concluded;
import id.zonaintegritas.rules.facts.Findings;
import id.zonaintegritas.rules.facts.Gathered;
import id.zonaintegritas.rules.facts.Given;
import id.zonaintegritas.rules.facts.Points;
import id.zonaintegritas.rules.facts.Ratios;
import id.zonaintegritas.rules.facts.Scores;
import id.zonaintegritas.rules.facts.Totals;
import id.zonaintegritas.rules.facts.Workings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the rules get from what units state to a decision: every step, with what it rests on. No
 * condition of a rule looks at a unit, so the rules are run once, and what they conclude holds for
 * every unit. Immutable and safe to share between threads.
 */
final class Derivation {

    private final List<Firing> firings;
    private final List<Step> steps;

    private Derivation(RowsInForce rows, List<Firing> firings) {
        this.firings = firings;
        this.steps = ordered(rows, firings);
        for (int place = 0; place < steps.size(); place++) {
            steps.get(place).concluded().putAt(place);
        }
    }

    /**
     * Derives the decision from what a unit may state.
     *
     * @throws RulesException if something is not decided, or decided twice
     */
    static Derivation of(RowsInForce rows, List<Given> stated) {
        return ofFirings(rows, Inference.of(rows, stated, Stage.values()));
    }

    /**
     * The same, from what fired in all stages.
     *
     * @throws RulesException if something is not decided, or decided twice
     */
    static Derivation ofFirings(RowsInForce rows, List<Firing> firings) {
        requireDecidedOnce(firings, rows.expected());
        return new Derivation(rows, firings);
    }

    /**
     * Runs one stage alone.
     *
     * @param stated what a unit states, and what earlier stages would have concluded
     * @throws RulesException if something is decided twice
     */
    static Derivation of(RowsInForce rows, List<Object> stated, Stage stage) {
        List<Firing> firings = Inference.of(rows, stated, stage);
        requireDecidedOnce(firings, Map.of());
        return new Derivation(rows, firings);
    }

    /** The steps in the order of the regulation. */
    List<Step> steps() {
        return steps;
    }

    /**
     * Follows the steps for one unit.
     *
     * @throws RulesException if a rule does not fit the rows that it chose
     */
    Workings follow(Assessment assessment) {
        Workings workings = new Workings(assessment, steps.size());
        for (Firing firing : firings) {
            try {
                workings.workOut(firing.concluded());
            } catch (RuntimeException unfit) {
                throw RulesException.failed(firing.rule().id(), unfit);
            }
        }
        for (Step step : steps) {
            workings.writeDown(step.concluded(), step);
        }
        return workings;
    }

    /** The steps that concluded something about a unit. */
    List<TraceStep> trace(Workings workings) {
        List<TraceStep> trace = new ArrayList<>(steps.size());
        for (int place = 0; place < steps.size(); place++) {
            Conclusion conclusion = workings.written(place);
            if (conclusion != null) {
                Step step = steps.get(place);
                trace.add(
                        new TraceStep(
                                trace.size() + 1,
                                step.info().stage(),
                                step.rule(),
                                step.citation(),
                                step.because(workings),
                                conclusion));
            }
        }
        return List.copyOf(trace);
    }

    private static List<Step> ordered(RowsInForce rows, List<Firing> firings) {
        List<Placed<Firing>> placed = new ArrayList<>(firings.size());
        for (Firing firing : firings) {
            placed.add(Placed.of(firing, firing.concluded(), rows));
        }
        placed.sort(
                comparing((Placed<Firing> p) -> p.what().rule().stage())
                        .thenComparing(Placed.ORDER));
        Map<String, Integer> findings = new HashMap<>();
        for (int place = 0; place < placed.size(); place++) {
            if (placed.get(place).what().concluded() instanceof Findings finding) {
                findings.put(finding.id(), place);
            }
        }
        return placed.stream().map(p -> step(p.what(), findings, rows)).toList();
    }

    /** Something with its place in the order of the regulation. */
    private record Placed<T>(T what, int position, int rank, String id) {

        static final Comparator<Placed<?>> ORDER =
                comparingInt((Placed<?> p) -> p.position())
                        .thenComparingInt(Placed::rank)
                        .thenComparing(Placed::id);

        static <T> Placed<T> of(T what, Concluded<?> about, RowsInForce rows) {
            return new Placed<>(what, rows.position(about.subject()), rank(about), about.id());
        }

        /** What is concluded about one row comes in the order in which it follows. */
        private static int rank(Concluded<?> concluded) {
            if (concluded instanceof Totals) {
                return 0;
            }
            if (concluded instanceof Ratios) {
                return 1;
            }
            return concluded instanceof Scores ? 2 : concluded instanceof Points ? 4 : 3;
        }
    }

    private static Step step(Firing firing, Map<String, Integer> findings, RowsInForce rows) {
        List<String> because = new ArrayList<>();
        List<Placed<Concluded<?>>> conclusions = new ArrayList<>();
        for (Object matched : firing.matched()) {
            if (matched instanceof Given given) {
                because.add(given.pointer());
            } else if (matched instanceof Concluded<?> concluded) {
                conclusions.add(Placed.of(concluded, concluded, rows));
            } else if (matched instanceof Gathered gathered) {
                for (Concluded<?> part : gathered.parts()) {
                    conclusions.add(Placed.of(part, part, rows));
                }
            }
        }
        Collections.sort(because);
        conclusions.sort(Placed.ORDER);
        conclusions.forEach(c -> because.add(c.id()));
        return new Step(firing, because, findings, rows);
    }

    private static void requireDecidedOnce(List<Firing> firings, Map<String, String> expected) {
        Map<String, List<String>> rules = new HashMap<>();
        for (Firing firing : firings) {
            rules.computeIfAbsent(firing.concluded().id(), id -> new ArrayList<>())
                    .add(firing.rule().id());
        }
        List<Problem> problems = new ArrayList<>();
        expected.forEach(
                (id, what) -> {
                    if (!rules.containsKey(id)) {
                        problems.add(
                                new Problem(
                                        id,
                                        "no rule concluded its " + what,
                                        "the conditions of its rule do not match this row, or a"
                                                + " part that it needs was not concluded."));
                    }
                });
        rules.forEach(
                (id, by) -> {
                    if (by.size() > 1) {
                        Collections.sort(by);
                        problems.add(
                                new Problem(
                                        id,
                                        "concluded " + by.size() + " times, by " + by,
                                        "the conditions of these rules overlap."));
                    }
                });
        if (!problems.isEmpty()) {
            problems.sort(comparing(Problem::at));
            throw new RulesException(problems);
        }
    }
}
