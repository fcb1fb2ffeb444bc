package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Conclusion;
import org.jspecify.annotations.Nullable;

/** The number obliged that a ratio takes for its denominator. */
@Word(
        id = "Jumlah wajib yang menjadi penyebut rasio",
        en = "The number obliged that a ratio takes for its denominator")
public final class Total extends Concluded {

    private final PlannedQuestion question;
    private final @Nullable Long total;
    private final Readings readings;

    Total(Workings unit, PlannedQuestion question, @Nullable Long total, Readings readings) {
        super(unit);
        this.question = question;
        this.total = total;
        this.readings = readings;
    }

    @Word(id = "Id soal", en = "The id of the question")
    public String getQuestion() {
        return question.id();
    }

    @Word(id = "Jumlahnya; kosong bila tidak diketahui", en = "The number; none if not known")
    public @Nullable Long getNumber() {
        return total;
    }

    @Override
    public Readings readings() {
        return readings;
    }

    @Override
    public boolean hasUnknown() {
        return total == null;
    }

    @Override
    int slot() {
        return question.totalSlot();
    }

    @Override
    String id() {
        return question.totalId();
    }

    @Override
    public String citation() {
        return question.question().citation();
    }

    @Override
    Total restingOn(Readings others) {
        return new Total(unit(), question, total, readings.with(others));
    }

    @Override
    public Conclusion written(String rule, String citation) {
        return new Conclusion.StatedTotal(id(), question.id(), total);
    }
}
