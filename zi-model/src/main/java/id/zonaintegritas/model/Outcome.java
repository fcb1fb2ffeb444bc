package id.zonaintegritas.model;

/** Whether all requirements of a predicate are met. */
public enum Outcome {
    MET,
    NOT_MET,
    UNDETERMINED
}
