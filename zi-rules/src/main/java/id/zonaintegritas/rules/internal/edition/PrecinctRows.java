package id.zonaintegritas.rules.internal.edition;

import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Requirement;
import java.util.List;

/**
 * What an edition says of precincts; an edition may say nothing of them.
 *
 * @param predicates the lowest first
 * @param facts what precincts state of themselves
 * @param requirements by predicate
 */
public record PrecinctRows(
        List<Predicate> predicates, List<FactDefinition> facts, List<Requirement> requirements) {

    public static final PrecinctRows NONE = new PrecinctRows(List.of(), List.of(), List.of());

    public PrecinctRows {
        predicates = List.copyOf(predicates);
        facts = List.copyOf(facts);
        requirements = List.copyOf(requirements);
    }

    public boolean isEmpty() {
        return predicates.isEmpty();
    }
}
