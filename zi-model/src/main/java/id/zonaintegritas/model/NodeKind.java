package id.zonaintegritas.model;

/** The levels of the worksheet, from the whole to what questions belong to. */
public enum NodeKind {
    TOTAL,
    COMPONENT,
    ASPECT,
    AREA,
    /** Has questions: an indicator of the enablers. */
    INDICATOR,
    /** Has questions: a result. */
    RESULT
}
