package id.zonaintegritas.rules;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.rules.facts.Undecided;
import id.zonaintegritas.rules.facts.Undecided.Gap;
import id.zonaintegritas.rules.facts.Undecided.Overlap;
import java.util.List;

/** The rules of an edition did not decide something exactly once; no evaluation is made of it. */
public final class RulesException extends RuntimeException {

    private static final Messages MESSAGES = Messages.of("inference");

    private final transient List<Problem> problems;
    private final transient List<Undecided> undecided;

    private RulesException(List<Problem> problems, List<Undecided> undecided) {
        super(
                "The rules do not decide everything exactly once:"
                        + problems.stream().map(p -> "\n  " + p).collect(joining()));
        this.problems = List.copyOf(problems);
        this.undecided = List.copyOf(undecided);
    }

    static RulesException of(List<Undecided> undecided) {
        return new RulesException(
                undecided.stream().map(RulesException::problem).toList(), undecided);
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
        return new RulesException(
                List.of(
                        new Problem(
                                rule, MESSAGES.text(message, rule), MESSAGES.text("broken.maybe"))),
                List.of());
    }

    /** A rule goes on and on about one unit. */
    static RulesException endless(String rule) {
        Remark remark =
                Messages.of("limits")
                        .remark("session.conclusions", rule, Limits.CONCLUSIONS.most());
        return new RulesException(
                List.of(new Problem(rule, remark.what(), remark.maybe())), List.of());
    }

    /** A rule could not conclude anything. */
    static RulesException failed(String rule, Throwable unfit) {
        RulesException failed =
                new RulesException(
                        List.of(
                                new Problem(
                                        rule,
                                        MESSAGES.text("failed", rule),
                                        MESSAGES.text("failed.maybe"))),
                        List.of());
        failed.initCause(unfit);
        return failed;
    }

    /** All problems; each names a rule or what was to be decided. */
    public List<Problem> problems() {
        return problems;
    }

    /** What was not decided, or more than once; empty if a rule failed. */
    public List<Undecided> undecided() {
        return undecided;
    }
}
