package id.zonaintegritas.rules.internal.cases;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.model.Warning;
import id.zonaintegritas.rules.facts.Workings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rules concluded in a case.
 *
 * @param fired the ids of the rules that concluded something, which need not be a step
 * @param notAsked the ids of the requirements that are not asked of the unit
 */
public record CaseTrace(List<TraceStep> steps, Set<String> fired, Set<String> notAsked) {

    /** Of a case whose rules failed. */
    static final CaseTrace EMPTY = new CaseTrace(List.of(), Set.of(), Set.of());

    static CaseTrace of(Workings workings) {
        return new CaseTrace(workings.trace(), workings.fired(), workings.notAsked());
    }

    private Optional<TraceStep> step(String id) {
        return steps.stream().filter(s -> s.concluded().id().equals(id)).findFirst();
    }

    /** What was concluded under this id, or null. */
    public @Nullable Conclusion concluded(String id) {
        return step(id).map(TraceStep::concluded).orElse(null);
    }

    /** The place in the regulation that is given for it. */
    String citation(String id) {
        return step(id).map(TraceStep::citation).orElse(CaseWords.NOTHING);
    }

    /** Whether a requirement, predicate or affirmation is met. */
    String status(String id) {
        return notAsked.contains(id) ? CaseWords.NOT_ASKED : CaseWords.status(concluded(id));
    }

    /** All warnings, as {@code <code> at <place>}. */
    public Stream<String> warnings() {
        return concluded(Warning.class).map(CaseWords::warning);
    }

    /** The ids of all reservations. */
    public Stream<String> reservations() {
        return concluded(Conclusion.Reservation.class)
                .map(r -> r.id().substring(r.id().indexOf('.') + 1));
    }

    private <T extends Conclusion> Stream<T> concluded(Class<T> type) {
        return steps.stream().map(TraceStep::concluded).filter(type::isInstance).map(type::cast);
    }

    /** The step that concluded this, and below it what it rests on, each further to the right. */
    public List<Title> slice(String id) {
        List<Title> lines = new ArrayList<>();
        step(id).ifPresent(step -> slice(step, "", lines));
        return lines;
    }

    private void slice(TraceStep step, String indent, List<Title> lines) {
        lines.add(
                CaseFile.words(
                        "step",
                        indent + step.concluded().id(),
                        step.concluded().accept(TEXTS),
                        step.rule(),
                        step.citation()));
        for (String id : step.because()) {
            Optional<TraceStep> because = step(id);
            if (because.isPresent()) {
                slice(because.get(), indent + "  ", lines);
            } else {
                lines.add(CaseFile.words("given", indent + "  " + id));
            }
        }
    }

    /** What is shown of a conclusion: a text, or one in both languages. */
    private static final Conclusion.Visitor<Object> TEXTS =
            new Conclusion.Visitor<>() {

                @Override
                public Object statedTotal(Conclusion.StatedTotal total) {
                    return CaseWords.total(total);
                }

                @Override
                public Object ratio(Conclusion.Ratio ratio) {
                    return CaseWords.ratio(ratio);
                }

                @Override
                public Object figure(Conclusion.Figure figure) {
                    return CaseWords.figure(figure);
                }

                @Override
                public Object questionScore(Conclusion.QuestionScore score) {
                    return CaseFile.words("score", CaseWords.score(score), answer(score.answer()));
                }

                @Override
                public Object score(Score score) {
                    return CaseFile.words(
                            "points", CaseWords.points(score), CaseNumber.text(score.weight()));
                }

                @Override
                public Object finding(Finding finding) {
                    return found(finding);
                }

                @Override
                public Object relief(Conclusion.Relief relief) {
                    return CaseWords.status(relief);
                }

                @Override
                public Object predicateOutcome(PredicateOutcome predicate) {
                    return CaseWords.status(predicate);
                }

                @Override
                public Object decision(Decision decision) {
                    return CaseWords.decision(decision);
                }

                @Override
                public Object warning(Warning warning) {
                    return CaseWords.warning(warning);
                }

                @Override
                public Object reservation(Conclusion.Reservation reservation) {
                    return reservation.text();
                }
            };

    private static Title found(Finding finding) {
        String status = CaseWords.status(finding);
        Object actual = value(finding.actual());
        if (finding.minimum() != null) {
            return finding.maximum() == null
                    ? CaseFile.words("finding.least", status, actual, value(finding.minimum()))
                    : CaseFile.words(
                            "finding.between",
                            status,
                            actual,
                            value(finding.minimum()),
                            value(finding.maximum()));
        }
        return finding.maximum() == null
                ? new Title(status, status)
                : CaseFile.words("finding.most", status, actual, value(finding.maximum()));
    }

    private static Object value(@Nullable FactValue value) {
        if (value == null) {
            return CaseFile.words("unknown.value");
        }
        return value instanceof FactValue.Amount amount
                ? CaseNumber.text(amount.value())
                : value.toString();
    }

    private static Object answer(@Nullable AnswerValue answer) {
        if (answer instanceof AnswerValue.Choice choice) {
            return choice.option();
        }
        if (answer instanceof AnswerValue.Index index) {
            return CaseNumber.text(index.value());
        }
        return answer instanceof AnswerValue.Counts counts
                ? counts.values().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(count -> count.getKey() + " " + count.getValue())
                        .collect(joining(", "))
                : CaseFile.words("unanswered");
    }
}
