package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Conclusion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one firing of a rule concluded, for whichever unit: a formula over what units state and over
 * other conclusions.
 *
 * @param <V> its value for one unit
 */
public abstract sealed class Concluded<V>
        permits Totals, Ratios, Scores, Points, Reliefs, Findings, Outcomes, Decisions, Warnings {

    /** How a conclusion about one unit is written down. */
    public interface Writing {

        /** The id of the rule that concluded it. */
        String rule();

        /** The citation of the conclusion. */
        String citation();

        /** The ids of the interpretations in a set of readings, in the order of the edition. */
        List<String> interpretations(int readings, @Nullable String always);
    }

    /** The place of what is only a step on the way, or stated by a case: it is not kept. */
    private static final int NONE = -1;

    private int place = NONE;

    /** Gives it its place among the workings of every unit. */
    public final void putAt(int workings) {
        place = workings;
    }

    final int place() {
        return place;
    }

    final boolean isPlaced() {
        return place != NONE;
    }

    /** Its value for a unit, or null if it has none. */
    @SuppressWarnings("unchecked") // Workings keep at a place what workedOut gave.
    final @Nullable V value(Workings unit) {
        return isPlaced() ? (V) unit.value(place) : workedOut(unit);
    }

    /** Its value for a unit, from what it rests on; null if it has none. */
    abstract @Nullable V workedOut(Workings unit);

    /** The id of the conclusion; unique in a derivation. */
    public abstract String id();

    /** The id of the row that it is about. */
    public abstract String subject();

    /** The place of that row in the regulation, or null if the rule's own citation says it. */
    public abstract @Nullable String citation();

    /** The conclusion about one unit, or null if there is none about it. */
    abstract @Nullable Conclusion about(Workings unit, Writing writing);
}
