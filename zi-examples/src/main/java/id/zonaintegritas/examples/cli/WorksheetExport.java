package id.zonaintegritas.examples.cli;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.Pipeline;
import id.zonaintegritas.rules.problem.AssessmentException;
import id.zonaintegritas.rules.worksheet.WorksheetException;
import id.zonaintegritas.rules.worksheet.WorksheetWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zi worksheet export}: assessments in, a worksheet out. */
@Command(
        name = "export",
        description =
                "Writes a worksheet in the form of the official one, empty or with assessments:"
                        + " answers with lists to choose from, scores and minimums as formulas.")
final class WorksheetExport implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "[ASSESSMENT…] FILE",
            description =
                    "Files with assessments, one for each assessor, and the workbook to write"
                            + " (.xlsx).")
    private List<String> files = List.of();

    @Option(
            names = "--layout",
            required = true,
            paramLabel = "LAYOUT",
            description = "lke-zi: one column of answers; jawaban: one for each assessor.")
    private String layout = "";

    @Mixin private LanguageOption language = new LanguageOption();
    @Mixin private EditionOptions options = new EditionOptions();

    WorksheetExport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Edition edition = options.edition();
        String workbook = files.get(files.size() - 1);
        Endings.of("xlsx").require(workbook, language.locale());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            WorksheetWriter writer = WorksheetWriter.of(edition, layout).in(language.locale());
            writer.write(assessments(edition), bytes);
            OutputFile.write(Path.of(workbook), bytes.toByteArray());
        } catch (WorksheetException refused) {
            throw new ProgramException(ExitCode.INVALID, refused.getMessage(language.locale()));
        } catch (IllegalArgumentException unknown) {
            throw new ProgramException(ExitCode.USAGE, "--layout: " + unknown.getMessage());
        } catch (IOException failure) {
            throw new ProgramException(
                    ExitCode.USAGE, Term.UNWRITABLE.in(language.locale(), workbook));
        }
        return ExitCode.DONE.number();
    }

    private List<Assessment> assessments(Edition edition) {
        UnitFiles units = new UnitFiles(terminal, edition, language.locale());
        List<Assessment> assessments = new ArrayList<>();
        for (String name : files.subList(0, files.size() - 1)) {
            InputFile file = new InputFile(name);
            try (InputStream in = file.open(terminal)) {
                Pipeline.Source<List<Document>> documents = units.open(file, in);
                for (var some = documents.next(); some != null; some = documents.next()) {
                    for (Document document : some) {
                        assessments.add(assessment(edition, document));
                    }
                }
            } catch (IOException unreadable) {
                throw new ProgramException(ExitCode.USAGE, file.whyUnreadable(unreadable));
            }
        }
        return assessments;
    }

    private Assessment assessment(Edition edition, Document document) {
        try {
            Title problem = document.problem();
            if (problem == null) {
                return AssessmentReader.json(edition).read(document.text());
            }
            throw refused(Refusal.of(document, problem));
        } catch (AssessmentException invalid) {
            throw refused(Refusal.of(document, invalid));
        }
    }

    private ProgramException refused(Refusal refusal) {
        return new ProgramException(ExitCode.INVALID, refusal.toText(language.locale()));
    }
}
