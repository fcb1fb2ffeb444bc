package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Conclusion;
import org.jspecify.annotations.Nullable;

/** Whether a requirement is asked of a unit. Only findings are written down, so this is not. */
@Word(id = "Apakah suatu syarat berlaku bagi unit", en = "Whether a requirement is asked of a unit")
public final class Asked extends Concluded {

    private final PlannedRequirement requirement;
    private final @Nullable Boolean asked;

    Asked(Workings unit, PlannedRequirement requirement, @Nullable Boolean asked) {
        super(unit);
        this.requirement = requirement;
        this.asked = asked;
    }

    /** Null while it is not known. */
    @Nullable Boolean asked() {
        return asked;
    }

    @Override
    int slot() {
        return requirement.askedSlot();
    }

    @Override
    String id() {
        return requirement.row().id() + ".asked";
    }

    @Override
    String subject() {
        return requirement.row().id();
    }

    @Override
    public @Nullable Conclusion written(String rule, String citation) {
        return null;
    }
}
