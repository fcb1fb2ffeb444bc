package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a unit states about itself in one year. A question or fact that is absent is not answered or
 * not known; it is not a zero.
 *
 * @param year the year assessed, or null if it is not stated
 * @param assessor who answered, or null if it is not stated
 * @param answers by id of the question, such as {@code A.I.1.i.a}
 * @param eligibility by name of the fact, such as {@code auditOpinion}
 */
public record Assessment(
        Unit unit,
        @Nullable Integer year,
        @Nullable Assessor assessor,
        Map<String, AnswerValue> answers,
        Map<String, FactValue> eligibility) {

    public Assessment {
        requireNonNull(unit, "unit");
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        eligibility = Collections.unmodifiableMap(new LinkedHashMap<>(eligibility));
    }
}
