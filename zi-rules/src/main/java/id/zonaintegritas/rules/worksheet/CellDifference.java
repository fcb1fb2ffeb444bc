package id.zonaintegritas.rules.worksheet;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Title;
import java.util.List;

/**
 * A cell of a worksheet that says something else than zi.
 *
 * @param at its sheet and cell
 * @param subject the node, question or requirement that it is about
 * @param stated what it says
 * @param computed what zi computes; two numbers where open questions leave a range
 * @param reason what it is likely to come from
 * @param changes the ids of the requirements whose verdict this changes
 */
public record CellDifference(
        String at,
        String subject,
        String stated,
        String computed,
        Title reason,
        List<String> changes) {

    public CellDifference {
        requireNonNull(at, "at");
        requireNonNull(subject, "subject");
        requireNonNull(stated, "stated");
        requireNonNull(computed, "computed");
        requireNonNull(reason, "reason");
        changes = List.copyOf(changes);
    }
}
