package id.zonaintegritas.rules;

import static id.zonaintegritas.rules.Problems.pointer;
import static id.zonaintegritas.rules.Problems.quoted;
import static id.zonaintegritas.rules.Problems.shortened;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What must hold for an assessment before an edition can evaluate it, whether it was read or built
 * by a program. Immutable and safe to share between threads.
 */
final class AssessmentCheck {

    static final long LARGEST_NUMBER = 1_000_000_000_000L;
    static final int LONGEST_TEXT = 1_000;
    static final String YEARS = "a year from 1000 to 9999";

    private static final Rational LARGEST = Rational.of(LARGEST_NUMBER);

    private final Edition edition;
    private final Map<String, Question> questions;
    private final Map<String, FactDefinition> facts;

    AssessmentCheck(Edition edition) {
        this.edition = edition;
        questions = edition.questions().stream().collect(toMap(Question::id, identity()));
        facts = edition.facts().stream().collect(toMap(FactDefinition::name, identity()));
    }

    /**
     * Checks an assessment that a program built.
     *
     * @throws AssessmentException with every problem, if there is one
     */
    void requireValid(Assessment assessment) {
        Problems problems = problems();
        unit(assessment.unit(), problems);
        if (assessment.year() != null) {
            year(BigDecimal.valueOf(assessment.year()), "/year", problems);
        }
        assessment
                .answers()
                .forEach(
                        (id, value) -> {
                            String at = pointer("/answers", id);
                            Question question = question(id, at, problems);
                            if (question != null) {
                                answer(question, value, at, problems);
                            }
                        });
        assessment
                .eligibility()
                .forEach(
                        (name, value) -> {
                            String at = pointer("/eligibility", name);
                            FactDefinition fact = fact(name, at, problems);
                            if (fact != null) {
                                value(fact, value, at, problems);
                            }
                        });
        problems.throwIfAny("Assessment " + shortened(assessment.unit().id()));
    }

    Problems problems() {
        return new Problems(edition);
    }

    private static void unit(Unit unit, Problems problems) {
        id(unit.id(), "/unit/id", problems);
        if (unit.name() != null) {
            text(unit.name(), "/unit/name", problems);
        }
        if (unit.institution() != null) {
            text(unit.institution(), "/unit/institution", problems);
        }
    }

    static void id(String id, String at, Problems problems) {
        if (id.isBlank()) {
            problems.add(at, "must not be empty");
        } else if (id.chars().anyMatch(Character::isISOControl)) {
            problems.add(at, "must not have a line break, tab or other control character");
        } else {
            text(id, at, problems);
        }
    }

    static void text(String text, String at, Problems problems) {
        if (text.length() > LONGEST_TEXT) {
            problems.add(at, "must not be longer than " + LONGEST_TEXT + " characters");
        } else if (!Utf8.canEncode(text)) {
            problems.add(at, "must not have half of a surrogate pair");
        }
    }

    static void year(BigDecimal year, String at, Problems problems) {
        if (!isWhole(year)
                || year.compareTo(BigDecimal.valueOf(1000)) < 0
                || year.compareTo(BigDecimal.valueOf(9999)) > 0) {
            problems.add(at, shortened(year.toPlainString()) + " is not " + YEARS);
        }
    }

    /** The question with this id, or null and a problem. */
    @Nullable Question question(String id, String at, Problems problems) {
        Question question = questions.get(id);
        if (question == null) {
            problems.addForeign(at, "no such question", id, questions.keySet());
        }
        return question;
    }

    /** The definition of this fact, or null and a problem. */
    @Nullable FactDefinition fact(String name, String at, Problems problems) {
        FactDefinition fact = facts.get(name);
        if (fact == null) {
            problems.addForeign(at, "no such fact", name, facts.keySet());
        }
        return fact;
    }

    void answer(Question question, AnswerValue value, String at, Problems problems) {
        if (question instanceof ChoiceQuestion choice
                && value instanceof AnswerValue.Choice given) {
            if (choice.option(given.option()).isEmpty()) {
                notOneOf(given.option(), letters(choice), at, problems);
            }
        } else if (question instanceof RatioQuestion ratio
                && value instanceof AnswerValue.Counts given) {
            counts(ratio, given.values(), at, problems);
        } else if (question instanceof SurveyQuestion survey
                && value instanceof AnswerValue.Index given) {
            if (!within(given.value(), survey.lowest(), survey.highest())) {
                problems.add(
                        at,
                        given.value().toDecimal(12) + " is not " + expected(survey),
                        "the survey used another scale: an index is not converted.");
            }
        } else {
            problems.add(at, kind(value) + " instead of " + expected(question));
        }
    }

    private static String kind(AnswerValue value) {
        return value instanceof AnswerValue.Choice
                ? "a letter"
                : value instanceof AnswerValue.Counts ? "counts" : "an index";
    }

    private void counts(
            RatioQuestion ratio, Map<String, Long> values, String at, Problems problems) {
        int before = problems.count();
        // In a fixed order, which the map of counts does not have.
        new TreeMap<>(values)
                .forEach(
                        (name, value) -> {
                            String here = pointer(at, name);
                            if (count(ratio, name, here, problems)) {
                                count(BigDecimal.valueOf(value), here, problems);
                            }
                        });
        if (problems.count() == before) {
            contradiction(ratio, values, at, problems);
        }
    }

    /** Whether the ratio has a count of this name; a problem if not. */
    boolean count(RatioQuestion ratio, String name, String at, Problems problems) {
        List<String> names = ratio.counts().stream().map(Count::name).toList();
        if (!names.contains(name)) {
            problems.add(
                    at,
                    "not one of the counts " + String.join(", ", names),
                    Nearest.isMeant(name, names));
        }
        return names.contains(name);
    }

    static void count(BigDecimal value, String at, Problems problems) {
        if (value.signum() < 0) {
            problems.add(at, shortened(value.toPlainString()) + " must not be negative");
        } else if (!isWhole(value)) {
            problems.add(at, shortened(value.toPlainString()) + " must be a whole number");
        } else if (value.compareTo(BigDecimal.valueOf(LARGEST_NUMBER)) > 0) {
            problems.add(
                    at, shortened(value.toPlainString()) + " must not be above " + LARGEST_NUMBER);
        }
    }

    /** A numerator above zero over a denominator of zero, stated or as the sum of its parts. */
    static void contradiction(
            RatioQuestion ratio, Map<String, Long> values, String at, Problems problems) {
        List<Count> stated = ratio.counts(Count.Role.DENOMINATOR);
        List<Count> denominator =
                stated.stream().anyMatch(c -> values.containsKey(c.name()))
                        ? stated
                        : ratio.counts(Count.Role.DENOMINATOR_PART);
        boolean zero =
                !denominator.isEmpty()
                        && denominator.stream()
                                .allMatch(c -> values.getOrDefault(c.name(), -1L) == 0);
        if (!zero || ratio.numeratorOverZero()) {
            return;
        }
        for (Count numerator : ratio.counts(Count.Role.NUMERATOR)) {
            long value = values.getOrDefault(numerator.name(), 0L);
            if (value > 0) {
                problems.add(
                        pointer(at, numerator.name()),
                        value
                                + " contradicts "
                                + denominator.stream().map(Count::name).collect(joining(", "))
                                + (denominator.size() == 1 ? ", which is 0" : ", which are all 0"));
            }
        }
    }

    void value(FactDefinition fact, FactValue value, String at, Problems problems) {
        if (fact.kind() == FactDefinition.Kind.GRADE && value instanceof FactValue.Grade grade) {
            if (!fact.ladder().contains(grade.letter())) {
                notOneOf(grade.letter(), fact.ladder(), at, problems);
            }
        } else if (fact.kind() == FactDefinition.Kind.NUMBER
                && value instanceof FactValue.Amount amount) {
            if (!within(amount.value(), fact.lowest(), fact.highest())) {
                problems.add(at, amount.value().toDecimal(12) + " is not " + expected(fact));
            }
        } else if (fact.kind() != FactDefinition.Kind.TRUTH
                || !(value instanceof FactValue.Truth)) {
            problems.add(at, value + " instead of " + expected(fact));
        }
    }

    private static void notOneOf(String letter, List<String> known, String at, Problems problems) {
        problems.add(
                at,
                quoted(letter) + " is not one of " + String.join(", ", known),
                letter.isBlank() ? "null is meant: not answered." : "");
    }

    private static boolean within(
            Rational value, @Nullable Rational lowest, @Nullable Rational highest) {
        return value.compareTo(lowest == null ? LARGEST.negated() : lowest) >= 0
                && value.compareTo(highest == null ? LARGEST : highest) <= 0;
    }

    static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    /** What a question takes for an answer, in the words of a message. */
    static String expected(Question question) {
        if (question instanceof ChoiceQuestion choice) {
            return "one of " + String.join(", ", letters(choice));
        }
        if (question instanceof RatioQuestion ratio) {
            return "the counts " + ratio.counts().stream().map(Count::name).collect(joining(", "));
        }
        SurveyQuestion survey = (SurveyQuestion) question;
        return range(survey.lowest(), survey.highest());
    }

    /** What a fact takes for a value, in the words of a message. */
    static String expected(FactDefinition fact) {
        return switch (fact.kind()) {
            case GRADE -> "one of " + String.join(", ", fact.ladder());
            case TRUTH -> "true or false";
            case NUMBER -> range(fact.lowest(), fact.highest());
        };
    }

    static List<String> letters(ChoiceQuestion question) {
        return question.options().stream().map(Option::letter).toList();
    }

    private static String range(@Nullable Rational lowest, @Nullable Rational highest) {
        return "a number from "
                + (lowest == null ? LARGEST.negated() : lowest).toDecimal(12)
                + " to "
                + (highest == null ? LARGEST : highest).toDecimal(12);
    }
}
