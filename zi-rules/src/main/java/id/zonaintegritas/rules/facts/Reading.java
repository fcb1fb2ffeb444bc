package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

/**
 * The reading of an interpretation that is in force.
 *
 * @param bit stands for the interpretation in a set of readings
 */
public record Reading(id.zonaintegritas.model.Reading row, int bit) {

    public Reading {
        requireNonNull(row, "row");
    }

    /** The id of the interpretation. */
    public String id() {
        return row.id();
    }

    /** The id of the reading. */
    public String choice() {
        return row.choice();
    }
}
