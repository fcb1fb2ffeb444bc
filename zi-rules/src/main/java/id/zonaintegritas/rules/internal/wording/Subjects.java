package id.zonaintegritas.rules.internal.wording;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.TraceStep;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The scores that findings are about, and the minimums that scores are compared with. */
public final class Subjects {

    /**
     * Scores that minimums ask for together.
     *
     * @param scores in the order of the worksheet
     * @param findings one of each predicate that asks for them
     */
    public record Subject(List<Score> scores, List<Finding> findings) {

        public Rational weight() {
            return scores.stream().map(Score::weight).reduce(Rational.ZERO, Rational::plus);
        }

        public Rational lowest() {
            return scores.stream().map(Score::lowest).reduce(Rational.ZERO, Rational::plus);
        }

        public Rational highest() {
            return scores.stream().map(Score::highest).reduce(Rational.ZERO, Rational::plus);
        }

        /** In points, one for each finding. */
        public List<Rational> minimums() {
            return findings.stream().flatMap(f -> amount(f.minimum()).stream()).toList();
        }
    }

    private final Map<String, List<Score>> byFinding = new HashMap<>();
    private final Map<List<String>, Subject> subjects = new LinkedHashMap<>();

    public Subjects(Evaluation evaluation) {
        Map<String, TraceStep> steps = new HashMap<>();
        evaluation.trace().forEach(step -> steps.put(step.concluded().id(), step));
        for (PredicateOutcome predicate : evaluation.predicates()) {
            for (Finding finding : predicate.findings()) {
                TraceStep step = steps.get(finding.id());
                List<Score> scores =
                        step == null
                                ? List.of()
                                : evaluation.scores().stream()
                                        .filter(s -> step.because().contains(s.id()))
                                        .toList();
                byFinding.put(finding.id(), scores);
                if (!scores.isEmpty() && amount(finding.minimum()).isPresent()) {
                    add(scores, finding);
                }
            }
        }
    }

    private void add(List<Score> scores, Finding finding) {
        List<String> ids = scores.stream().map(Score::id).toList();
        Subject known = subjects.getOrDefault(ids, new Subject(scores, List.of()));
        List<Finding> findings =
                Stream.concat(known.findings().stream(), Stream.of(finding)).toList();
        subjects.put(ids, new Subject(scores, findings));
    }

    /** The scores that a finding is about; none for one about a fact. */
    public List<Score> of(Finding finding) {
        return byFinding.getOrDefault(finding.id(), List.of());
    }

    /** What minimums ask for, in their order. */
    public List<Subject> all() {
        return List.copyOf(subjects.values());
    }

    /** The minimums of one score alone. */
    public List<Rational> minimums(Score score) {
        return Optional.ofNullable(subjects.get(List.of(score.id())))
                .map(Subject::minimums)
                .orElse(List.of());
    }

    static Optional<Rational> amount(@Nullable FactValue value) {
        return value instanceof FactValue.Amount amount
                ? Optional.of(amount.value())
                : Optional.empty();
    }
}
