package id.zonaintegritas.rules.internal.contracts;

import static id.zonaintegritas.rules.internal.contracts.AssessmentProblems.say;
import static id.zonaintegritas.rules.internal.document.JsonPointer.pointer;
import static id.zonaintegritas.rules.internal.document.Quoted.quoted;
import static id.zonaintegritas.rules.internal.document.Quoted.shortened;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evidence;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Term;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.internal.document.Nearest;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.document.Utf8;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import id.zonaintegritas.rules.problem.AssessmentException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What must hold for an assessment before an edition can evaluate it, whether it was read or built
 * by a program. Immutable and safe to share between threads.
 */
public final class AssessmentCheck {

    /** Beyond this no number is taken, where the edition itself sets no bound. */
    public static final Rational LARGEST = Rational.of(RatioCheck.LARGEST_COUNT);

    static final int LONGEST_TEXT = 1_000;
    static final int LONGEST_NOTE = 10_000;
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(9999);

    private final LoadedEdition edition;
    private final boolean refusesPartAboveWhole;
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, FactDefinition> facts = new LinkedHashMap<>();

    /** Ready, since a text for each answer would cost more than all checks. */
    private final Map<String, String> pointers = new HashMap<>();

    public AssessmentCheck(LoadedEdition edition) {
        this(edition, false);
    }

    /**
     * Checks against an edition.
     *
     * @param refusesPartAboveWhole whether a part above its whole is a problem
     */
    public AssessmentCheck(LoadedEdition edition, boolean refusesPartAboveWhole) {
        this.edition = edition;
        this.refusesPartAboveWhole = refusesPartAboveWhole;
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
    public void requireValid(Assessment assessment) {
        problems(assessment).throwIfAny(called(assessment.unit().id()));
    }

    /** Whether an assessment fits the edition. */
    public boolean isValid(Assessment assessment) {
        return problems(assessment).count() == 0;
    }

    private AssessmentProblems problems(Assessment assessment) {
        AssessmentProblems problems = problems();
        unit(assessment.unit(), problems);
        if (assessment.year() != null) {
            year(BigDecimal.valueOf(assessment.year()), "/year", problems);
        }
        if (assessment.date() != null) {
            date(assessment.date(), "/date", problems);
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
        assessment.notes().forEach((about, note) -> noteAbout(about, note, problems));
        assessment.evidence().forEach((about, shown) -> evidence(about, shown, problems));
        return problems;
    }

    /** What an assessment is called in the first line of a message. */
    public static Title called(String name) {
        return AssessmentProblems.words("called", shortened(name));
    }

    private void noteAbout(String about, String note, AssessmentProblems problems) {
        String at = pointer("/notes", about);
        if (isAbout(about, at, problems)) {
            note(note, at, problems);
        }
    }

    private void evidence(String about, List<Evidence> shown, AssessmentProblems problems) {
        String at = pointer("/evidence", about);
        if (isAbout(about, at, problems)) {
            for (int i = 0; i < shown.size(); i++) {
                String document = pointer(at, String.valueOf(i));
                id(shown.get(i).title(), pointer(document, "title"), problems);
                String href = shown.get(i).href();
                if (href != null) {
                    id(href, pointer(document, "href"), problems);
                }
            }
        }
    }

    /** Whether something is a question or a fact of the edition; a problem if not. */
    boolean isAbout(String about, String at, AssessmentProblems problems) {
        if (questions.containsKey(about) || facts.containsKey(about)) {
            return true;
        }
        problems.addForeign(at, say("about.unknown"), about, pointers.keySet());
        return false;
    }

    List<String> institutionTypes() {
        return ids(edition.institutionTypes());
    }

    List<String> serviceTypes() {
        return ids(edition.serviceTypes());
    }

    private static List<String> ids(List<Term> terms) {
        return terms.stream().map(Term::id).toList();
    }

    AssessmentProblems problems() {
        return new AssessmentProblems(edition);
    }

    private void unit(Unit unit, AssessmentProblems problems) {
        id(unit.id(), "/unit/id", problems);
        if (unit.name() != null) {
            text(unit.name(), "/unit/name", problems);
        }
        if (unit.institution() != null) {
            text(unit.institution(), "/unit/institution", problems);
        }
        type(unit.institutionType(), institutionTypes(), "/unit/institutionType", problems);
        type(unit.serviceType(), serviceTypes(), "/unit/serviceType", problems);
    }

    private static void type(
            @Nullable String type, List<String> known, String at, AssessmentProblems problems) {
        if (type != null && !known.contains(type)) {
            problems.add(at, notOneOf(type, known).maybe(Nearest.meant(type, known)));
        }
    }

    /** Whether the unit can be called so; a problem if not. */
    static boolean id(String id, String at, AssessmentProblems problems) {
        if (id.isBlank()) {
            return problems.add(at, say("text.empty"));
        }
        if (id.chars().anyMatch(Character::isISOControl)) {
            return problems.add(at, say("text.control"));
        }
        return text(id, at, problems);
    }

    /** Whether a text can be kept and written again; a problem if not. */
    static boolean text(String text, String at, AssessmentProblems problems) {
        return text(text, LONGEST_TEXT, at, problems);
    }

    /** Whether a note can be kept and written again; a problem if not. */
    static boolean note(String note, String at, AssessmentProblems problems) {
        return text(note, LONGEST_NOTE, at, problems);
    }

    private static boolean text(String text, int most, String at, AssessmentProblems problems) {
        if (text.length() > most) {
            return problems.add(at, say("text.long", most));
        }
        if (!Utf8.canEncode(text)) {
            return problems.add(at, say("text.surrogate"));
        }
        return true;
    }

    /** Whether it is a year; a problem if not. */
    static boolean year(BigDecimal year, String at, AssessmentProblems problems) {
        if (!RatioCheck.isWhole(year)
                || year.compareTo(FIRST_YEAR) < 0
                || year.compareTo(LAST_YEAR) > 0) {
            return problems.add(at, say("isNot", shortened(year.toPlainString()), years()));
        }
        return true;
    }

    static Title years() {
        return AssessmentProblems.words("expected.year", FIRST_YEAR, LAST_YEAR);
    }

    /** Whether the day lies in a year that can be; a problem if not. */
    static boolean date(LocalDate date, String at, AssessmentProblems problems) {
        return year(BigDecimal.valueOf(date.getYear()), at, problems);
    }

    /** The question with this id, or null and a problem. */
    @Nullable Question question(String id, String at, AssessmentProblems problems) {
        Question question = questions.get(id);
        if (question == null) {
            problems.addForeign(at, say("question.unknown"), id, questions.keySet());
        }
        return question;
    }

    /** The definition of this fact, or null and a problem. */
    @Nullable FactDefinition fact(String name, String at, AssessmentProblems problems) {
        FactDefinition fact = facts.get(name);
        if (fact == null) {
            problems.addForeign(at, say("fact.unknown"), name, facts.keySet());
        }
        return fact;
    }

    void answer(Question question, AnswerValue value, String at, AssessmentProblems problems) {
        if (question instanceof ChoiceQuestion choice
                && value instanceof AnswerValue.Choice given) {
            if (!choice.hasOption(given.option())) {
                problems.add(at, noLetter(given.option(), Expected.letters(choice)));
            }
        } else if (question instanceof RatioQuestion ratio
                && value instanceof AnswerValue.Counts given) {
            RatioCheck.check(ratio, given.values(), at, problems);
            if (refusesPartAboveWhole) {
                RatioCheck.partAboveWhole(ratio, given.values(), at, problems);
            }
        } else if (question instanceof SurveyQuestion survey
                && value instanceof AnswerValue.Index given) {
            index(survey, given, at, problems);
        } else {
            problems.add(at, say("instead", kind(value), Expected.answer(question)));
        }
    }

    private static void index(
            SurveyQuestion survey,
            AnswerValue.Index given,
            String at,
            AssessmentProblems problems) {
        if (!within(given.value(), survey.lowest(), survey.highest())) {
            problems.add(
                    at, say("index.range", Expected.shown(given.value()), Expected.answer(survey)));
        }
        if (given.respondents() != null) {
            RatioCheck.count(
                    BigDecimal.valueOf(given.respondents()), pointer(at, "respondents"), problems);
        }
    }

    private static Title kind(AnswerValue value) {
        return AssessmentProblems.words(
                value instanceof AnswerValue.Choice
                        ? "kind.letter"
                        : value instanceof AnswerValue.Counts ? "kind.counts" : "kind.index");
    }

    public void value(
            FactDefinition fact, FactValue value, String at, AssessmentProblems problems) {
        if (fact.kind() == FactDefinition.Kind.GRADE && value instanceof FactValue.Grade grade) {
            if (!fact.ladder().contains(grade.letter())) {
                problems.add(at, noLetter(grade.letter(), fact.ladder()));
            }
        } else if (fact.kind() == FactDefinition.Kind.NUMBER
                && value instanceof FactValue.Amount amount) {
            if (!within(amount.value(), fact.lowest(), fact.highest())) {
                problems.add(
                        at, say("isNot", Expected.shown(amount.value()), Expected.value(fact)));
            }
        } else if (fact.kind() == FactDefinition.Kind.DATE && value instanceof FactValue.Day day) {
            date(day.date(), at, problems);
        } else if (fact.kind() != FactDefinition.Kind.TRUTH
                || !(value instanceof FactValue.Truth)) {
            problems.add(at, say("instead", value, Expected.value(fact)));
        }
    }

    static Remark notOneOf(String word, List<String> known) {
        return say("notOneOf", quoted(word), String.join(", ", known));
    }

    private static Remark noLetter(String letter, List<String> known) {
        Remark remark = notOneOf(letter, known);
        return letter.isBlank() ? remark.maybe(AssessmentProblems.words("letter.blank")) : remark;
    }

    private static boolean within(
            Rational value, @Nullable Rational lowest, @Nullable Rational highest) {
        return value.compareTo(lowest == null ? LARGEST.negated() : lowest) >= 0
                && value.compareTo(highest == null ? LARGEST : highest) <= 0;
    }
}
