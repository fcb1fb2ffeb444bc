package id.zonaintegritas.examples.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code zi worksheet}: official worksheets as files of a spreadsheet program. */
@Command(
        name = "worksheet",
        description = "Reads, checks and writes official worksheets (LKE) as .xlsx files.",
        footer = {
            "",
            "Examples:",
            "  zi worksheet import unit.xlsx > assessments.jsonl",
            "  zi worksheet import units/*.xlsx --assessor internal",
            "  zi worksheet check unit.xlsx",
            "  zi worksheet export --layout lke-zi empty.xlsx",
            "  zi worksheet export --layout jawaban unit.json tpi.json both.xlsx"
        })
final class WorksheetCommand implements Runnable {

    @Spec private @Nullable CommandSpec spec;

    private WorksheetCommand() {}

    /** The command with those that it holds. */
    static CommandLine of(Terminal terminal) {
        return new CommandLine(new WorksheetCommand())
                .addSubcommand(new WorksheetImport(terminal))
                .addSubcommand(new WorksheetCheck(terminal))
                .addSubcommand(new WorksheetExport(terminal));
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Name import, check or export.");
        }
    }
}
