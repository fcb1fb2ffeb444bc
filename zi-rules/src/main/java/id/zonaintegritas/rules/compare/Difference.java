package id.zonaintegritas.rules.compare;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Title;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that two assessments state differently, and what it does by itself. */
public sealed interface Difference {

    /** The id of the question, or the name of the fact. */
    String id();

    Title title();

    /** What it does. */
    Effect effect();

    /**
     * What changes in the first evaluation when this alone is stated as in the second.
     *
     * @param lowest by how many points the total rises, negative if it falls; of a total that is
     *     open, its lowest value
     * @param highest the same of the highest value
     * @param decides the ids of predicates that come out otherwise by it: either stating it so in
     *     the first assessment changes their outcome, or taking it back in the second does
     */
    record Effect(Rational lowest, Rational highest, List<String> decides) {
        public Effect {
            decides = List.copyOf(decides);
        }
    }

    /** A question that is answered differently; null is not answered. */
    record Answered(
            String id,
            Title title,
            @Nullable AnswerValue from,
            @Nullable AnswerValue to,
            Effect effect)
            implements Difference {}

    /** A fact that is stated differently; null is not known. */
    record Stated(
            String id, Title title, @Nullable FactValue from, @Nullable FactValue to, Effect effect)
            implements Difference {}
}
