package id.zonaintegritas.rules.facts;

import java.util.List;

/** What an accumulate made of several conclusions; a trace names those. */
public interface Gathered {

    /** The conclusions it was made of, in no particular order. */
    List<? extends Concluded<?>> parts();

    /** How many conclusions it was made of. */
    default int count() {
        return parts().size();
    }

    /** Whether it was made of nothing at all. */
    default boolean isEmpty() {
        return parts().isEmpty();
    }
}
