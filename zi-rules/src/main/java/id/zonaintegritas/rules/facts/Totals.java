package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Question.RatioQuestion;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The denominator of a ratio that may be stated or added up from parts. */
public final class Totals extends Concluded<Totals.Total> {

    /**
     * The total of one unit.
     *
     * @param total null if it is not known
     * @param readings the readings that were applied to get it, a bit each
     */
    record Total(@Nullable Long total, int readings) {}

    private final String id;
    private final RatioQuestion question;
    private final Function<Workings, Total> total;

    Totals(RatioQuestion question, Function<Workings, Total> total) {
        this.id = question.id() + ".total";
        this.question = question;
        this.total = total;
    }

    public RatioQuestion question() {
        return question;
    }

    @Override
    Total workedOut(Workings unit) {
        return total.apply(unit);
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
    Conclusion about(Workings unit, Writing writing) {
        return new Conclusion.StatedTotal(id, question.id(), requireNonNull(value(unit)).total());
    }
}
