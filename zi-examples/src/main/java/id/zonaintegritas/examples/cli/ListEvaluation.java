package id.zonaintegritas.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.page.HtmlReport;
import id.zonaintegritas.rules.units.CsvUnitTable;
import id.zonaintegritas.rules.units.UnitRow;
import id.zonaintegritas.rules.units.UnitSummary;
import id.zonaintegritas.rules.units.UnitTable;
import id.zonaintegritas.rules.units.XlsxUnitTable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Evaluates units into one table of all of them, with a summary on standard error. */
final class ListEvaluation {

    private final Terminal terminal;
    private final UnitEvaluations evaluations;
    private final Goal goal;
    private final Locale locale;
    private final UnitSummary summary;
    private ExitCode exitCode = ExitCode.DONE;

    ListEvaluation(Terminal terminal, UnitEvaluations evaluations, Goal goal, Locale locale) {
        this.terminal = terminal;
        this.evaluations = evaluations;
        this.goal = goal;
        this.locale = locale;
        this.summary = new UnitSummary(evaluations.edition());
    }

    /** Writes a table with each row as soon as it is there. */
    ExitCode csv(List<String> files, OutputStream out) {
        var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        return table(files, CsvUnitTable.of(evaluations.edition(), text));
    }

    /** Writes a workbook. */
    ExitCode xlsx(List<String> files, OutputStream out) {
        return table(files, XlsxUnitTable.of(evaluations.edition(), out, locale));
    }

    private ExitCode table(List<String> files, UnitTable table) {
        try (table) {
            read(
                    files,
                    unit -> {
                        if (unit instanceof UnitEvaluations.Unit.Refused refused) {
                            refuse(refused.refusal());
                            table.refuse(
                                    refused.refusal().document().place(locale),
                                    refused.refusal().message().in(locale));
                        } else if (unit instanceof UnitEvaluations.Unit.Evaluated done) {
                            table.write(add(done.evaluation()));
                        }
                    });
        }
        return exitCode;
    }

    private void read(List<String> files, Consumer<UnitEvaluations.Unit> units) {
        // What the units come to worsens the exit code on the way.
        ExitCode read = evaluations.each(files, units);
        exitCode = exitCode.orWorse(read);
    }

    /** Writes a page once all are evaluated; of each unit no more is held than its row. */
    ExitCode html(List<String> files, OutputStream out) {
        List<UnitRow> rows = new ArrayList<>();
        read(
                files,
                unit -> {
                    if (unit instanceof UnitEvaluations.Unit.Refused refused) {
                        refuse(refused.refusal());
                    } else if (unit instanceof UnitEvaluations.Unit.Evaluated done) {
                        rows.add(add(done.evaluation()));
                    }
                });
        try {
            out.write(HtmlReport.of(evaluations.edition(), locale).render(rows).getBytes(UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return exitCode;
    }

    private UnitRow add(Evaluation evaluation) {
        exitCode = exitCode.orWorse(goal.judge(evaluation));
        UnitRow row = UnitRow.of(evaluation);
        summary.add(row);
        return row;
    }

    private void refuse(Refusal refusal) {
        terminal.error().print(refusal.toText(locale));
        exitCode = exitCode.orWorse(ExitCode.INVALID);
        summary.addRefused();
    }

    /** What the list comes to, for a person. */
    void summarise() {
        terminal.error().print(UnitsInBrief.of(summary, locale));
    }
}
