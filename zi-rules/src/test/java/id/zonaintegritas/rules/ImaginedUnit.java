package id.zonaintegritas.rules;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.internal.cases.CaseWords;
import id.zonaintegritas.rules.internal.check.SampleUnits;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A unit of which all is the best that it can be, but for what a test says. Immutable. */
final class ImaginedUnit {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

    private final ZiEvaluator evaluator;
    private final List<Edition> versions;
    private final Assessment assessment;

    /**
     * @param versions of the edition that it is evaluated against, the oldest first
     */
    ImaginedUnit(List<Edition> versions) {
        this(versions, ZiEvaluator.of(Edition.on(DAY, versions)), best(versions));
    }

    private ImaginedUnit(List<Edition> versions, ZiEvaluator evaluator, Assessment assessment) {
        this.versions = versions;
        this.evaluator = evaluator;
        this.assessment = assessment;
    }

    private static Assessment best(List<Edition> versions) {
        SampleUnits samples = new SampleUnits(Editions.loaded(Edition.on(DAY, versions)));
        Unit unit = new Unit("imagined", null, null, "LOCAL_GOVERNMENT", "OTHER");
        return new Assessment(
                unit,
                DAY.getYear(),
                DAY,
                null,
                samples.answers(SampleUnits.BEST),
                samples.facts(SampleUnits.BEST));
    }

    private ImaginedUnit with(
            Unit unit,
            @Nullable LocalDate date,
            Map<String, AnswerValue> answers,
            Map<String, FactValue> facts) {
        return new ImaginedUnit(
                versions,
                evaluator,
                new Assessment(unit, assessment.year(), date, null, answers, facts));
    }

    /** The same unit, of another type of institution and service; null is not known. */
    public ImaginedUnit of(@Nullable String institutionType, @Nullable String serviceType) {
        Unit unit = new Unit("imagined", null, null, institutionType, serviceType);
        return with(unit, assessment.date(), assessment.answers(), assessment.eligibility());
    }

    /** The same unit on another day, by the version that holds then. */
    public ImaginedUnit on(String day) {
        LocalDate date = LocalDate.parse(day);
        Assessment then =
                new Assessment(
                        assessment.unit(),
                        date.getYear(),
                        date,
                        null,
                        assessment.answers(),
                        assessment.eligibility());
        return new ImaginedUnit(versions, ZiEvaluator.of(Edition.on(date, versions)), then);
    }

    /** The same unit on a day that is not stated. */
    ImaginedUnit onNoDay() {
        return with(assessment.unit(), null, assessment.answers(), assessment.eligibility());
    }

    /** The same unit under another reading. */
    public ImaginedUnit read(String interpretation, String reading) {
        return new ImaginedUnit(versions, evaluator.with(interpretation, reading), assessment);
    }

    /** The same unit without this answer or fact. */
    ImaginedUnit without(String name) {
        return with(
                assessment.unit(),
                assessment.date(),
                changed(assessment.answers(), name, null),
                changed(assessment.eligibility(), name, null));
    }

    private static <T> Map<String, T> changed(Map<String, T> all, String name, @Nullable T value) {
        Map<String, T> changed = new LinkedHashMap<>(all);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return changed;
    }

    /** The same unit with another fact: a number, a letter, a day, true or false. */
    public ImaginedUnit fact(String name, String value) {
        FactValue fact =
                switch (definition(name).kind()) {
                    case NUMBER -> new FactValue.Amount(Rational.parse(value));
                    case GRADE -> new FactValue.Grade(value);
                    case DATE -> new FactValue.Day(LocalDate.parse(value));
                    case TRUTH -> new FactValue.Truth(Boolean.parseBoolean(value));
                };
        return with(
                assessment.unit(),
                assessment.date(),
                assessment.answers(),
                changed(assessment.eligibility(), name, fact));
    }

    private FactDefinition definition(String name) {
        return found(evaluator.edition().facts(), FactDefinition::name, name);
    }

    private static <T> T found(List<T> rows, Function<T, String> id, String name) {
        return rows.stream()
                .filter(row -> id.apply(row).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** The same unit with another answer: a letter, or an index. */
    public ImaginedUnit answer(String question, String value) {
        Question asked = found(evaluator.edition().questions(), Question::id, question);
        return answer(
                question,
                asked instanceof Question.SurveyQuestion
                        ? new AnswerValue.Index(Rational.parse(value))
                        : new AnswerValue.Choice(value));
    }

    /** The same unit with the best index of a survey that so many people answered. */
    public ImaginedUnit respondents(String survey, long number) {
        AnswerValue.Index best = (AnswerValue.Index) assessment.answers().get(survey);
        return answer(survey, new AnswerValue.Index(best.value(), number));
    }

    /** The same unit with other counts. */
    public ImaginedUnit counts(String question, Map<String, Long> counts) {
        return answer(question, new AnswerValue.Counts(counts));
    }

    private ImaginedUnit answer(String question, AnswerValue answer) {
        return with(
                assessment.unit(),
                assessment.date(),
                changed(assessment.answers(), question, answer),
                assessment.eligibility());
    }

    /** The same unit with the index by which a survey earns so many points. */
    ImaginedUnit earning(String survey, String points) {
        Question.SurveyQuestion question =
                (Question.SurveyQuestion)
                        found(evaluator.edition().questions(), Question::id, survey);
        Rational weight =
                evaluator.edition().nodes().stream()
                        .filter(n -> n.id().equals(question.indicator()))
                        .findFirst()
                        .orElseThrow()
                        .weight();
        Rational index = Rational.parse(points).dividedBy(weight).times(question.highest());
        return answer(survey, new AnswerValue.Index(index));
    }

    /** The same unit with the last option for every question of this part. */
    public ImaginedUnit worst(String part) {
        ImaginedUnit changed = this;
        for (Question question : evaluator.edition().questions()) {
            if (question.id().startsWith(part + ".")) {
                changed = changed.answer(question.id(), SampleUnits.answer(question, 0));
            }
        }
        return changed;
    }

    public Evaluation evaluation() {
        return evaluator.evaluate(assessment);
    }

    /** The status of a requirement, or none if the unit is not asked. */
    public String finding(String id) {
        return evaluation().predicates().stream()
                .flatMap(p -> p.findings().stream())
                .filter(f -> f.id().equals(id))
                .map(f -> f.status().name())
                .findFirst()
                .orElse("none");
    }

    /** The points of a part: {@code 3.5}, or {@code 3..4} while they are open. */
    public String points(String part) {
        Score score = evaluation().score(part);
        return score.isOpen()
                ? score.lowest().toDecimal(6) + ".." + score.highest().toDecimal(6)
                : score.lowest().toDecimal(6);
    }

    /** The predicate granted, NOT_GRANTED or UNDETERMINED. */
    public String decision() {
        return CaseWords.decision(evaluation().decision());
    }

    /** What is said by a warning of this code, or none if there is no such warning. */
    public String warning(String code) {
        return evaluation().warnings().stream()
                .filter(w -> w.code().equals(code))
                .map(w -> w.message().english())
                .findFirst()
                .orElse("none");
    }
}
