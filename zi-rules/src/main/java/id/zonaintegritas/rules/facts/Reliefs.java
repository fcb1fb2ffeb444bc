package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Affirmation;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.InstitutionType;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.ServiceType;
import org.jspecify.annotations.Nullable;

/** Whether an affirmation covers a unit. */
public final class Reliefs extends Concluded<Outcome> {

    private final Affirmation affirmation;
    private final Units units;

    private Reliefs(Affirmation affirmation, Units units) {
        this.affirmation = affirmation;
        this.units = units;
    }

    /** Covered, not covered, or not known while a type that decides it is not known. */
    public static Reliefs of(Affirmation affirmation, Units units) {
        return new Reliefs(affirmation, units);
    }

    @Override
    Outcome workedOut(Workings unit) {
        return covers(affirmation, units.institutionType(unit), units.serviceType(unit));
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

    Outcome outcome(Workings unit) {
        return requireNonNull(value(unit));
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
    Conclusion about(Workings unit, Writing writing) {
        return new Conclusion.Relief(id(), affirmation.title(), outcome(unit));
    }
}
