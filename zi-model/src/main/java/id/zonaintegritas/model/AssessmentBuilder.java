package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts an assessment together in code. It takes whatever it is given: whether an edition has these
 * questions, letters and facts, the evaluator says, with all problems at once. What is stated twice
 * is what was stated last. Letters may be written as in JSON, in either case and with blanks around
 * them. Not for use by several threads at once.
 *
 * @see Assessment#of(String)
 */
public final class AssessmentBuilder {

    private Unit unit;
    private @Nullable Integer year;
    private @Nullable LocalDate date;
    private @Nullable Assessor assessor;
    private final Map<String, AnswerValue> answers = new LinkedHashMap<>();
    private final Map<String, FactValue> eligibility = new LinkedHashMap<>();
    private final Map<String, String> notes = new LinkedHashMap<>();
    private final Map<String, List<Evidence>> evidence = new LinkedHashMap<>();

    AssessmentBuilder(Unit unit) {
        this.unit = requireNonNull(unit, "unit");
    }

    AssessmentBuilder(Assessment assessment) {
        this(assessment.unit());
        year = assessment.year();
        date = assessment.date();
        assessor = assessment.assessor();
        answers.putAll(assessment.answers());
        eligibility.putAll(assessment.eligibility());
        notes.putAll(assessment.notes());
        assessment.evidence().forEach((about, shown) -> evidence.put(about, List.copyOf(shown)));
    }

    /** The name of the unit. */
    public AssessmentBuilder name(String name) {
        unit =
                new Unit(
                        unit.id(),
                        name,
                        unit.institution(),
                        unit.institutionType(),
                        unit.serviceType());
        return this;
    }

    /**
     * The institution that the unit belongs to.
     *
     * @param type the id of a type in the list of the edition, such as {@code LOCAL_GOVERNMENT}
     */
    public AssessmentBuilder institution(String name, String type) {
        unit = new Unit(unit.id(), unit.name(), name, type, unit.serviceType());
        return this;
    }

    /**
     * The service of the unit.
     *
     * @param type the id of a type in the list of the edition, such as {@code HOSPITAL}
     */
    public AssessmentBuilder serviceType(String type) {
        unit = new Unit(unit.id(), unit.name(), unit.institution(), unit.institutionType(), type);
        return this;
    }

    /** The year assessed. */
    public AssessmentBuilder year(int assessed) {
        year = assessed;
        return this;
    }

    /** The day of the proposal or evaluation; it chooses the version of the regulation. */
    public AssessmentBuilder date(LocalDate day) {
        date = requireNonNull(day, "day");
        return this;
    }

    /** Who answered. */
    public AssessmentBuilder assessor(Assessor who) {
        assessor = requireNonNull(who, "who");
        return this;
    }

    /**
     * The option chosen.
     *
     * @param question its id, such as {@code A.I.1.i.a}
     * @param letter such as {@code B} or {@code Ya}
     */
    public AssessmentBuilder answer(String question, String letter) {
        return answer(question, new AnswerValue.Choice(letter(letter)));
    }

    /**
     * A survey index on the scale of its question.
     *
     * @param question its id, such as {@code B.I.a}
     */
    public AssessmentBuilder answer(String question, BigDecimal index) {
        return answer(question, new AnswerValue.Index(Rational.of(index)));
    }

    /** A survey index with the number of people who were asked. */
    public AssessmentBuilder answer(String question, BigDecimal index, long respondents) {
        return answer(question, new AnswerValue.Index(Rational.of(index), respondents));
    }

    /**
     * One count of a ratio, beside those that are stated already.
     *
     * @param question its id, such as {@code A.II.1.i.a}
     * @param count its name, such as {@code agents}
     */
    public AssessmentBuilder count(String question, String count, long value) {
        Map<String, Long> counts = new LinkedHashMap<>();
        if (answers.get(question) instanceof AnswerValue.Counts known) {
            counts.putAll(known.values());
        }
        counts.put(count, value);
        return answer(question, new AnswerValue.Counts(counts));
    }

    /** An answer of any kind. */
    public AssessmentBuilder answer(String question, AnswerValue value) {
        answers.put(requireNonNull(question, "question"), requireNonNull(value, "value"));
        return this;
    }

    /** Takes an answer back: the question is not answered. */
    public AssessmentBuilder unanswered(String question) {
        answers.remove(question);
        return this;
    }

    /**
     * A fact that is a letter on a ladder.
     *
     * @param name such as {@code auditOpinion}
     */
    public AssessmentBuilder fact(String name, String letter) {
        return fact(name, new FactValue.Grade(letter(letter)));
    }

    /** A fact that holds or does not hold, such as {@code coreService}. */
    public AssessmentBuilder fact(String name, boolean holds) {
        return fact(name, new FactValue.Truth(holds));
    }

    /** A fact that is a whole number, such as {@code monthsBuildingWbk}. */
    public AssessmentBuilder fact(String name, long number) {
        return fact(name, new FactValue.Amount(Rational.of(number)));
    }

    /** A fact that is a number. */
    public AssessmentBuilder fact(String name, BigDecimal number) {
        return fact(name, new FactValue.Amount(Rational.of(number)));
    }

    /** A fact that is a day. */
    public AssessmentBuilder fact(String name, LocalDate day) {
        return fact(name, new FactValue.Day(day));
    }

    /** A fact of any kind. */
    public AssessmentBuilder fact(String name, FactValue value) {
        eligibility.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
        return this;
    }

    /** Takes a fact back: it is not known. */
    public AssessmentBuilder unknown(String fact) {
        eligibility.remove(fact);
        return this;
    }

    /** What was noted about a question or fact. */
    public AssessmentBuilder note(String about, String note) {
        notes.put(requireNonNull(about, "about"), requireNonNull(note, "note"));
        return this;
    }

    /** What is shown for a question or fact, beside what is shown already. */
    public AssessmentBuilder evidence(String about, Evidence shown) {
        List<Evidence> all = new ArrayList<>(evidence.getOrDefault(about, List.of()));
        all.add(requireNonNull(shown, "shown"));
        evidence.put(about, List.copyOf(all));
        return this;
    }

    /** The assessment as stated so far; the builder can go on. */
    public Assessment build() {
        return new Assessment(unit, year, date, assessor, answers, eligibility, notes, evidence);
    }

    private static String letter(String written) {
        return written.strip().toUpperCase(Locale.ROOT);
    }
}
