package id.zonaintegritas.rules.portal;

import id.zonaintegritas.rules.problem.Problem;
import java.util.List;

/**
 * A document for the portal.
 *
 * @param json the document
 * @param losses what the assessments say that the portal has no place for
 */
public record PortalText(String json, List<Problem> losses) {

    public PortalText {
        losses = List.copyOf(losses);
    }
}
