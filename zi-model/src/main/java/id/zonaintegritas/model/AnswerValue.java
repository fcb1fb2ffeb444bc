package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was answered to one question of the worksheet. */
public sealed interface AnswerValue {

    /**
     * A chosen option.
     *
     * @param option its letter as the worksheet writes it in capitals: {@code A} or {@code YA}
     */
    record Choice(String option) implements AnswerValue {
        public Choice {
            requireNonNull(option, "option");
        }
    }

    /**
     * The counts of a ratio.
     *
     * @param values whole numbers, not negative, by the name of the count; a count that is not
     *     known is absent
     */
    record Counts(Map<String, Long> values) implements AnswerValue {
        public Counts {
            values = Map.copyOf(values);
        }
    }

    /**
     * A survey index on the scale of its question.
     *
     * @param respondents how many answered the survey, or null if it is not stated
     */
    record Index(Rational value, @Nullable Long respondents) implements AnswerValue {
        public Index {
            requireNonNull(value, "value");
        }

        public Index(Rational value) {
            this(value, null);
        }
    }
}
