package id.zonaintegritas.rules.compare;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.compare.Comparison.Change;
import id.zonaintegritas.rules.compare.Comparison.FindingChange;
import id.zonaintegritas.rules.compare.Difference.Effect;
import id.zonaintegritas.rules.problem.AssessmentException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one evaluation to another. What a difference does is not estimated: the unit is
 * evaluated once more with this difference alone.
 */
record Changed(Evaluation from, Evaluation to, Function<Assessment, ZiEvaluator> evaluators) {

    Change change() {
        Edition edition = evaluators.apply(to.assessment()).edition();
        List<Difference> differences = new ArrayList<>();
        for (Question question : edition.questions()) {
            String id = question.id();
            var before = from.assessment().answers().get(id);
            var after = to.assessment().answers().get(id);
            if (!Objects.equals(before, after)) {
                differences.add(
                        new Difference.Answered(
                                id,
                                question.title(),
                                before,
                                after,
                                effect(a -> withAnswer(a, id, to), a -> withAnswer(a, id, from))));
            }
        }
        for (FactDefinition fact : edition.facts()) {
            String name = fact.name();
            var before = from.assessment().eligibility().get(name);
            var after = to.assessment().eligibility().get(name);
            if (!Objects.equals(before, after)) {
                differences.add(
                        new Difference.Stated(
                                name,
                                fact.title(),
                                before,
                                after,
                                effect(a -> withFact(a, name, to), a -> withFact(a, name, from))));
            }
        }
        return new Change(from, to, differences, findings(), predicates());
    }

    private Effect effect(
            Function<Assessment, Assessment> made, Function<Assessment, Assessment> takenBack) {
        Evaluation with = evaluated(made.apply(from.assessment())).orElse(from);
        Evaluation without = evaluated(takenBack.apply(to.assessment())).orElse(to);
        List<String> decides =
                predicates().stream()
                        .filter(
                                id ->
                                        outcome(with, id) != outcome(from, id)
                                                || outcome(without, id) != outcome(to, id))
                        .toList();
        return new Effect(
                total(with, Score::lowest).minus(total(from, Score::lowest)),
                total(with, Score::highest).minus(total(from, Score::highest)),
                decides);
    }

    /** Nothing if what the one states contradicts what the other does. */
    private Optional<Evaluation> evaluated(Assessment assessment) {
        try {
            return Optional.of(evaluators.apply(assessment).evaluate(assessment));
        } catch (AssessmentException contradiction) {
            return Optional.empty();
        }
    }

    private static Rational total(Evaluation evaluation, Function<Score, Rational> bound) {
        return bound.apply(evaluation.score("TOTAL"));
    }

    private static @Nullable Outcome outcome(Evaluation evaluation, String predicate) {
        return evaluation.predicates().stream()
                .filter(p -> p.predicate().equals(predicate))
                .map(PredicateOutcome::outcome)
                .findFirst()
                .orElse(null);
    }

    private List<String> predicates() {
        return to.predicates().stream()
                .map(PredicateOutcome::predicate)
                .filter(id -> outcome(from, id) != outcome(to, id))
                .toList();
    }

    private List<FindingChange> findings() {
        Map<String, Finding> before = findings(from);
        Map<String, Finding> after = findings(to);
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .flatMap(id -> change(id, before.get(id), after.get(id)).stream())
                .toList();
    }

    private static Optional<FindingChange> change(
            String id, @Nullable Finding before, @Nullable Finding after) {
        var was = before == null ? null : before.status();
        var is = after == null ? null : after.status();
        Title title = after != null ? after.title() : before != null ? before.title() : null;
        return was == is || title == null
                ? Optional.empty()
                : Optional.of(new FindingChange(id, title, was, is));
    }

    private static Map<String, Finding> findings(Evaluation evaluation) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        evaluation
                .predicates()
                .forEach(p -> p.findings().forEach(finding -> findings.put(finding.id(), finding)));
        return findings;
    }

    private static Assessment withAnswer(Assessment assessment, String question, Evaluation other) {
        return new Assessment(
                assessment.unit(),
                assessment.year(),
                assessment.date(),
                assessment.assessor(),
                with(assessment.answers(), question, other.assessment().answers().get(question)),
                assessment.eligibility());
    }

    private static Assessment withFact(Assessment assessment, String fact, Evaluation other) {
        return new Assessment(
                assessment.unit(),
                assessment.year(),
                assessment.date(),
                assessment.assessor(),
                assessment.answers(),
                with(assessment.eligibility(), fact, other.assessment().eligibility().get(fact)));
    }

    private static <T> Map<String, T> with(Map<String, T> values, String name, @Nullable T value) {
        Map<String, T> changed = new LinkedHashMap<>(values);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return changed;
    }
}
