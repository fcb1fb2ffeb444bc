package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Stage;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of the regulation and what it rests on, the same for every unit. Immutable. */
abstract class PlannedRow {

    private final String name;
    private final Stage stage;
    private final int[] slots;
    private final int[] restsOn;
    private final List<String> because;

    /**
     * A row.
     *
     * @param name the id of what is concluded about it
     * @param slots what is concluded about it
     * @param restsOn the slots of what must be concluded before it is put
     * @param because what it rests on, as a trace names it
     */
    PlannedRow(String name, Stage stage, int[] slots, int[] restsOn, List<String> because) {
        this.name = name;
        this.stage = stage;
        this.slots = slots;
        this.restsOn = restsOn;
        this.because = List.copyOf(because);
    }

    final String name() {
        return name;
    }

    final Stage stage() {
        return stage;
    }

    final int slot() {
        return slots[0];
    }

    final int[] slots() {
        return slots;
    }

    final int[] restsOn() {
        return restsOn;
    }

    final List<String> because() {
        return because;
    }

    /** The requirement that it is, or null if it is something else. */
    @Nullable PlannedRequirement requirement() {
        return null;
    }

    /** Whether this field of it may be one of these texts; most fields are a matter of units. */
    boolean mayBe(String field, Set<String> texts) {
        PlannedRequirement requirement = requirement();
        return switch (field) {
            case "id" -> texts.contains(name);
            case "name" -> requirement == null || texts.contains(requirement.row().name());
            default -> true;
        };
    }

    /** The type of fact that it becomes. */
    abstract Class<? extends Put> type();

    /** The row with the values of a unit; null if there is nothing in it to ask of this unit. */
    abstract @Nullable Put put(Workings unit);
}
