package id.zonaintegritas.rules.worksheet;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.rules.problem.Problem;
import java.util.List;

/**
 * What a worksheet file holds.
 *
 * @param file its name
 * @param layout the form of the worksheet: {@code lke-zi} or {@code jawaban}
 * @param sheet the sheet with the questions
 * @param columns one for each assessor that answered anything: the unit, the internal team, a
 *     further one; the unit's alone if nobody did
 * @param warnings about the file itself, such as rows that were not found, each at its sheet and
 *     cell
 */
public record WorksheetContent(
        String file,
        String layout,
        String sheet,
        List<AssessorColumn> columns,
        List<Problem> warnings) {

    public WorksheetContent {
        requireNonNull(file, "file");
        requireNonNull(layout, "layout");
        requireNonNull(sheet, "sheet");
        columns = List.copyOf(columns);
        warnings = List.copyOf(warnings);
    }
}
