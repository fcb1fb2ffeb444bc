package id.zonaintegritas.rules.worksheet;

import id.zonaintegritas.model.Conclusion.QuestionScore;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Requirement.Measure;
import id.zonaintegritas.model.Requirement.Minimum;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.worksheet.SheetCell.Kind;
import id.zonaintegritas.rules.worksheet.SheetColumns.OfAssessor;
import id.zonaintegritas.rules.worksheet.WorksheetComparer.Evaluated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares the points that a sheet states for one assessor, from the questions up to the total. */
final class ScoreCells {

    /** The last digits of a spreadsheet's sum say nothing. */
    private static final Rational NOISE = Rational.parse("0.000001");

    private static final int SHOWN_DECIMALS = 6;
    private static final int FEWEST_DECIMALS = 2;
    private static final int HUNDRED = 100;

    /** The lowest and the highest that something can be. */
    private record Range(Rational lowest, Rational highest) {
        boolean isOpen() {
            return !lowest.equals(highest);
        }

        String shown() {
            return isOpen()
                    ? lowest.toDecimal(SHOWN_DECIMALS) + " – " + highest.toDecimal(SHOWN_DECIMALS)
                    : lowest.toDecimal(SHOWN_DECIMALS);
        }

        Range times(Rational factor) {
            return new Range(lowest.times(factor), highest.times(factor));
        }
    }

    private final Edition edition;
    private final OpenedSheet opened;
    private final SheetGrid sheet;
    private final OfAssessor columns;
    private final Evaluated evaluated;
    private final NodeFormulas nodes;
    private final Map<String, Range> scores = new HashMap<>();
    private final Map<String, Rational> leftOut = new HashMap<>();
    private final Map<String, Rational> stated = new HashMap<>();
    private final Set<Integer> differing = new HashSet<>();
    private final List<CellDifference> differences = new ArrayList<>();
    private int compared;

    ScoreCells(Edition edition, OpenedSheet opened, OfAssessor columns, Evaluated evaluated) {
        this.edition = edition;
        this.opened = opened;
        this.sheet = opened.sheet();
        this.columns = columns;
        this.evaluated = evaluated;
        this.nodes = new NodeFormulas(edition, opened.match().rows());
        for (Score score : evaluated.evaluation().scores()) {
            scores.put(score.id(), new Range(score.lowest(), score.highest()));
        }
        Evaluation without = evaluated.leftOut();
        if (without != null) {
            without.scores().stream()
                    .filter(score -> !score.isOpen())
                    .forEach(score -> leftOut.put(score.id(), score.lowest()));
        }
        for (TraceStep step : evaluated.evaluation().trace()) {
            if (step.concluded() instanceof QuestionScore score) {
                Rational lowest = score.lowest();
                Rational highest = score.highest();
                if (lowest != null && highest != null && !scores.containsKey(score.question())) {
                    scores.put(score.question(), new Range(lowest, highest));
                }
            }
        }
    }

    int compared() {
        return compared;
    }

    List<CellDifference> differences() {
        return differences;
    }

    void compare() {
        if (columns.score() == 0) {
            return;
        }
        List<Map.Entry<LayoutRow, Integer>> rows =
                new ArrayList<>(opened.match().rows().entrySet());
        for (Map.Entry<LayoutRow, Integer> row : rows) {
            remember(row.getKey(), row.getValue());
        }
        // What is below first, so that a cell can be said to follow from it.
        rows.sort(
                java.util.Comparator.comparingInt(
                        (Map.Entry<LayoutRow, Integer> row) -> rank(row.getKey())));
        for (Map.Entry<LayoutRow, Integer> row : rows) {
            compare(row.getKey(), row.getValue());
        }
        differences.sort(
                java.util.Comparator.comparingInt(
                        difference -> Integer.parseInt(difference.at().replaceAll(".*[A-Z]", ""))));
    }

    private static int rank(LayoutRow row) {
        return switch (row.kind()) {
            case QUESTION, COUNT -> 0;
            case PART -> 1;
            case NODE -> row.id().equals("TOTAL") ? 99 : 50 - row.id().length();
        };
    }

    private void remember(LayoutRow row, int at) {
        Rational value = number(sheet.cell(at, columns.score()));
        if (row.kind() == LayoutRow.Kind.NODE
                || (row.kind() == LayoutRow.Kind.QUESTION && isResult(row.id()))) {
            if (value != null) {
                stated.put(row.id(), value);
            }
        }
    }

    private boolean isResult(String id) {
        return edition.nodes().stream().anyMatch(n -> n.id().equals(id));
    }

    private @Nullable Range expected(LayoutRow row) {
        Range score = scores.get(row.id());
        if (score == null || row.kind() == LayoutRow.Kind.COUNT) {
            return null;
        }
        if (row.kind() == LayoutRow.Kind.PART) {
            for (Question question : edition.questions()) {
                if (question.id().equals(row.id())) {
                    return score.times(nodes.partWeight(question));
                }
            }
        }
        return score;
    }

    private void compare(LayoutRow row, int at) {
        Range expected = expected(row);
        SheetCell cell = sheet.cell(at, columns.score());
        if (expected == null || cell == null) {
            return;
        }
        Rational value = number(cell);
        // A mean of blanks divides by zero: the sheet knows no more than we do.
        boolean blank =
                cell.kind() == Kind.ERROR || SheetWords.is("blank", RowText.plain(cell.text()));
        if (cell.isUncomputed() || cell.text().isBlank()) {
            Title flaw = flaw(row, at, cell);
            if (flaw != null) {
                differs(row, cell, "=" + cell.formula(), expected, flaw);
            }
            return;
        }
        compared++;
        if (value == null) {
            if (!(blank && expected.isOpen())) {
                differs(row, cell, cell.text(), expected, noNumber(row, at, cell));
            }
        } else if (!agrees(value, expected)) {
            differs(
                    row,
                    cell,
                    value.toDecimal(SHOWN_DECIMALS),
                    expected,
                    reason(row, at, cell, value, expected));
        }
    }

    private static boolean agrees(Rational value, Range expected) {
        return !expected.isOpen() && isNear(value, expected.lowest());
    }

    /** The same but for the noise of a sum, or for how it was rounded where it stands. */
    private static boolean isNear(Rational value, Rational expected) {
        Rational apart = value.minus(expected).max(expected.minus(value));
        if (apart.compareTo(NOISE) <= 0) {
            return true;
        }
        int decimals = FEWEST_DECIMALS;
        while (decimals < SHOWN_DECIMALS && !value.rounded(decimals).equals(value)) {
            decimals++;
        }
        return value.equals(expected.rounded(decimals));
    }

    private static @Nullable Rational number(@Nullable SheetCell cell) {
        if (cell == null || cell.kind() != Kind.NUMBER) {
            return null;
        }
        BigDecimal number = TypedNumber.stored(cell.text());
        return number == null ? null : Rational.of(number);
    }

    private void differs(
            LayoutRow row, SheetCell cell, String shown, Range expected, Title reason) {
        differing.add(cell.row());
        differences.add(
                new CellDifference(
                        sheet.at(cell.address()),
                        row.id(),
                        shown,
                        expected.shown(),
                        reason,
                        changes(row.id())));
    }

    private static Title say(String name, Object... values) {
        return SheetMessages.say("reason." + name, values);
    }

    private Title noNumber(LayoutRow row, int at, SheetCell cell) {
        Title flaw = flaw(row, at, cell);
        if (flaw != null) {
            return flaw;
        }
        return cell.kind() == Kind.ERROR
                ? say("error", cell.text())
                : say("notUnderstood", sheet.text(at, columns.answer()));
    }

    private Title reason(LayoutRow row, int at, SheetCell cell, Rational value, Range expected) {
        Title flaw = flaw(row, at, cell);
        if (flaw != null) {
            return flaw;
        }
        if (!cell.isFormula()) {
            return say("overwritten");
        }
        List<Integer> below = row.kind() == LayoutRow.Kind.NODE ? nodes.below(row.id()) : List.of();
        Rational without = leftOut.get(row.id());
        if (expected.isOpen() && without != null && isNear(value, without)) {
            return say("blankDropped");
        }
        Set<Integer> differingBelow = new TreeSet<>(below);
        differingBelow.retainAll(differing);
        if (!differingBelow.isEmpty()) {
            return say("follows", cells(differingBelow));
        }
        if (expected.isOpen() && isNear(value, expected.lowest())) {
            return say("blankZero");
        }
        Rational rounded = roundedSum(below);
        if ((rounded != null && rounded.equals(value)) || roundsItself(cell)) {
            return say("roundedParts");
        }
        return say("unknown");
    }

    private static boolean roundsItself(SheetCell cell) {
        String formula = String.valueOf(cell.formula());
        return formula.contains("ROUND") || formula.contains("TRUNC") || formula.contains("INT(");
    }

    /** What the parts come to if each is rounded as it is shown. */
    private @Nullable Rational roundedSum(List<Integer> below) {
        Rational sum = Rational.of(0);
        for (int row : below) {
            Rational value = number(sheet.cell(row, columns.score()));
            if (value == null) {
                return null;
            }
            sum = sum.plus(value.rounded(FEWEST_DECIMALS));
        }
        return below.isEmpty() ? null : sum;
    }

    private String cells(Set<Integer> rows) {
        return String.join(
                ", ", rows.stream().map(r -> SheetCell.address(r, columns.score())).toList());
    }

    /** What a formula leaves out of, or takes into, a sum or mean, or a weight that was changed. */
    private @Nullable Title flaw(LayoutRow row, int at, SheetCell cell) {
        if (row.kind() != LayoutRow.Kind.NODE) {
            return null;
        }
        int weights = opened.columns().weight();
        Rational weight = weights == 0 ? null : number(sheet.cell(at, weights));
        if (weight != null && !weight.equals(nodes.weight(row.id()))) {
            return say(
                    "weight",
                    SheetCell.address(at, weights),
                    weight.toDecimal(FEWEST_DECIMALS),
                    nodes.weight(row.id()).toDecimal(FEWEST_DECIMALS));
        }
        if (cell.formula() == null) {
            return null;
        }
        Set<Integer> used = FormulaRows.in(cell.formula(), columns.score());
        boolean again =
                opened.match().rows().entrySet().stream()
                        .anyMatch(
                                e ->
                                        e.getKey().id().equals(row.id())
                                                && !e.getValue().equals(at)
                                                && used.contains(e.getValue()));
        if (again) {
            return null;
        }
        Set<Integer> missing = new TreeSet<>(nodes.below(row.id()));
        missing.removeAll(used);
        missing.removeIf(r -> isTakenElsewhere(r, used));
        missing.remove(0);
        return missing.isEmpty() || used.isEmpty() ? null : say("leavesOut", cells(missing));
    }

    /** A node can have two rows, of which a formula may take either. */
    private boolean isTakenElsewhere(int row, Set<Integer> used) {
        Map<LayoutRow, Integer> rows = opened.match().rows();
        return rows.entrySet().stream()
                .filter(e -> e.getValue() == row)
                .anyMatch(
                        e ->
                                rows.entrySet().stream()
                                        .anyMatch(
                                                o ->
                                                        o.getKey().id().equals(e.getKey().id())
                                                                && used.contains(o.getValue())));
    }

    /** The minimums that the stated points decide otherwise. */
    private List<String> changes(String node) {
        List<String> changes = new ArrayList<>();
        for (Requirement requirement : edition.requirements()) {
            if (requirement instanceof Minimum minimum && minimum.subject().contains(node)) {
                Boolean met = met(minimum);
                Status ours = status(minimum.id());
                if (met != null && ours != null && (ours == Status.MET) != met) {
                    changes.add(minimum.id());
                }
            }
        }
        return changes;
    }

    private @Nullable Boolean met(Minimum minimum) {
        Rational sum = Rational.of(0);
        Rational weight = Rational.of(0);
        for (String node : minimum.subject()) {
            Rational value = stated.get(node);
            if (value == null) {
                return null;
            }
            sum = sum.plus(value);
            weight = weight.plus(nodes.weight(node));
        }
        Rational least =
                minimum.measure() == Measure.POINTS
                        ? minimum.minimum()
                        : weight.times(minimum.minimum()).dividedBy(Rational.of(HUNDRED));
        return sum.plus(NOISE).compareTo(least) >= 0;
    }

    private @Nullable Status status(String requirement) {
        return evaluated.evaluation().predicates().stream()
                .flatMap(p -> p.findings().stream())
                .filter(f -> f.id().equals(requirement))
                .map(Finding::status)
                .findFirst()
                .orElse(null);
    }
}
