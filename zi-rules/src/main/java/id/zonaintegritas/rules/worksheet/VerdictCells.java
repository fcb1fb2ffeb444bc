package id.zonaintegritas.rules.worksheet;

import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Requirement.Minimum;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.worksheet.SheetColumns.OfAssessor;
import id.zonaintegritas.rules.worksheet.WorksheetComparer.Evaluated;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compares the verdicts on summary sheets, which say for each minimum of the predicate that is
 * aimed at whether it is reached.
 */
final class VerdictCells {

    /** The last text of a nested formula: what it says where nothing before it holds. */
    private static final Pattern ELSE =
            Pattern.compile(".*,\\s*\"([^\"]*)\"\\s*\\)+\\s*", Pattern.DOTALL);

    private static final Pattern REFERENCE =
            Pattern.compile("(?:'([^']+)'|([\\p{L}\\p{N}_.]+))!\\$?([A-Z]{1,3})\\$?[0-9]+");
    private static final int MOST_TARGET_ROWS = 6;
    private static final int LIKE = 62;

    private final Edition edition;
    private final OpenedSheet opened;
    private final OfAssessor columns;
    private final Evaluated evaluated;
    private final List<CellDifference> differences = new ArrayList<>();
    private int compared;

    VerdictCells(Edition edition, OpenedSheet opened, OfAssessor columns, Evaluated evaluated) {
        this.edition = edition;
        this.opened = opened;
        this.columns = columns;
        this.evaluated = evaluated;
    }

    int compared() {
        return compared;
    }

    List<CellDifference> differences() {
        return differences;
    }

    void compare() {
        for (SheetGrid sheet : opened.workbook().sheets()) {
            PredicateOutcome target = target(sheet);
            if (!sheet.equals(opened.sheet()) && target != null && isOfMine(sheet)) {
                compare(sheet, target);
            }
        }
    }

    /** The predicate that a summary sheet aims at, or null if it names none. */
    private @Nullable PredicateOutcome target(SheetGrid sheet) {
        for (int row = 1; row <= MOST_TARGET_ROWS; row++) {
            for (int column = 1; column <= sheet.lastColumn(); column++) {
                String text = sheet.text(row, column).strip();
                for (PredicateOutcome outcome : evaluated.evaluation().predicates()) {
                    if (outcome.predicate().equalsIgnoreCase(text)) {
                        return outcome;
                    }
                }
            }
        }
        return null;
    }

    /** Whether the numbers of a sheet come from the column of this assessor. */
    private boolean isOfMine(SheetGrid sheet) {
        for (int row = 1; row <= sheet.lastRow(); row++) {
            for (int column = 1; column <= sheet.lastColumn(); column++) {
                SheetCell cell = sheet.cell(row, column);
                Matcher reference =
                        REFERENCE.matcher(
                                cell == null || cell.formula() == null ? "" : cell.formula());
                if (reference.find()) {
                    String name =
                            reference.group(1) == null ? reference.group(2) : reference.group(1);
                    if (opened.sheet().name().equals(name)) {
                        return SheetCell.columnNumber(reference.group(3)) == columns.score();
                    }
                }
            }
        }
        return false;
    }

    private void compare(SheetGrid sheet, PredicateOutcome target) {
        for (int row = 1; row <= sheet.lastRow(); row++) {
            SheetCell verdict = verdict(sheet, row);
            Finding finding = verdict == null ? null : finding(sheet, row, target);
            if (verdict == null || finding == null) {
                continue;
            }
            Boolean says = met(verdict.text());
            String otherwise = otherwise(verdict);
            boolean always = otherwise != null && Boolean.TRUE.equals(met(otherwise));
            if (says != null) {
                compared++;
            }
            boolean wrong = says != null && says != (finding.status() == Status.MET);
            if (wrong || always) {
                Title reason =
                        always
                                ? SheetMessages.say("reason.elseBranch", String.valueOf(otherwise))
                                : verdict.isFormula()
                                        ? SheetMessages.say("reason.verdict")
                                        : SheetMessages.say("reason.overwritten");
                FactValue actual = finding.actual();
                differences.add(
                        new CellDifference(
                                sheet.at(verdict.address()),
                                finding.id(),
                                says == null ? "=" + verdict.formula() : verdict.text(),
                                actual == null
                                        ? finding.status().name()
                                        : finding.status() + " (" + actual + ")",
                                reason,
                                wrong ? List.of(finding.id()) : List.of()));
            }
        }
    }

    /** The last cell of a row that holds, or computes, a verdict. */
    private static @Nullable SheetCell verdict(SheetGrid sheet, int row) {
        for (int column = sheet.lastColumn(); column > 1; column--) {
            SheetCell cell = sheet.cell(row, column);
            if (cell != null && (met(cell.text()) != null || otherwise(cell) != null)) {
                return cell;
            }
        }
        return null;
    }

    private static @Nullable String otherwise(SheetCell cell) {
        Matcher otherwise = ELSE.matcher(cell.formula() == null ? "" : cell.formula());
        return otherwise.matches() && met(otherwise.group(1)) != null ? otherwise.group(1) : null;
    }

    /** Whether a text says that something is reached; null if it says neither. */
    private static @Nullable Boolean met(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (SheetWords.is("verdict.notMet", plain)) {
            return false;
        }
        return SheetWords.is("verdict.met", plain) ? true : null;
    }

    /** The minimum that a row is about, by its text: the title of an area, a part or the total. */
    private @Nullable Finding finding(SheetGrid sheet, int row, PredicateOutcome target) {
        java.util.Set<String> words = new java.util.HashSet<>();
        String longest = "";
        for (int column = 1; column <= sheet.lastColumn(); column++) {
            SheetCell cell = sheet.cell(row, column);
            if (cell != null && !cell.isFormula() && cell.text().length() > longest.length()) {
                longest = cell.text();
            }
        }
        words.addAll(RowText.words(longest));
        Finding best = null;
        int most = LIKE - 1;
        for (LayoutRow layoutRow : opened.match().layout().rows()) {
            Finding finding = of(layoutRow, target);
            int like = finding == null ? 0 : RowText.likeness(layoutRow.words(), words);
            if (like > most) {
                most = like;
                best = finding;
            }
        }
        return best;
    }

    private boolean isAbout(String requirement, String node) {
        return edition.requirements().stream()
                .anyMatch(
                        r ->
                                r instanceof Minimum minimum
                                        && minimum.id().equals(requirement)
                                        && minimum.subject().contains(node));
    }

    private @Nullable Finding of(LayoutRow row, PredicateOutcome target) {
        return target.findings().stream()
                .filter(f -> isAbout(f.id(), row.id()))
                .findFirst()
                .orElse(null);
    }
}
