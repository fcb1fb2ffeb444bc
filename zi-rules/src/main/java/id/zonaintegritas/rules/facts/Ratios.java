package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.AnswerValue.Counts;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.WarningKind;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The two numbers of a ratio, as counted; not yet a score. */
public final class Ratios extends Concluded {

    /** Numerator and denominator of one unit. */
    record Cell(long numerator, long denominator, int readings) {

        boolean isZeroOverZero() {
            return numerator == 0 && denominator == 0;
        }

        boolean isAboveOne() {
            return numerator > denominator && denominator > 0;
        }
    }

    private final String id;
    private final CountAnswers counts;
    private final @Nullable Cell[] cells;

    private Ratios(CountAnswers counts, @Nullable Cell[] cells) {
        this.id = counts.question().id() + ".ratio";
        this.counts = counts;
        this.cells = cells;
    }

    static Ratios of(CountAnswers counts, IntFunction<@Nullable Cell> ratio) {
        Cell[] cells = new Cell[counts.units()];
        for (int unit = 0; unit < cells.length; unit++) {
            cells[unit] = ratio.apply(unit);
        }
        return new Ratios(counts, cells);
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
        RatioQuestion question = question();
        Value[] values = new Value[cells.length];
        AnswerValue[] answers = new AnswerValue[cells.length];
        for (int unit = 0; unit < cells.length; unit++) {
            Cell cell = cells[unit];
            answers[unit] = counts.of(unit);
            if (cell == null) {
                continue;
            }
            if (cell.isZeroOverZero()) {
                values[unit] = zeroOverZero(zeroOverZero, cell);
            } else if (cell.denominator() == 0) {
                values[unit] = Value.said(fromZero, cell.readings());
            } else {
                int applied = cell.isAboveOne() ? aboveOne.bit() : 0;
                Rational share = Rational.of(cell.numerator(), cell.denominator());
                values[unit] =
                        Value.known(
                                share.min(question.highest()).max(question.lowest()),
                                cell.readings() | applied);
            }
        }
        return new Scores(
                question,
                question.lowest(),
                question.highest(),
                answers,
                values,
                counts.readings(),
                unit -> cells[unit] != null);
    }

    private @Nullable Value zeroOverZero(Reading reading, Cell cell) {
        if (reading.row().leavesOut()) {
            return null;
        }
        return reading.row().lowest() == null
                ? Value.known(question().zeroOverZero(), cell.readings() | reading.bit())
                : Value.said(reading, cell.readings());
    }

    /** A warning where some counts are given, but not all that the ratio needs. */
    public Warnings whereIncomplete(WarningKind kind) {
        return warnings(
                kind,
                unit -> {
                    Counts given = counts.of(unit);
                    return cells[unit] == null && given != null && !given.values().isEmpty()
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
                    Cell cell = cells[unit];
                    return cell != null && cell.isAboveOne()
                            ? Map.of(
                                    "reported", Long.toString(cell.numerator()),
                                    "obliged", Long.toString(cell.denominator()))
                            : null;
                });
    }

    /** A warning where both numbers are 0. */
    public Warnings whereZeroOverZero(WarningKind kind) {
        return warnings(
                kind,
                unit -> {
                    Cell cell = cells[unit];
                    return cell != null && cell.isZeroOverZero() ? Map.of() : null;
                });
    }

    private Warnings warnings(WarningKind kind, IntFunction<@Nullable Map<String, String>> values) {
        return Warnings.where(kind, subject(), counts.pointer(), cells.length, values);
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
    public Conclusion about(int unit, Writing writing) {
        Cell cell = cells[unit];
        return new Conclusion.Ratio(
                id,
                subject(),
                cell == null ? null : cell.numerator(),
                cell == null ? null : cell.denominator());
    }
}
