package id.zonaintegritas.rules.worksheet;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Assessor;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Requirement.Measure;
import id.zonaintegritas.model.Requirement.Minimum;
import id.zonaintegritas.rules.Edition;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;

/** Writes the sheet that compares the points of one assessor with the minimums. */
final class SummarySheet {

    static final int ID = 1;
    static final int TITLE = 2;
    static final int LEAST = 3;
    static final int LOWEST = 4;
    static final int HIGHEST = 5;
    static final int VERDICT = 6;

    /**
     * To how many decimals a spreadsheet's sum is taken, so that its last digits decide nothing.
     */
    private static final int EXACT_DECIMALS = 9;

    private static final int HUNDRED = 100;
    private static final int WIDE = 65;
    private static final int MIDDLE = 20;

    private final Edition edition;
    private final Layout layout;
    private final Locale locale;
    private final NodeFormulas nodes;

    SummarySheet(Edition edition, Layout layout, Locale locale) {
        this.edition = edition;
        this.layout = layout;
        this.locale = locale;
        this.nodes = new NodeFormulas(edition, AnswerSheet.places(layout));
    }

    void write(Worksheet sheet, Assessor assessor) {
        SheetPen pen = new SheetPen(sheet);
        List<String> headings = List.of("id", "title", "least", "lowest", "highest", "verdict");
        for (int i = 0; i < headings.size(); i++) {
            pen.text(1, i + 1, say("summary." + headings.get(i)));
            pen.bold(1, i + 1);
            sheet.width(i, i + 1 == TITLE ? WIDE : MIDDLE);
        }
        int row = 2;
        for (Predicate predicate : edition.predicates()) {
            int first = row;
            for (Requirement requirement : edition.requirements()) {
                if (requirement instanceof Minimum minimum
                        && minimum.predicate().equals(predicate.id())) {
                    minimum(pen, row++, minimum, assessor);
                }
            }
            if (row > first) {
                all(pen, row, predicate, first);
                row += 2;
            }
        }
    }

    private String say(String name, Object... values) {
        return SheetMessages.say(name, values).in(locale);
    }

    private void minimum(SheetPen pen, int row, Minimum minimum, Assessor assessor) {
        pen.text(row, ID, minimum.id());
        pen.text(row, TITLE, minimum.title().in(locale));
        pen.number(row, LEAST, points(minimum));
        pen.formula(row, LOWEST, sum(minimum, assessor + ".score"));
        pen.formula(row, HIGHEST, sum(minimum, assessor + ".highest"));
        pen.formula(
                row,
                VERDICT,
                "IF(ROUND(D"
                        + row
                        + ","
                        + EXACT_DECIMALS
                        + ")>=C"
                        + row
                        + ",\""
                        + say("verdict.met")
                        + "\",IF(ROUND(E"
                        + row
                        + ","
                        + EXACT_DECIMALS
                        + ")<C"
                        + row
                        + ",\""
                        + say("verdict.notMet")
                        + "\",\""
                        + say("verdict.open")
                        + "\"))");
    }

    private Rational points(Minimum minimum) {
        if (minimum.measure() == Measure.POINTS) {
            return minimum.minimum();
        }
        Rational weight =
                minimum.subject().stream()
                        .map(nodes::weight)
                        .reduce(Rational.of(0), Rational::plus);
        return weight.times(minimum.minimum()).dividedBy(Rational.of(HUNDRED));
    }

    private String sum(Minimum minimum, String role) {
        String column = SheetCell.columnName(layout.columns().getOrDefault(role, 0));
        return minimum.subject().stream()
                .map(node -> "'" + layout.sheet() + "'!" + column + nodes.rows().get(node))
                .collect(joining("+"));
    }

    private void all(SheetPen pen, int row, Predicate predicate, int first) {
        String cells = "F" + first + ":F" + (row - 1);
        pen.text(row, ID, predicate.id());
        pen.text(row, TITLE, say("summary.all", predicate.id()));
        pen.bold(row, TITLE);
        pen.formula(
                row,
                VERDICT,
                "IF(COUNTIF("
                        + cells
                        + ",\""
                        + say("verdict.notMet")
                        + "\")>0,\""
                        + say("verdict.notMet")
                        + "\",IF(COUNTIF("
                        + cells
                        + ",\""
                        + say("verdict.open")
                        + "\")>0,\""
                        + say("verdict.open")
                        + "\",\""
                        + say("verdict.met")
                        + "\"))");
    }
}
