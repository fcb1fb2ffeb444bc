package id.zonaintegritas.rules.plan;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Rational;

/** What plans read off an evaluation. */
final class Scorecard {

    /** The id of the whole worksheet in every edition. */
    private static final String TOTAL = "TOTAL";

    private Scorecard() {}

    /** The total, the lowest if it is open. */
    static Rational total(Evaluation evaluation) {
        return evaluation.score(TOTAL).lowest();
    }
}
