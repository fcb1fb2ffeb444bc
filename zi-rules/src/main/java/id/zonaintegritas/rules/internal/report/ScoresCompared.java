package id.zonaintegritas.rules.internal.report;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.TraceStep;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The scores that findings are about: their steps of the trace name them. */
final class ScoresCompared {

    private final List<Score> scores;
    private final Map<String, TraceStep> steps = new HashMap<>();

    ScoresCompared(Evaluation evaluation) {
        this.scores = evaluation.scores();
        evaluation.trace().forEach(step -> steps.put(step.concluded().id(), step));
    }

    /** In the order of the worksheet; none for a finding about a fact. */
    List<Score> of(Finding finding) {
        TraceStep step = steps.get(finding.id());
        return step == null
                ? List.of()
                : scores.stream().filter(s -> step.because().contains(s.id())).toList();
    }

    /** What they are worth at most, or null if there are none. */
    static @Nullable Rational weight(List<Score> scores) {
        return scores.stream().map(Score::weight).reduce(Rational::plus).orElse(null);
    }
}
