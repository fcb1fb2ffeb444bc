package id.zonaintegritas.rules.plan;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Rational;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How texts about plans say answers and numbers. */
record Answers(Locale locale) {

    /** An index as it is stated, so that a thousandth below a minimum is seen. */
    private static final int MOST_DECIMALS = 12;

    /** An answer that is to be another one. */
    String step(
            String id, Question question, @Nullable AnswerValue from, @Nullable AnswerValue to) {
        return id + "  " + answer(question, from) + " → " + answer(question, to);
    }

    private String answer(Question question, @Nullable AnswerValue answer) {
        if (answer instanceof AnswerValue.Choice choice) {
            return choice.option();
        }
        if (answer instanceof AnswerValue.Index index) {
            return local(index.value().toDecimal(MOST_DECIMALS));
        }
        Long count =
                answer instanceof AnswerValue.Counts counts
                                && question instanceof RatioQuestion ratio
                        ? counts.values().get(Levers.numerator(ratio))
                        : null;
        return count == null ? "–" : count.toString();
    }

    /** Two decimals, or as many as tell it from zero. */
    String number(Rational value) {
        int decimals = 2;
        while (value.signum() != 0 && value.rounded(decimals).signum() == 0) {
            decimals++;
        }
        return local(value.toDecimal(decimals));
    }

    private String local(String plain) {
        return locale.getLanguage().equals("en") ? plain : plain.replace('.', ',');
    }
}
