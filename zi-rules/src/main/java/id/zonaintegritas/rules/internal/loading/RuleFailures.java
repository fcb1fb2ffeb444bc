package id.zonaintegritas.rules.internal.loading;

import id.zonaintegritas.rules.internal.document.Limits;
import id.zonaintegritas.rules.internal.document.Messages;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.problem.Problem;
import id.zonaintegritas.rules.problem.RulesException;
import id.zonaintegritas.rules.problem.Undecided;
import id.zonaintegritas.rules.problem.Undecided.Gap;
import id.zonaintegritas.rules.problem.Undecided.Overlap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what rules did not decide exactly once, and how a rule failed. */
public final class RuleFailures {

    private static final Messages MESSAGES = Messages.of("inference");

    private RuleFailures() {}

    public static RulesException of(List<Undecided> undecided) {
        return new RulesException(
                undecided.stream().map(RuleFailures::problem).toList(), undecided, null);
    }

    private static Problem problem(Undecided undecided) {
        if (undecided instanceof Gap gap) {
            return new Problem(
                    gap.id(), MESSAGES.text("gap", gap.id()), MESSAGES.text("gap.maybe"));
        }
        Overlap overlap = (Overlap) undecided;
        return new Problem(
                overlap.id(),
                MESSAGES.text(
                        "overlap", overlap.rules().size(), String.join(", ", overlap.rules())),
                MESSAGES.text("overlap.maybe"));
    }

    /**
     * A rule did something else than to conclude one thing.
     *
     * @param message the name of a message
     */
    static RulesException broken(String rule, String message) {
        return failure(rule, message, "broken.maybe", null);
    }

    /** A rule goes on and on about one unit. */
    public static RulesException endless(String rule) {
        Remark remark =
                Messages.of("limits")
                        .remark("session.conclusions", rule, Limits.CONCLUSIONS.most());
        return new RulesException(
                List.of(new Problem(rule, remark.what(), remark.maybe())), List.of(), null);
    }

    /** A rule could not conclude anything. */
    public static RulesException failed(String rule, Throwable unfit) {
        return failure(rule, "failed", "failed.maybe", unfit);
    }

    private static RulesException failure(
            String rule, String message, String maybe, @Nullable Throwable cause) {
        return new RulesException(
                List.of(new Problem(rule, MESSAGES.text(message, rule), MESSAGES.text(maybe))),
                List.of(),
                cause);
    }
}
