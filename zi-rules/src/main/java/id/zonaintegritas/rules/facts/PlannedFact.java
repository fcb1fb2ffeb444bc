package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.FactDefinition;

/** A fact that a unit may state, and where. */
record PlannedFact(FactDefinition definition, String pointer) {

    static PlannedFact of(FactDefinition definition) {
        return new PlannedFact(definition, "/eligibility/" + definition.name());
    }
}
