package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Affirmation;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.ServiceType;

/** Whether an affirmation covers the units. */
public final class Reliefs extends Concluded {

    private final Affirmation affirmation;
    private final Outcome outcome;

    private Reliefs(Affirmation affirmation, Outcome outcome) {
        this.affirmation = affirmation;
        this.outcome = outcome;
    }

    /** Covered, not covered, or not known while a type that decides it is not known. */
    public static Reliefs of(Affirmation affirmation, UnitKind kind) {
        return new Reliefs(affirmation, covers(affirmation, kind));
    }

    private static Outcome covers(Affirmation affirmation, UnitKind kind) {
        ServiceType service = kind.serviceType();
        boolean otherInstitution =
                kind.institutionType() != null
                        && kind.institutionType() != affirmation.institutionType();
        boolean otherService = service != null && !affirmation.services().contains(service);
        if (otherInstitution || otherService) {
            return Outcome.NOT_MET;
        }
        return kind.institutionType() == null || service == null
                ? Outcome.UNDETERMINED
                : Outcome.MET;
    }

    /** The id of the affirmation. */
    public String affirmation() {
        return affirmation.id();
    }

    Outcome outcome() {
        return outcome;
    }

    @Override
    public String id() {
        return "affirmation." + affirmation.id();
    }

    @Override
    public String subject() {
        return affirmation.id();
    }

    @Override
    public String citation() {
        return affirmation.citation();
    }

    @Override
    public Conclusion about(int unit, Writing writing) {
        return new Conclusion.Relief(id(), affirmation.title(), outcome);
    }
}
