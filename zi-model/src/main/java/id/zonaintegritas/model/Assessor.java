package id.zonaintegritas.model;

/** Who gave the answers: the unit itself, the internal team (TPI) or the national team (TPN). */
public enum Assessor {
    UNIT,
    TPI,
    TPN
}
