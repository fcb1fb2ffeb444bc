package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a unit states about itself in one year. A question or fact that is absent is not answered or
 * not known; it is not a zero.
 *
 * @param year the year assessed, or null if it is not stated
 * @param date the day of the proposal or evaluation, or null if it is not stated
 * @param assessor who answered, or null if it is not stated
 * @param answers by id of the question, such as {@code A.I.1.i.a}
 * @param eligibility by name of the fact, such as {@code auditOpinion}
 * @param notes what was noted, by question or fact; it decides nothing
 * @param evidence what is shown, by question or fact; it decides nothing
 */
public record Assessment(
        Unit unit,
        @Nullable Integer year,
        @Nullable LocalDate date,
        @Nullable Assessor assessor,
        Map<String, AnswerValue> answers,
        Map<String, FactValue> eligibility,
        Map<String, String> notes,
        Map<String, List<Evidence>> evidence) {

    public Assessment {
        requireNonNull(unit, "unit");
        answers = copy(answers);
        eligibility = copy(eligibility);
        notes = copy(notes);
        evidence = copy(evidence);
    }

    /** An assessment without notes and evidence. */
    public Assessment(
            Unit unit,
            @Nullable Integer year,
            @Nullable LocalDate date,
            @Nullable Assessor assessor,
            Map<String, AnswerValue> answers,
            Map<String, FactValue> eligibility) {
        this(unit, year, date, assessor, answers, eligibility, Map.of(), Map.of());
    }

    /**
     * Begins an assessment in code.
     *
     * <pre>{@code
     * Assessment assessment =
     *         Assessment.of("RSUD-01")
     *                 .institution("Pemerintah Kota Contoh", "LOCAL_GOVERNMENT")
     *                 .serviceType("HOSPITAL")
     *                 .date(LocalDate.of(2026, 5, 20))
     *                 .answer("A.I.1.i.a", "YA")
     *                 .count("A.II.1.i.a", "agents", 4)
     *                 .count("A.II.1.i.a", "changes", 15)
     *                 .answer("B.I.a", new BigDecimal("3.72"), 64)
     *                 .fact("auditOpinion", "WTP")
     *                 .fact("coreService", true)
     *                 .build();
     * }</pre>
     *
     * @param unit the id of the unit
     */
    public static AssessmentBuilder of(String unit) {
        return of(new Unit(unit, null, null, null, null));
    }

    /** Begins an assessment of a unit in code. */
    public static AssessmentBuilder of(Unit unit) {
        return new AssessmentBuilder(unit);
    }

    /** Begins another assessment that states the same, to state more or something else. */
    public AssessmentBuilder toBuilder() {
        return new AssessmentBuilder(this);
    }

    /** In the order given. */
    private static <T> Map<String, T> copy(Map<String, T> values) {
        return values.isEmpty()
                ? Map.of()
                : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
