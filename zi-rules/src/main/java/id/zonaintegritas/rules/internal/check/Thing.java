package id.zonaintegritas.rules.internal.check;

import id.zonaintegritas.model.Title;
import java.util.List;
import java.util.function.Consumer;

/**
 * Something about a unit that rules compare, with the values that it is tried with.
 *
 * @param values from the lowest to the highest, and what is not known
 */
record Thing(String name, List<Tried> values) {

    /**
     * One of these values.
     *
     * @param shown as a message says it: {@code sakip is B}
     * @param value by itself, or an empty text if it is none that can be named
     * @param known whether it tells everything that can be compared
     * @param given states it about a unit
     */
    record Tried(Title shown, String value, boolean known, Consumer<Trial> given) {}

    Thing {
        values = List.copyOf(values);
    }

    /** The place of the value that is not known, or else of the first one. */
    int unknown() {
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).known()) {
                return i;
            }
        }
        return 0;
    }

    /** The place of the lowest value that is known. */
    int worst() {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).known()) {
                return i;
            }
        }
        return 0;
    }

    /** The place of the highest value that is known. */
    int best() {
        for (int i = values.size() - 1; i >= 0; i--) {
            if (values.get(i).known()) {
                return i;
            }
        }
        return 0;
    }
}
