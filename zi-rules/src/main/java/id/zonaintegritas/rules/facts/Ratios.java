package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.AnswerValue.Counts;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.WarningKind;
import id.zonaintegritas.rules.facts.Scores.Scored;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The two numbers of a ratio, as counted; not yet a score. */
public final class Ratios extends Concluded<Ratios.Ratio> {

    /** Numerator and denominator of one unit. */
    record Ratio(long numerator, long denominator, int readings) {

        boolean isZeroOverZero() {
            return numerator == 0 && denominator == 0;
        }

        boolean isAboveOne() {
            return numerator > denominator && denominator > 0;
        }
    }

    private final String id;
    private final CountAnswers counts;
    private final Function<Workings, @Nullable Ratio> ratio;

    Ratios(CountAnswers counts, Function<Workings, @Nullable Ratio> ratio) {
        this.id = counts.question().id() + ".ratio";
        this.counts = counts;
        this.ratio = ratio;
    }

    @Override
    @Nullable Ratio workedOut(Workings unit) {
        return ratio.apply(unit);
    }

    public RatioQuestion question() {
        return counts.question();
    }

    /**
     * Every ratio earns its value, kept within the bounds of its question.
     *
     * @param zeroOverZero what 0 of 0 earns; without a score of its own, what the question says
     * @param fromZero what a rise from 0 earns
     * @param aboveOne is applied where a ratio is kept from passing the highest score
     */
    public Scores scores(Reading zeroOverZero, Reading fromZero, Reading aboveOne) {
        Value nothing =
                zeroOverZero.row().lowest() == null && !zeroOverZero.row().leavesOut()
                        ? Value.known(question().zeroOverZero(), zeroOverZero.bit())
                        : said(zeroOverZero);
        Value rise = said(fromZero);
        return new Scores(
                question(),
                question().lowest(),
                question().highest(),
                counts.readings(),
                unit -> {
                    Ratio ratio = value(unit);
                    Value score = null;
                    if (ratio != null && ratio.isZeroOverZero()) {
                        score = nothing == null ? null : nothing.with(ratio.readings());
                    } else if (ratio != null && ratio.denominator() == 0) {
                        score = rise == null ? null : rise.with(ratio.readings());
                    } else if (ratio != null) {
                        score = share(ratio, aboveOne);
                    }
                    return Scored.of(question(), counts.of(unit), ratio != null, score);
                });
    }

    private static @Nullable Value said(Reading reading) {
        return reading.row().leavesOut() ? null : Value.said(reading, 0);
    }

    private Value share(Ratio ratio, Reading aboveOne) {
        int applied = ratio.isAboveOne() ? aboveOne.bit() : 0;
        Rational share = Rational.of(ratio.numerator(), ratio.denominator());
        return Value.known(
                share.min(question().highest()).max(question().lowest()),
                ratio.readings() | applied);
    }

    /** A warning where some counts are given, but not all that the ratio needs. */
    public Warnings whereIncomplete(WarningKind kind) {
        return warnings(
                kind,
                unit -> {
                    Counts given = counts.of(unit);
                    return value(unit) == null && given != null && !given.values().isEmpty()
                            ? Map.of("missing", missing(given))
                            : null;
                });
    }

    private String missing(Counts given) {
        return question().counts().stream()
                .filter(c -> c.role() != Count.Role.INFORMATIVE)
                .filter(c -> !(question().hasParts() && c.role() == Count.Role.DENOMINATOR))
                .map(Count::name)
                .filter(name -> !given.values().containsKey(name))
                .collect(Collectors.joining(", "));
    }

    /** A warning where the numerator is above the denominator. */
    public Warnings whereAboveOne(WarningKind kind) {
        return warnings(
                kind,
                unit -> {
                    Ratio ratio = value(unit);
                    return ratio != null && ratio.isAboveOne()
                            ? Map.of(
                                    "reported", Long.toString(ratio.numerator()),
                                    "obliged", Long.toString(ratio.denominator()))
                            : null;
                });
    }

    /** A warning where both numbers are 0. */
    public Warnings whereZeroOverZero(WarningKind kind) {
        return warnings(
                kind,
                unit -> {
                    Ratio ratio = value(unit);
                    return ratio != null && ratio.isZeroOverZero() ? Map.of() : null;
                });
    }

    private Warnings warnings(
            WarningKind kind, Function<Workings, @Nullable Map<String, String>> odd) {
        return new Warnings(kind, subject(), counts.pointer(), odd);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String subject() {
        return question().id();
    }

    @Override
    public String citation() {
        return question().citation();
    }

    @Override
    Conclusion about(Workings unit, Writing writing) {
        Ratio ratio = value(unit);
        return new Conclusion.Ratio(
                id,
                subject(),
                ratio == null ? null : ratio.numerator(),
                ratio == null ? null : ratio.denominator());
    }
}
