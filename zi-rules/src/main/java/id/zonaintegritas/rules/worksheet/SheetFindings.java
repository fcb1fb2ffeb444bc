package id.zonaintegritas.rules.worksheet;

import id.zonaintegritas.rules.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** What is wrong, and what was guessed, about one sheet or one column of it. */
final class SheetFindings {

    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    void error(String at, String message, Object... values) {
        errors.add(SheetMessages.problem(at, message, values));
    }

    void error(Problem problem) {
        errors.add(problem);
    }

    void warn(String at, String message, Object... values) {
        warnings.add(SheetMessages.problem(at, message, values));
    }

    void addAll(SheetFindings other) {
        errors.addAll(other.errors);
        warnings.addAll(other.warnings);
    }

    List<Problem> errors() {
        return List.copyOf(errors);
    }

    List<Problem> warnings() {
        return List.copyOf(warnings);
    }
}
