package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom a requirement is asked of, beside what the unit says of itself. */
@Word(
        id = "Kepada siapa suatu syarat berlaku, beserta keterangan unit",
        en = "Whom a requirement is asked of, beside what the unit says of itself")
public final class Scope extends Put {

    private final Row row;

    private Scope(Workings unit, Row row) {
        super(unit);
        this.row = row;
    }

    @Word(id = "Id syaratnya", en = "The id of the requirement")
    public String getRequirement() {
        return row.requirement.row().id();
    }

    @Word(id = "Apakah berlaku untuk semua instansi", en = "Whether all institutions are asked")
    public boolean isAnyInstitution() {
        return getInstitutionTypes().isEmpty();
    }

    @Word(id = "Apakah berlaku untuk semua layanan", en = "Whether all services are asked")
    public boolean isAnyService() {
        return getServiceTypes().isEmpty();
    }

    @Word(id = "Jenis instansi yang ditanya", en = "The types of institution that are asked")
    public List<String> getInstitutionTypes() {
        return row.institutionTypes;
    }

    @Word(id = "Jenis layanan yang ditanya", en = "The types of service that are asked")
    public List<String> getServiceTypes() {
        return row.serviceTypes;
    }

    @Word(id = "Jenis instansi unit ini", en = "The type of the unit's institution")
    public @Nullable String getInstitutionType() {
        return unit().assessment().unit().institutionType();
    }

    @Word(id = "Jenis layanan unit ini", en = "The type of the unit's service")
    public @Nullable String getServiceType() {
        return unit().assessment().unit().serviceType();
    }

    @Word(id = "Syarat ini berlaku bagi unit ini", en = "The requirement is asked of the unit")
    public Asked asked() {
        return new Asked(unit(), row.requirement, true);
    }

    @Word(id = "Syarat ini tidak berlaku bagi unit ini", en = "It is not asked of the unit")
    public Asked notAsked() {
        return new Asked(unit(), row.requirement, false);
    }

    @Override
    PlannedRow row() {
        return row;
    }

    @Override
    public boolean hasUnknown() {
        return (!isAnyInstitution() && getInstitutionType() == null)
                || (!isAnyService() && getServiceType() == null);
    }

    /** Whoever may be asked is found about, and the finding stays open. */
    @Override
    Concluded open() {
        return new Asked(unit(), row.requirement, null);
    }

    /** A requirement that is not asked of all units. */
    static final class Row extends PlannedRow {

        private final PlannedRequirement requirement;
        private final List<String> institutionTypes;
        private final List<String> serviceTypes;

        Row(PlannedRequirement requirement) {
            super(
                    requirement.row().id(),
                    Stage.REQUIREMENTS,
                    new int[] {requirement.askedSlot()},
                    new int[0],
                    List.of(Unit.POINTER));
            this.requirement = requirement;
            this.institutionTypes = Listed.of(requirement.row().onlyFor().institutionTypes());
            this.serviceTypes = Listed.of(requirement.row().onlyFor().serviceTypes());
        }

        @Override
        Class<? extends Put> type() {
            return Scope.class;
        }

        @Override
        Put put(Workings unit) {
            return new Scope(unit, this);
        }
    }
}
