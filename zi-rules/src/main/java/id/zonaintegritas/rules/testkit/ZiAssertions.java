package id.zonaintegritas.rules.testkit;

import id.zonaintegritas.model.Evaluation;

/**
 * Where assertions about evaluations begin. It stands beside the {@code assertThat} of other
 * libraries, which can be imported as well.
 *
 * <pre>{@code
 * assertThat(evaluation).grants("WBK").misses("WBBM.total").scores("TOTAL", "78.5");
 * }</pre>
 */
public final class ZiAssertions {

    private ZiAssertions() {}

    /** Begins assertions about an evaluation. */
    public static EvaluationAssert assertThat(Evaluation evaluation) {
        return new EvaluationAssert(evaluation);
    }
}
