package id.zonaintegritas.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.AssessmentWriter;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.Pipeline;
import id.zonaintegritas.rules.portal.PortalAnswers;
import id.zonaintegritas.rules.portal.PortalException;
import id.zonaintegritas.rules.portal.PortalJson;
import id.zonaintegritas.rules.problem.Problem;
import id.zonaintegritas.rules.units.AssessmentTable;
import id.zonaintegritas.rules.units.TableException;
import id.zonaintegritas.rules.worksheet.WorksheetReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The assessments of files that people have: one on each line or row, or some in a document. */
record UnitFiles(Terminal terminal, Edition edition, Locale locale) {

    private static final int MOST_DOCUMENTS = 64;

    /** Whether a file is a table with an assessment in each row. */
    static boolean isTable(InputFile file) {
        return file.name().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /**
     * The documents of a file, in its order; of a worksheet one for each assessor.
     *
     * @throws IOException if it cannot be read
     * @throws ProgramException if it is a table whose columns cannot be told
     */
    Pipeline.Source<List<Document>> open(InputFile file, InputStream in) throws IOException {
        if (Worksheets.isWorkbook(file)) {
            Worksheets worksheets = new Worksheets(terminal, WorksheetReader.of(edition), locale);
            return once(worksheets.documents(file.name(), in, null));
        }
        if (isTable(file)) {
            return table(file.name(), in);
        }
        Lines lines = new Lines(file.name(), in);
        if (file.hasLines()) {
            return lines;
        }
        Document spread = file.isStandardInput() ? lines.wholeIfSpread() : null;
        if (file.isStandardInput() && spread == null) {
            return lines;
        }
        return once(documents(spread != null ? spread : Document.whole(file.name(), in)));
    }

    private static Pipeline.Source<List<Document>> once(List<Document> documents) {
        List<List<Document>> left = new ArrayList<>(List.of(documents));
        return () -> left.isEmpty() ? null : left.remove(0);
    }

    /** A document of the portal is one for each assessor; every other stands for itself. */
    List<Document> documents(Document document) {
        if (document.problem() != null || !PortalJson.isAnswers(document.text())) {
            return List.of(document);
        }
        try {
            PortalAnswers answers = PortalJson.of(edition).read(document.text());
            for (Problem warning : answers.warnings()) {
                terminal.error().println(document.place(locale) + ": " + warning.toString(locale));
            }
            List<Document> documents = new ArrayList<>();
            for (Assessment assessment : answers.assessments()) {
                documents.add(
                        new Document(
                                document.source() + " (" + assessment.assessor() + ")",
                                document.line(),
                                AssessmentWriter.json().writeValue(assessment),
                                null));
            }
            return documents;
        } catch (PortalException invalid) {
            Title problem =
                    new Title(
                            invalid.getMessage(Locale.forLanguageTag("id")),
                            invalid.getMessage(Locale.ENGLISH));
            return List.of(new Document(document.source(), document.line(), "", problem));
        }
    }

    private Pipeline.Source<List<Document>> table(String name, InputStream in) throws IOException {
        try {
            AssessmentTable table = AssessmentTable.csv(edition, new InputStreamReader(in, UTF_8));
            return () -> rows(name, table);
        } catch (TableException invalid) {
            throw refused(name, invalid);
        }
    }

    private @Nullable List<Document> rows(String name, AssessmentTable table) {
        try {
            List<Document> batch = new ArrayList<>();
            while (batch.size() < MOST_DOCUMENTS && table.hasNext()) {
                AssessmentTable.Row row = table.next();
                batch.add(new Document(name, row.line(), row.json(), null));
            }
            return batch.isEmpty() ? null : batch;
        } catch (TableException broken) {
            throw refused(name, broken);
        }
    }

    private ProgramException refused(String name, TableException invalid) {
        return new ProgramException(ExitCode.INVALID, name + ": " + invalid.getMessage(locale));
    }
}
