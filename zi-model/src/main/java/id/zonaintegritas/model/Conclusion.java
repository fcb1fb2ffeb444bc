package id.zonaintegritas.model;

import java.util.Objects;
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

    /** What it is called or says; null if its id and its numbers are all. */
    @Nullable Title title();

    /** Whether it may still change, because something that it rests on is not known. */
    boolean isOpen();

    /**
     * What is done with each kind of conclusion. A new kind is a new method here: whoever forgets
     * it does not compile.
     */
    interface Visitor<R> {

        R statedTotal(StatedTotal statedTotal);

        R ratio(Ratio ratio);

        R questionScore(QuestionScore questionScore);

        R relief(Relief relief);

        R figure(Figure figure);

        R reservation(Reservation reservation);

        R score(Score score);

        R warning(Warning warning);

        R finding(Finding finding);

        R predicateOutcome(PredicateOutcome predicateOutcome);

        R decision(Decision decision);
    }

    /** Does what a visitor does with this kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * The total that a ratio takes for its denominator, stated or added up from its parts.
     *
     * @param question the id of the question that asks for it
     * @param total null if neither is known
     */
    record StatedTotal(String id, String question, @Nullable Long total) implements Conclusion {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.statedTotal(this);
        }

        @Override
        public @Nullable Title title() {
            return null;
        }

        @Override
        public boolean isOpen() {
            return total == null;
        }
    }

    /**
     * The two numbers of a ratio, as counted. The denominator may be 0.
     *
     * @param question the id of the question that asks for it
     * @param numerator null if the ratio is not answered
     * @param denominator null if the ratio is not answered
     */
    record Ratio(String id, String question, @Nullable Long numerator, @Nullable Long denominator)
            implements Conclusion {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ratio(this);
        }

        @Override
        public @Nullable Title title() {
            return null;
        }

        @Override
        public boolean isOpen() {
            return numerator == null;
        }
    }

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
            implements Conclusion {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.questionScore(this);
        }

        /** What is left out is not open. */
        @Override
        public boolean isOpen() {
            return !Objects.equals(lowest, highest);
        }
    }

    /**
     * A number with a name that rules derived on the way.
     *
     * @param lowest the number, or the lowest that it can still become; null if it has no bound
     * @param highest the number, or the highest that it can still become; null if it has no bound
     */
    record Figure(String id, Title title, @Nullable Rational lowest, @Nullable Rational highest)
            implements Conclusion {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.figure(this);
        }

        @Override
        public boolean isOpen() {
            return lowest == null || !lowest.equals(highest);
        }
    }

    /**
     * Something that the evaluation leaves to people, and why.
     *
     * @param kind by which the edition lists it
     */
    record Reservation(String kind, Title text, String citation) implements Conclusion {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reservation(this);
        }

        @Override
        public Title title() {
            return text;
        }

        @Override
        public boolean isOpen() {
            return false;
        }

        @Override
        public String id() {
            return "reservation." + kind;
        }
    }

    /** Whether a unit is affirmed, so that some requirements can be waived for it. */
    record Relief(String id, Title title, Outcome outcome) implements Conclusion {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.relief(this);
        }

        @Override
        public boolean isOpen() {
            return outcome == Outcome.UNDETERMINED;
        }
    }
}
