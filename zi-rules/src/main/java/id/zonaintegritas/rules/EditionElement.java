package id.zonaintegritas.rules;

/** What an edition is made of. */
public enum EditionElement {
    /** The regulation itself. */
    EDITION,
    /** A period in which one wording holds. */
    VERSION,
    AWARD,
    WARNING,
    INTERPRETATION,
    READING,
    /** A part of the worksheet: component, aspect, area, indicator or result. */
    NODE,
    QUESTION,
    OPTION,
    COUNT,
    MINIMUM,
    FACT,
    ELIGIBILITY,
    AFFIRMATION,
    RULE
}
