package id.zonaintegritas.model;

import org.jspecify.annotations.Nullable;

/** Something that a rule concluded about a unit; every step of the trace has one. */
public sealed interface Conclusion
        permits Conclusion.StatedTotal,
                Conclusion.Ratio,
                Conclusion.QuestionScore,
                Conclusion.Relief,
                Conclusion.Figure,
                Conclusion.Reservation,
                Score,
                Warning,
                Finding,
                PredicateOutcome,
                Decision {

    /** Unique in an evaluation: later steps, and {@link Evaluation#explain}, name it by this. */
    String id();

    /**
     * The total that a ratio takes for its denominator, stated or added up from its parts.
     *
     * @param question the id of the question that asks for it
     * @param total null if neither is known
     */
    record StatedTotal(String id, String question, @Nullable Long total) implements Conclusion {}

    /**
     * The two numbers of a ratio, as counted. The denominator may be 0.
     *
     * @param question the id of the question that asks for it
     * @param numerator null if the ratio is not answered
     * @param denominator null if the ratio is not answered
     */
    record Ratio(String id, String question, @Nullable Long numerator, @Nullable Long denominator)
            implements Conclusion {}

    /**
     * The score of a question, from 0 to 1.
     *
     * @param question the id of the question
     * @param answer what was answered, or null if nothing was
     * @param lowest the score, or the lowest that it can still become; null if it is left out
     * @param highest the score, or the highest that it can still become; null if it is left out
     */
    record QuestionScore(
            String id,
            String question,
            Title title,
            @Nullable AnswerValue answer,
            @Nullable Rational lowest,
            @Nullable Rational highest)
            implements Conclusion {}

    /**
     * A number with a name that rules derived on the way.
     *
     * @param lowest the number, or the lowest that it can still become; null if it has no bound
     * @param highest the number, or the highest that it can still become; null if it has no bound
     */
    record Figure(String id, Title title, @Nullable Rational lowest, @Nullable Rational highest)
            implements Conclusion {}

    /**
     * Something that the evaluation leaves to people, and why.
     *
     * @param kind by which the edition lists it
     */
    record Reservation(String kind, Title text, String citation) implements Conclusion {

        @Override
        public String id() {
            return "reservation." + kind;
        }
    }

    /** Whether a unit is affirmed, so that some requirements can be waived for it. */
    record Relief(String id, Title title, Outcome outcome) implements Conclusion {}
}
