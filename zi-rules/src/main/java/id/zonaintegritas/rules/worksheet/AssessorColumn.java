package id.zonaintegritas.rules.worksheet;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Assessor;
import id.zonaintegritas.rules.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one assessor answered in a worksheet.
 *
 * @param assessor whose column it is
 * @param letters of the column with the answers, such as {@code K}
 * @param read the assessment, or null if there are problems
 * @param problems what cannot be known, each at its sheet and cell
 * @param warnings what was guessed, each at its sheet and cell
 */
public record AssessorColumn(
        Assessor assessor,
        String letters,
        @Nullable Assessment read,
        List<Problem> problems,
        List<Problem> warnings) {

    public AssessorColumn {
        requireNonNull(assessor, "assessor");
        requireNonNull(letters, "letters");
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /** The assessment, if nothing kept it from being read. */
    public Optional<Assessment> assessment() {
        return Optional.ofNullable(read);
    }
}
