package id.zonaintegritas.model;

/** The kind of service that a unit gives; some local services are affirmed (Tabel 5 as amended). */
public enum ServiceType {
    HOSPITAL,
    CIVIL_REGISTRY,
    SAMSAT,
    ONE_STOP_SERVICE,
    EDUCATION,
    EMPLOYMENT,
    OTHER
}
