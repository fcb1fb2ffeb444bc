package id.zonaintegritas.examples.cli;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.worksheet.WorksheetReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zi worksheet import}: worksheets in, assessments out. */
@Command(
        name = "import",
        description =
                "Prints the assessments in worksheets, one on a line: of the unit, the internal"
                        + " team and a further one. What was guessed is told on standard error.")
final class WorksheetImport implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A worksheet (.xlsx).")
    private List<String> files = List.of();

    @Option(
            names = "--assessor",
            paramLabel = "ASSESSOR",
            description = "Only that of unit, internal or further.")
    private @Nullable String assessor;

    @Mixin private LanguageOption language = new LanguageOption();
    @Mixin private EditionOptions options = new EditionOptions();

    WorksheetImport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!Worksheets.isAssessor(assessor)) {
            throw new ProgramException(ExitCode.USAGE, Term.NAME_ASSESSOR.in(language.locale()));
        }
        Worksheets worksheets =
                new Worksheets(terminal, WorksheetReader.of(options.edition()), language.locale());
        ExitCode exitCode = ExitCode.DONE;
        try (Progress progress = Progress.over(files, terminal)) {
            for (String name : files) {
                exitCode = exitCode.orWorse(print(worksheets, new InputFile(name)));
                progress.step();
            }
        }
        return exitCode.number();
    }

    private ExitCode print(Worksheets worksheets, InputFile file) {
        try (InputStream in = file.open(terminal)) {
            ExitCode exitCode = ExitCode.DONE;
            List<Document> documents = worksheets.documents(file.name(), in, assessor);
            if (documents.isEmpty()) {
                terminal.error()
                        .println(
                                Term.NO_ASSESSOR.in(
                                        locale(), file.name(), String.valueOf(assessor)));
                return ExitCode.INVALID;
            }
            for (Document document : documents) {
                exitCode = exitCode.orWorse(print(document));
            }
            return exitCode;
        } catch (IOException unreadable) {
            terminal.error().println(file.whyUnreadable(unreadable));
            return ExitCode.USAGE;
        }
    }

    /** What cannot be read is an error in its place. */
    private ExitCode print(Document document) {
        Title problem = document.problem();
        if (problem == null) {
            terminal.print(document.text() + "\n");
            return ExitCode.DONE;
        }
        Refusal refusal = Refusal.of(document, problem);
        terminal.print(refusal.toJson(locale()));
        return ExitCode.INVALID;
    }

    private Locale locale() {
        return language.locale();
    }
}
