package id.zonaintegritas.rules.plan;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Reading;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.plan.Sensitivity.Flip;
import id.zonaintegritas.rules.plan.Sensitivity.OfReadings;
import id.zonaintegritas.rules.problem.AssessmentException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is decided about a unit under every combination of readings.
 *
 * <p>A finding depends on the interpretations that it rests on, which an evaluation says, and on
 * those of which another reading alone changes it; it is evaluated under all combinations of these,
 * and has the same status under all others. A decision depends on the findings alone, so that it
 * need not be evaluated for each combination of all interpretations.
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
        return new OneUnit(now).decisions();
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

    /** One unit; readings are named by those that are not the present ones. */
    private final class OneUnit {

        private final Evaluation now;
        private final Assessment unit;
        private final Map<String, String> base;
        private final Map<Map<String, String>, Evaluation> evaluations = new HashMap<>();
        private final Map<String, Set<String>> relevant = new LinkedHashMap<>();

        /** Readings under which the assessment is not valid, whatever the others. */
        private final Set<Map.Entry<String, String>> refusing = new HashSet<>();

        OneUnit(Evaluation now) {
            this.now = now;
            this.unit = now.assessment();
            this.base = now.edition().interpretations();
            evaluations.put(Map.of(), now);
        }

        OfReadings decisions() {
            singles();
            boolean more = true;
            while (more) {
                more = false;
                for (String finding : List.copyOf(relevant.keySet())) {
                    more |= explore(finding);
                }
            }
            Set<String> all = new LinkedHashSet<>();
            relevant.values().forEach(all::addAll);
            refusing.forEach(reading -> all.add(reading.getKey()));
            return counted(all);
        }

        /** Under each other reading by itself, what changes and what it rests on. */
        private void singles() {
            take(now, Map.of());
            for (Map<String, String> changed : combinations(ids(edition.interpretations()), 1)) {
                try {
                    take(evaluation(changed), changed);
                } catch (AssessmentException invalid) {
                    refusing.addAll(changed.entrySet());
                }
            }
        }

        private void take(Evaluation evaluation, Map<String, String> changed) {
            Map<String, Status> statuses = statuses(evaluation);
            Map<String, Status> before = statuses(now);
            evaluation.predicates().stream()
                    .flatMap(predicate -> predicate.findings().stream())
                    .forEach(f -> of(f.id()).addAll(f.interpretations()));
            Set<String> ids = new LinkedHashSet<>(statuses.keySet());
            ids.addAll(before.keySet());
            for (String id : ids) {
                if (statuses.get(id) != before.get(id)) {
                    of(id).addAll(changed.keySet());
                }
            }
        }

        private Set<String> of(String finding) {
            return relevant.computeIfAbsent(finding, id -> new LinkedHashSet<>());
        }

        /** Whether combinations showed that a finding depends on more. */
        private boolean explore(String finding) {
            Set<String> known = Set.copyOf(of(finding));
            for (Map<String, String> changed : combinations(known, known.size())) {
                if (!isRefused(changed)) {
                    finding(evaluation(changed), finding)
                            .ifPresent(found -> of(finding).addAll(found.interpretations()));
                }
            }
            return of(finding).size() > known.size();
        }

        private boolean isRefused(Map<String, String> changed) {
            return changed.entrySet().stream().anyMatch(refusing::contains);
        }

        private Evaluation evaluation(Map<String, String> changed) {
            return evaluations.computeIfAbsent(
                    changed,
                    other -> {
                        Map<String, String> readings = new TreeMap<>(base);
                        readings.putAll(other);
                        return evaluator(readings).evaluate(unit);
                    });
        }

        /** So many interpretations, at most, read otherwise; the fewest first. */
        private List<Map<String, String>> combinations(Set<String> some, int most) {
            List<Map<String, String>> combinations = new ArrayList<>();
            combinations.add(Map.of());
            for (Interpretation interpretation : edition.interpretations()) {
                if (!some.contains(interpretation.id())) {
                    continue;
                }
                for (Map<String, String> fewer : List.copyOf(combinations)) {
                    for (Reading reading : interpretation.readings()) {
                        if (fewer.size() < most
                                && !reading.choice().equals(base.get(interpretation.id()))) {
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

        private OfReadings counted(Set<String> all) {
            BigInteger alike = BigInteger.ONE;
            for (Interpretation interpretation : edition.interpretations()) {
                if (!all.contains(interpretation.id())) {
                    alike = alike.multiply(BigInteger.valueOf(interpretation.readings().size()));
                }
            }
            String decision = Sensitivity.label(now);
            Map<String, BigInteger> decisions = new TreeMap<>();
            List<Flip> flips = new ArrayList<>();
            for (Map<String, String> changed : combinations(all, all.size())) {
                String other = label(changed);
                decisions.merge(other, alike, BigInteger::add);
                if (!other.equals(decision)
                        && flips.stream()
                                .map(flip -> flip.readings().entrySet())
                                .noneMatch(changed.entrySet()::containsAll)) {
                    flips.add(new Flip(changed, other));
                }
            }
            return new OfReadings(
                    decision,
                    edition.interpretations().stream()
                            .map(Interpretation::id)
                            .filter(all::contains)
                            .toList(),
                    decisions,
                    flips);
        }

        /** Findings that are alike make decisions that are alike. */
        private String label(Map<String, String> changed) {
            if (isRefused(changed)) {
                return Sensitivity.REFUSED;
            }
            if (!edition.hasBundledRules()) {
                return Sensitivity.label(evaluation(changed));
            }
            String open = "NOT_GRANTED";
            for (int i = now.predicates().size() - 1; i >= 0; i--) {
                PredicateOutcome predicate = now.predicates().get(i);
                Outcome outcome = outcome(predicate.predicate(), changed);
                if (outcome == Outcome.MET) {
                    return predicate.predicate();
                }
                open = outcome == Outcome.UNDETERMINED ? outcome.name() : open;
            }
            return open;
        }

        private Outcome outcome(String predicate, Map<String, String> changed) {
            Outcome outcome = Outcome.MET;
            for (Map.Entry<String, Set<String>> finding : relevant.entrySet()) {
                if (!finding.getKey().startsWith(predicate + ".")) {
                    continue;
                }
                Status status = status(finding.getKey(), finding.getValue(), changed);
                if (status == Status.NOT_MET) {
                    return Outcome.NOT_MET;
                }
                outcome = status == Status.UNDETERMINED ? Outcome.UNDETERMINED : outcome;
            }
            return outcome;
        }

        /** That of a finding that is not asked is met. */
        private Status status(String finding, Set<String> about, Map<String, String> changed) {
            Map<String, String> own = new TreeMap<>(changed);
            own.keySet().retainAll(about);
            return finding(evaluation(own), finding).map(Finding::status).orElse(Status.MET);
        }

        private Optional<Finding> finding(Evaluation evaluation, String id) {
            return evaluation.predicates().stream()
                    .flatMap(predicate -> predicate.findings().stream())
                    .filter(finding -> finding.id().equals(id))
                    .findFirst();
        }

        private Map<String, Status> statuses(Evaluation evaluation) {
            Map<String, Status> statuses = new LinkedHashMap<>();
            evaluation.predicates().stream()
                    .flatMap(predicate -> predicate.findings().stream())
                    .forEach(finding -> statuses.put(finding.id(), finding.status()));
            return statuses;
        }
    }

    private static Set<String> ids(List<Interpretation> interpretations) {
        Set<String> ids = new LinkedHashSet<>();
        interpretations.forEach(interpretation -> ids.add(interpretation.id()));
        return ids;
    }
}
