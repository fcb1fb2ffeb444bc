package id.zonaintegritas.rules.internal.report;

import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Explanation;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Status;
import java.util.List;

/**
 * How much is shown.
 *
 * @param everything whether what did not decide is shown as well
 * @param levels how far down explanations go
 */
public record Extent(boolean everything, int levels) {

    public static final Extent WHAT_DECIDES = new Extent(false, Integer.MAX_VALUE);

    public Extent all() {
        return new Extent(true, levels);
    }

    public Extent depth(int other) {
        if (other < 0) {
            throw new IllegalArgumentException("a depth is not negative, as " + other + " is");
        }
        return new Extent(everything, other);
    }

    /** What stands below a conclusion, however deep it is. */
    public List<Explanation> below(Explanation explanation) {
        Conclusion concluded = explanation.step().concluded();
        return everything || !(concluded instanceof PredicateOutcome predicate)
                ? explanation.restsOn()
                : explanation.restsOn().stream()
                        .filter(e -> decides(predicate.outcome(), e.step().concluded()))
                        .toList();
    }

    /** One requirement that is not met is enough to miss a predicate; all are needed to meet it. */
    private static boolean decides(Outcome outcome, Conclusion concluded) {
        return !(concluded instanceof Finding finding)
                || outcome == Outcome.MET
                || finding.status()
                        == (outcome == Outcome.NOT_MET ? Status.NOT_MET : Status.UNDETERMINED);
    }
}
