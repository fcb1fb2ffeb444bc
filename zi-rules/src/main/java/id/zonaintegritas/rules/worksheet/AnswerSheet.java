package id.zonaintegritas.rules.worksheet;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Assessor;
import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.worksheet.RatioScores.Bounds;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes the sheet with questions, answers and points. */
final class AnswerSheet {

    private static final int NARROW = 5;
    private static final int WIDE = 55;
    private static final int MIDDLE = 14;

    private final Layout layout;
    private final Locale locale;
    private final RatioScores ratios;
    private final NodeFormulas nodes;
    private final Map<String, Node> byId;
    private final Map<String, Question> questions;

    AnswerSheet(Edition edition, Layout layout, Locale locale, RatioScores ratios) {
        this.layout = layout;
        this.locale = locale;
        this.ratios = ratios;
        this.byId = edition.nodes().stream().collect(toMap(Node::id, Function.identity()));
        this.questions =
                edition.questions().stream().collect(toMap(Question::id, Function.identity()));
        this.nodes = new NodeFormulas(edition, places(layout));
    }

    /** Every row where the layout has it. */
    static Map<LayoutRow, Integer> places(Layout layout) {
        Map<LayoutRow, Integer> rows = new LinkedHashMap<>();
        layout.rows().forEach(row -> rows.put(row, row.row()));
        return rows;
    }

    void write(Worksheet sheet, Map<Assessor, @Nullable Assessment> columns) {
        SheetPen pen = new SheetPen(sheet);
        headings(pen, columns);
        for (LayoutRow row : layout.rows()) {
            texts(pen, row);
        }
        columns.forEach(
                (assessor, assessment) -> new OfAssessor(pen, assessor, assessment).write());
        sheet.freezePane(0, layout.header());
    }

    private int column(String role) {
        return layout.columns().getOrDefault(role, 0);
    }

    private void headings(SheetPen pen, Map<Assessor, @Nullable Assessment> columns) {
        layout.columns()
                .forEach(
                        (role, column) -> {
                            int dot = role.indexOf('.');
                            String kind = role.substring(dot + 1);
                            boolean used =
                                    dot < 0
                                            || columns.containsKey(
                                                    Assessor.valueOf(role.substring(0, dot)));
                            String heading = used ? heading(role, kind, dot) : "";
                            pen.text(layout.header(), column, heading);
                            pen.bold(layout.header(), column);
                            pen.sheet().width(column - 1, width(kind));
                        });
    }

    /** As the forms call it; where several assess, with whose column it is. */
    private String heading(String role, String kind, int dot) {
        if (kind.equals("question")) {
            return "";
        }
        String text = SheetMessages.say("heading." + kind).indonesian();
        boolean several = column("TPI.answer") > 0;
        if (dot < 0 || !several) {
            return text;
        }
        String whose = SheetMessages.say("assessor." + role.substring(0, dot)).indonesian();
        return kind.equals("answer") ? text + " " + whose : text + " (" + whose + ")";
    }

    private static int width(String kind) {
        return switch (kind) {
            case "question", "criteria", "note", "evidence" -> WIDE;
            case "text", "id" -> NARROW;
            default -> MIDDLE;
        };
    }

    private void texts(SheetPen pen, LayoutRow row) {
        int at = row.row();
        switch (row.kind()) {
            case NODE -> node(pen, row);
            case PART -> {
                Question question = question(row);
                titled(pen, at, 5, "", question.title().in(locale));
                pen.number(at, column("weight"), nodes.partWeight(question));
            }
            case QUESTION -> question(pen, at, question(row));
            case COUNT -> {
                RatioQuestion ratio = (RatioQuestion) question(row);
                ratio.counts().stream()
                        .filter(count -> count.name().equals(row.count()))
                        .forEach(
                                count ->
                                        pen.text(
                                                at,
                                                column("question"),
                                                "- " + count.title().in(locale)));
                pen.text(at, column("options"), "Jumlah");
            }
        }
        if (column("id") > 0) {
            pen.number(at, column("id"), Rational.of(at));
        }
    }

    private Question question(LayoutRow row) {
        return java.util.Objects.requireNonNull(questions.get(row.question()), row.id());
    }

    private void node(SheetPen pen, LayoutRow row) {
        Node node = byId.get(row.id());
        if (node == null) {
            return;
        }
        boolean again = !nodes.rows().getOrDefault(row.id(), row.row()).equals(row.row());
        boolean top = node.parent() == null;
        String title = node.title().in(locale);
        if (top || again) {
            pen.text(row.row(), column("text"), SheetMessages.say("total.of", title).in(locale));
            pen.bold(row.row(), column("text"));
        } else {
            titled(pen, row.row(), depth(node.id()), numeral(node.id()), title);
            pen.bold(row.row(), column("text") + depth(node.id()) + 1);
        }
        if (!again) {
            pen.number(row.row(), column("weight"), node.weight());
        }
    }

    private void question(SheetPen pen, int at, Question question) {
        boolean result = nodes.isResult(question);
        int depth = depth(question.id());
        titled(
                pen,
                at,
                result ? depth : column("question") - column("text") - 1,
                numeral(question.id()),
                question.title().in(locale));
        if (result) {
            pen.number(at, column("weight"), nodes.weight(question.id()));
        }
        if (question instanceof ChoiceQuestion choice) {
            pen.text(
                    at,
                    column("options"),
                    choice.options().stream()
                            .map(option -> ScoreFormulas.shown(option.letter()))
                            .collect(joining("/")));
            pen.text(
                    at,
                    column("criteria"),
                    choice.options().stream()
                            .map(
                                    option ->
                                            ScoreFormulas.shown(option.letter())
                                                    + ". "
                                                    + option.criterion().in(locale))
                            .collect(joining("\n")));
        } else if (question instanceof SurveyQuestion survey) {
            pen.text(
                    at,
                    column("options"),
                    "Nilai ("
                            + survey.lowest().toDecimal(2)
                            + "-"
                            + survey.highest().toDecimal(2)
                            + ")");
        } else {
            pen.text(at, column("options"), "%");
        }
    }

    /** A numeral, and beside it a title, so far in as they are nested. */
    private void titled(SheetPen pen, int row, int depth, String numeral, String title) {
        int column = column("text") + depth;
        pen.text(row, column, numeral);
        pen.text(row, column + 1, title);
        if (column + 1 == column("question")) {
            pen.wrapped(row, column + 1);
        }
    }

    private static int depth(String id) {
        return Math.toIntExact(id.chars().filter(c -> c == '.').count());
    }

    private static String numeral(String id) {
        return id.substring(id.lastIndexOf('.') + 1) + ".";
    }

    /** What one assessor answered, and its points. */
    private final class OfAssessor {

        private final SheetPen pen;
        private final String assessor;
        private final @Nullable Assessment assessment;
        private final int answer;
        private final String score;
        private final String highest;
        private final ScoreFormulas formulas;

        OfAssessor(SheetPen pen, Assessor assessor, @Nullable Assessment assessment) {
            this.pen = pen;
            this.assessor = assessor.name();
            this.assessment = assessment;
            this.answer = column(assessor + ".answer");
            this.score = SheetCell.columnName(column(assessor + ".score"));
            this.highest = SheetCell.columnName(column(assessor + ".highest"));
            Map<String, Integer> rows = new HashMap<>(nodes.rows());
            this.formulas = new ScoreFormulas(ratios, rows, SheetCell.columnName(answer));
        }

        void write() {
            for (LayoutRow row : layout.rows()) {
                switch (row.kind()) {
                    case NODE -> node(row);
                    case PART -> {
                        String weight = "*" + weights() + row.row();
                        int own = nodes.rows().getOrDefault(row.id(), 0);
                        points(row.row(), score + own + weight, highest + own + weight);
                        share(row.row());
                    }
                    case QUESTION -> question(row.row(), AnswerSheet.this.question(row));
                    case COUNT -> count(row);
                }
            }
        }

        private String weights() {
            return SheetCell.columnName(column("weight"));
        }

        private void points(int row, String lowest, String most) {
            pen.formula(row, column(assessor + ".score"), lowest);
            pen.formula(row, column(assessor + ".highest"), most);
        }

        private void share(int row) {
            pen.formula(row, column(assessor + ".share"), score + row + "/" + weights() + row);
        }

        private void node(LayoutRow row) {
            if (!byId.containsKey(row.id())) {
                return;
            }
            int first = nodes.rows().getOrDefault(row.id(), row.row());
            if (first != row.row()) {
                points(row.row(), score + first, highest + first);
                return;
            }
            points(
                    row.row(),
                    nodes.points(row.id(), score, weights()),
                    nodes.points(row.id(), highest, weights()));
            share(row.row());
        }

        private void question(int row, Question question) {
            String weight = nodes.isResult(question) ? "*" + weights() + row : "";
            points(
                    row,
                    formulas.score(question, Bounds::lowest) + weight,
                    formulas.score(question, Bounds::highest) + weight);
            if (question instanceof ChoiceQuestion choice) {
                pen.sheet()
                        .range(row - 1, answer - 1, row - 1, answer - 1)
                        .validateWithListByFormula(
                                "\""
                                        + choice.options().stream()
                                                .map(Option::letter)
                                                .map(ScoreFormulas::shown)
                                                .collect(joining(","))
                                        + "\"");
            } else if (question instanceof RatioQuestion ratio) {
                pen.formula(row, answer, formulas.share(ratio));
            }
            if (assessment != null) {
                answered(row, question, assessment);
            }
        }

        private void answered(int row, Question question, Assessment given) {
            AnswerValue value = given.answers().get(question.id());
            if (value instanceof AnswerValue.Choice choice) {
                pen.text(row, answer, ScoreFormulas.shown(choice.option()));
            } else if (value instanceof AnswerValue.Index index) {
                pen.number(row, answer, index.value());
            }
            String note = given.notes().get(question.id());
            if (note != null) {
                pen.text(row, column(assessor + ".note"), note);
                pen.wrapped(row, column(assessor + ".note"));
            }
            List<id.zonaintegritas.model.Evidence> shown = given.evidence().get(question.id());
            if (shown != null) {
                pen.text(row, column(assessor + ".evidence"), EvidenceText.write(shown));
                pen.wrapped(row, column(assessor + ".evidence"));
            }
        }

        private void count(LayoutRow row) {
            RatioQuestion ratio = (RatioQuestion) AnswerSheet.this.question(row);
            AnswerValue given = assessment == null ? null : assessment.answers().get(ratio.id());
            Long value =
                    given instanceof AnswerValue.Counts counts
                            ? counts.values().get(row.count())
                            : null;
            boolean total =
                    ratio.hasParts()
                            && ratio.counts(Count.Role.DENOMINATOR).stream()
                                    .anyMatch(c -> c.name().equals(row.count()));
            if (value != null) {
                pen.number(row.row(), answer, Rational.of(value));
            } else if (total) {
                pen.formula(row.row(), answer, formulas.total(ratio));
            }
        }
    }
}
