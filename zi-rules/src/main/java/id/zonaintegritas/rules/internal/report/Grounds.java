package id.zonaintegritas.rules.internal.report;

import id.zonaintegritas.model.Conclusion.QuestionScore;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.model.Warning;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the conclusions of an evaluation rest on, all the way down to the answers. */
final class Grounds {

    private final Evaluation evaluation;
    private final Map<String, TraceStep> steps = new HashMap<>();
    private final Map<String, Set<String>> known = new HashMap<>();

    Grounds(Evaluation evaluation) {
        this.evaluation = evaluation;
        evaluation.trace().forEach(step -> steps.put(step.concluded().id(), step));
    }

    public @Nullable TraceStep step(String id) {
        return steps.get(id);
    }

    /** The ids of conclusions, the one itself among them, and the pointers to inputs. */
    public Set<String> of(String id) {
        Set<String> found = known.get(id);
        if (found == null) {
            found = new LinkedHashSet<>();
            found.add(id);
            TraceStep step = steps.get(id);
            if (step != null) {
                for (String ground : step.because()) {
                    found.addAll(of(ground));
                }
            }
            known.put(id, found);
        }
        return found;
    }

    /** The questions below some conclusions, in the order in which these name them. */
    public List<QuestionScore> questions(List<String> ids) {
        Set<String> all = new LinkedHashSet<>();
        ids.forEach(id -> all.addAll(of(id)));
        return all.stream()
                .map(steps::get)
                .filter(step -> step != null && step.concluded() instanceof QuestionScore)
                .map(step -> (QuestionScore) step.concluded())
                .toList();
    }

    /** Whether a conclusion rests on what a warning is about. */
    public boolean restsOn(String id, Warning warning) {
        return of(id).stream().anyMatch(ground -> isAbout(ground, warning.at()));
    }

    /** Counts belong to their question, in both directions. */
    private static boolean isAbout(String ground, String at) {
        return ground.equals(at) || ground.startsWith(at + "/") || at.startsWith(ground + "/");
    }

    /** The finding that rests on a warning and compares the least beside it, or null. */
    @Nullable Finding closest(PredicateOutcome predicate, Warning warning) {
        ScoresCompared compared = new ScoresCompared(evaluation);
        Finding closest = null;
        Rational least = Rational.ZERO;
        for (Finding finding : predicate.findings()) {
            if (restsOn(finding.id(), warning)) {
                List<Score> scores = compared.of(finding);
                Rational weight =
                        scores.stream().map(Score::weight).reduce(Rational.ZERO, Rational::plus);
                if (closest == null || weight.compareTo(least) < 0) {
                    closest = finding;
                    least = weight;
                }
            }
        }
        return closest;
    }
}
