package id.zonaintegritas.examples.bench;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.ZiEvaluator;

/** zi as a host embeds it. */
final class Zi implements Contender<Evaluation> {

    private final ZiEvaluator evaluator;

    Zi(Edition edition) {
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
