package id.zonaintegritas.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the evaluation concluded. */
public sealed interface Decision extends Conclusion {

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.decision(this);
    }

    @Override
    default @Nullable Title title() {
        return null;
    }

    @Override
    default boolean isOpen() {
        return this instanceof Undetermined;
    }

    /** The id of every decision: there is one in an evaluation. */
    String ID = "decision";

    @Override
    default String id() {
        return ID;
    }

    /**
     * The highest predicate that is met.
     *
     * @param predicate its id
     */
    record Granted(String predicate) implements Decision {}

    /**
     * No predicate is met, and what is still open cannot change it.
     *
     * @param unmet what is not met, by predicate: first that of the lowest one, which is the
     *     nearest to be granted, then that of the next; within a predicate in the order of the
     *     regulation
     */
    record NotGranted(List<Finding> unmet) implements Decision {}

    /**
     * No predicate is met yet, and these findings leave one open.
     *
     * @param open what is undetermined, by predicate in the same order: the lowest first
     */
    record Undetermined(List<Finding> open) implements Decision {}
}
