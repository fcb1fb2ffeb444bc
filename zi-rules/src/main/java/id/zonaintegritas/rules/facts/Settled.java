package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Conclusion;
import org.jspecify.annotations.Nullable;

/** What stands in a slot: something about a unit that a trace can say. */
interface Settled {

    /** The place of its row in the regulation, or null if the rule's own citation says it. */
    @Nullable String citation();

    /** The interpretations that it rests on. */
    default Readings readings() {
        return Readings.NONE;
    }

    /** As an evaluation says it; null if it says nothing about the unit. */
    @Nullable Conclusion written(String rule, String citation);
}
