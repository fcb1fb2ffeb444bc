package id.zonaintegritas.rules.worksheet;

import id.zonaintegritas.model.Assessor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a sheet holds what, as its headings say.
 *
 * @param header the row of the headings
 * @param firstText the first column of the texts of questions
 * @param lastText the last one
 * @param options the column that lists the options of a question; 0 if there is none
 * @param weight the column of the weights; 0 if there is none
 * @param assessors who has columns, the unit first
 */
record SheetColumns(
        int header,
        int firstText,
        int lastText,
        int options,
        int weight,
        Map<Assessor, OfAssessor> assessors) {

    private static final int MOST_HEADER_ROWS = 50;
    private static final int FEWEST_HEADINGS = 2;

    /**
     * The columns of one assessor.
     *
     * @param score 0 if there is none
     * @param highest 0 if there is none
     * @param notes any number of them
     * @param evidence any number of them
     */
    record OfAssessor(
            int answer, int score, int highest, List<Integer> notes, List<Integer> evidence) {}

    /** The columns of a sheet, or null if no row of it looks like headings. */
    static @Nullable SheetColumns find(SheetGrid sheet, SheetFindings findings) {
        ColumnContent content = ColumnContent.of(sheet);
        int best = 0;
        int most = FEWEST_HEADINGS;
        for (int row = 1; row <= Math.min(MOST_HEADER_ROWS, sheet.lastRow()); row++) {
            Map<Integer, String> kinds = headings(sheet, row);
            int known = kinds.size();
            if (!kinds.containsValue("answer")) {
                known = content.answers().isEmpty() ? 0 : known - 1;
            }
            if (known > most) {
                most = known;
                best = row;
            }
        }
        return best == 0 ? null : new Finder(sheet, best, content, findings).columns();
    }

    private static Map<Integer, String> headings(SheetGrid sheet, int row) {
        Map<Integer, String> kinds = new TreeMap<>();
        for (int column = 1; column <= sheet.lastColumn(); column++) {
            String kind = SheetWords.heading(sheet.text(row, column));
            if (kind != null) {
                kinds.put(column, kind);
            }
        }
        return kinds;
    }

    /** What the columns are: as their headings say, unless what they hold says otherwise. */
    private static Map<Integer, String> kinds(SheetGrid sheet, int header, ColumnContent content) {
        Map<Integer, String> kinds = headings(sheet, header);
        if (content.options() > 0) {
            kinds.values().removeIf("options"::equals);
            kinds.put(content.options(), "options");
        }
        content.criteria().forEach(column -> kinds.put(column, "criteria"));
        content.answers().forEach(column -> kinds.put(column, "answer"));
        return kinds;
    }

    /** The columns that a layout has, moved to where the options of questions were found. */
    static SheetColumns of(Layout layout, int options) {
        int moved = options - layout.columns().getOrDefault("options", options);
        Map<Assessor, OfAssessor> assessors = new EnumMap<>(Assessor.class);
        for (Assessor assessor : Assessor.values()) {
            Integer answer = layout.columns().get(assessor + ".answer");
            if (answer != null) {
                assessors.put(
                        assessor,
                        new OfAssessor(
                                answer + moved,
                                at(layout, assessor + ".score", moved),
                                0,
                                List.of(at(layout, assessor + ".note", moved)),
                                List.of()));
            }
        }
        int weight = at(layout, "weight", moved);
        return new SheetColumns(0, 1, weight - 1, options, weight, assessors);
    }

    private static int at(Layout layout, String name, int moved) {
        Integer column = layout.columns().get(name);
        return column == null ? 0 : column + moved;
    }

    /** Goes through a row of headings from left to right. */
    private static final class Finder {

        private final SheetGrid sheet;
        private final int header;
        private final ColumnContent content;
        private final SheetFindings findings;
        private final Map<Assessor, OfAssessor> assessors = new EnumMap<>(Assessor.class);
        private @Nullable OfAssessor current;
        private int options;
        private int weight;

        Finder(SheetGrid sheet, int header, ColumnContent content, SheetFindings findings) {
            this.sheet = sheet;
            this.header = header;
            this.content = content;
            this.findings = findings;
        }

        SheetColumns columns() {
            Map<Integer, String> kinds = kinds(sheet, header, content);
            int firstText = firstText(kinds);
            int next = firstText + 1;
            while (next <= sheet.lastColumn() && kinds.getOrDefault(next, "text").equals("text")) {
                next++;
            }
            kinds.forEach(this::take);
            return new SheetColumns(header, firstText, next - 1, options, weight, assessors);
        }

        /** Where their heading stands, or else where most columns together have none. */
        private int firstText(Map<Integer, String> kinds) {
            int widest = 0;
            int first = 1;
            int start = 1;
            for (Map.Entry<Integer, String> each : kinds.entrySet()) {
                if (each.getValue().equals("text")) {
                    return each.getKey();
                }
                if (each.getKey() - start > widest) {
                    widest = each.getKey() - start;
                    first = start;
                }
                start = each.getKey() + 1;
            }
            return first;
        }

        private void take(int column, String kind) {
            switch (kind) {
                case "options" -> options = column;
                case "weight" -> weight = column;
                case "answer" -> answer(column);
                case "text", "criteria" -> {}
                default -> {
                    OfAssessor mine = owner(column);
                    if (mine != null) {
                        ofAssessor(mine, column, kind);
                    }
                }
            }
        }

        /** Whose column it is: of the assessor named in brackets, or of the last one before it. */
        private @Nullable OfAssessor owner(int column) {
            Set<String> named = SheetWords.owner(sheet.text(header, column), false);
            return assessors.values().stream()
                    .filter(a -> !named.isEmpty() && named.equals(ownWords(a)))
                    .findFirst()
                    .orElse(current);
        }

        private Set<String> ownWords(OfAssessor assessor) {
            return SheetWords.owner(sheet.text(header, assessor.answer()), true);
        }

        private void ofAssessor(OfAssessor mine, int column, String kind) {
            switch (kind) {
                case "score" ->
                        replace(mine, mine.score() == 0 ? column : mine.score(), mine.highest());
                case "highest" -> replace(mine, mine.score(), column);
                case "note" -> mine.notes().add(column);
                case "evidence" -> mine.evidence().add(column);
                default -> {}
            }
        }

        private void replace(OfAssessor mine, int score, int highest) {
            OfAssessor with =
                    new OfAssessor(mine.answer(), score, highest, mine.notes(), mine.evidence());
            boolean last = current != null && current.answer() == mine.answer();
            assessors.replaceAll((assessor, each) -> each.answer() == mine.answer() ? with : each);
            if (last) {
                current = with;
            }
        }

        private void answer(int column) {
            String heading = sheet.text(header, column);
            if (!"answer".equals(SheetWords.heading(heading))) {
                findings.warn(sheet.at(header, column), "column.answers", heading.strip());
            }
            Assessor assessor = whose(heading);
            if (assessor == null) {
                findings.warn(sheet.at(header, column), "column.further", heading);
                current = null;
                return;
            }
            OfAssessor found = new OfAssessor(column, 0, 0, new ArrayList<>(), new ArrayList<>());
            assessors.put(assessor, found);
            current = found;
        }

        private @Nullable Assessor whose(String heading) {
            for (Assessor assessor : List.of(Assessor.TPN, Assessor.TPI, Assessor.UNIT)) {
                if (SheetWords.names(assessor.name(), heading)
                        && !assessors.containsKey(assessor)) {
                    return assessor;
                }
            }
            for (Assessor assessor : Assessor.values()) {
                boolean later =
                        assessors.keySet().stream().allMatch(a -> a.compareTo(assessor) < 0);
                if (later) {
                    return assessor;
                }
            }
            return null;
        }
    }
}
