package id.zonaintegritas.rules.portal;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.rules.problem.Problem;
import java.util.List;

/**
 * What a document of the portal says about a unit.
 *
 * @param assessments of the unit first, then of TPI if it answered anything
 * @param warnings where something was missing
 */
public record PortalAnswers(List<Assessment> assessments, List<Problem> warnings) {

    public PortalAnswers {
        assessments = List.copyOf(assessments);
        warnings = List.copyOf(warnings);
    }
}
