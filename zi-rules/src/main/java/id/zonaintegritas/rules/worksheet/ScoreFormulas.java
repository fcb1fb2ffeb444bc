package id.zonaintegritas.rules.worksheet;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.Count.Role;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.Band;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.Formula;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.worksheet.RatioScores.Bounds;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The scores of questions as formulas of a spreadsheet.
 *
 * @param rows by id of a question or count
 * @param answers the letters of the column of answers
 */
record ScoreFormulas(RatioScores scores, Map<String, Integer> rows, String answers) {

    /** What a cell says that is computed and not answered. */
    static final String BLANK = "\"Blm Diisi\"";

    private String cell(String id) {
        return answers + rows.getOrDefault(id, 0);
    }

    /** The lowest or the highest score of a question. */
    String score(Question question, Function<Bounds, Rational> end) {
        String open = SheetPen.literal(end.apply(scores.unanswered()));
        if (question instanceof ChoiceQuestion choice) {
            return choice(choice, open);
        }
        if (question instanceof SurveyQuestion survey) {
            String index = cell(survey.id());
            return "IF(ISNUMBER(" + index + ")," + survey(survey, index) + "," + open + ")";
        }
        return ratio((RatioQuestion) question, end, open);
    }

    private String choice(ChoiceQuestion choice, String open) {
        String answer = "TRIM(" + cell(choice.id()) + ")";
        StringBuilder formula = new StringBuilder();
        for (Option option : choice.options()) {
            formula.append("IF(")
                    .append(answer)
                    .append("=\"")
                    .append(shown(option.letter()))
                    .append("\",")
                    .append(SheetPen.literal(option.score()))
                    .append(',');
        }
        return formula.append(open).append(")".repeat(choice.options().size())).toString();
    }

    private static String survey(SurveyQuestion survey, String index) {
        if (!survey.bands().isEmpty()) {
            String formula = SheetPen.literal(survey.bands().get(0).score());
            for (Band band : survey.bands()) {
                formula =
                        "IF("
                                + index
                                + ">="
                                + SheetPen.literal(band.from())
                                + ","
                                + SheetPen.literal(band.score())
                                + ","
                                + formula
                                + ")";
            }
            return formula;
        }
        String from = SheetPen.literal(survey.lowest());
        String scale = SheetPen.literal(survey.highest().minus(survey.lowest()));
        return survey.lowerIsBetter()
                ? "(" + SheetPen.literal(survey.highest()) + "-" + index + ")/" + scale
                : "(" + index + "-" + from + ")/" + scale;
    }

    /** The ratio in its own cell, or what says that it is not answered. */
    String share(RatioQuestion ratio) {
        return ratio(ratio, Bounds::lowest, BLANK);
    }

    private String ratio(RatioQuestion ratio, Function<Bounds, Rational> end, String open) {
        String whole = cell(ratio.id() + "/" + first(ratio, Role.DENOMINATOR));
        String part = cell(ratio.id() + "/" + first(ratio, Role.NUMERATOR));
        String share =
                ratio.formula() == Formula.FALL
                        ? "(" + whole + "-" + part + ")/" + whole
                        : part + "/" + whole;
        Bounds some = scores.someOfZero().get(ratio.id());
        Bounds none = scores.zeroOfZero().getOrDefault(ratio.id(), scores.unanswered());
        String ofZero =
                "IF("
                        + part
                        + "=0,"
                        + SheetPen.literal(end.apply(none))
                        + ","
                        + (some == null ? open : SheetPen.literal(end.apply(some)))
                        + ")";
        return "IF(COUNT("
                + whole
                + ","
                + part
                + ")<2,"
                + open
                + ",IF("
                + whole
                + "=0,"
                + ofZero
                + ",MAX("
                + SheetPen.literal(ratio.lowest())
                + ",MIN("
                + SheetPen.literal(ratio.highest())
                + ","
                + share
                + "))))";
    }

    private static String first(RatioQuestion ratio, Role role) {
        return ratio.counts(role).get(0).name();
    }

    /** A total that is added up from its parts, once all of them are there. */
    String total(RatioQuestion ratio) {
        List<Count> parts = ratio.counts(Role.DENOMINATOR_PART);
        String cells =
                parts.stream().map(p -> cell(ratio.id() + "/" + p.name())).collect(joining(","));
        return "IF(COUNT(" + cells + ")<" + parts.size() + ",\"\",SUM(" + cells + "))";
    }

    /** A letter as the forms write it: {@code Ya}, {@code A}. */
    static String shown(String letter) {
        return letter.length() == 1
                ? letter
                : letter.charAt(0) + letter.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
