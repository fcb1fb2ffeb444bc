package id.zonaintegritas.rules.portal;

import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Status;
import java.util.Optional;

/**
 * A unit that is proposed.
 *
 * @param category as the portal names it: {@code WBK}, {@code WBK-AFIRMASI} or {@code WBBM}
 * @param affirmed whether it is proposed by affirmation
 */
public record PortalUnit(String id, String name, String category, boolean affirmed) {

    private static final String BY_AFFIRMATION = "-AFIRMASI";

    /**
     * The proposal of a unit that is granted a predicate; the lowest one may be had by affirmation,
     * and the portal has a category of its own for that.
     */
    public static Optional<PortalUnit> of(Evaluation evaluation) {
        if (!(evaluation.decision() instanceof Decision.Granted granted)) {
            return Optional.empty();
        }
        String predicate = granted.predicate();
        boolean affirmed = !evaluation.predicate(predicate).findings(Status.WAIVED).isEmpty();
        boolean lowest = evaluation.predicates().get(0).predicate().equals(predicate);
        String name = evaluation.unit().name();
        return Optional.of(
                new PortalUnit(
                        evaluation.unit().id(),
                        name == null ? evaluation.unit().id() : name,
                        affirmed && lowest ? predicate + BY_AFFIRMATION : predicate,
                        affirmed));
    }
}
