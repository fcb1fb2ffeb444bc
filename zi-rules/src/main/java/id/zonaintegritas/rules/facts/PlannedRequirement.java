package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Requirement;

/**
 * A requirement, the slot of its finding, and the interpretation that it always rests on.
 *
 * @param askedSlot of whether the unit is asked, or {@link #ASKED_OF_ALL}
 */
record PlannedRequirement(Requirement row, int slot, int askedSlot, Readings readings) {

    /** Nobody has to find out whether the unit is asked. */
    static final int ASKED_OF_ALL = -1;
}
