package id.zonaintegritas.examples.cli;

import id.zonaintegritas.rules.problem.EditionException;
import id.zonaintegritas.rules.problem.Problem;
import id.zonaintegritas.rules.workbench.EditionDiff;
import id.zonaintegritas.rules.workbench.EditionSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zi sheet}: the rows of an edition as a workbook, and back. */
@Command(
        name = "sheet",
        description = "Writes the rows of an edition as a workbook, and takes its values back.",
        footer = {
            "",
            "Examples:",
            "  zi sheet export my-edition rows.xlsx",
            "  zi sheet import my-edition rows.xlsx",
            "  zi sheet import my-edition rows.xlsx --write"
        })
final class SheetCommand implements Runnable {

    private static final long LARGEST = 20_000_000;

    private final Terminal terminal;

    @Spec private @Nullable CommandSpec spec;

    SheetCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Name export or import.");
        }
    }

    @Command(
            name = "export",
            description =
                    "Writes worksheet, minimums and eligibility as sheets. What is no value, or"
                            + " has an id, is locked; the password is zi.")
    int export(
            @Parameters(
                            paramLabel = "EDITION",
                            description = "A folder, or bundled: the edition that comes with zi.")
                    String edition,
            @Parameters(paramLabel = "FILE", description = "The workbook to write, an .xlsx file.")
                    String file,
            @Mixin LanguageOption language) {
        Endings.of("xlsx").require(file, language.locale());
        EditionArgument argument = new EditionArgument(edition);
        argument.edition();
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try {
            SheetExport.write(argument.source(), language.locale(), workbook);
            OutputFile.write(Path.of(file), workbook.toByteArray());
        } catch (IOException failure) {
            throw new ProgramException(
                    ExitCode.USAGE,
                    file + ": this file cannot be written. Maybe it is open in a spreadsheet.");
        }
        return ExitCode.DONE.number();
    }

    @Command(
            name = "import",
            description =
                    "Shows what a workbook changes in an edition, and writes it if asked to. Rows"
                            + " and comments stay; nothing is written that zi does not accept.")
    int importing(
            @Parameters(paramLabel = "DIR", description = "The folder of the edition.")
                    String edition,
            @Parameters(paramLabel = "FILE", description = "The workbook, an .xlsx file.")
                    String file,
            @Option(names = "--write", description = "Write the changes into the folder.")
                    boolean write,
            @Mixin LanguageOption language) {
        EditionArgument argument = new EditionArgument(edition);
        if (argument.isBundled()) {
            throw new ProgramException(
                    ExitCode.USAGE, "The bundled edition cannot be changed; name a folder.");
        }
        Path folder = argument.folder();
        EditionSource source = argument.source();
        SheetImport workbook = read(source, new InputFile(file));
        refuse(file, workbook.problems(), language.locale());
        EditionSource changed = source.with(workbook.changes());
        requireValid(file, changed, workbook, language.locale());
        show(edition, file, EditionDiff.between(source, changed), language.locale());
        if (write) {
            write(changed, folder, language.locale());
        } else if (!workbook.changes().isEmpty()) {
            terminal.error().println(Term.NOT_WRITTEN.in(language.locale()));
        }
        return ExitCode.DONE.number();
    }

    private SheetImport read(EditionSource source, InputFile file) {
        if (file.size() > LARGEST) {
            throw new ProgramException(
                    ExitCode.USAGE, file.name() + ": this is larger than any workbook of zi.");
        }
        try (InputStream in = file.open(terminal)) {
            byte[] bytes = in.readAllBytes();
            return read(source, bytes, file.name());
        } catch (IOException failure) {
            throw new ProgramException(ExitCode.USAGE, file.whyUnreadable(failure));
        }
    }

    private static SheetImport read(EditionSource source, byte[] bytes, String name) {
        try {
            return SheetImport.read(source, new ByteArrayInputStream(bytes));
        } catch (IOException noWorkbook) {
            throw new ProgramException(
                    ExitCode.INVALID,
                    name + ": this is not an .xlsx workbook. Maybe it was saved as .xls or .ods.");
        }
    }

    private static void refuse(String file, List<Problem> problems, Locale locale) {
        if (!problems.isEmpty()) {
            throw new ProgramException(
                    ExitCode.INVALID,
                    Term.SHEET_REFUSED.in(locale, file, problems.size())
                            + problems.stream()
                                    .map(p -> "\n  " + p.toString(locale))
                                    .collect(Collectors.joining()));
        }
    }

    /** A problem of the edition is shown at the cell that it comes from. */
    private static void requireValid(
            String file, EditionSource changed, SheetImport workbook, Locale locale) {
        try {
            changed.requireValid();
        } catch (EditionException invalid) {
            refuse(
                    file,
                    invalid.problems().stream().map(p -> workbook.inWorkbook(p, changed)).toList(),
                    locale);
        }
    }

    private void show(String edition, String file, EditionDiff diff, Locale locale) {
        terminal.print(
                TextPage.of(DiffPage.of(edition, file, diff, null, locale), terminal.coloured()));
    }

    private void write(EditionSource changed, Path folder, Locale locale) {
        try {
            List<String> written = changed.writeChanges(folder);
            terminal.error()
                    .println(
                            Term.WRITTEN.in(
                                    locale, written.isEmpty() ? "–" : String.join(", ", written)));
        } catch (IOException failure) {
            throw new ProgramException(
                    ExitCode.USAGE,
                    folder + ": a file in it cannot be written. Maybe you may not write there.");
        }
    }
}
