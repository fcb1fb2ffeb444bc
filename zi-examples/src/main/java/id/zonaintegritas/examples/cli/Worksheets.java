package id.zonaintegritas.examples.cli;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.problem.Problem;
import id.zonaintegritas.rules.worksheet.AssessorColumn;
import id.zonaintegritas.rules.worksheet.WorksheetContent;
import id.zonaintegritas.rules.worksheet.WorksheetException;
import id.zonaintegritas.rules.worksheet.WorksheetReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    /** Whether a column is the one that was asked for; any if nobody asked. */
    static boolean isAsked(AssessorColumn column, @Nullable String assessor) {
        return assessor == null
                || column.assessor()
                        .name()
                        .equals(NAMES.getOrDefault(assessor.toLowerCase(Locale.ROOT), assessor));
    }

    static boolean isAssessor(@Nullable String assessor) {
        return assessor == null || NAMES.containsKey(assessor.toLowerCase(Locale.ROOT));
    }

    /**
     * Reads a file.
     *
     * @throws WorksheetException if it holds no worksheet
     * @throws IOException if it cannot be read
     */
    WorksheetContent read(InputFile file) throws IOException {
        try (InputStream in = file.open(terminal)) {
            WorksheetContent content = reader.read(file.name(), in);
            tell(file, content.warnings());
            return content;
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /** Why a file was refused, in both languages. */
    static Title why(WorksheetException refused) {
        return new Title(
                refused.getMessage(Locale.forLanguageTag("id")),
                refused.getMessage(Locale.ENGLISH));
    }

    /** Why nothing could be read from a column, in both languages. */
    static Title notRead(AssessorColumn column) {
        Title what = Term.NOT_READ.title(column.letters(), column.problems().size());
        return new Title(
                what.indonesian() + listed(column, Locale.forLanguageTag("id")),
                what.english() + listed(column, Locale.ENGLISH));
    }

    private static String listed(AssessorColumn column, Locale locale) {
        return column.problems().stream().map(p -> "\n  " + p.toString(locale)).collect(joining());
    }

    void tell(InputFile file, Iterable<Problem> warnings) {
        warnings.forEach(w -> terminal.error().println(file.name() + ": " + w.toString(locale)));
    }
}
