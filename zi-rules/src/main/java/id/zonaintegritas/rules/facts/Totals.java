package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Question.RatioQuestion;
import org.jspecify.annotations.Nullable;

/** The denominators of a ratio that may be stated or added up from parts. */
public final class Totals extends Concluded {

    interface Source {
        @Nullable Long of(int unit);
    }

    private final String id;
    private final RatioQuestion question;
    private final @Nullable Long[] totals;
    private final int[] readings;

    Totals(RatioQuestion question, @Nullable Long[] totals, int[] readings) {
        this.id = question.id() + ".total";
        this.question = question;
        this.totals = totals;
        this.readings = readings;
    }

    public RatioQuestion question() {
        return question;
    }

    @Nullable Long value(int unit) {
        return totals[unit];
    }

    int readings(int unit) {
        return readings[unit];
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String subject() {
        return question.id();
    }

    @Override
    public String citation() {
        return question.citation();
    }

    @Override
    public Conclusion about(int unit, Writing writing) {
        return new Conclusion.StatedTotal(id, question.id(), totals[unit]);
    }
}
