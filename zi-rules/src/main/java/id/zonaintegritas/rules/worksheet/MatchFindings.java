package id.zonaintegritas.rules.worksheet;

import id.zonaintegritas.model.Question;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.worksheet.SheetColumns.OfAssessor;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells what of a worksheet could not be matched with the layout, by sheet and cell. */
final class MatchFindings {

    private MatchFindings() {}

    static void tell(OpenedSheet opened, Edition edition, SheetFindings findings) {
        SheetGrid sheet = opened.sheet();
        RowMatch match = opened.match();
        for (LayoutRow row : match.lost()) {
            if (row.isAnswered()) {
                findings.warn(sheet.at(row.row(), answer(opened)), "row.lost", row.id());
            }
        }
        match.rows()
                .forEach(
                        (row, at) -> {
                            if (!row.isAnswered()) {
                                return;
                            }
                            if (match.byPlace().contains(row)) {
                                findings.warn(
                                        sheet.at(at, answer(opened)), "row.byPlace", row.id());
                            } else if (match.moved().contains(row)) {
                                findings.warn(sheet.at(at, answer(opened)), "row.moved", row.id());
                            }
                        });
        tellShift(opened, findings);
        tellUnread(opened, findings);
        tellMissing(match, edition, sheet, findings);
    }

    private static int answer(OpenedSheet opened) {
        return opened.columns().assessors().values().stream()
                .map(OfAssessor::answer)
                .findFirst()
                .orElse(1);
    }

    /** Once, for the first of the rows that do not stand where an undamaged copy has them. */
    private static void tellShift(OpenedSheet opened, SheetFindings findings) {
        for (Map.Entry<LayoutRow, Integer> row : opened.match().rows().entrySet()) {
            int by = row.getValue() - row.getKey().row();
            if (by != 0 && row.getKey().isAnswered()) {
                findings.warn(
                        opened.sheet().at(row.getValue(), answer(opened)),
                        "rows.shifted",
                        opened.match().layout().id(),
                        by > 0 ? "+" + by : String.valueOf(by));
                return;
            }
        }
    }

    /** Answers in rows of which nobody knows what they ask. */
    private static void tellUnread(OpenedSheet opened, SheetFindings findings) {
        Set<Integer> known = new HashSet<>(opened.match().rows().values());
        int last = known.stream().mapToInt(Integer::intValue).max().orElse(0);
        Set<Integer> told = new TreeSet<>();
        for (OfAssessor columns : opened.columns().assessors().values()) {
            for (int row = opened.columns().header() + 1; row <= last; row++) {
                SheetCell cell = opened.sheet().cell(row, columns.answer());
                if (cell != null
                        && !cell.isFormula()
                        && !cell.text().isBlank()
                        && !known.contains(row)
                        && told.add(row)) {
                    findings.warn(
                            opened.sheet().at(cell.address()),
                            "row.unknown",
                            AnswerCells.shown(cell));
                }
            }
        }
    }

    /** Questions of the edition that no layout knows. */
    private static void tellMissing(
            RowMatch match, Edition edition, SheetGrid sheet, SheetFindings findings) {
        Set<String> inLayout = new HashSet<>();
        match.layout().rows().forEach(row -> inLayout.add(row.id()));
        for (Question question : edition.questions()) {
            if (!inLayout.contains(question.id())) {
                findings.warn(sheet.at(1, 1), "question.noRow", question.id());
            }
        }
    }
}
