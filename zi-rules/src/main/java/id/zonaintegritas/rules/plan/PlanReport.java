package id.zonaintegritas.rules.plan;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.internal.document.Messages;
import id.zonaintegritas.rules.plan.Plan.Blocked;
import id.zonaintegritas.rules.plan.Plan.Change;
import id.zonaintegritas.rules.plan.Plan.Limit;
import id.zonaintegritas.rules.plan.Plan.Promise;
import id.zonaintegritas.rules.plan.Plan.Status;
import id.zonaintegritas.rules.plan.Plan.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Plans as text for people: what to do first, then what it brings, then what stands in the way.
 * Immutable and safe to share between threads.
 */
public final class PlanReport {

    private static final Messages MESSAGES = Messages.of("plan");

    private final Locale locale;
    private final Answers answers;

    private PlanReport(Locale locale) {
        this.locale = requireNonNull(locale, "locale");
        this.answers = new Answers(locale);
    }

    /** English for an English locale, Indonesian for every other. */
    public static PlanReport text(Locale locale) {
        return new PlanReport(locale);
    }

    /** The plan; every line ends with a newline. */
    public String render(Plan plan) {
        List<String> lines = new ArrayList<>();
        String name = plan.before().unit().name();
        lines.add(
                say(
                        "head",
                        plan.target(),
                        name == null
                                ? plan.before().unit().id()
                                : name + " (" + plan.before().unit().id() + ")"));
        lines.add(outcome(plan));
        if (plan.reason() != null) {
            lines.add("  " + plan.reason().in(locale));
        }
        promises(plan, lines);
        way(plan.target(), plan.changes(), plan, lines);
        blocked(plan, lines);
        if (!plan.unplanned().isEmpty()) {
            lines.add("");
            lines.add(say("unplanned", String.join(", ", plan.unplanned())));
        }
        for (int i = 0; i < plan.alternatives().size(); i++) {
            alternative(say("alternative", i + 1), plan.alternatives().get(i), lines);
        }
        if (plan.budget() != null) {
            String limit = number(plan.budget().limit());
            alternative(say("budget.total", limit), plan.budget().highestTotal(), lines);
            Way most = plan.budget().mostRequirements();
            long met =
                    most.after().predicate(plan.target()).findings().stream()
                            .filter(f -> f.status() == id.zonaintegritas.model.Status.MET)
                            .count();
            alternative(
                    say(
                            "budget.requirements",
                            limit,
                            met,
                            most.after().predicate(plan.target()).findings().size()),
                    most,
                    lines);
        }
        return String.join("\n", lines) + "\n";
    }

    /** What came of the search, and why it is not proven if it is not. */
    public String headline(Plan plan) {
        return outcome(plan) + (plan.reason() == null ? "" : " " + plan.reason().in(locale) + ".");
    }

    /** A change: the question or count, from what to what. */
    public String step(Change change) {
        return step(change.id(), change.question(), change.from(), change.to());
    }

    /** What no changes of answers bring within the limits, a sentence each. */
    public List<String> obstacles(Plan plan) {
        return Stream.concat(
                        outOfReach(plan).map(this::outOfReach),
                        plan.status() == Status.ALREADY_MET
                                ? Stream.empty()
                                : plan.facts().stream().map(this::fact))
                .toList();
    }

    private static Stream<Blocked> outOfReach(Plan plan) {
        return plan.blockedBy().stream().filter(b -> !plan.facts().contains(b.finding()));
    }

    private String say(String message, Object... values) {
        return MESSAGES.text(message, values).in(locale);
    }

    private String outcome(Plan plan) {
        String cost = number(plan.cost());
        int changes = plan.changes().size();
        return switch (plan.status()) {
            case ALREADY_MET -> say("already");
            case REACHABLE -> say("reachable", changes, cost);
            case NOT_PROVEN ->
                    changes == 0
                            ? say("notProven.none")
                            : say("notProven", changes, cost, number(plan.gap()));
            case IMPOSSIBLE ->
                    plan.facts().size() == plan.blockedBy().size()
                            ? say("factsOnly", plan.facts().size())
                            : say("impossible");
        };
    }

    private void promises(Plan plan, List<String> lines) {
        if (plan.promises().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(say("promises"));
        for (Promise promise : plan.promises()) {
            lines.add("  " + step(promise.id(), promise.question(), promise.from(), promise.to()));
        }
    }

    private void way(String target, List<Change> changes, Plan plan, List<String> lines) {
        if (changes.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(
                say(
                        plan.facts().isEmpty() ? "todo" : "todo.scores",
                        number(Scorecard.total(plan.before())),
                        number(Scorecard.total(plan.after())),
                        target));
        for (int i = 0; i < changes.size(); i++) {
            change(i + 1, changes.get(i), lines);
        }
        lines.add("");
        lines.add(say("margins"));
        for (Finding finding : plan.after().predicate(target).findings()) {
            if (finding.margin() != null && finding.margin().signum() >= 0) {
                lines.add(
                        "  "
                                + finding.title().in(locale)
                                + " ("
                                + finding.id()
                                + "): +"
                                + number(finding.margin()));
            }
        }
    }

    private void change(int number, Change change, List<String> lines) {
        lines.add(
                "  "
                        + number
                        + ". "
                        + step(change)
                        + "   "
                        + say("change", number(change.cost()), number(change.points())));
        lines.add("     " + change.question().title().in(locale));
        if (change.criterion() != null) {
            lines.add("     " + say("criterion", change.criterion().in(locale)));
        }
        lines.add(
                "     "
                        + say(
                                "needs",
                                String.join(", ", change.needs()),
                                change.question().citation()));
    }

    private String step(String id, Question question, @Nullable AnswerValue from, AnswerValue to) {
        return answers.step(id, question, from, to);
    }

    private void blocked(Plan plan, List<String> lines) {
        List<Blocked> scores = outOfReach(plan).toList();
        if (!scores.isEmpty()) {
            lines.add("");
            lines.add(say("outOfReach"));
            for (Blocked blocked : scores) {
                lines.add("  " + outOfReach(blocked));
                lines.add("     " + blocked.finding().citation());
            }
        }
        if (!plan.lift().isEmpty()) {
            lines.add("");
            lines.add(
                    say(
                            "lift",
                            plan.lift().size(),
                            plan.lift().stream().map(PlanReport::limit).collect(joining(", "))));
        }
        if (!plan.facts().isEmpty() && plan.status() != Status.ALREADY_MET) {
            lines.add("");
            lines.add(say("facts"));
            for (Finding fact : plan.facts()) {
                lines.add("  " + fact(fact));
                lines.add("     " + fact.citation());
            }
        }
    }

    private String outOfReach(Blocked blocked) {
        return say(
                "best",
                blocked.finding().title().in(locale),
                blocked.id(),
                fact(blocked.best()),
                fact(blocked.finding().minimum()),
                blocked.missing() == null ? "?" : number(blocked.missing()));
    }

    private String fact(Finding fact) {
        return say(
                "fact",
                fact.title().in(locale),
                fact.id(),
                fact(fact.actual()),
                fact(fact.minimum() == null ? fact.maximum() : fact.minimum()));
    }

    private static String limit(Limit limit) {
        return (limit.kind() == Limit.Kind.CANNOT ? "cannot " : "atMost ") + limit.id();
    }

    private void alternative(String heading, Way way, List<String> lines) {
        lines.add("");
        lines.add(heading + say("way", number(way.cost()), number(Scorecard.total(way.after()))));
        for (Change change : way.changes()) {
            lines.add(
                    "  "
                            + step(change)
                            + "   "
                            + say("change", number(change.cost()), number(change.points())));
        }
    }

    private String fact(@Nullable FactValue value) {
        if (value == null) {
            return say("notStated");
        }
        if (value instanceof FactValue.Truth truth) {
            return say(truth.value() ? "yes" : "no");
        }
        return value instanceof FactValue.Amount amount ? number(amount.value()) : value.toString();
    }

    private String number(Rational value) {
        return answers.number(value);
    }
}
