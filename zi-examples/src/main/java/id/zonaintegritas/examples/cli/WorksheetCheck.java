package id.zonaintegritas.examples.cli;

import id.zonaintegritas.rules.problem.HarmlessText;
import id.zonaintegritas.rules.worksheet.CellDifference;
import id.zonaintegritas.rules.worksheet.SheetComparison;
import id.zonaintegritas.rules.worksheet.WorksheetComparer;
import id.zonaintegritas.rules.worksheet.WorksheetException;
import id.zonaintegritas.rules.worksheet.WorksheetReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code zi worksheet check}: the cells of worksheets beside what zi computes. */
@Command(
        name = "check",
        description =
                "Compares the scores in the cells of worksheets with those of zi. Ends with 4 if"
                        + " some differ by more than a rounding.")
final class WorksheetCheck implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A worksheet (.xlsx).")
    private List<String> files = List.of();

    @Mixin private LanguageOption language = new LanguageOption();
    @Mixin private EditionOptions options = new EditionOptions();

    WorksheetCheck(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        WorksheetComparer comparer = WorksheetComparer.of(options.edition());
        Worksheets worksheets =
                new Worksheets(terminal, WorksheetReader.of(options.edition()), language.locale());
        ExitCode exitCode = ExitCode.DONE;
        try (Progress progress = Progress.over(files, terminal)) {
            for (String name : files) {
                exitCode = exitCode.orWorse(check(comparer, worksheets, new InputFile(name)));
                progress.step();
            }
        }
        return exitCode.number();
    }

    private ExitCode check(WorksheetComparer comparer, Worksheets worksheets, InputFile file) {
        try (InputStream in = file.open(terminal)) {
            SheetComparison comparison = comparer.compare(file.name(), in);
            worksheets.tell(file.name(), comparison.warnings());
            terminal.print(HarmlessText.lines(text(comparison, language.locale())));
            return comparison.agrees() ? ExitCode.DONE : ExitCode.FAILED;
        } catch (WorksheetException refused) {
            terminal.error().println(HarmlessText.lines(refused.getMessage(language.locale())));
            return ExitCode.INVALID;
        } catch (IOException | UncheckedIOException unreadable) {
            terminal.error().println(file.whyUnreadable(cause(unreadable)));
            return ExitCode.USAGE;
        }
    }

    private static IOException cause(Exception failed) {
        return failed instanceof IOException failure ? failure : new IOException(failed);
    }

    private static String text(SheetComparison comparison, Locale locale) {
        if (comparison.agrees()) {
            return Term.CELLS_AGREE.in(locale, comparison.file(), comparison.compared()) + "\n";
        }
        StringBuilder text =
                new StringBuilder(
                        Term.CELLS_DIFFER.in(
                                locale,
                                comparison.file(),
                                comparison.compared(),
                                comparison.differences().size()));
        for (CellDifference each : comparison.differences()) {
            text.append("\n  ")
                    .append(each.at())
                    .append("   ")
                    .append(each.subject())
                    .append(": ")
                    .append(Term.CELL_DIFFERS.in(locale, each.stated(), each.computed()))
                    .append("; ")
                    .append(each.reason().in(locale));
            if (!each.changes().isEmpty()) {
                text.append("; ")
                        .append(Term.CELL_CHANGES.in(locale, String.join(", ", each.changes())));
            }
        }
        return text.append("\n").toString();
    }
}
