package id.zonaintegritas.examples.cli;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.AssessmentWriter;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.problem.AssessmentException;
import id.zonaintegritas.rules.worksheet.AssessorColumn;
import id.zonaintegritas.rules.worksheet.CellDifference;
import id.zonaintegritas.rules.worksheet.SheetComparison;
import id.zonaintegritas.rules.worksheet.WorksheetComparer;
import id.zonaintegritas.rules.worksheet.WorksheetContent;
import id.zonaintegritas.rules.worksheet.WorksheetException;
import id.zonaintegritas.rules.worksheet.WorksheetReader;
import id.zonaintegritas.rules.worksheet.WorksheetWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
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

    private final Terminal terminal;

    @Spec private @Nullable CommandSpec spec;

    WorksheetCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Name import, check or export.");
        }
    }

    @Command(
            name = "import",
            description =
                    "Prints the assessments in worksheets, one on a line: of the unit, the internal"
                            + " team and a further one. What was guessed is told on standard error.")
    int importing(
            @Parameters(arity = "1..*", paramLabel = "FILE", description = "A worksheet (.xlsx).")
                    List<String> files,
            @Option(
                            names = "--assessor",
                            paramLabel = "ASSESSOR",
                            description = "Only that of unit, internal or further.")
                    @Nullable String assessor,
            @Mixin LanguageOption language,
            @Mixin EditionOptions options) {
        if (!Worksheets.isAssessor(assessor)) {
            throw new ProgramException(
                    ExitCode.USAGE, "--assessor: name unit, internal or further.");
        }
        Worksheets worksheets =
                new Worksheets(terminal, WorksheetReader.of(options.edition()), language.locale());
        ExitCode exitCode = ExitCode.DONE;
        for (String name : files) {
            InputFile file = new InputFile(name);
            try {
                WorksheetContent content = worksheets.read(file);
                for (AssessorColumn column : content.columns()) {
                    if (Worksheets.isAsked(column, assessor)) {
                        exitCode = exitCode.orWorse(print(worksheets, file, column));
                    }
                }
            } catch (WorksheetException refused) {
                exitCode = exitCode.orWorse(refused(file, refused, language.locale()));
            } catch (IOException unreadable) {
                terminal.error().println(file.whyUnreadable(unreadable));
                exitCode = exitCode.orWorse(ExitCode.USAGE);
            }
        }
        return exitCode.number();
    }

    /** A column that cannot be read is an error in its place. */
    private ExitCode print(Worksheets worksheets, InputFile file, AssessorColumn column) {
        worksheets.tell(file, column.warnings());
        Assessment read = column.read();
        if (read != null) {
            terminal.print(AssessmentWriter.json().writeValue(read) + "\n");
            return ExitCode.DONE;
        }
        Document document = new Document(file.name(), 0, "", null);
        terminal.print(
                new Refusal(document, Worksheets.notRead(column), column.problems())
                        .toJson(worksheets.locale()));
        return ExitCode.INVALID;
    }

    private ExitCode refused(InputFile file, WorksheetException refused, Locale locale) {
        Document document = new Document(file.name(), 0, "", null);
        terminal.print(
                new Refusal(document, Worksheets.why(refused), refused.problems()).toJson(locale));
        return ExitCode.INVALID;
    }

    @Command(
            name = "check",
            description =
                    "Compares the scores in the cells of worksheets with those of zi. Ends with 4"
                            + " if some differ by more than a rounding.")
    int check(
            @Parameters(arity = "1..*", paramLabel = "FILE", description = "A worksheet (.xlsx).")
                    List<String> files,
            @Mixin LanguageOption language,
            @Mixin EditionOptions options) {
        WorksheetComparer comparer = WorksheetComparer.of(options.edition());
        Worksheets worksheets =
                new Worksheets(terminal, WorksheetReader.of(options.edition()), language.locale());
        ExitCode exitCode = ExitCode.DONE;
        for (String name : files) {
            InputFile file = new InputFile(name);
            try (InputStream in = file.open(terminal)) {
                SheetComparison comparison = comparer.compare(name, in);
                worksheets.tell(file, comparison.warnings());
                terminal.print(text(comparison, language.locale()));
                exitCode = exitCode.orWorse(comparison.agrees() ? ExitCode.DONE : ExitCode.FAILED);
            } catch (WorksheetException refused) {
                terminal.error().println(refused.getMessage(language.locale()));
                exitCode = exitCode.orWorse(ExitCode.INVALID);
            } catch (IOException unreadable) {
                terminal.error().println(file.whyUnreadable(unreadable));
                exitCode = exitCode.orWorse(ExitCode.USAGE);
            }
        }
        return exitCode.number();
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

    @Command(
            name = "export",
            description =
                    "Writes a worksheet in the form of the official one, empty or with assessments:"
                            + " answers with lists to choose from, scores and minimums as formulas.")
    int export(
            @Parameters(
                            arity = "1..*",
                            paramLabel = "[ASSESSMENT…] FILE",
                            description =
                                    "Assessments (.json), one for each assessor, and the workbook"
                                            + " to write (.xlsx).")
                    List<String> files,
            @Option(
                            names = "--layout",
                            required = true,
                            paramLabel = "LAYOUT",
                            description =
                                    "lke-zi: one column of answers; jawaban: one for each"
                                            + " assessor.")
                    String layout,
            @Mixin LanguageOption language,
            @Mixin EditionOptions options) {
        Edition edition = options.edition();
        String workbook = files.get(files.size() - 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            List<Assessment> assessments =
                    assessments(edition, files.subList(0, files.size() - 1), language.locale());
            WorksheetWriter.of(edition, layout).in(language.locale()).write(assessments, bytes);
            Files.write(Path.of(workbook), bytes.toByteArray());
        } catch (WorksheetException refused) {
            throw new ProgramException(ExitCode.INVALID, refused.getMessage(language.locale()));
        } catch (IllegalArgumentException unknown) {
            throw new ProgramException(ExitCode.USAGE, "--layout: " + unknown.getMessage());
        } catch (IOException failure) {
            throw new ProgramException(
                    ExitCode.USAGE,
                    workbook + ": this file cannot be written. Maybe it is open in a spreadsheet.");
        }
        return ExitCode.DONE.number();
    }

    private List<Assessment> assessments(Edition edition, List<String> names, Locale locale) {
        List<Assessment> assessments = new ArrayList<>();
        for (String name : names) {
            InputFile file = new InputFile(name);
            try (InputStream in = file.open(terminal)) {
                assessments.add(AssessmentReader.json(edition).read(in));
            } catch (AssessmentException invalid) {
                throw new ProgramException(
                        ExitCode.INVALID, name + ": " + invalid.getMessage(locale));
            } catch (IOException unreadable) {
                throw new ProgramException(ExitCode.USAGE, file.whyUnreadable(unreadable));
            }
        }
        return assessments;
    }
}
