package id.zonaintegritas.examples.bench;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.Edition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An engine that evaluates one rule at a time: Java goes through the rows in order and hands each
 * to its rule. The trace has the rule, its citation, what it rests on and the value it gave; the
 * records of the findings are left out.
 */
abstract class RowByRow implements Contender<RowByRow.Evaluated> {

    /** A value that a rule gave. */
    record Valued(PlainRows.Step step, Object value) {}

    record Evaluated(
            Rational[] points,
            @Nullable Status[] findings,
            Outcome[] outcomes,
            String decision,
            List<Valued> trace) {}

    private final PlainRows rows;
    private final RowRules rules;

    RowByRow(Edition edition, RowRules rules) {
        this.rows = new PlainRows(edition);
        this.rules = rules;
    }

    @Override
    public Evaluated evaluate(Assessment unit) {
        List<Valued> trace = new ArrayList<>(rows.steps.size());
        Rational[] scores = new Rational[rows.questions.length];
        for (PlainRows.Asked row : rows.questions) {
            scores[row.index()] = score(row, unit.answers().get(row.question().id()));
            add(trace, row.step(), scores[row.index()]);
        }
        Rational[] points = new Rational[rows.nodes.length];
        for (PlainRows.Part row : rows.partsFirst) {
            points[row.index()] =
                    row.parts().length == 0
                            ? rules.mean(
                                    Arrays.asList(scores).subList(row.from(), row.to()),
                                    row.share())
                            : rules.sum(chosen(points, row.parts()));
            add(trace, row.step(), points[row.index()]);
        }
        boolean affirmed = Exact.isAffirmed(rows.affirmation, unit.unit());
        Status[] findings = new Status[rows.requirements.length];
        for (PlainRows.Asking row : rows.requirements) {
            Status finding =
                    row instanceof PlainRows.Least least
                            ? rules.minimum(chosen(points, least.parts()), least.least().value())
                            : eligibility((PlainRows.Eligible) row, unit, affirmed);
            if (finding != null) {
                findings[row.index()] = finding;
                add(trace, row.step(), finding);
            }
        }
        Outcome[] outcomes = new Outcome[rows.awards.length];
        for (PlainRows.Awarded row : rows.awards) {
            List<Status> asked = new ArrayList<>(row.requirements().size());
            for (PlainRows.Asking asking : row.requirements()) {
                if (findings[asking.index()] != null) {
                    asked.add(findings[asking.index()]);
                }
            }
            outcomes[row.index()] = rules.predicate(asked);
            add(trace, row.step(), outcomes[row.index()]);
        }
        String decision = rules.decision(outcomes[0], outcomes[1]);
        add(trace, rows.decisionStep, decision);
        return new Evaluated(points, findings, outcomes, decision, trace);
    }

    private Rational score(PlainRows.Asked row, @Nullable AnswerValue answer) {
        if (row instanceof PlainRows.Choice choice && answer instanceof AnswerValue.Choice given) {
            return rules.option(choice, given.option());
        }
        if (row instanceof PlainRows.Ratio ratio && answer instanceof AnswerValue.Counts counts) {
            return rules.ratio(ratio, counts.values());
        }
        return rules.survey(((AnswerValue.Index) Objects.requireNonNull(answer)).value());
    }

    private static List<Rational> chosen(Rational[] points, int[] parts) {
        Rational[] chosen = new Rational[parts.length];
        for (int i = 0; i < parts.length; i++) {
            chosen[i] = points[parts[i]];
        }
        return Arrays.asList(chosen);
    }

    private @Nullable Status eligibility(
            PlainRows.Eligible row, Assessment unit, boolean affirmed) {
        FactValue stated = unit.eligibility().get(row.requirement().fact());
        return stated == null || !Exact.isAsked(row.requirement().onlyFor(), unit.unit())
                ? null
                : rules.eligibility(
                        row,
                        Exact.plain(stated),
                        Exact.plain(row.bound()),
                        affirmed && row.isWaivable());
    }

    private void add(List<Valued> trace, int step, Object value) {
        trace.add(new Valued(rows.steps.get(step), value));
    }

    @Override
    public Result result(Evaluated evaluated) {
        Map<String, Rational> points = new HashMap<>();
        for (PlainRows.Part row : rows.nodes) {
            points.put(row.node().id(), evaluated.points()[row.index()]);
        }
        Map<String, Status> findings = new HashMap<>();
        for (PlainRows.Asking row : rows.requirements) {
            Status finding = evaluated.findings()[row.index()];
            if (finding != null) {
                findings.put(row.requirement().id(), finding);
            }
        }
        Map<String, Outcome> predicates = new HashMap<>();
        for (PlainRows.Awarded row : rows.awards) {
            predicates.put(row.predicate().id(), evaluated.outcomes()[row.index()]);
        }
        return new Result(points, findings, predicates, evaluated.decision());
    }
}
