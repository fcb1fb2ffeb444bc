package id.zonaintegritas.examples.cli;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.compare.Comparison;
import id.zonaintegritas.rules.units.UnitRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The units that a report is about: one, perhaps assessed several times, or a list of them. */
final class ReportedUnits {

    /** More than these do not stand side by side. */
    private static final int MOST_ASSESSMENTS = 3;

    private final UnitEvaluations evaluations;
    private final Terminal terminal;
    private final List<UnitRow> rows = new ArrayList<>();
    private final List<Assessment> assessments = new ArrayList<>();
    private @Nullable Evaluation last;
    private boolean list;
    private ExitCode exitCode = ExitCode.DONE;

    ReportedUnits(UnitEvaluations evaluations, Terminal terminal) {
        this.evaluations = evaluations;
        this.terminal = terminal;
    }

    /** Evaluates files; a long list is not held, but for its rows. */
    ReportedUnits collect(List<String> files) {
        // The units that are refused on the way worsen it as well.
        ExitCode read = evaluations.each(files, this::take);
        exitCode = exitCode.orWorse(read);
        if (rows.isEmpty()) {
            throw new ProgramException(exitCode == ExitCode.DONE ? ExitCode.USAGE : exitCode, "");
        }
        return this;
    }

    private void take(UnitEvaluations.Unit unit) {
        if (unit instanceof UnitEvaluations.Unit.Evaluated done) {
            add(done.evaluation());
        } else if (unit instanceof UnitEvaluations.Unit.Refused refused) {
            terminal.error().print(refused.refusal().toText(evaluations.locale()));
            exitCode = exitCode.orWorse(ExitCode.INVALID);
        }
    }

    private void add(Evaluation evaluation) {
        rows.add(UnitRow.of(evaluation));
        last = evaluation;
        list =
                list
                        || rows.size() > MOST_ASSESSMENTS
                        || !evaluation.unit().id().equals(rows.get(0).assessment().unit().id());
        if (list) {
            assessments.clear();
        } else {
            assessments.add(evaluation.assessment());
        }
    }

    boolean isList() {
        return list;
    }

    List<UnitRow> rows() {
        return rows;
    }

    List<Assessment> assessments() {
        return assessments;
    }

    Evaluation last() {
        if (last == null) {
            throw new IllegalStateException("nothing was evaluated");
        }
        return last;
    }

    Comparison comparison() {
        return Comparison.of(assessments, evaluations.evaluators());
    }

    ExitCode exitCode() {
        return exitCode;
    }
}
