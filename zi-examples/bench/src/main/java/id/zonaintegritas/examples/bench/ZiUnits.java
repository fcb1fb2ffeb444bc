package id.zonaintegritas.examples.bench;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.ZiEvaluator;
import java.util.List;

/** zi, with a session for each unit. */
class ZiUnits implements Contender<Evaluation> {

    /** zi, with a session for all the units at once. */
    static final class Together extends ZiUnits {

        Together(Edition edition) {
            super(edition);
        }

        @Override
        public List<Evaluation> evaluateAll(List<Assessment> units) {
            return evaluator.evaluateAll(units);
        }
    }

    final ZiEvaluator evaluator;

    ZiUnits(Edition edition) {
        this.evaluator = ZiEvaluator.of(edition);
    }

    @Override
    public Evaluation evaluate(Assessment unit) {
        return evaluator.evaluate(unit);
    }

    @Override
    public Result result(Evaluation evaluation) {
        return Result.of(evaluation);
    }
}
