package id.zonaintegritas.model;

/** What an edition is made of. */
public enum EditionElement {
    /** The regulation itself. */
    EDITION,
    /** A period in which one wording holds. */
    VERSION,
    PREDICATE,
    INSTITUTION_TYPE,
    SERVICE_TYPE,
    LIMIT,
    FIGURE,
    WARNING,
    RESERVATION,
    /** What rows were read from. */
    SOURCE,
    /** Counts of several places that have to fit together. */
    COMPARISON,
    INTERPRETATION,
    READING,
    /** A part of the worksheet: component, aspect, area, indicator or result. */
    NODE,
    QUESTION,
    OPTION,
    COUNT,
    /** A part of the scale of a survey. */
    BAND,
    MINIMUM,
    FACT,
    ELIGIBILITY,
    /** A requirement that rules of its own decide. */
    SPECIAL,
    AFFIRMATION,
    /** A predicate of precincts. */
    PRECINCT_PREDICATE,
    /** What precincts state of themselves. */
    PRECINCT_FACT,
    /** What is asked of precincts. */
    PRECINCT,
    RULE
}
