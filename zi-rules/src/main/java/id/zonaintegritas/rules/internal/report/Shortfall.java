package id.zonaintegritas.rules.internal.report;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Title;
import org.jspecify.annotations.Nullable;

/**
 * A question that earns less than it can.
 *
 * @param answer what was answered, or null if nothing was
 * @param lost the points that this costs, or null if a rule of its own says what they are
 * @param next the next better answer, or null if none is known
 */
record Shortfall(
        Question question,
        @Nullable AnswerValue answer,
        @Nullable Rational lost,
        @Nullable Next next) {

    /** An answer that scores more, and as little more as can be. */
    sealed interface Next {

        /** The points that it adds, or null if a rule of its own says what they are. */
        @Nullable Rational gained();

        /** Another option. */
        record Letter(String letter, Title criterion, @Nullable Rational gained) implements Next {}

        /** Another count. */
        record Counted(Title count, long from, long to, @Nullable Rational gained)
                implements Next {}

        /** Another index. */
        public record Index(Rational from, Rational to, @Nullable Rational gained)
                implements Next {}
    }
}
