package id.zonaintegritas.rules;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import id.zonaintegritas.model.Stage;
import id.zonaintegritas.rules.facts.Concluded;
import id.zonaintegritas.rules.facts.Gathered;
import id.zonaintegritas.rules.facts.Given;
import id.zonaintegritas.rules.facts.Points;
import id.zonaintegritas.rules.facts.Ratios;
import id.zonaintegritas.rules.facts.Scores;
import id.zonaintegritas.rules.facts.Totals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;

/**
 * What the rules concluded about the units of one session, each step with what it rests on, in the
 * order of the regulation.
 */
final class Derivation {

    /**
     * One step.
     *
     * @param because pointers of inputs and ids of conclusions
     */
    record Step(RuleInfo rule, String citation, List<String> because, Concluded concluded) {}

    private final List<Step> steps;

    private Derivation(List<Step> steps) {
        this.steps = steps;
    }

    List<Step> steps() {
        return steps;
    }

    /**
     * Runs the stages one after the other.
     *
     * @throws RulesException if something is not decided, or decided twice
     */
    static Derivation of(Rulebook rulebook, RowsInForce rows, List<Object> columns) {
        FiringRecorder recorder = new FiringRecorder(rulebook);
        KieSession session = rulebook.newSession();
        try {
            session.addEventListener((AgendaEventListener) recorder);
            session.addEventListener((RuleRuntimeEventListener) recorder);
            rows.facts().forEach(session::insert);
            columns.forEach(session::insert);
            for (Stage stage : Stage.values()) {
                session.getAgenda().getAgendaGroup(Rulebook.group(stage)).setFocus();
                session.fireAllRules();
            }
        } finally {
            session.dispose();
        }
        requireDecidedOnce(rows, recorder.firings());
        return new Derivation(ordered(rows, recorder.firings()));
    }

    private static List<Step> ordered(RowsInForce rows, List<Firing> firings) {
        List<Placed<Firing>> placed = new ArrayList<>(firings.size());
        for (Firing firing : firings) {
            placed.add(Placed.of(firing, firing.concluded(), rows));
        }
        placed.sort(
                comparing((Placed<Firing> p) -> p.what().rule().stage())
                        .thenComparing(Placed.ORDER));
        List<Step> steps = new ArrayList<>(placed.size());
        for (Placed<Firing> firing : placed) {
            steps.add(step(firing.what(), rows));
        }
        return steps;
    }

    /** Something with its place in the order of the regulation. */
    private record Placed<T>(T what, int position, int rank, String id) {

        static final Comparator<Placed<?>> ORDER =
                comparingInt((Placed<?> p) -> p.position())
                        .thenComparingInt(Placed::rank)
                        .thenComparing(Placed::id);

        static <T> Placed<T> of(T what, Concluded about, RowsInForce rows) {
            return new Placed<>(what, rows.position(about.subject()), rank(about), about.id());
        }

        /** What is concluded about one row comes in the order in which it follows. */
        private static int rank(Concluded concluded) {
            if (concluded instanceof Totals) {
                return 0;
            }
            if (concluded instanceof Ratios) {
                return 1;
            }
            return concluded instanceof Scores ? 2 : concluded instanceof Points ? 4 : 3;
        }
    }

    private static Step step(Firing firing, RowsInForce rows) {
        List<String> because = new ArrayList<>();
        List<Placed<Concluded>> conclusions = new ArrayList<>();
        for (Object matched : firing.matched()) {
            if (matched instanceof Given given) {
                because.add(given.pointer());
            } else if (matched instanceof Concluded concluded) {
                conclusions.add(Placed.of(concluded, concluded, rows));
            } else if (matched instanceof Gathered gathered) {
                for (Concluded part : gathered.parts()) {
                    conclusions.add(Placed.of(part, part, rows));
                }
            }
        }
        Collections.sort(because);
        conclusions.sort(Placed.ORDER);
        conclusions.forEach(c -> because.add(c.id()));
        String citation = firing.concluded().citation();
        return new Step(
                firing.rule(),
                citation == null ? firing.rule().citation() : citation,
                List.copyOf(because),
                firing.concluded());
    }

    private static void requireDecidedOnce(RowsInForce rows, List<Firing> firings) {
        Map<String, List<String>> rules = new HashMap<>();
        for (Firing firing : firings) {
            rules.computeIfAbsent(firing.concluded().id(), id -> new ArrayList<>())
                    .add(firing.rule().id());
        }
        List<Problem> problems = new ArrayList<>();
        rows.expected()
                .forEach(
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
