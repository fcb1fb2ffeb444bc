package id.zonaintegritas.examples.cli;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.AssessmentWriter;
import id.zonaintegritas.rules.problem.Problem;
import id.zonaintegritas.rules.worksheet.AssessorColumn;
import id.zonaintegritas.rules.worksheet.WorksheetContent;
import id.zonaintegritas.rules.worksheet.WorksheetException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Evaluates what each assessor answered in worksheets, one file after the other. */
final class WorksheetEvaluation {

    private final Terminal terminal;
    private final Assessing assessing;
    private final Worksheets worksheets;
    private ExitCode exitCode = ExitCode.DONE;

    WorksheetEvaluation(Terminal terminal, Assessing assessing, Worksheets worksheets) {
        this.terminal = terminal;
        this.assessing = assessing;
        this.worksheets = worksheets;
    }

    /** A file that cannot be read is told in its place: the others are still evaluated. */
    ExitCode evaluate(InputFile file) {
        try {
            WorksheetContent content = worksheets.read(file);
            for (AssessorColumn column : content.columns()) {
                evaluate(file, content, column);
            }
        } catch (WorksheetException refused) {
            refuse(
                    new Document(file.name(), 0, "", null),
                    Worksheets.why(refused),
                    refused.problems());
        } catch (IOException unreadable) {
            terminal.error().println(file.whyUnreadable(unreadable));
            exitCode = exitCode.orWorse(ExitCode.USAGE);
        }
        return exitCode;
    }

    private void evaluate(InputFile file, WorksheetContent content, AssessorColumn column) {
        worksheets.tell(file, column.warnings());
        String source =
                content.columns().size() == 1
                        ? file.name()
                        : file.name() + " (" + column.assessor() + ")";
        column.assessment()
                .ifPresentOrElse(
                        assessment ->
                                print(
                                        assessing.results(
                                                List.of(
                                                        new Document(
                                                                source,
                                                                0,
                                                                AssessmentWriter.json()
                                                                        .writeValue(assessment),
                                                                null)))),
                        () ->
                                refuse(
                                        new Document(source, 0, "", null),
                                        Worksheets.notRead(column),
                                        column.problems()));
    }

    private void print(Assessing.Results results) {
        terminal.print(results.output());
        terminal.error().writeBytes(results.messages().toByteArray());
        exitCode = exitCode.orWorse(results.exitCode());
    }

    private void refuse(Document document, Title what, List<Problem> problems) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        try {
            assessing.format().write(new Refusal(document, what, problems), output, messages);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        terminal.print(output);
        terminal.error().writeBytes(messages.toByteArray());
        exitCode = exitCode.orWorse(ExitCode.INVALID);
    }
}
