package id.zonaintegritas.rules.worksheet;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.rules.problem.Problem;
import java.util.List;

/**
 * How the cells of a worksheet compare with what zi computes.
 *
 * @param file its name
 * @param compared how many cells with a score were compared
 * @param differences those that say something else, in the order of the sheet
 * @param warnings about the file, and columns that could not be read, each at its sheet and cell
 */
public record SheetComparison(
        String file, int compared, List<CellDifference> differences, List<Problem> warnings) {

    public SheetComparison {
        requireNonNull(file, "file");
        differences = List.copyOf(differences);
        warnings = List.copyOf(warnings);
    }

    /** Whether every cell that was compared agrees. */
    public boolean agrees() {
        return differences.isEmpty();
    }
}
