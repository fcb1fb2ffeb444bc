package id.zonaintegritas.examples.bench;

import id.zonaintegritas.examples.bench.PlainRows.Asked;
import id.zonaintegritas.examples.bench.PlainRows.Asking;
import id.zonaintegritas.examples.bench.PlainRows.Awarded;
import id.zonaintegritas.examples.bench.PlainRows.Part;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.Edition;

/**
 * Hand-written Java: the limit. Loops over rows, and the same {@code Evaluation} with the same
 * trace as zi.
 */
final class PlainJava implements Contender<Evaluation> {

    private final PlainRows rows;

    PlainJava(Edition edition) {
        this.rows = new PlainRows(edition);
    }

    @Override
    public Evaluation evaluate(Assessment assessment) {
        PlainUnit unit = new PlainUnit(rows, assessment);
        for (Asked question : rows.questions) {
            unit.score(question);
        }
        for (Part node : rows.partsFirst) {
            unit.points(node);
        }
        unit.relieve();
        for (Asking requirement : rows.requirements) {
            unit.find(requirement);
        }
        for (Awarded award : rows.awards) {
            unit.judge(award);
        }
        return unit.decide();
    }

    @Override
    public Result result(Evaluation evaluation) {
        return Result.of(evaluation);
    }
}
