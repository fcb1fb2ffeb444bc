package id.zonaintegritas.rules;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.model.Warning;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rules concluded in a case, in the words of cases. */
record CaseTrace(List<TraceStep> steps) {

    static final String NOTHING = "nothing";

    private Optional<TraceStep> step(String id) {
        return steps.stream().filter(s -> s.concluded().id().equals(id)).findFirst();
    }

    /** What was concluded under this id, or null. */
    @Nullable Conclusion concluded(String id) {
        return step(id).map(TraceStep::concluded).orElse(null);
    }

    /** The place in the regulation that is given for it. */
    String citation(String id) {
        return step(id).map(TraceStep::citation).orElse(NOTHING);
    }

    /** All warnings, as {@code <code> at <place>}. */
    Stream<String> warnings() {
        return steps.stream()
                .map(TraceStep::concluded)
                .filter(Warning.class::isInstance)
                .map(w -> warning((Warning) w));
    }

    private static String warning(Warning warning) {
        return warning.code() + " at " + warning.at().substring(warning.at().lastIndexOf('/') + 1);
    }

    /** The step that concluded this, and under it what it rests on; a line each. */
    String slice(String id) {
        return step(id).map(step -> slice(step, "")).orElse("");
    }

    private String slice(TraceStep step, String indent) {
        return indent
                + step.concluded().id()
                + ": "
                + text(step.concluded())
                + "   ("
                + step.rule()
                + ", "
                + step.citation()
                + ")\n"
                + step.because().stream().map(b -> because(b, indent + "  ")).collect(joining());
    }

    private String because(String id, String indent) {
        return step(id).map(s -> slice(s, indent)).orElse(indent + id + ": given\n");
    }

    private static String text(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.StatedTotal total) {
            return String.valueOf(total.total());
        }
        if (conclusion instanceof Conclusion.Ratio ratio) {
            return ratio.numerator() + "/" + ratio.denominator();
        }
        if (conclusion instanceof Conclusion.QuestionScore score) {
            return number(score.lowest(), score.highest()) + " for " + answer(score.answer());
        }
        if (conclusion instanceof Conclusion.Relief relief) {
            return Row.camelCase(relief.outcome().name());
        }
        if (conclusion instanceof Score score) {
            return number(score.lowest(), score.highest()) + " of " + number(score.weight());
        }
        if (conclusion instanceof Finding finding) {
            return Row.camelCase(finding.status().name())
                    + ", "
                    + value(finding.actual())
                    + " where at least "
                    + value(finding.minimum())
                    + " is asked";
        }
        if (conclusion instanceof PredicateOutcome outcome) {
            return Row.camelCase(outcome.outcome().name());
        }
        return conclusion instanceof Decision decision
                ? decision(decision)
                : warning((Warning) conclusion);
    }

    private static String number(@Nullable Rational number) {
        return CaseNumber.text(number);
    }

    static String number(@Nullable Rational lowest, @Nullable Rational highest) {
        return lowest == null || highest == null ? "leftOut" : CaseNumber.text(lowest, highest);
    }

    private static String answer(@Nullable AnswerValue answer) {
        if (answer instanceof AnswerValue.Choice choice) {
            return choice.option();
        }
        if (answer instanceof AnswerValue.Index index) {
            return number(index.value());
        }
        return answer instanceof AnswerValue.Counts counts
                ? counts.values().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(count -> count.getKey() + " " + count.getValue())
                        .collect(joining(", "))
                : "no answer";
    }

    private static String value(@Nullable FactValue value) {
        return value instanceof FactValue.Amount amount
                ? number(amount.value())
                : value == null ? "unknown" : value.toString();
    }

    /** {@code GRANTED WBK}, {@code NOT_GRANTED} or {@code UNDETERMINED}. */
    static String decision(Decision decision) {
        if (decision instanceof Decision.Granted granted) {
            return "GRANTED " + granted.predicate();
        }
        return decision instanceof Decision.NotGranted ? "NOT_GRANTED" : "UNDETERMINED";
    }
}
