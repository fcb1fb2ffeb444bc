package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.AnswerValue.Counts;
import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.WarningKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The counts that the units state for one ratio. */
public final class CountAnswers implements Given {

    private final RatioQuestion question;
    private final String pointer;
    private final @Nullable Counts[] counts;
    private final String stated;
    private final List<String> parts;
    private final int readings;

    /**
     * The answers to a question.
     *
     * @param counts the counts, or null where the question is not answered, for each unit
     * @param readings the readings that the question rests on, a bit each
     */
    public CountAnswers(RatioQuestion question, @Nullable Counts[] counts, int readings) {
        this.question = requireNonNull(question, "question");
        this.pointer = "/answers/" + question.id();
        this.counts = counts.clone();
        this.readings = readings;
        this.stated = question.counts(Count.Role.DENOMINATOR).get(0).name();
        this.parts =
                question.counts(Count.Role.DENOMINATOR_PART).stream().map(Count::name).toList();
    }

    public RatioQuestion question() {
        return question;
    }

    int units() {
        return counts.length;
    }

    int readings() {
        return readings;
    }

    @Nullable Counts of(int unit) {
        return counts[unit];
    }

    /** One count for another: {@code share( "changes", "agents" )} is changes / agents. */
    public Ratios share(String numerator, String denominator) {
        return Ratios.of(
                this, unit -> cell(value(unit, numerator), value(unit, denominator), readings));
    }

    /** One count for a total: {@code share( "reported", $obliged )}. */
    public Ratios share(String numerator, Totals denominator) {
        return Ratios.of(
                this,
                unit ->
                        cell(
                                value(unit, numerator),
                                denominator.value(unit),
                                denominator.readings(unit)));
    }

    /** By how much a count fell: {@code fall( "before", "after" )} is (before - after) / before. */
    public Ratios fall(String before, String after) {
        return Ratios.of(
                this,
                unit -> {
                    Long from = value(unit, before);
                    Long to = value(unit, after);
                    return cell(from == null || to == null ? null : from - to, from, readings);
                });
    }

    private static Ratios.@Nullable Cell cell(
            @Nullable Long numerator, @Nullable Long denominator, int readings) {
        return numerator == null || denominator == null
                ? null
                : new Ratios.Cell(numerator, denominator, readings);
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

    private Totals total(Reading reading, Totals.Source source) {
        Long[] totals = new Long[units()];
        int[] applied = new int[units()];
        for (int unit = 0; unit < totals.length; unit++) {
            totals[unit] = source.of(unit);
            applied[unit] = totalDiffers(unit) ? readings | reading.bit() : readings;
        }
        return new Totals(question, totals, applied);
    }

    /** A warning where a stated total is not the sum of its parts. */
    public Warnings whereTotalDiffers(WarningKind kind) {
        return Warnings.where(
                kind,
                question.id(),
                pointer(),
                units(),
                unit ->
                        totalDiffers(unit)
                                ? Map.of(
                                        "stated", String.valueOf(stated(unit)),
                                        "parts", String.valueOf(sumOfParts(unit)))
                                : null);
    }

    private boolean totalDiffers(int unit) {
        Long stated = stated(unit);
        Long sum = sumOfParts(unit);
        return stated != null && sum != null && !stated.equals(sum);
    }

    private @Nullable Long stated(int unit) {
        return value(unit, stated);
    }

    private @Nullable Long sumOfParts(int unit) {
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

    private @Nullable Long value(int unit, String name) {
        Counts given = counts[unit];
        return given == null ? null : given.values().get(name);
    }

    @Override
    public String pointer() {
        return pointer;
    }
}
