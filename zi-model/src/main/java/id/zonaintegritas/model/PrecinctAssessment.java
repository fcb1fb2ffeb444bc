package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a precinct states: about itself, and each of its units.
 *
 * @param facts about the precinct, by name, such as {@code integrationScore}; a fact that is not
 *     known is not among them
 * @param units at least one, all with different ids
 */
public record PrecinctAssessment(
        Precinct precinct, Map<String, FactValue> facts, List<Assessment> units) {

    public PrecinctAssessment {
        requireNonNull(precinct, "precinct");
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        units = List.copyOf(units);
    }
}
