package id.zonaintegritas.model;

/** What was found about a requirement. */
public enum Status {
    MET,
    NOT_MET,
    /** What is known does not settle it. */
    UNDETERMINED,
    /** Not met or not known, but not needed: the unit is affirmed. */
    WAIVED
}
