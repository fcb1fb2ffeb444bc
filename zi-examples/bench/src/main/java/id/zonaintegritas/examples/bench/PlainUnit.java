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
import id.zonaintegritas.model.Conclusion.Reservation;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.FactValue.Grade;
import id.zonaintegritas.model.FactValue.Truth;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement.Eligibility;
import id.zonaintegritas.model.Scope;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.model.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The evaluation of one unit in hand-written Java, row by row. */
final class PlainUnit {

    /** Steps name rules alone; a table of their titles would cost nothing for each unit. */
    private static final Title NO_WORDS = new Title("", "");

    /** The rule of what nothing settles. */
    private static final String OPEN = "open";

    private final PlainRows rows;
    private final Assessment assessment;
    private final @Nullable Conclusion[] concluded;
    private final String[] rules;
    private final Rational[] lowest;
    private final Rational[] highest;
    private final int[] readings;
    private final Score[] points;
    private final int[] pointReadings;
    private final @Nullable Finding[] findings;
    private final PredicateOutcome[] outcomes;
    private final List<Warning> warnings = new ArrayList<>(0);
    private final List<Reservation> reservations = new ArrayList<>(0);
    private Outcome relief = Outcome.UNDETERMINED;
    private boolean complete = true;

    PlainUnit(PlainRows rows, Assessment assessment) {
        this.rows = rows;
        this.assessment = assessment;
        this.concluded = new Conclusion[rows.steps.size()];
        this.rules = new String[rows.steps.size()];
        this.lowest = new Rational[rows.questions.length];
        this.highest = new Rational[rows.questions.length];
        this.readings = new int[rows.questions.length];
        this.points = new Score[rows.nodes.length];
        this.pointReadings = new int[rows.nodes.length];
        this.findings = new Finding[rows.requirements.length];
        this.outcomes = new PredicateOutcome[rows.awards.length];
    }

    private void conclude(int step, String rule, Conclusion conclusion) {
        concluded[step] = conclusion;
        rules[step] = rule;
    }

    void score(Asked row) {
        AnswerValue answer = assessment.answers().get(row.question().id());
        if (answer == null && !(row instanceof Ratio)) {
            unanswered(row, null);
        } else if (row instanceof Choice choice) {
            String option = ((AnswerValue.Choice) Objects.requireNonNull(answer)).option();
            Rational worth = Objects.requireNonNull(choice.worth().get(option));
            score(row, "score.option", answer, worth, worth, 0);
        } else if (row instanceof Survey survey) {
            AnswerValue.Index index = (AnswerValue.Index) Objects.requireNonNull(answer);
            Rational share = index.value().dividedBy(survey.question().highest());
            score(row, "score.survey", answer, share, share, 0);
            Long respondents = index.respondents();
            if (respondents != null
                    && Rational.of(respondents).compareTo(rows.fewestRespondents) < 0) {
                warn(
                        row.step() + 1,
                        row.question().id(),
                        "few-respondents",
                        Map.of("respondents", respondents));
            }
        } else if (row instanceof Ratio ratio) {
            score(ratio, (AnswerValue.Counts) answer);
        }
    }

    private void unanswered(Asked row, @Nullable AnswerValue answer) {
        complete = false;
        score(
                row,
                "score.unanswered",
                answer,
                Objects.requireNonNull(rows.unanswered.lowest()),
                Objects.requireNonNull(rows.unanswered.highest()),
                rows.bit("unanswered"));
    }

    private void score(
            Asked row,
            String rule,
            @Nullable AnswerValue answer,
            Rational low,
            Rational high,
            int applied) {
        lowest[row.index()] = low;
        highest[row.index()] = high;
        readings[row.index()] = applied;
        conclude(
                row.step(),
                rule,
                new QuestionScore(
                        row.id(), row.question().id(), row.question().title(), answer, low, high));
    }

    private void score(Ratio row, AnswerValue.@Nullable Counts answer) {
        RatioQuestion question = row.question();
        String id = question.id();
        Map<String, Long> counts = answer == null ? Map.of() : answer.values();
        Long denominator = counts.get(row.denominator());
        int applied = 0;
        if (!row.parts().isEmpty()) {
            Long sum = sum(row.parts(), counts);
            String rule = "total.stated";
            if (denominator == null) {
                denominator = sum;
                rule = sum == null ? OPEN : "total.parts";
            } else if (sum != null && !sum.equals(denominator)) {
                applied = rows.bit("statedTotal");
                rule = "total.statedDespiteParts";
                warn(
                        row.step() + 4,
                        id,
                        "stated-total-differs",
                        Map.of("stated", denominator, "parts", sum));
            }
            conclude(row.first(), rule, new Conclusion.StatedTotal(id + ".total", id, denominator));
        }
        Long numerator = counts.get(row.numerator());
        boolean known = numerator != null && denominator != null;
        if (known && row.isFall()) {
            numerator = denominator - numerator;
        }
        conclude(
                row.step() - 1,
                rows.steps.get(row.step() - 1).rule(),
                new Conclusion.Ratio(
                        id + ".ratio", id, known ? numerator : null, known ? denominator : null));
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
            unanswered(row, answer);
        } else if (denominator == 0 && numerator <= 0) {
            overZero(row, answer, numerator, applied);
        } else if (numerator > denominator) {
            if (row.ofWhole()) {
                warn(
                        row.step() + 2,
                        id,
                        "part-above-whole",
                        Map.of("numerator", numerator, "denominator", denominator));
            }
            if (!row.parts().isEmpty()) {
                warn(
                        row.step() + 3,
                        id,
                        "reports-above-obliged",
                        Map.of("numerator", numerator, "denominator", denominator));
            }
            score(
                    row,
                    "score.ratioAboveOne",
                    answer,
                    question.highest(),
                    question.highest(),
                    applied | rows.bit("ratioAboveOne"));
        } else {
            Rational share = Rational.of(numerator, denominator).max(question.lowest());
            score(row, "score.ratio", answer, share, share, applied);
        }
    }

    private void overZero(
            Ratio row, AnswerValue.@Nullable Counts answer, long numerator, int applied) {
        if (numerator == 0) {
            warn(row.step() + 5, row.question().id(), "zero-over-zero", Map.of());
            Rational score = row.question().zeroOverZero();
            int all = applied | rows.bit("zeroOverZero");
            score(row, "score.zeroOverZero", answer, score, score, all);
        } else {
            score(
                    row,
                    "score.riseFromZero",
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

    private void warnOfYear() {
        Integer year = assessment.year();
        if (year != null && assessment.date() == null && !rows.coversWhole(year)) {
            warn(rows.yearStep, "unit", "/unit", "ambiguous-year", Map.of("year", year));
        }
    }

    private void warn(int step, String question, String code, Map<String, ?> values) {
        warn(step, question, "/answers/" + question, code, values);
    }

    private void warn(int step, String about, String at, String code, Map<String, ?> values) {
        Title message = rows.message(code);
        conclude(
                step,
                rows.steps.get(step).rule(),
                new Warning(
                        about + "." + code,
                        code,
                        at,
                        new Title(
                                filled(message.indonesian(), values),
                                filled(message.english(), values))));
    }

    private static String filled(String message, Map<String, ?> values) {
        String filled = message;
        for (Map.Entry<String, ?> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue().toString());
        }
        return filled;
    }

    void points(Part row) {
        Rational low = Rational.ZERO;
        Rational high = null;
        int applied = row.readings();
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
        conclude(row.step(), step.rule(), score);
    }

    void relieve() {
        Unit unit = assessment.unit();
        Boolean covered =
                isAmong(
                        rows.affirmation.institutionTypes(),
                        unit.institutionType(),
                        rows.affirmation.serviceTypes(),
                        unit.serviceType());
        String rule = OPEN;
        if (covered != null) {
            relief = covered ? Outcome.MET : Outcome.NOT_MET;
            rule = covered ? "affirmation.covers" : "affirmation.coversNot";
        }
        conclude(
                rows.affirmationStep,
                rule,
                new Conclusion.Relief(
                        "affirmation." + rows.affirmation.id(), rows.affirmation.title(), relief));
    }

    /** Whether both types are among those named; null if that is not known. */
    private static @Nullable Boolean isAmong(
            List<String> institutions,
            @Nullable String institution,
            List<String> services,
            @Nullable String service) {
        boolean another =
                (institution != null && !institutions.contains(institution))
                        || (service != null && !services.contains(service));
        return another ? Boolean.FALSE : institution == null || service == null ? null : true;
    }

    void find(Asking row) {
        Finding finding = row instanceof Least least ? finding(least) : finding((Eligible) row);
        findings[row.index()] = finding;
        if (finding != null) {
            conclude(row.step(), finding.rule(), finding);
        }
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
        Status status = Status.UNDETERMINED;
        String rule = OPEN;
        if (margin.signum() >= 0) {
            status = Status.MET;
            rule = "minimum.met";
        } else if (high.compareTo(row.least().value()) < 0) {
            status = Status.NOT_MET;
            rule = "minimum.notMet";
        }
        return finding(
                row,
                status,
                rule,
                new Amount(low),
                known ? null : new Amount(high),
                row.least(),
                null,
                margin,
                applied);
    }

    private @Nullable Finding finding(Eligible row) {
        Eligibility requirement = row.requirement();
        Boolean asked = isAsked(requirement.onlyFor());
        FactValue actual = assessment.eligibility().get(requirement.fact());
        if (Boolean.FALSE.equals(asked) || (actual == null && row.isExclusion() && asked != null)) {
            return null;
        }
        Outcome waived = row.isWaivable() ? relief : Outcome.NOT_MET;
        if (asked == null) {
            return finding(row, Status.UNDETERMINED, OPEN, actual, row.readings());
        }
        if (actual != null && isReached(row, actual)) {
            String rule = row.isExclusion() ? "exclusion.met" : "eligibility.met";
            return finding(row, Status.MET, rule, actual, row.readings());
        }
        if (waived == Outcome.MET) {
            return finding(
                    row, Status.WAIVED, "affirmation.waives", actual, row.readings() | rows.waiver);
        }
        if (waived == Outcome.NOT_MET && actual != null) {
            String rule = row.isExclusion() ? "exclusion.notMet" : "eligibility.notMet";
            return finding(row, Status.NOT_MET, rule, actual, row.readings());
        }
        return finding(row, Status.UNDETERMINED, OPEN, actual, row.readings());
    }

    private @Nullable Boolean isAsked(Scope scope) {
        if (scope.isAll()) {
            return true;
        }
        Unit unit = assessment.unit();
        Boolean institution = isAmong(scope.institutionTypes(), unit.institutionType());
        Boolean service = isAmong(scope.serviceTypes(), unit.serviceType());
        if (Boolean.FALSE.equals(institution) || Boolean.FALSE.equals(service)) {
            return false;
        }
        return institution == null || service == null ? null : true;
    }

    private static @Nullable Boolean isAmong(List<String> types, @Nullable String type) {
        return types.isEmpty()
                ? Boolean.TRUE
                : type == null ? null : (Boolean) types.contains(type);
    }

    private static boolean isReached(Eligible row, FactValue actual) {
        FactValue least = row.requirement().least();
        FactValue most = row.requirement().most();
        return (least == null || compare(row, actual, least) >= 0)
                && (most == null || compare(row, actual, most) <= 0);
    }

    private static int compare(Eligible row, FactValue one, FactValue other) {
        if (one instanceof Amount a && other instanceof Amount b) {
            return a.value().compareTo(b.value());
        }
        if (one instanceof Grade a && other instanceof Grade b) {
            return Long.compare(rank(row, a), rank(row, b));
        }
        return Boolean.compare(((Truth) one).value(), ((Truth) other).value());
    }

    private static long rank(Eligible row, Grade grade) {
        return row.ranks().getOrDefault(grade.letter(), -1L);
    }

    private Finding finding(
            Eligible row, Status status, String rule, @Nullable FactValue actual, int applied) {
        FactValue least = row.requirement().least();
        FactValue most = row.requirement().most();
        Rational margin = null;
        if (actual instanceof Amount amount) {
            if (least instanceof Amount bound) {
                margin = amount.value().minus(bound.value());
            }
            if (most instanceof Amount bound) {
                Rational below = bound.value().minus(amount.value());
                margin = margin == null ? below : margin.min(below);
            }
        }
        return finding(row, status, rule, actual, null, least, most, margin, applied);
    }

    private Finding finding(
            Asking row,
            Status status,
            String rule,
            @Nullable FactValue actual,
            @Nullable FactValue high,
            @Nullable FactValue least,
            @Nullable FactValue most,
            @Nullable Rational margin,
            int applied) {
        return new Finding(
                row.requirement().id(),
                row.requirement().predicate(),
                row.requirement().title(),
                status,
                actual,
                high,
                least,
                most,
                margin,
                row.requirement().citation(),
                rule,
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
                        row.predicate().id(),
                        row.predicate().title(),
                        failed ? Outcome.NOT_MET : open ? Outcome.UNDETERMINED : Outcome.MET,
                        List.copyOf(asked),
                        row.predicate().citation());
        outcomes[row.index()] = outcome;
        conclude(row.step(), failed ? "predicate.notMet" : open ? OPEN : "predicate.met", outcome);
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
        warnOfYear();
        Decision decision = decision();
        List<TraceStep> trace = new ArrayList<>(concluded.length);
        for (int i = 0; i < concluded.length; i++) {
            Conclusion conclusion = concluded[i];
            if (conclusion != null) {
                Step step = rows.steps.get(i);
                trace.add(
                        new TraceStep(
                                trace.size() + 1,
                                step.stage(),
                                rules[i],
                                NO_WORDS,
                                // An open decision cites the lowest predicate.
                                conclusion instanceof Decision.Undetermined
                                        ? rows.awards[0].predicate().citation()
                                        : step.citation(),
                                conclusion instanceof PredicateOutcome outcome
                                        ? because(outcome, step)
                                        : step.because(),
                                conclusion));
                if (conclusion instanceof Warning warning) {
                    warnings.add(warning);
                } else if (conclusion instanceof Reservation reservation) {
                    reservations.add(reservation);
                }
            }
        }
        return new Evaluation(
                assessment,
                complete,
                rows.reference,
                decision,
                List.of(outcomes),
                List.copyOf(reservations),
                List.of(points),
                List.copyOf(warnings),
                List.copyOf(trace));
    }

    private Decision decision() {
        Decision decision = null;
        String rule = "decision.granted";
        for (int i = outcomes.length - 1; i >= 0 && decision == null; i--) {
            if (outcomes[i].outcome() == Outcome.MET) {
                decision = new Decision.Granted(outcomes[i].predicate());
            }
        }
        if (decision == null) {
            List<Finding> open = findings(Outcome.UNDETERMINED, Status.UNDETERMINED);
            rule = open.isEmpty() ? "decision.notGranted" : OPEN;
            decision =
                    open.isEmpty()
                            ? new Decision.NotGranted(findings(Outcome.NOT_MET, Status.NOT_MET))
                            : new Decision.Undetermined(open);
        }
        conclude(rows.decisionStep, rule, decision);
        return decision;
    }

    private List<Finding> findings(Outcome outcome, Status status) {
        List<Finding> all = new ArrayList<>();
        for (PredicateOutcome predicate : outcomes) {
            if (predicate.outcome() == outcome) {
                for (Finding finding : predicate.findings()) {
                    if (finding.status() == status) {
                        all.add(finding);
                    }
                }
            }
        }
        return all;
    }
}
