package id.zonaintegritas.rules;

import static id.zonaintegritas.rules.AssessmentProblems.pointer;
import static id.zonaintegritas.rules.AssessmentProblems.quoted;
import static id.zonaintegritas.rules.AssessmentProblems.shortened;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Unit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What must hold for an assessment before an edition can evaluate it, whether it was read or built
 * by a program. Immutable and safe to share between threads.
 */
final class AssessmentCheck {

    /** Beyond this no number is taken, where the edition itself sets no bound. */
    static final Rational LARGEST = Rational.of(RatioCheck.LARGEST_COUNT);

    static final int LONGEST_TEXT = 1_000;
    static final String YEARS = "a year from 1000 to 9999";
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(9999);

    private final Edition edition;
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, FactDefinition> facts = new LinkedHashMap<>();

    /** Ready, since a text for each answer would cost more than all checks. */
    private final Map<String, String> pointers = new HashMap<>();

    AssessmentCheck(Edition edition) {
        this.edition = edition;
        for (Question question : edition.questions()) {
            questions.put(question.id(), question);
            pointers.put(question.id(), pointer("/answers", question.id()));
        }
        for (FactDefinition fact : edition.facts()) {
            facts.put(fact.name(), fact);
            pointers.put(fact.name(), pointer("/eligibility", fact.name()));
        }
    }

    /**
     * Checks an assessment that a program built.
     *
     * @throws AssessmentException with every problem, if there is one
     */
    void requireValid(Assessment assessment) {
        AssessmentProblems problems = problems();
        unit(assessment.unit(), problems);
        if (assessment.year() != null) {
            year(BigDecimal.valueOf(assessment.year()), "/year", problems);
        }
        assessment
                .answers()
                .forEach(
                        (id, value) -> {
                            Question question = questions.get(id);
                            if (question == null) {
                                question(id, pointer("/answers", id), problems);
                            } else {
                                answer(question, value, pointers.getOrDefault(id, id), problems);
                            }
                        });
        assessment
                .eligibility()
                .forEach(
                        (name, value) -> {
                            FactDefinition fact = facts.get(name);
                            if (fact == null) {
                                fact(name, pointer("/eligibility", name), problems);
                            } else {
                                value(fact, value, pointers.getOrDefault(name, name), problems);
                            }
                        });
        problems.throwIfAny("Assessment " + shortened(assessment.unit().id()));
    }

    AssessmentProblems problems() {
        return new AssessmentProblems(edition);
    }

    private static void unit(Unit unit, AssessmentProblems problems) {
        id(unit.id(), "/unit/id", problems);
        if (unit.name() != null) {
            text(unit.name(), "/unit/name", problems);
        }
        if (unit.institution() != null) {
            text(unit.institution(), "/unit/institution", problems);
        }
    }

    /** Whether the unit can be called so; a problem if not. */
    static boolean id(String id, String at, AssessmentProblems problems) {
        if (id.isBlank()) {
            return problems.add(at, "must not be empty");
        }
        if (id.chars().anyMatch(Character::isISOControl)) {
            return problems.add(at, "must not have a line break, tab or other control character");
        }
        return text(id, at, problems);
    }

    /** Whether a text can be kept and written again; a problem if not. */
    static boolean text(String text, String at, AssessmentProblems problems) {
        if (text.length() > LONGEST_TEXT) {
            return problems.add(at, "must not be longer than " + LONGEST_TEXT + " characters");
        }
        if (!Utf8.canEncode(text)) {
            return problems.add(at, "must not have half of a surrogate pair");
        }
        return true;
    }

    /** Whether it is a year; a problem if not. */
    static boolean year(BigDecimal year, String at, AssessmentProblems problems) {
        if (!RatioCheck.isWhole(year)
                || year.compareTo(FIRST_YEAR) < 0
                || year.compareTo(LAST_YEAR) > 0) {
            return problems.add(at, shortened(year.toPlainString()) + " is not " + YEARS);
        }
        return true;
    }

    /** The question with this id, or null and a problem. */
    @Nullable Question question(String id, String at, AssessmentProblems problems) {
        Question question = questions.get(id);
        if (question == null) {
            problems.addForeign(at, "no such question", id, questions.keySet());
        }
        return question;
    }

    /** The definition of this fact, or null and a problem. */
    @Nullable FactDefinition fact(String name, String at, AssessmentProblems problems) {
        FactDefinition fact = facts.get(name);
        if (fact == null) {
            problems.addForeign(at, "no such fact", name, facts.keySet());
        }
        return fact;
    }

    void answer(Question question, AnswerValue value, String at, AssessmentProblems problems) {
        if (question instanceof ChoiceQuestion choice
                && value instanceof AnswerValue.Choice given) {
            if (!choice.hasOption(given.option())) {
                notOneOf(given.option(), Expected.letters(choice), at, problems);
            }
        } else if (question instanceof RatioQuestion ratio
                && value instanceof AnswerValue.Counts given) {
            RatioCheck.check(ratio, given.values(), at, problems);
        } else if (question instanceof SurveyQuestion survey
                && value instanceof AnswerValue.Index given) {
            if (!within(given.value(), survey.lowest(), survey.highest())) {
                problems.add(
                        at,
                        Expected.shown(given.value()) + " is not " + Expected.answer(survey),
                        "the survey used another scale: an index is not converted.");
            }
        } else {
            problems.add(at, kind(value) + " instead of " + Expected.answer(question));
        }
    }

    private static String kind(AnswerValue value) {
        return value instanceof AnswerValue.Choice
                ? "a letter"
                : value instanceof AnswerValue.Counts ? "counts" : "an index";
    }

    void value(FactDefinition fact, FactValue value, String at, AssessmentProblems problems) {
        if (fact.kind() == FactDefinition.Kind.GRADE && value instanceof FactValue.Grade grade) {
            if (!fact.ladder().contains(grade.letter())) {
                notOneOf(grade.letter(), fact.ladder(), at, problems);
            }
        } else if (fact.kind() == FactDefinition.Kind.NUMBER
                && value instanceof FactValue.Amount amount) {
            if (!within(amount.value(), fact.lowest(), fact.highest())) {
                problems.add(
                        at, Expected.shown(amount.value()) + " is not " + Expected.value(fact));
            }
        } else if (fact.kind() != FactDefinition.Kind.TRUTH
                || !(value instanceof FactValue.Truth)) {
            problems.add(at, value + " instead of " + Expected.value(fact));
        }
    }

    private static void notOneOf(
            String letter, List<String> known, String at, AssessmentProblems problems) {
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
}
