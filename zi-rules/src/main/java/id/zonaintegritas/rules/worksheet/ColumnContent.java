package id.zonaintegritas.rules.worksheet;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the columns of a sheet hold, whatever their headings say.
 *
 * @param options the column that lists the options of questions; 0 if there is none
 * @param answers those that hold, in many rows, one of the options that the row lists
 * @param criteria those that say when an option is to be chosen
 */
record ColumnContent(int options, Set<Integer> answers, Set<Integer> criteria) {

    /** Fewer rows can be chance. */
    private static final int FEWEST_ROWS = 20;

    private static final int LONGEST_LETTER = 5;

    static ColumnContent of(SheetGrid sheet) {
        int options = 0;
        int most = FEWEST_ROWS - 1;
        for (int column = 1; column <= sheet.lastColumn(); column++) {
            int lists = 0;
            for (int row = 1; row <= sheet.lastRow(); row++) {
                lists += isList(SheetWords.options(sheet.text(row, column))) ? 1 : 0;
            }
            if (lists > most) {
                most = lists;
                options = column;
            }
        }
        Set<Integer> answers = new HashSet<>();
        Set<Integer> criteria = new HashSet<>();
        for (int column = 1; column <= sheet.lastColumn(); column++) {
            int chosen = 0;
            int conditions = 0;
            for (int row = 1; row <= sheet.lastRow(); row++) {
                String text = sheet.text(row, column);
                chosen += options > 0 && isOneOf(sheet.text(row, options), text) ? 1 : 0;
                conditions += SheetWords.isCondition(text) ? 1 : 0;
            }
            if (chosen >= FEWEST_ROWS) {
                answers.add(column);
            }
            if (conditions >= FEWEST_ROWS) {
                criteria.add(column);
            }
        }
        return new ColumnContent(options, answers, criteria);
    }

    private static boolean isList(List<String> options) {
        return options.size() > 1
                && options.stream()
                        .allMatch(each -> !each.isEmpty() && each.length() <= LONGEST_LETTER);
    }

    private static boolean isOneOf(String list, String text) {
        List<String> options = SheetWords.options(list);
        return text.length() <= 2 * LONGEST_LETTER
                && isList(options)
                && options.contains(RowText.plain(text).toUpperCase(Locale.ROOT));
    }
}
