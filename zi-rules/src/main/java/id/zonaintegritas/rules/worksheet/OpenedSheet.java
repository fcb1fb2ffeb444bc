package id.zonaintegritas.rules.worksheet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The worksheet in a file: which sheet it is, and where its rows and columns are.
 *
 * @param findings about the file itself
 */
record OpenedSheet(
        StoredWorkbook workbook,
        SheetGrid sheet,
        SheetColumns columns,
        RowMatch match,
        SheetFindings findings) {

    /** Fewer questions and counts than this make no worksheet. */
    private static final int FEWEST_ROWS = 35;

    /** What a sheet may be. */
    private record Candidate(
            SheetGrid sheet, SheetColumns columns, RowMatch match, SheetFindings findings) {}

    /**
     * Finds the worksheet by its content.
     *
     * @throws WorksheetException if no sheet is one
     */
    static OpenedSheet in(
            String file, StoredWorkbook workbook, Map<String, List<Set<String>>> wordings) {
        List<Candidate> candidates =
                workbook.sheets().stream()
                        .flatMap(sheet -> java.util.stream.Stream.ofNullable(of(sheet, wordings)))
                        .sorted(
                                Comparator.comparing((Candidate c) -> c.sheet().isHidden())
                                        .thenComparing(
                                                Comparator.comparingLong(
                                                                (Candidate c) -> c.match().found())
                                                        .reversed()))
                        .toList();
        if (candidates.isEmpty()) {
            throw WorksheetException.of(
                    file,
                    "file.noWorksheet",
                    String.join(", ", workbook.sheets().stream().map(SheetGrid::name).toList()));
        }
        Candidate best = candidates.get(0);
        for (Candidate other : candidates.subList(1, candidates.size())) {
            best.findings().warn(other.sheet().at(1, 1), "sheet.other", best.sheet().name());
        }
        if (best.sheet().isHidden()) {
            best.findings().warn(best.sheet().at(1, 1), "sheet.hidden");
        }
        return new OpenedSheet(
                workbook, best.sheet(), best.columns(), best.match(), best.findings());
    }

    private static @Nullable Candidate of(
            SheetGrid sheet, Map<String, List<Set<String>>> wordings) {
        SheetFindings findings = new SheetFindings();
        SheetColumns columns = SheetColumns.find(sheet, findings);
        if (columns == null) {
            columns = byOptions(sheet, findings);
        }
        if (columns == null) {
            return null;
        }
        RowMatch.Texts texts = RowMatch.Texts.of(sheet, columns);
        RowMatch best = null;
        for (Layout layout : Layout.all()) {
            RowMatch match = RowMatch.of(layout, texts, wordings);
            if (best == null || isMoreLike(match, best, columns)) {
                best = match;
            }
        }
        return best == null || best.found() < FEWEST_ROWS
                ? null
                : new Candidate(sheet, columns, best, findings);
    }

    /**
     * Whether a sheet has the form of one match rather than of the other: by who has columns, or
     * else by the places of its rows if most of them are undisturbed.
     */
    private static boolean isMoreLike(RowMatch match, RowMatch other, SheetColumns columns) {
        boolean several = match.layout().isOfSeveral();
        if (several == other.layout().isOfSeveral()) {
            return match.inPlace() > other.inPlace();
        }
        if (columns.assessors().size() > 1) {
            return several;
        }
        boolean undisturbed = match.inPlace() >= match.found() * 9 / 10;
        boolean otherUndisturbed = other.inPlace() >= other.found() * 9 / 10;
        return undisturbed == otherUndisturbed ? !several : undisturbed;
    }

    /** Without headings, the column that lists options tells where the others are. */
    private static @Nullable SheetColumns byOptions(SheetGrid sheet, SheetFindings findings) {
        int best = 0;
        long most = FEWEST_ROWS - 1L;
        for (int column = 1; column <= sheet.lastColumn(); column++) {
            long known = 0;
            for (int row = 1; row <= sheet.lastRow(); row++) {
                known += SheetWords.options(sheet.text(row, column)).size() > 1 ? 1 : 0;
            }
            if (known > most) {
                most = known;
                best = column;
            }
        }
        if (best == 0) {
            return null;
        }
        findings.warn(sheet.at(1, best), "header.none");
        return SheetColumns.of(Layout.all().get(0), best);
    }
}
