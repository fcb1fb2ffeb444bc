package id.zonaintegritas.rules.internal.contracts;

import static id.zonaintegritas.rules.internal.contracts.TreeValues.isNull;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.internal.document.Tree;
import id.zonaintegritas.rules.internal.document.Tree.Mapping;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the answer to a question from the tree of a document. */
final class AnswerTree {

    private static final String INDEX = "index";
    private static final List<String> SURVEY_KEYS = List.of(INDEX, "respondents");

    private final TreeValues values;
    private final AssessmentProblems problems;

    AnswerTree(TreeValues values, AssessmentProblems problems) {
        this.values = values;
        this.problems = problems;
    }

    /** The answer, or null if there is none; counts are checked, other answers are not yet. */
    @Nullable AnswerValue read(Question question, Tree tree, String at) {
        if (question instanceof RatioQuestion ratio) {
            return new AnswerValue.Counts(counts(ratio, tree, at));
        }
        if (question instanceof ChoiceQuestion choice) {
            String letter = values.letter(tree, Expected.letters(choice), at);
            return letter == null ? null : new AnswerValue.Choice(letter);
        }
        SurveyQuestion survey = (SurveyQuestion) question;
        if (tree instanceof Mapping) {
            return new Survey(survey).read(tree, at);
        }
        Rational index = index(survey, tree, at);
        return index == null ? null : new AnswerValue.Index(index);
    }

    private @Nullable Rational index(SurveyQuestion survey, Tree tree, String at) {
        BigDecimal index = values.number(tree, () -> Expected.answer(survey), at);
        return index == null ? null : Rational.of(index);
    }

    /** An index with the number of people who were asked. */
    private final class Survey {

        private final SurveyQuestion survey;
        private @Nullable Rational index;
        private @Nullable Long respondents;

        Survey(SurveyQuestion survey) {
            this.survey = survey;
        }

        AnswerValue.@Nullable Index read(Tree tree, String at) {
            values.fields(tree, at, SURVEY_KEYS, this::field);
            return index == null ? null : new AnswerValue.Index(index, respondents);
        }

        private void field(String key, Tree value, String at) {
            if (key.equals(INDEX)) {
                index = index(survey, value, at);
            } else {
                respondents = count(value, at);
            }
        }
    }

    private @Nullable Long count(Tree tree, String at) {
        BigDecimal count = values.number(tree, Expected::count, at);
        return count != null && RatioCheck.count(count, at, problems)
                ? Long.valueOf(count.longValueExact())
                : null;
    }

    private Map<String, Long> counts(RatioQuestion ratio, Tree tree, String at) {
        Map<String, Long> counts = new LinkedHashMap<>();
        if (!(tree instanceof Mapping)) {
            values.instead(tree, Expected.answer(ratio), at);
            return counts;
        }
        int before = problems.count();
        values.entries(
                tree,
                at,
                (name, value, here) -> {
                    if (RatioCheck.has(ratio, name, here, problems) && !isNull(value)) {
                        Long count = count(value, here);
                        if (count != null) {
                            counts.put(name, count);
                        }
                    }
                });
        if (problems.count() == before) {
            RatioCheck.contradiction(ratio, counts, at, problems);
        }
        return counts;
    }
}
