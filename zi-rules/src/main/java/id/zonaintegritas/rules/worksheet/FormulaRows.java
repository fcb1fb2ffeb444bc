package id.zonaintegritas.rules.worksheet;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells of its own sheet that a formula refers to. */
final class FormulaRows {

    private static final Pattern REFERENCE =
            Pattern.compile(
                    "(?<![!\\w.$'])\\$?([A-Z]{1,3})\\$?([0-9]{1,6})"
                            + "(?::\\$?([A-Z]{1,3})\\$?([0-9]{1,6}))?(?![\\w(])");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");

    private FormulaRows() {}

    /** The rows in one column. */
    static Set<Integer> in(String formula, int column) {
        Set<Integer> rows = new LinkedHashSet<>();
        Matcher reference = REFERENCE.matcher(TEXT.matcher(formula).replaceAll("\"\""));
        while (reference.find()) {
            int first = Integer.parseInt(reference.group(2));
            boolean range = reference.group(4) != null;
            int last = range ? Integer.parseInt(reference.group(4)) : first;
            int from = SheetCell.columnNumber(reference.group(1));
            int to = range ? SheetCell.columnNumber(reference.group(3)) : from;
            boolean holds = column >= Math.min(from, to) && column <= Math.max(from, to);
            for (int row = first; holds && row <= Math.min(last, SheetGrid.MOST_ROWS); row++) {
                rows.add(row);
            }
        }
        return rows;
    }
}
