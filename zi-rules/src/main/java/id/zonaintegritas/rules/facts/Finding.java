package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Status;
import org.jspecify.annotations.Nullable;

/** What was found about one requirement; about some of them nothing is to be found. */
@Word(id = "Temuan tentang satu syarat", en = "What was found about one requirement")
public final class Finding extends Concluded {

    /** What was compared with what. */
    record Measured(
            @Nullable FactValue actual,
            @Nullable FactValue highest,
            @Nullable FactValue least,
            @Nullable FactValue most,
            @Nullable Rational margin) {

        static final Measured NOTHING = new Measured(null, null, null, null, null);
    }

    private final PlannedRequirement requirement;
    private final @Nullable Status status;
    private final Measured measured;
    private final Readings readings;

    Finding(
            Workings unit,
            PlannedRequirement requirement,
            @Nullable Status status,
            Measured measured,
            Readings readings) {
        super(unit);
        this.requirement = requirement;
        this.status = status;
        this.measured = measured;
        this.readings = readings;
    }

    /** No finding: the unit is not asked. */
    static Finding none(Workings unit, PlannedRequirement requirement) {
        return new Finding(unit, requirement, null, Measured.NOTHING, Readings.NONE);
    }

    /** A finding that a case states. */
    static Finding stated(Workings unit, PlannedRequirement requirement, @Nullable Status status) {
        return new Finding(unit, requirement, status, Measured.NOTHING, Readings.NONE);
    }

    @Word(id = "Id syaratnya", en = "The id of the requirement")
    public String getId() {
        return requirement.row().id();
    }

    @Word(id = "Id predikat yang memintanya", en = "The id of the predicate that asks for it")
    public String getPredicate() {
        return requirement.row().predicate();
    }

    @Word(
            id = "MET, NOT_MET, WAIVED atau UNDETERMINED; kosong bila tidak berlaku",
            en = "MET, NOT_MET, WAIVED or UNDETERMINED; none if it is not asked")
    public @Nullable String getStatus() {
        return status == null ? null : status.name();
    }

    /** Null if the unit is not asked. */
    @Nullable Status status() {
        return status;
    }

    /** Whether it is about something that an affirmation may waive. */
    boolean isAffirmable() {
        return requirement.row() instanceof Requirement.Eligibility row && row.affirmable();
    }

    @Override
    public boolean hasUnknown() {
        return status == Status.UNDETERMINED;
    }

    @Override
    int slot() {
        return requirement.slot();
    }

    @Override
    String id() {
        return requirement.row().id();
    }

    @Override
    String subject() {
        return requirement.row().id();
    }

    @Override
    public Readings readings() {
        return readings;
    }

    @Override
    public String citation() {
        return requirement.row().citation();
    }

    @Override
    Finding restingOn(Readings others) {
        return new Finding(unit(), requirement, status, measured, readings.with(others));
    }

    @Override
    public id.zonaintegritas.model.@Nullable Finding written(String rule, String citation) {
        if (status == null) {
            return null;
        }
        Requirement row = requirement.row();
        return new id.zonaintegritas.model.Finding(
                row.id(),
                row.predicate(),
                row.title(),
                status,
                measured.actual(),
                measured.highest(),
                measured.least(),
                measured.most(),
                measured.margin(),
                citation,
                rule,
                readings.ids());
    }
}
