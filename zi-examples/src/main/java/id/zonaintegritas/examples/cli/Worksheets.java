package id.zonaintegritas.examples.cli;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.AssessmentWriter;
import id.zonaintegritas.rules.problem.HarmlessText;
import id.zonaintegritas.rules.problem.Problem;
import id.zonaintegritas.rules.worksheet.AssessorColumn;
import id.zonaintegritas.rules.worksheet.WorksheetContent;
import id.zonaintegritas.rules.worksheet.WorksheetException;
import id.zonaintegritas.rules.worksheet.WorksheetReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads worksheets for the commands, and says on standard error what was guessed. */
record Worksheets(Terminal terminal, WorksheetReader reader, Locale locale) {

    private static final Set<String> ENDINGS = Set.of("xlsx", "xlsm", "xltx", "xls", "ods");

    private static final Map<String, String> NAMES =
            Map.of("unit", "UNIT", "internal", "TPI", "tpi", "TPI", "further", "TPN", "tpn", "TPN");

    /** Whether a file is a workbook by its name; the others hold texts. */
    static boolean isWorkbook(InputFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static boolean isAsked(AssessorColumn column, @Nullable String assessor) {
        return assessor == null
                || column.assessor()
                        .name()
                        .equals(NAMES.getOrDefault(assessor.toLowerCase(Locale.ROOT), assessor));
    }

    static boolean isAssessor(@Nullable String assessor) {
        return assessor == null || NAMES.containsKey(assessor.toLowerCase(Locale.ROOT));
    }

    /**
     * The assessments of a file, one for each assessor, or what keeps them from being read.
     *
     * @param name what messages call the file
     * @param assessor who alone is asked for, or null for all
     * @throws IOException if it cannot be read
     */
    List<Document> documents(String name, InputStream in, @Nullable String assessor)
            throws IOException {
        try {
            WorksheetContent content = reader.read(name, in);
            tell(name, content.warnings());
            List<AssessorColumn> columns = content.columns();
            List<Document> documents = new ArrayList<>();
            for (AssessorColumn column : columns) {
                if (isAsked(column, assessor)) {
                    tell(name, column.warnings());
                    String source =
                            columns.size() == 1 ? name : name + " (" + column.assessor() + ")";
                    documents.add(document(source, column));
                }
            }
            return documents;
        } catch (WorksheetException refused) {
            Title why =
                    new Title(
                            refused.getMessage(Locale.forLanguageTag("id")),
                            refused.getMessage(Locale.ENGLISH));
            return List.of(new Document(name, 0, "", why, refused.problems()));
        } catch (UncheckedIOException failed) {
            throw requireNonNull(failed.getCause());
        }
    }

    private static Document document(String source, AssessorColumn column) {
        Assessment assessment = column.read();
        return assessment == null
                ? new Document(source, 0, "", notRead(column), column.problems())
                : new Document(source, 0, AssessmentWriter.json().writeValue(assessment), null);
    }

    /** Why nothing could be read from a column, in both languages. */
    private static Title notRead(AssessorColumn column) {
        Title what = Term.NOT_READ.title(column.letters(), column.problems().size());
        return new Title(
                what.indonesian() + listed(column, Locale.forLanguageTag("id")),
                what.english() + listed(column, Locale.ENGLISH));
    }

    private static String listed(AssessorColumn column, Locale locale) {
        return column.problems().stream().map(p -> "\n  " + p.toString(locale)).collect(joining());
    }

    void tell(String name, Iterable<Problem> warnings) {
        warnings.forEach(
                w ->
                        terminal.error()
                                .println(HarmlessText.lines(name + ": " + w.toString(locale))));
    }
}
