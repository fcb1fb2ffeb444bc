package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Status;
import org.jspecify.annotations.Nullable;

/** A requirement put to a unit. */
public abstract class Required extends Put {

    private final PlannedRequirement requirement;

    Required(Workings unit, PlannedRequirement requirement) {
        super(unit);
        this.requirement = requirement;
    }

    final PlannedRequirement requirement() {
        return requirement;
    }

    @Word(id = "Id syarat, misalnya WBK.total", en = "The id of the requirement: WBK.total")
    public final String getId() {
        return requirement.row().id();
    }

    @Word(
            id = "Id barisnya, sama untuk semua predikat: total",
            en = "The id of its row, the same for all predicates: total")
    public final String getName() {
        return requirement.row().name();
    }

    @Word(id = "Id predikat yang memintanya", en = "The id of the predicate that asks for it")
    public final String getPredicate() {
        return requirement.row().predicate();
    }

    final Finding found(
            Status status,
            @Nullable FactValue actual,
            @Nullable FactValue highest,
            @Nullable FactValue least,
            @Nullable FactValue most,
            @Nullable Rational margin,
            Readings readings) {
        return new Finding(
                unit(),
                requirement,
                status,
                new Finding.Measured(actual, highest, least, most, margin),
                readings.with(restsOn()));
    }

    /** The interpretation that a finding about it rests on. */
    Readings restsOn() {
        return requirement.readings();
    }
}
