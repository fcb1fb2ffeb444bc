package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.FactDefinition;

/** A fact that a unit may state, and where. */
record PlannedFact(FactDefinition definition, String pointer) {

    /** Where facts about a unit stand in its assessment, and those about a precinct in its own. */
    static final String OF_UNIT = "/eligibility/";

    static final String OF_PRECINCT = "/";

    static PlannedFact of(FactDefinition definition, String at) {
        return new PlannedFact(definition, at + definition.name());
    }
}
