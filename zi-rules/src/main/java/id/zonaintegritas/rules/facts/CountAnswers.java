package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.AnswerValue.Counts;
import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.WarningKind;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The counts that a unit states for one ratio. */
public final class CountAnswers implements Given {

    private final RatioQuestion question;
    private final String pointer;
    private final String stated;
    private final List<String> parts;
    private final int readings;

    /**
     * The answers to a question.
     *
     * @param readings the readings that the question rests on, a bit each
     */
    public CountAnswers(RatioQuestion question, int readings) {
        this.question = requireNonNull(question, "question");
        this.pointer = "/answers/" + question.id();
        this.readings = readings;
        this.stated = question.counts(Count.Role.DENOMINATOR).get(0).name();
        this.parts =
                question.counts(Count.Role.DENOMINATOR_PART).stream().map(Count::name).toList();
    }

    public RatioQuestion question() {
        return question;
    }

    int readings() {
        return readings;
    }

    @Nullable Counts of(Workings unit) {
        return (Counts) unit.answer(question.id());
    }

    /** One count for another: {@code share( "changes", "agents" )} is changes / agents. */
    public Ratios share(String numerator, String denominator) {
        Counted of = count(numerator);
        Counted in = count(denominator);
        return new Ratios(this, unit -> ratio(of.by(unit), in.by(unit), readings));
    }

    /** One count for a total: {@code share( "reported", $obliged )}. */
    public Ratios share(String numerator, Totals denominator) {
        Counted of = count(numerator);
        return new Ratios(
                this,
                unit -> {
                    Totals.Total total = requireNonNull(denominator.value(unit));
                    return ratio(of.by(unit), total.total(), total.readings());
                });
    }

    /** By how much a count fell: {@code fall( "before", "after" )} is (before - after) / before. */
    public Ratios fall(String before, String after) {
        Counted first = count(before);
        Counted last = count(after);
        return new Ratios(
                this,
                unit -> {
                    Long from = first.by(unit);
                    Long to = last.by(unit);
                    return ratio(from == null || to == null ? null : from - to, from, readings);
                });
    }

    /** What a unit counted, or null if it does not state it. */
    private interface Counted {
        @Nullable Long by(Workings unit);
    }

    /** The count of this name, by which a rule calls it. */
    private Counted count(String name) {
        if (question.counts().stream().noneMatch(count -> count.name().equals(name))) {
            throw new IllegalArgumentException(question.id() + " has no count " + name);
        }
        return unit -> value(unit, name);
    }

    private static Ratios.@Nullable Ratio ratio(
            @Nullable Long numerator, @Nullable Long denominator, int readings) {
        return numerator == null || denominator == null
                ? null
                : new Ratios.Ratio(numerator, denominator, readings);
    }

    /** The stated total, or the sum of its parts where it is not stated. */
    public Totals statedTotal(Reading statedTotal) {
        return total(
                statedTotal,
                unit -> {
                    Long stated = stated(unit);
                    return stated == null ? sumOfParts(unit) : stated;
                });
    }

    /**
     * The sum of the parts, or the stated total where a part is missing. Parts that are all zero
     * beside a total that is not were not filled in: there too the stated total counts.
     */
    public Totals sumOfParts(Reading statedTotal) {
        return total(
                statedTotal,
                unit -> {
                    Long stated = stated(unit);
                    Long sum = sumOfParts(unit);
                    return sum == null || (sum == 0 && stated != null) ? stated : sum;
                });
    }

    private Totals total(Reading reading, Function<Workings, @Nullable Long> total) {
        return new Totals(
                question,
                unit ->
                        new Totals.Total(
                                total.apply(unit),
                                totalDiffers(unit) ? readings | reading.bit() : readings));
    }

    /** A warning where a stated total is not the sum of its parts. */
    public Warnings whereTotalDiffers(WarningKind kind) {
        return new Warnings(
                kind,
                question.id(),
                pointer(),
                unit ->
                        totalDiffers(unit)
                                ? Map.of(
                                        "stated", String.valueOf(stated(unit)),
                                        "parts", String.valueOf(sumOfParts(unit)))
                                : null);
    }

    private boolean totalDiffers(Workings unit) {
        Long stated = stated(unit);
        Long sum = sumOfParts(unit);
        return stated != null && sum != null && !stated.equals(sum);
    }

    private @Nullable Long stated(Workings unit) {
        return value(unit, stated);
    }

    private @Nullable Long sumOfParts(Workings unit) {
        long sum = 0;
        for (String part : parts) {
            Long value = value(unit, part);
            if (value == null) {
                return null;
            }
            sum += value;
        }
        return sum;
    }

    private @Nullable Long value(Workings unit, String name) {
        Counts given = of(unit);
        return given == null ? null : given.values().get(name);
    }

    @Override
    public String pointer() {
        return pointer;
    }
}
