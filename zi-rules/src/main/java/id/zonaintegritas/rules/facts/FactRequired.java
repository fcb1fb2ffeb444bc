package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Status;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A requirement about a fact, with what the unit states of it. */
public abstract class FactRequired extends Required {

    private final FactRow row;
    private final @Nullable Standing actual;

    FactRequired(Workings unit, FactRow row) {
        super(unit, row.requirement());
        this.row = row;
        FactValue stated = unit.fact(row.about().name());
        this.actual = stated == null ? null : Standing.of(row.about(), stated);
    }

    @Word(id = "Nama faktanya", en = "The name of the fact")
    public final String getFact() {
        return row.about().name();
    }

    @Word(
            id = "Milik siapa faktanya: INSTITUTION atau UNIT",
            en = "Whose fact it is: INSTITUTION or UNIT")
    public final String getLevel() {
        return ((Requirement.Eligibility) row.requirement().row()).level().name();
    }

    @Word(id = "Apakah faktanya dinyatakan", en = "Whether the fact is stated")
    public final boolean isKnown() {
        return actual != null;
    }

    @Word(id = "Faktanya; kosong bila tidak dinyatakan", en = "The fact; none if it is not stated")
    public final @Nullable Standing getActual() {
        return actual;
    }

    @Word(
            id = "Yang paling sedikit harus dicapai; kosong bila tidak ada",
            en = "The least that is enough; none if there is no lower bound")
    public final @Nullable Standing getLeast() {
        return row.least;
    }

    @Word(
            id = "Yang paling banyak boleh; kosong bila tidak ada",
            en = "The most that is allowed; none if there is no upper bound")
    public final @Nullable Standing getMost() {
        return row.most;
    }

    @Word(id = "Syarat ini terpenuhi", en = "The requirement is met")
    public final Finding met() {
        return finding(Status.MET, Readings.NONE);
    }

    @Word(id = "Syarat ini tidak terpenuhi", en = "The requirement is not met")
    public final Finding notMet() {
        return finding(Status.NOT_MET, Readings.NONE);
    }

    final Finding finding(Status status, Readings readings) {
        return found(
                status,
                actual == null ? null : actual.value(),
                null,
                row.least == null ? null : row.least.value(),
                row.most == null ? null : row.most.value(),
                margin(),
                readings);
    }

    private @Nullable Rational margin() {
        if (actual == null || !(actual.value() instanceof Amount amount)) {
            return null;
        }
        Rational above = row.least == null ? null : amount.value().minus(number(row.least));
        Rational below = row.most == null ? null : number(row.most).minus(amount.value());
        return above == null ? below : below == null ? above : above.min(below);
    }

    private static Rational number(Standing bound) {
        return ((Amount) requireNonNull(bound.value())).value();
    }

    @Override
    public final List<FactValue> bounds(String part) {
        return part.equals(row.pointer())
                ? Stream.of(row.least, row.most)
                        .filter(Objects::nonNull)
                        .map(Standing::value)
                        .toList()
                : List.of();
    }

    @Override
    final PlannedRow row() {
        return row;
    }

    @Override
    final String pointer() {
        return row.pointer();
    }

    /** A requirement about a fact. */
    abstract static class FactRow extends PlannedRow {

        private final PlannedRequirement requirement;
        private final PlannedFact fact;
        private final @Nullable Standing least;
        private final @Nullable Standing most;

        FactRow(
                PlannedRequirement requirement,
                PlannedFact fact,
                int[] restsOn,
                List<String> because) {
            super(
                    requirement.row().id(),
                    Stage.REQUIREMENTS,
                    new int[] {requirement.slot()},
                    restsOn,
                    because);
            this.requirement = requirement;
            this.fact = fact;
            Requirement.Eligibility row = (Requirement.Eligibility) requirement.row();
            this.least = row.least() == null ? null : Standing.of(fact.definition(), row.least());
            this.most = row.most() == null ? null : Standing.of(fact.definition(), row.most());
        }

        @Override
        final PlannedRequirement requirement() {
            return requirement;
        }

        final id.zonaintegritas.model.FactDefinition about() {
            return fact.definition();
        }

        final String pointer() {
            return fact.pointer();
        }
    }
}
