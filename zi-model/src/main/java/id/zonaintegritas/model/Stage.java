package id.zonaintegritas.model;

/** The three steps of an evaluation, in order. */
public enum Stage {
    SCORING,
    REQUIREMENTS,
    DECISION
}
