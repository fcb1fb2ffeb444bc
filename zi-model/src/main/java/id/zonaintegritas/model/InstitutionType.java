package id.zonaintegritas.model;

/** The kind of institution that a unit belongs to; it decides which reform index is asked. */
public enum InstitutionType {
    LOCAL_GOVERNMENT,
    MINISTRY_OR_AGENCY
}
