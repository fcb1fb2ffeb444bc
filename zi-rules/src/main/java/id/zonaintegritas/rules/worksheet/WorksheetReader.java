package id.zonaintegritas.rules.worksheet;

import id.zonaintegritas.model.Assessor;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.problem.Problem;
import id.zonaintegritas.rules.worksheet.SheetColumns.OfAssessor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads official worksheets (LKE, Lampiran III) from {@code .xlsx} files: the form with one column
 * of answers and the one with a column for each assessor. Sheet, columns and rows are found by
 * their content, so that lost rows and added columns do no harm; what could not be matched and what
 * was guessed is told by sheet and cell. A file that would unpack to more than a worksheet needs,
 * or refers to others, is refused before it is read. Immutable and safe to share between threads.
 */
public final class WorksheetReader {

    private static final String LIBRARY = "org.dhatim.fastexcel.reader.ReadableWorkbook";

    private final Edition edition;
    private final Map<String, List<Set<String>>> wordings;

    private WorksheetReader(Edition edition) {
        this.edition = edition;
        this.wordings = Wordings.of(edition);
    }

    /**
     * Reads worksheets against an edition.
     *
     * @throws IllegalStateException if the spreadsheet library is not on the class path
     */
    public static WorksheetReader of(Edition edition) {
        requireLibrary(LIBRARY, "org.dhatim:fastexcel-reader");
        return new WorksheetReader(edition);
    }

    static void requireLibrary(String type, String dependency) {
        try {
            Class.forName(type, false, WorksheetReader.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(
                    "worksheets need "
                            + dependency
                            + ", which zi-rules names as an optional dependency."
                            + " Add it to the dependencies of the program.",
                    missing);
        }
    }

    /**
     * Reads a file.
     *
     * @throws WorksheetException if it holds no worksheet that is safe to read
     * @throws UncheckedIOException if it cannot be read
     */
    public WorksheetContent read(Path file) {
        return content(open(file));
    }

    /**
     * Reads a stream to its end; it stays open.
     *
     * @param name what messages call it, and the unit if the file does not name it
     * @throws WorksheetException if it holds no worksheet that is safe to read
     * @throws UncheckedIOException if it cannot be read
     */
    public WorksheetContent read(String name, InputStream in) {
        return content(open(name, in));
    }

    /** A file and where its rows and columns are. */
    record Opened(String file, OpenedSheet sheet) {}

    Opened open(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return open(String.valueOf(file.getFileName()), in);
        } catch (IOException failed) {
            throw new UncheckedIOException(file + " cannot be read", failed);
        }
    }

    Opened open(String name, InputStream in) {
        byte[] bytes;
        try {
            bytes = in.readNBytes(WorkbookFile.MOST_BYTES + 1);
        } catch (IOException failed) {
            throw new UncheckedIOException(name + " cannot be read", failed);
        }
        if (bytes.length > WorkbookFile.MOST_BYTES) {
            throw WorksheetException.of(name, "file.tooLarge");
        }
        return new Opened(name, OpenedSheet.in(name, WorkbookFile.read(name, bytes), wordings));
    }

    private WorksheetContent content(Opened opened) {
        OpenedSheet sheet = opened.sheet();
        SheetFindings findings = new SheetFindings();
        findings.addAll(sheet.findings());
        MatchFindings.tell(sheet, edition, findings);
        return new WorksheetContent(
                opened.file(),
                sheet.match().layout().id(),
                sheet.sheet().name(),
                columns(opened),
                warnings(findings));
    }

    private static List<Problem> warnings(SheetFindings findings) {
        List<Problem> all = new ArrayList<>(findings.errors());
        all.addAll(findings.warnings());
        return all;
    }

    /** Those that somebody used; the unit's, or else the first, if nobody used any. */
    List<AssessorColumn> columns(Opened opened) {
        Map<Assessor, AssessorColumn> all = new EnumMap<>(Assessor.class);
        Map<Assessor, AssessorColumn> used = new EnumMap<>(Assessor.class);
        for (Map.Entry<Assessor, OfAssessor> each :
                opened.sheet().columns().assessors().entrySet()) {
            ColumnReader reader =
                    new ColumnReader(edition, opened.sheet(), each.getKey(), each.getValue());
            AssessorColumn column = reader.read(unitId(opened.file()));
            all.put(each.getKey(), column);
            if (reader.isUsed()) {
                used.put(each.getKey(), column);
            }
        }
        return used.isEmpty()
                ? all.values().stream().limit(1).toList()
                : List.copyOf(used.values());
    }

    /** The name of the file, without its ending. */
    private static String unitId(String file) {
        String name = file.substring(file.replace('\\', '/').lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String id = (dot > 0 ? name.substring(0, dot) : name).replaceAll("\\p{Cntrl}", " ").strip();
        return id.isEmpty() ? "worksheet" : id;
    }

    Edition edition() {
        return edition;
    }
}
