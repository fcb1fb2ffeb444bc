package id.zonaintegritas.examples.bench;

import id.zonaintegritas.model.Assessment;
import java.util.List;

/**
 * A way to evaluate units. Everything that does not depend on a unit is prepared when it is made;
 * then it may be used by several threads.
 *
 * @param <R> the form in which it gives its results
 */
interface Contender<R> {

    /** Evaluates units one by one. */
    default List<R> evaluateAll(List<Assessment> units) {
        return units.stream().map(this::evaluate).toList();
    }

    R evaluate(Assessment unit);

    /** What was concluded, in the form in which contenders are compared; not measured. */
    Result result(R evaluated);

    /** An exact result as this contender can give it. */
    default Result asExactAs(Result exact) {
        return exact;
    }
}
