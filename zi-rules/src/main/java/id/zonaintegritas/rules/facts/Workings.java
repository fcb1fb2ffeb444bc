package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What one unit states, and what follows from it so far: the value of each conclusion, and how it
 * is written down. For one thread.
 */
public final class Workings {

    private final Assessment assessment;
    private final @Nullable Object[] values;
    private final @Nullable Conclusion[] written;

    /**
     * The workings of a unit, still empty.
     *
     * @param places how many conclusions there will be
     */
    public Workings(Assessment assessment, int places) {
        this.assessment = assessment;
        this.values = new Object[places];
        this.written = new Conclusion[places];
    }

    /** Works out a conclusion; all that it rests on is worked out. */
    public void workOut(Concluded<?> concluded) {
        values[concluded.place()] = concluded.workedOut(this);
    }

    /** Writes down a conclusion; all are worked out, and what it refers to is written down. */
    public @Nullable Conclusion writeDown(Concluded<?> concluded, Concluded.Writing writing) {
        Conclusion conclusion = concluded.about(this, writing);
        written[concluded.place()] = conclusion;
        return conclusion;
    }

    /** What was written down at this place; null if nothing was concluded about this unit. */
    public @Nullable Conclusion written(int place) {
        return written[place];
    }

    @Nullable Conclusion written(Concluded<?> concluded) {
        return concluded.isPlaced() ? written[concluded.place()] : null;
    }

    @Nullable Object value(int place) {
        return values[place];
    }

    Unit unit() {
        return assessment.unit();
    }

    @Nullable AnswerValue answer(String question) {
        return assessment.answers().get(question);
    }

    @Nullable FactValue fact(String name) {
        return assessment.eligibility().get(name);
    }
}
