package id.zonaintegritas.rules.plan;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Reading;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.plan.Sensitivity.Flip;
import id.zonaintegritas.rules.plan.Sensitivity.OfReadings;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Evaluates a unit under every combination of readings that can differ for it. An interpretation can
 * make a difference if a finding rests on it, under any combination looked at, or if another reading
 * of it alone changes a finding; combinations of the others are the same as these.
 */
final class AllReadings {

    /** So many evaluators are kept for later units. */
    private static final int MANY = 400;

    private final Edition edition;
    private final Map<Map<String, String>, ZiEvaluator> evaluators = new ConcurrentHashMap<>();

    AllReadings(Edition edition) {
        this.edition = edition;
    }

    /**
     * All decisions about a unit.
     *
     * @param now its evaluation under the readings from which others are told apart
     */
    OfReadings of(Evaluation now) {
        Assessment unit = now.assessment();
        Map<String, String> base = now.edition().interpretations();
        Map<Map<String, String>, Evaluation> known = new LinkedHashMap<>();
        known.put(Map.of(), now);
        Set<String> relevant = new LinkedHashSet<>(restsOn(now));
        int before = -1;
        while (relevant.size() > before) {
            before = relevant.size();
            explore(unit, base, relevant, known);
        }
        return counted(now, base, relevant, known);
    }

    private void explore(
            Assessment unit,
            Map<String, String> base,
            Set<String> relevant,
            Map<Map<String, String>, Evaluation> known) {
        for (Map<String, String> changed : combinations(base, relevant)) {
            Evaluation evaluation = evaluation(unit, base, changed, known);
            relevant.addAll(restsOn(evaluation));
            if (changed.size() <= 1) {
                for (Interpretation other : edition.interpretations()) {
                    if (!relevant.contains(other.id())
                            && differs(unit, base, changed, other, evaluation, known)) {
                        relevant.add(other.id());
                    }
                }
            }
        }
    }

    private boolean differs(
            Assessment unit,
            Map<String, String> base,
            Map<String, String> changed,
            Interpretation other,
            Evaluation evaluation,
            Map<Map<String, String>, Evaluation> known) {
        for (Reading reading : other.readings()) {
            if (!reading.choice().equals(base.get(other.id()))) {
                Map<String, String> more = new TreeMap<>(changed);
                more.put(other.id(), reading.choice());
                Evaluation next = evaluation(unit, base, more, known);
                if (!next.predicates().equals(evaluation.predicates())) {
                    return true;
                }
            }
        }
        return false;
    }

    private Evaluation evaluation(
            Assessment unit,
            Map<String, String> base,
            Map<String, String> changed,
            Map<Map<String, String>, Evaluation> known) {
        Evaluation evaluation = known.get(changed);
        if (evaluation == null) {
            Map<String, String> readings = new TreeMap<>(base);
            readings.putAll(changed);
            evaluation = evaluator(readings).evaluate(unit);
            known.put(changed, evaluation);
        }
        return evaluation;
    }

    private ZiEvaluator evaluator(Map<String, String> readings) {
        ZiEvaluator kept = evaluators.get(readings);
        if (kept != null) {
            return kept;
        }
        ZiEvaluator made = ZiEvaluator.of(edition);
        for (Interpretation interpretation : edition.interpretations()) {
            String choice = readings.get(interpretation.id());
            if (choice != null && !choice.equals(interpretation.standard())) {
                made = made.with(interpretation.id(), choice);
            }
        }
        if (evaluators.size() < MANY) {
            evaluators.put(readings, made);
        }
        return made;
    }

    private static Set<String> restsOn(Evaluation evaluation) {
        Set<String> interpretations = new LinkedHashSet<>();
        evaluation.predicates().stream()
                .flatMap(predicate -> predicate.findings().stream())
                .map(Finding::interpretations)
                .forEach(interpretations::addAll);
        return interpretations;
    }

    /** What can be read otherwise, those with the fewest changes first. */
    private List<Map<String, String>> combinations(Map<String, String> base, Set<String> relevant) {
        List<Map<String, String>> combinations = new ArrayList<>();
        combinations.add(new TreeMap<>());
        for (Interpretation interpretation : edition.interpretations()) {
            if (!relevant.contains(interpretation.id())) {
                continue;
            }
            for (Map<String, String> fewer : List.copyOf(combinations)) {
                for (Reading reading : interpretation.readings()) {
                    if (!reading.choice().equals(base.get(interpretation.id()))) {
                        Map<String, String> more = new TreeMap<>(fewer);
                        more.put(interpretation.id(), reading.choice());
                        combinations.add(more);
                    }
                }
            }
        }
        combinations.sort(Comparator.comparingInt(Map::size));
        return combinations;
    }

    private OfReadings counted(
            Evaluation now,
            Map<String, String> base,
            Set<String> relevant,
            Map<Map<String, String>, Evaluation> known) {
        BigInteger alike = BigInteger.ONE;
        for (Interpretation interpretation : edition.interpretations()) {
            if (!relevant.contains(interpretation.id())) {
                alike = alike.multiply(BigInteger.valueOf(interpretation.readings().size()));
            }
        }
        String decision = Sensitivity.label(now);
        Map<String, BigInteger> decisions = new TreeMap<>();
        List<Flip> flips = new ArrayList<>();
        for (Map<String, String> changed : combinations(base, relevant)) {
            String other =
                    Sensitivity.label(evaluation(now.assessment(), base, changed, known));
            decisions.merge(other, alike, BigInteger::add);
            if (!other.equals(decision)
                    && flips.stream()
                            .noneMatch(f -> changed.entrySet().containsAll(f.readings().entrySet()))) {
                flips.add(new Flip(changed, other));
            }
        }
        return new OfReadings(
                decision,
                edition.interpretations().stream()
                        .map(Interpretation::id)
                        .filter(relevant::contains)
                        .toList(),
                decisions,
                flips);
    }
}
