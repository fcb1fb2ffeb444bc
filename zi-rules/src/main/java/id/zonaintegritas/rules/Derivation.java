package id.zonaintegritas.rules;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import id.zonaintegritas.model.Decision;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
        List<Firing> firings = firings(rulebook, rows, columns, List.of(Stage.values()));
        requireDecidedOnce(firings, expected(rows));
        return new Derivation(ordered(rows, firings));
    }

    /**
     * Runs one stage alone.
     *
     * @param facts what the units state, and what earlier stages would have concluded
     * @throws RulesException if something is decided twice
     */
    static Derivation of(Rulebook rulebook, RowsInForce rows, List<Object> facts, Stage stage) {
        List<Firing> firings = firings(rulebook, rows, facts, List.of(stage));
        requireDecidedOnce(firings, Map.of());
        return new Derivation(ordered(rows, firings));
    }

    private static List<Firing> firings(
            Rulebook rulebook, RowsInForce rows, List<Object> facts, List<Stage> stages) {
        FiringRecorder recorder = new FiringRecorder(rulebook);
        KieSession session = rulebook.newSession();
        try {
            session.addEventListener((AgendaEventListener) recorder);
            session.addEventListener((RuleRuntimeEventListener) recorder);
            rows.facts().forEach(session::insert);
            facts.forEach(session::insert);
            for (Stage stage : stages) {
                session.getAgenda().getAgendaGroup(Rulebook.group(stage)).setFocus();
                session.fireAllRules();
            }
        } finally {
            session.dispose();
        }
        return recorder.firings();
    }

    private static List<Step> ordered(RowsInForce rows, List<Firing> firings) {
        var order =
                comparing((Concluded c) -> rows.position(c.subject()))
                        .thenComparing(comparingInt(Derivation::rank))
                        .thenComparing(Concluded::id);
        return firings.stream()
                .sorted(
                        comparing((Firing f) -> f.rule().stage())
                                .thenComparing(Firing::concluded, order))
                .map(f -> step(f, order))
                .toList();
    }

    /** What is concluded about one row comes in the order in which it follows from each other. */
    private static int rank(Concluded concluded) {
        if (concluded instanceof Totals) {
            return 0;
        }
        if (concluded instanceof Ratios) {
            return 1;
        }
        return concluded instanceof Scores ? 2 : concluded instanceof Points ? 4 : 3;
    }

    private static Step step(Firing firing, Comparator<Concluded> order) {
        List<String> because = new ArrayList<>();
        firing.matched().stream()
                .filter(Given.class::isInstance)
                .map(m -> ((Given) m).pointer())
                .sorted()
                .forEach(because::add);
        firing.matched().stream()
                .flatMap(Derivation::conclusions)
                .sorted(order)
                .map(Concluded::id)
                .distinct()
                .forEach(because::add);
        String citation = firing.concluded().citation();
        return new Step(
                firing.rule(),
                citation == null ? firing.rule().citation() : citation,
                List.copyOf(because),
                firing.concluded());
    }

    private static Stream<Concluded> conclusions(Object matched) {
        if (matched instanceof Gathered gathered) {
            return gathered.parts().stream().map(c -> c);
        }
        return matched instanceof Concluded concluded ? Stream.of(concluded) : Stream.of();
    }

    /** What every evaluation concludes, by its id. */
    private static Map<String, String> expected(RowsInForce rows) {
        Map<String, String> expected = new LinkedHashMap<>();
        rows.questions().forEach(q -> expected.put(q.id() + ".score", "score"));
        rows.nodes().forEach(n -> expected.put(n.id(), "points"));
        rows.requirements().forEach(r -> expected.put(r.id(), "finding"));
        rows.edition().awards().forEach(a -> expected.put(a.predicate().name(), "outcome"));
        expected.put(Decision.ID, "decision");
        return expected;
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
