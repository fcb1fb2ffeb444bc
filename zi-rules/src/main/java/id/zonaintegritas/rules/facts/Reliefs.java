package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Affirmation;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.InstitutionType;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.ServiceType;
import org.jspecify.annotations.Nullable;

/** Whether an affirmation covers the units. */
public final class Reliefs extends Concluded {

    private final Affirmation affirmation;
    private final Outcome[] outcomes;

    private Reliefs(Affirmation affirmation, Outcome[] outcomes) {
        this.affirmation = affirmation;
        this.outcomes = outcomes;
    }

    /** Covered, not covered, or not known while a type that decides it is not known. */
    public static Reliefs of(Affirmation affirmation, Units units) {
        Outcome[] outcomes = new Outcome[units.count()];
        for (int unit = 0; unit < outcomes.length; unit++) {
            outcomes[unit] =
                    covers(affirmation, units.institutionType(unit), units.serviceType(unit));
        }
        return new Reliefs(affirmation, outcomes);
    }

    private static Outcome covers(
            Affirmation affirmation,
            @Nullable InstitutionType institution,
            @Nullable ServiceType service) {
        boolean otherInstitution =
                institution != null && institution != affirmation.institutionType();
        boolean otherService = service != null && !affirmation.services().contains(service);
        if (otherInstitution || otherService) {
            return Outcome.NOT_MET;
        }
        return institution == null || service == null ? Outcome.UNDETERMINED : Outcome.MET;
    }

    /** The id of the affirmation. */
    public String affirmation() {
        return affirmation.id();
    }

    Outcome outcome(int unit) {
        return outcomes[unit];
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
        return new Conclusion.Relief(id(), affirmation.title(), outcomes[unit]);
    }
}
