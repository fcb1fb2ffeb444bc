package id.zonaintegritas.rules.plan;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Rational;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * An answer that can be raised, with the steps from what it is to the best that it can be.
 *
 * @param id of the question, or of its count
 * @param given the answer as it is, with what is promised; null if there is none
 * @param steps how many there are, whatever the limits
 * @param answers the answer after so many steps, from 1
 * @param perStep what one step costs
 * @param limits how many steps each limit allows
 */
record Lever(
        Question question,
        String id,
        @Nullable AnswerValue given,
        long steps,
        LongFunction<AnswerValue> answers,
        Rational perStep,
        Map<Plan.Limit, Long> limits) {

    AnswerValue after(long step) {
        return answers.apply(step);
    }

    Rational cost(long step) {
        return perStep.times(Rational.of(step));
    }

    /** How many steps the unit can take. */
    long allowed() {
        return limits.values().stream().mapToLong(Long::longValue).reduce(steps, Math::min);
    }
}
