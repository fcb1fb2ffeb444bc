package id.zonaintegritas.examples.bench;

import id.zonaintegritas.examples.bench.PlainRows.Asked;
import id.zonaintegritas.examples.bench.PlainRows.Asking;
import id.zonaintegritas.examples.bench.PlainRows.Awarded;
import id.zonaintegritas.examples.bench.PlainRows.Choice;
import id.zonaintegritas.examples.bench.PlainRows.Eligible;
import id.zonaintegritas.examples.bench.PlainRows.Least;
import id.zonaintegritas.examples.bench.PlainRows.Part;
import id.zonaintegritas.examples.bench.PlainRows.Ratio;
import id.zonaintegritas.examples.bench.PlainRows.Step;
import id.zonaintegritas.examples.bench.PlainRows.Survey;
import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Conclusion.QuestionScore;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.FactValue.Grade;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.InstitutionType;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement.Eligibility;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.ServiceType;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.model.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The evaluation of one unit in hand-written Java, row by row. */
final class PlainUnit {

    private final PlainRows rows;
    private final Assessment assessment;
    private final @Nullable Conclusion[] concluded;
    private final Rational[] lowest;
    private final Rational[] highest;
    private final int[] readings;
    private final Score[] points;
    private final int[] pointReadings;
    private final @Nullable Finding[] findings;
    private final PredicateOutcome[] outcomes;
    private final List<Warning> warnings = new ArrayList<>(0);
    private Outcome relief = Outcome.UNDETERMINED;
    private boolean complete = true;

    PlainUnit(PlainRows rows, Assessment assessment) {
        this.rows = rows;
        this.assessment = assessment;
        this.concluded = new Conclusion[rows.steps.size()];
        this.lowest = new Rational[rows.questions.length];
        this.highest = new Rational[rows.questions.length];
        this.readings = new int[rows.questions.length];
        this.points = new Score[rows.nodes.length];
        this.pointReadings = new int[rows.nodes.length];
        this.findings = new Finding[rows.requirements.length];
        this.outcomes = new PredicateOutcome[rows.awards.length];
    }

    void score(Asked row) {
        AnswerValue answer = assessment.answers().get(row.question().id());
        if (row instanceof Choice choice) {
            Rational worth =
                    answer instanceof AnswerValue.Choice given
                            ? choice.worth().get(given.option())
                            : null;
            score(row, answer, worth, row.readings());
        } else if (row instanceof Survey survey) {
            Rational share =
                    answer instanceof AnswerValue.Index index
                            ? index.value().dividedBy(survey.question().highest())
                            : null;
            score(row, answer, share, row.readings());
        } else if (row instanceof Ratio ratio) {
            score(ratio, answer instanceof AnswerValue.Counts counts ? counts : null);
        }
    }

    private void score(
            Asked row, @Nullable AnswerValue answer, @Nullable Rational score, int applied) {
        if (score == null) {
            complete = false;
            score(
                    row,
                    answer,
                    Objects.requireNonNull(rows.unanswered.lowest()),
                    Objects.requireNonNull(rows.unanswered.highest()),
                    row.readings() | rows.bit("unanswered"));
        } else {
            score(row, answer, score, score, applied);
        }
    }

    private void score(
            Asked row, @Nullable AnswerValue answer, Rational low, Rational high, int applied) {
        lowest[row.index()] = low;
        highest[row.index()] = high;
        readings[row.index()] = applied;
        concluded[row.step()] =
                new QuestionScore(
                        row.id(), row.question().id(), row.question().title(), answer, low, high);
    }

    private void score(Ratio row, AnswerValue.@Nullable Counts answer) {
        RatioQuestion question = row.question();
        String id = question.id();
        Map<String, Long> counts = answer == null ? Map.of() : answer.values();
        Long denominator = counts.get(row.denominator());
        int applied = row.readings();
        int step = row.first();
        if (!row.parts().isEmpty()) {
            Long sum = sum(row.parts(), counts);
            if (denominator == null) {
                denominator = sum;
            } else if (sum != null && !sum.equals(denominator)) {
                applied |= rows.bit("statedTotal");
                warn(
                        row.step() + 3,
                        id,
                        "stated-total-differs",
                        Map.of(
                                "stated", denominator.toString(),
                                "parts", sum.toString()));
            }
            concluded[step++] = new Conclusion.StatedTotal(id + ".total", id, denominator);
        }
        Long numerator = counts.get(row.numerator());
        boolean known = numerator != null && denominator != null;
        if (known && row.isFall()) {
            numerator = denominator - numerator;
        }
        concluded[step] =
                new Conclusion.Ratio(
                        id + ".ratio", id, known ? numerator : null, known ? denominator : null);
        if (!known) {
            if (!counts.isEmpty()) {
                warn(
                        row.step() + 1,
                        id,
                        "incomplete-counts",
                        Map.of(
                                "missing",
                                row.needed().stream()
                                        .filter(name -> !counts.containsKey(name))
                                        .collect(Collectors.joining(", "))));
            }
            score(row, answer, null, applied);
        } else if (denominator == 0) {
            overZero(row, answer, numerator, applied);
        } else {
            boolean above = numerator > denominator;
            if (above && !row.parts().isEmpty()) {
                warn(
                        row.step() + 2,
                        id,
                        "reports-above-obliged",
                        Map.of(
                                "reported", numerator.toString(),
                                "obliged", denominator.toString()));
            }
            score(
                    row,
                    answer,
                    Rational.of(numerator, denominator)
                            .min(question.highest())
                            .max(question.lowest()),
                    above ? applied | rows.bit("ratioAboveOne") : applied);
        }
    }

    private void overZero(
            Ratio row, AnswerValue.@Nullable Counts answer, long numerator, int applied) {
        if (numerator == 0) {
            warn(
                    row.step() + (row.parts().isEmpty() ? 2 : 4),
                    row.question().id(),
                    "zero-over-zero",
                    Map.of());
            score(row, answer, row.question().zeroOverZero(), applied | rows.bit("zeroOverZero"));
        } else {
            score(
                    row,
                    answer,
                    Objects.requireNonNull(rows.fromZero.lowest()),
                    Objects.requireNonNull(rows.fromZero.highest()),
                    applied | rows.bit("disciplineFromZero"));
        }
    }

    private static @Nullable Long sum(List<String> parts, Map<String, Long> counts) {
        long sum = 0;
        for (String part : parts) {
            Long count = counts.get(part);
            if (count == null) {
                return null;
            }
            sum += count;
        }
        return sum;
    }

    private void warn(int step, String question, String code, Map<String, String> values) {
        Title message = rows.message(code);
        String indonesian = message.indonesian();
        String english = message.english();
        for (Map.Entry<String, String> value : values.entrySet()) {
            String place = "{" + value.getKey() + "}";
            indonesian = indonesian.replace(place, value.getValue());
            english = english.replace(place, value.getValue());
        }
        concluded[step] =
                new Warning(
                        question + "." + code,
                        code,
                        "/answers/" + question,
                        new Title(indonesian, english));
    }

    void points(Part row) {
        Rational low = Rational.ZERO;
        Rational high = null;
        int applied = 0;
        if (row.parts().length == 0) {
            for (int i = row.from(); i < row.to(); i++) {
                applied |= readings[i];
                if (high != null || lowest[i] != highest[i]) {
                    high = (high == null ? low : high).plus(highest[i]);
                }
                low = low.plus(lowest[i]);
            }
            low = low.times(row.share());
            high = high == null ? low : high.times(row.share());
        } else {
            for (int part : row.parts()) {
                Score score = points[part];
                applied |= pointReadings[part];
                if (high != null || score.lowest() != score.highest()) {
                    high = (high == null ? low : high).plus(score.highest());
                }
                low = low.plus(score.lowest());
            }
            high = high == null ? low : high;
        }
        Node node = row.node();
        Step step = rows.steps.get(row.step());
        Score score =
                new Score(
                        node.id(),
                        node.title(),
                        node.weight(),
                        low,
                        high,
                        step.citation(),
                        step.rule());
        points[row.index()] = score;
        pointReadings[row.index()] = applied;
        concluded[row.step()] = score;
    }

    void relieve() {
        InstitutionType institution = assessment.unit().institutionType();
        ServiceType service = assessment.unit().serviceType();
        if ((institution != null && institution != rows.affirmation.institutionType())
                || (service != null && !rows.affirmation.services().contains(service))) {
            relief = Outcome.NOT_MET;
        } else if (institution != null && service != null) {
            relief = Outcome.MET;
        }
        concluded[rows.affirmationStep] =
                new Conclusion.Relief(
                        "affirmation." + rows.affirmation.id(), rows.affirmation.title(), relief);
    }

    void find(Asking row) {
        Finding finding = row instanceof Least least ? finding(least) : finding((Eligible) row);
        findings[row.index()] = finding;
        concluded[row.step()] = finding;
    }

    private Finding finding(Least row) {
        Score first = points[row.parts()[0]];
        Rational low = first.lowest();
        Rational high = first.highest();
        int applied = row.readings() | pointReadings[row.parts()[0]];
        for (int i = 1; i < row.parts().length; i++) {
            Score score = points[row.parts()[i]];
            boolean known = low == high && score.lowest() == score.highest();
            low = low.plus(score.lowest());
            high = known ? low : high.plus(score.highest());
            applied |= pointReadings[row.parts()[i]];
        }
        boolean known = low.equals(high);
        Rational margin = low.minus(row.least().value());
        Status status =
                margin.signum() >= 0
                        ? Status.MET
                        : known || high.compareTo(row.least().value()) < 0
                                ? Status.NOT_MET
                                : Status.UNDETERMINED;
        return finding(
                row,
                status,
                new Amount(low),
                known ? null : new Amount(high),
                row.least(),
                margin,
                applied);
    }

    private @Nullable Finding finding(Eligible row) {
        Eligibility requirement = row.requirement();
        InstitutionType institution = assessment.unit().institutionType();
        InstitutionType asked = requirement.appliesTo();
        if (asked != null && institution != null && asked != institution) {
            return null;
        }
        FactValue actual = assessment.eligibility().get(requirement.fact());
        Rational margin = null;
        boolean reached;
        if (actual instanceof Amount a && row.least() instanceof Amount least) {
            margin = a.value().minus(least.value());
            reached = margin.signum() >= 0;
        } else if (actual instanceof Grade a && row.least() instanceof Grade least) {
            reached = rank(row, a) >= rank(row, least);
        } else {
            reached = row.least().equals(actual);
        }
        Status status =
                actual == null ? Status.UNDETERMINED : reached ? Status.MET : Status.NOT_MET;
        if (requirement.affirmation() != null
                && status != Status.MET
                && relief != Outcome.NOT_MET) {
            status = relief == Outcome.MET ? Status.WAIVED : Status.UNDETERMINED;
        }
        if (asked != null && institution == null) {
            status = Status.UNDETERMINED;
        }
        return finding(row, status, actual, null, row.least(), margin, row.readings());
    }

    private static long rank(Eligible row, Grade grade) {
        return row.ranks().getOrDefault(grade.letter(), -1L);
    }

    private Finding finding(
            Asking row,
            Status status,
            @Nullable FactValue actual,
            @Nullable FactValue high,
            FactValue least,
            @Nullable Rational margin,
            int applied) {
        Step step = rows.steps.get(row.step());
        return new Finding(
                row.requirement().id(),
                row.requirement().predicate(),
                row.requirement().title(),
                status,
                actual,
                high,
                least,
                margin,
                step.citation(),
                step.rule(),
                rows.interpretations(applied));
    }

    void judge(Awarded row) {
        List<Finding> asked = new ArrayList<>(row.requirements().size());
        boolean failed = false;
        boolean open = false;
        for (Asking requirement : row.requirements()) {
            Finding finding = findings[requirement.index()];
            if (finding != null) {
                asked.add(finding);
                failed |= finding.status() == Status.NOT_MET;
                open |= finding.status() == Status.UNDETERMINED;
            }
        }
        PredicateOutcome outcome =
                new PredicateOutcome(
                        row.award().predicate(),
                        row.award().title(),
                        failed ? Outcome.NOT_MET : open ? Outcome.UNDETERMINED : Outcome.MET,
                        asked,
                        row.award().citation());
        outcomes[row.index()] = outcome;
        concluded[row.step()] = outcome;
    }

    /** What was found; a requirement that the unit is not asked is none of the reasons. */
    private static List<String> because(PredicateOutcome outcome, Step step) {
        List<Finding> findings = outcome.findings();
        if (findings.size() == step.because().size()) {
            return step.because();
        }
        String[] ids = new String[findings.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = findings.get(i).id();
        }
        return List.of(ids);
    }

    Evaluation decide() {
        Decision decision = decision();
        concluded[rows.decisionStep] = decision;
        List<TraceStep> trace = new ArrayList<>(concluded.length);
        for (int i = 0; i < concluded.length; i++) {
            Conclusion conclusion = concluded[i];
            if (conclusion != null) {
                Step step = rows.steps.get(i);
                trace.add(
                        new TraceStep(
                                trace.size() + 1,
                                step.stage(),
                                step.rule(),
                                step.citation(),
                                conclusion instanceof PredicateOutcome outcome
                                        ? because(outcome, step)
                                        : step.because(),
                                conclusion));
                if (conclusion instanceof Warning warning) {
                    warnings.add(warning);
                }
            }
        }
        return new Evaluation(
                assessment.unit(),
                complete,
                rows.reference,
                decision,
                List.of(outcomes),
                List.of(points),
                List.copyOf(warnings),
                List.copyOf(trace));
    }

    private Decision decision() {
        for (int i = outcomes.length - 1; i >= 0; i--) {
            if (outcomes[i].outcome() == Outcome.MET) {
                return new Decision.Granted(outcomes[i].predicate());
            }
        }
        List<Finding> open = findings(Outcome.UNDETERMINED, Status.UNDETERMINED);
        return open.isEmpty()
                ? new Decision.NotGranted(findings(Outcome.NOT_MET, Status.NOT_MET))
                : new Decision.Undetermined(open);
    }

    private List<Finding> findings(Outcome outcome, Status status) {
        List<Finding> all = new ArrayList<>();
        for (int i = outcomes.length - 1; i >= 0; i--) {
            if (outcomes[i].outcome() == outcome) {
                for (Finding finding : outcomes[i].findings()) {
                    if (finding.status() == status) {
                        all.add(finding);
                    }
                }
            }
        }
        return all;
    }
}
