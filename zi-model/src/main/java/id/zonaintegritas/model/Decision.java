package id.zonaintegritas.model;

import java.util.List;

/** What the evaluation concluded. */
public sealed interface Decision extends Conclusion {

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

    /** No predicate is met, and what is still open cannot change it. */
    record NotGranted(List<Finding> unmet) implements Decision {}

    /** No predicate is met yet, and these findings leave one open. */
    record Undetermined(List<Finding> open) implements Decision {}
}
