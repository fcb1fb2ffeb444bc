package id.zonaintegritas.rules.plan;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.AnswerValue.Choice;
import id.zonaintegritas.model.AnswerValue.Counts;
import id.zonaintegritas.model.AnswerValue.Index;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Count.Role;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.Formula;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.ZiEvaluator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a unit can raise, from its answers, the worksheet and what the unit says of itself.
 */
final class Levers {

    /** Indexes rise by hundredths, and ten of them are one step of cost. */
    private static final Rational HUNDREDTH = Rational.parse("0.01");

    private static final Rational PART_OF_A_STEP = Rational.parse("0.1");

    private final Edition edition;
    private final Costs costs;
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, AnswerValue> given;
    private final Map<String, AnswerValue> worst = new LinkedHashMap<>();
    private final List<Lever> levers = new ArrayList<>();
    private final List<String> unplanned = new ArrayList<>();
    private final List<Plan.Promise> promises = new ArrayList<>();

    private Levers(Edition edition, Costs costs, Assessment unit) {
        this.edition = edition;
        this.costs = costs;
        this.given = new LinkedHashMap<>(unit.answers());
        edition.nodes().forEach(node -> nodes.put(node.id(), node));
    }

    /**
     * The situation of a unit.
     *
     * @throws id.zonaintegritas.rules.problem.AssessmentException if an answer does not fit the
     *     edition
     */
    static Situation of(ZiEvaluator evaluator, Assessment unit, Costs costs) {
        Levers all = new Levers(evaluator.edition(), costs, unit);
        all.promise();
        Assessment promised = Situation.with(unit, all.given);
        Map<String, Conclusion.Ratio> ratios = all.ratios(evaluator, promised);
        for (Question question : all.edition.questions()) {
            if (question instanceof ChoiceQuestion choice) {
                all.choice(choice);
            } else if (question instanceof SurveyQuestion survey) {
                all.survey(survey);
            } else if (question instanceof RatioQuestion ratio) {
                all.ratio(ratio, ratios.get(ratio.id()));
            }
        }
        return new Situation(
                promised,
                Situation.with(promised, all.worst),
                all.levers,
                all.unplanned,
                all.promises);
    }

    /** A promise that the unit is beyond already is kept. */
    private void promise() {
        for (Question question : edition.questions()) {
            AnswerValue promised = costs.will().get(question.id());
            if (promised != null) {
                AnswerValue before = given.get(question.id());
                AnswerValue after = promised(question, before, promised);
                if (!after.equals(before)) {
                    promises.add(new Plan.Promise(id(question), question, before, after));
                    given.put(question.id(), after);
                }
            }
        }
    }

    private static AnswerValue promised(
            Question question, @Nullable AnswerValue before, AnswerValue promised) {
        if (question instanceof ChoiceQuestion choice && before instanceof Choice now) {
            return level(choice, now) >= level(choice, (Choice) promised) ? now : promised;
        }
        if (question instanceof SurveyQuestion survey && before instanceof Index now) {
            int better = now.value().compareTo(((Index) promised).value());
            return (survey.lowerIsBetter() ? better <= 0 : better >= 0)
                    ? now
                    : new Index(((Index) promised).value(), now.respondents());
        }
        if (question instanceof RatioQuestion ratio) {
            Counts now = before instanceof Counts counts ? counts : new Counts(Map.of());
            Long number = now.values().get(numerator(ratio));
            long will = requireNonNull(((Counts) promised).values().get(numerator(ratio)));
            boolean kept =
                    number != null
                            && (ratio.formula() == Formula.FALL ? number <= will : number >= will);
            return kept ? now : counted(ratio, now, will);
        }
        return promised;
    }

    /** The two numbers of every ratio, were the first one known. */
    private Map<String, Conclusion.Ratio> ratios(ZiEvaluator evaluator, Assessment promised) {
        Map<String, AnswerValue> counted = new HashMap<>();
        for (Question question : edition.questions()) {
            if (question instanceof RatioQuestion ratio
                    && given.get(ratio.id()) instanceof Counts counts
                    && !counts.values().containsKey(numerator(ratio))) {
                counted.put(ratio.id(), counted(ratio, counts, 0));
            }
        }
        Map<String, Conclusion.Ratio> ratios = new HashMap<>();
        for (TraceStep step : evaluator.evaluate(Situation.with(promised, counted)).trace()) {
            if (step.concluded() instanceof Conclusion.Ratio ratio) {
                ratios.put(ratio.question(), ratio);
            }
        }
        return ratios;
    }

    private void choice(ChoiceQuestion question) {
        List<String> letters = letters(question);
        AnswerValue now = given.get(question.id());
        int from = now instanceof Choice choice ? level(question, choice) : 0;
        if (now == null) {
            worst.put(question.id(), new Choice(letters.get(0)));
        }
        add(
                question,
                now,
                letters.size() - 1L - from,
                step -> new Choice(letters.get(from + (int) step)),
                Rational.ONE,
                most -> level(question, (Choice) most) - from);
    }

    /** From the worst to the best; of letters that score the same the later one is worse. */
    static List<String> letters(ChoiceQuestion question) {
        List<Option> options = new ArrayList<>(question.options());
        Collections.reverse(options);
        options.sort(comparing(Option::score));
        return options.stream().map(Option::letter).toList();
    }

    static int level(ChoiceQuestion question, Choice answer) {
        return letters(question).indexOf(answer.option());
    }

    private void survey(SurveyQuestion question) {
        boolean down = question.lowerIsBetter();
        Rational bottom = down ? question.highest() : question.lowest();
        Rational top = down ? question.lowest() : question.highest();
        Index now = given.get(question.id()) instanceof Index index ? index : null;
        if (now == null) {
            worst.put(question.id(), new Index(bottom));
        }
        Rational from = hundredths(now == null ? bottom : now.value(), down);
        Long respondents = now == null ? null : now.respondents();
        Rational step = down ? HUNDREDTH.negated() : HUNDREDTH;
        add(
                question,
                now,
                steps(from, top, step),
                n -> new Index(from.plus(step.times(Rational.of(n))), respondents),
                PART_OF_A_STEP,
                most -> steps(from, ((Index) most).value(), step));
    }

    /** The next hundredth on the worse side: what lies between is raised as one begun hundredth. */
    private static Rational hundredths(Rational value, boolean down) {
        Rational near = value.rounded(2);
        int beyond = near.compareTo(value);
        return beyond == 0 || (down ? beyond > 0 : beyond < 0)
                ? near
                : down ? near.plus(HUNDREDTH) : near.minus(HUNDREDTH);
    }

    private static long steps(Rational from, Rational to, Rational step) {
        Rational steps = to.minus(from).dividedBy(step);
        return Math.max(0, steps.numerator().divide(steps.denominator()).longValueExact());
    }

    private void ratio(RatioQuestion question, Conclusion.@Nullable Ratio ratio) {
        boolean known = ratio != null && ratio.denominator() != null;
        if (!known || question.formula() == Formula.OWN) {
            unplanned.add(question.id());
            return;
        }
        long whole = requireNonNull(requireNonNull(ratio).denominator());
        Counts counts = (Counts) requireNonNull(given.get(question.id()));
        Long now = counts.values().get(numerator(question));
        boolean down = question.formula() == Formula.FALL;
        long from = now != null ? now : down ? Math.max(1, whole) : 0;
        boolean onlyAnswer = now == null && !down && whole == 0;
        if (now == null && !onlyAnswer) {
            worst.put(question.id(), counted(question, counts, from));
        }
        if (onlyAnswer) {
            add(question, null, 1, n -> counted(question, counts, 0), Rational.ZERO, most -> 1);
            return;
        }
        long steps = Math.max(0, down ? from : whole - from);
        add(
                question,
                now == null ? null : counts,
                steps,
                n -> counted(question, counts, down ? from - n : from + n),
                Rational.ONE,
                most -> {
                    long bound = requireNonNull(((Counts) most).values().get(numerator(question)));
                    return down ? from - bound : bound - from;
                });
    }

    static String numerator(RatioQuestion question) {
        return question.counts(Role.NUMERATOR).get(0).name();
    }

    static Counts counted(RatioQuestion question, Counts counts, long number) {
        Map<String, Long> values = new HashMap<>(counts.values());
        values.put(numerator(question), number);
        return new Counts(values);
    }

    /** What plans call the answer to a question. */
    static String id(Question question) {
        return question instanceof RatioQuestion ratio
                ? ratio.id() + "." + numerator(ratio)
                : question.id();
    }

    private interface Reach {
        long stepsTo(AnswerValue best);
    }

    private void add(
            Question question,
            @Nullable AnswerValue now,
            long steps,
            LongFunction<AnswerValue> answers,
            Rational part,
            Reach reach) {
        if (steps <= 0) {
            return;
        }
        Map<Plan.Limit, Long> limits = new LinkedHashMap<>();
        for (String id : names(question)) {
            if (costs.cannot().contains(id)) {
                limits.put(new Plan.Limit(Plan.Limit.Kind.CANNOT, id), 0L);
            }
        }
        AnswerValue most = costs.atMost().get(question.id());
        if (most != null) {
            limits.put(
                    new Plan.Limit(Plan.Limit.Kind.AT_MOST, id(question)),
                    Math.max(0, reach.stepsTo(most)));
        }
        levers.add(
                new Lever(
                        question,
                        id(question),
                        now,
                        steps,
                        answers,
                        cost(question).times(part),
                        limits));
    }

    private Rational cost(Question question) {
        for (String id : names(question)) {
            Rational cost = costs.costs().get(id);
            if (cost != null) {
                return cost;
            }
        }
        return costs.each();
    }

    /** What costs and limits may call an answer, the narrowest name first. */
    private List<String> names(Question question) {
        List<String> names = new ArrayList<>();
        names.add(id(question));
        if (!names.contains(question.id())) {
            names.add(question.id());
        }
        Node node = nodes.get(question.indicator());
        while (node != null) {
            if (!names.contains(node.id())) {
                names.add(node.id());
            }
            node = node.parent() == null ? null : nodes.get(node.parent());
        }
        return names;
    }
}
