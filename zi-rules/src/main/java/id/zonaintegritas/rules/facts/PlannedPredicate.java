package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Predicate;
import java.util.List;

/**
 * A predicate, the slot of its outcome, and the slots of the findings about what it asks.
 *
 * @param findings in the order of the regulation
 */
record PlannedPredicate(Predicate row, int slot, List<PlannedRequirement> findings) {}
