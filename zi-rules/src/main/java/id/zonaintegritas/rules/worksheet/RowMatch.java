package id.zonaintegritas.rules.worksheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of a layout in a sheet by their texts, in their order, so that lost, added and
 * moved rows do no harm.
 *
 * @param rows the row of the sheet in which each row of the layout was found
 * @param byPlace those whose text differs and that were taken by their place alone
 * @param moved those that stand out of their order
 * @param lost those that were not found
 */
record RowMatch(
        Layout layout,
        Map<LayoutRow, Integer> rows,
        Set<LayoutRow> byPlace,
        Set<LayoutRow> moved,
        List<LayoutRow> lost) {

    /** In hundredths of their words: less is another text. */
    private static final int LIKE = 55;

    /** In hundredths: less has nothing in common. */
    private static final int SOMETHING = 25;

    /** In hundredths: so much makes a row known wherever it stands. */
    private static final int SURE = 83;

    /** What the place that it should have adds; it decides between equal texts. */
    private static final int IN_PLACE = 3;

    /**
     * Texts of the rows of a sheet; rows without words are not listed.
     *
     * @param sizes how many words each has
     * @param holding in which texts, by their place in the list, a word stands
     */
    record Texts(List<Integer> rows, List<Integer> sizes, Map<String, List<Integer>> holding) {

        static Texts of(SheetGrid sheet, SheetColumns columns) {
            List<Integer> rows = new ArrayList<>();
            List<Integer> sizes = new ArrayList<>();
            Map<String, List<Integer>> holding = new HashMap<>();
            for (int row = columns.header() + 1; row <= sheet.lastRow(); row++) {
                Set<String> found = RowText.words(text(sheet, columns, row));
                if (!found.isEmpty()) {
                    for (String word : found) {
                        holding.computeIfAbsent(word, w -> new ArrayList<>()).add(rows.size());
                    }
                    rows.add(row);
                    sizes.add(found.size());
                }
            }
            return new Texts(rows, sizes, holding);
        }

        /** How much of its words each text shares with these, in hundredths. */
        int[] likeness(Set<String> words) {
            int[] shared = new int[rows.size()];
            for (String word : words) {
                for (int t : holding.getOrDefault(word, List.of())) {
                    shared[t]++;
                }
            }
            for (int t = 0; t < shared.length; t++) {
                shared[t] = 200 * shared[t] / (words.size() + sizes.get(t));
            }
            return shared;
        }

        /** The longest text: the others are numerals. */
        static String text(SheetGrid sheet, SheetColumns columns, int row) {
            String longest = "";
            for (int column = columns.firstText(); column <= columns.lastText(); column++) {
                String text = sheet.text(row, column).strip();
                if (text.length() > longest.length()) {
                    longest = text;
                }
            }
            return longest;
        }
    }

    /** How many of the questions and counts were found. */
    long found() {
        return rows.keySet().stream().filter(LayoutRow::isAnswered).count();
    }

    /** How many rows stand where an undamaged copy has them. */
    long inPlace() {
        return rows.entrySet().stream().filter(e -> e.getKey().row() == e.getValue()).count();
    }

    /**
     * Matches a layout with the texts of a sheet.
     *
     * @param wordings further words by which zi itself writes a row
     */
    static RowMatch of(Layout layout, Texts texts, Map<String, List<Set<String>>> wordings) {
        return new Matching(layout, texts, wordings).match();
    }

    private static final class Matching {

        private final Layout layout;
        private final List<LayoutRow> expected;
        private final Texts texts;
        private final int[][] likeness;
        private final Map<LayoutRow, Integer> rows = new LinkedHashMap<>();

        Matching(Layout layout, Texts texts, Map<String, List<Set<String>>> wordings) {
            this.layout = layout;
            this.expected = layout.rows();
            this.texts = texts;
            this.likeness = new int[expected.size()][];
            for (int e = 0; e < expected.size(); e++) {
                LayoutRow row = expected.get(e);
                likeness[e] = texts.likeness(row.words());
                for (Set<String> own : wordings.getOrDefault(row.id(), List.of())) {
                    int[] like = texts.likeness(own);
                    for (int t = 0; t < like.length; t++) {
                        likeness[e][t] = Math.max(likeness[e][t], like[t]);
                    }
                }
            }
        }

        RowMatch match() {
            align();
            Set<LayoutRow> moved = moved();
            Set<LayoutRow> byPlace = byPlace();
            List<LayoutRow> lost = expected.stream().filter(row -> !rows.containsKey(row)).toList();
            return new RowMatch(layout, rows, byPlace, moved, lost);
        }

        private int worth(int e, int t) {
            int like = likeness[e][t];
            // A pair that is sure is worth more than two that are likely.
            return like < LIKE
                    ? 0
                    : like
                            - LIKE
                            + 1
                            + (expected.get(e).row() == texts.rows().get(t) ? IN_PLACE : 0);
        }

        /** The pairs in order that are worth most together. */
        private void align() {
            int most = expected.size();
            int last = texts.rows().size();
            int[][] best = new int[most + 1][last + 1];
            for (int e = most - 1; e >= 0; e--) {
                for (int t = last - 1; t >= 0; t--) {
                    int worth = worth(e, t);
                    int paired = worth == 0 ? 0 : worth + best[e + 1][t + 1];
                    best[e][t] = Math.max(paired, Math.max(best[e + 1][t], best[e][t + 1]));
                }
            }
            int e = 0;
            int t = 0;
            while (e < most && t < last) {
                int worth = worth(e, t);
                if (worth > 0 && best[e][t] == worth + best[e + 1][t + 1]) {
                    rows.put(expected.get(e++), texts.rows().get(t++));
                } else if (best[e][t] == best[e + 1][t]) {
                    e++;
                } else {
                    t++;
                }
            }
        }

        /** Of those out of order, the ones whose text no other row shares. */
        private Set<LayoutRow> moved() {
            Set<LayoutRow> moved = new HashSet<>();
            Set<Integer> taken = new HashSet<>(rows.values());
            for (int e = 0; e < expected.size(); e++) {
                LayoutRow row = expected.get(e);
                if (rows.containsKey(row) || row.kind() != LayoutRow.Kind.QUESTION) {
                    continue;
                }
                int found = -1;
                int alike = 0;
                for (int t = 0; t < texts.rows().size(); t++) {
                    if (likeness[e][t] >= SURE && !taken.contains(texts.rows().get(t))) {
                        found = t;
                        alike++;
                    }
                }
                if (alike == 1) {
                    rows.put(row, texts.rows().get(found));
                    taken.add(texts.rows().get(found));
                    moved.add(row);
                }
            }
            return moved;
        }

        /**
         * Rows whose text was changed or removed, between neighbours that are exactly as far apart
         * as in an undamaged copy.
         */
        private Set<LayoutRow> byPlace() {
            Set<LayoutRow> placed = new HashSet<>();
            Set<Integer> taken = new HashSet<>(rows.values());
            Map<LayoutRow, Integer> sure = Map.copyOf(rows);
            for (int e = 0; e < expected.size(); e++) {
                LayoutRow row = expected.get(e);
                LayoutRow before = near(e, -1, sure);
                LayoutRow after = near(e, 1, sure);
                if (sure.containsKey(row) || before == null || after == null) {
                    continue;
                }
                int start = sure.getOrDefault(before, 0);
                boolean same = sure.getOrDefault(after, 0) - start == after.row() - before.row();
                int place = start + row.row() - before.row();
                if (same && mayBe(e, place) && taken.add(place)) {
                    rows.put(row, place);
                    placed.add(row);
                }
            }
            return placed;
        }

        /** Whether a row has no text, or one that has something of what is expected. */
        private boolean mayBe(int e, int place) {
            int t = texts.rows().indexOf(place);
            return t < 0 || likeness[e][t] >= SOMETHING;
        }

        private @Nullable LayoutRow near(int from, int step, Map<LayoutRow, Integer> sure) {
            for (int e = from + step; e >= 0 && e < expected.size(); e += step) {
                if (sure.containsKey(expected.get(e))) {
                    return expected.get(e);
                }
            }
            return null;
        }
    }
}
