package id.zonaintegritas.rules.internal.contracts;

import static id.zonaintegritas.rules.internal.contracts.AssessmentProblems.say;
import static id.zonaintegritas.rules.internal.document.JsonPointer.pointer;
import static id.zonaintegritas.rules.internal.document.Nearest.meant;
import static id.zonaintegritas.rules.internal.document.Quoted.shortened;
import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.Question.RatioQuestion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What must hold for the counts of a ratio. */
public final class RatioCheck {

    public static final long LARGEST_COUNT = 1_000_000_000_000L;

    private RatioCheck() {}

    static void check(
            RatioQuestion ratio, Map<String, Long> values, String at, AssessmentProblems problems) {
        int before = problems.count();
        int known = 0;
        for (Count count : ratio.counts()) {
            Long value = values.get(count.name());
            if (value != null) {
                known++;
                if (value < 0 || value > LARGEST_COUNT) {
                    count(BigDecimal.valueOf(value), pointer(at, count.name()), problems);
                }
            }
        }
        if (known < values.size()) {
            // In a fixed order, which the map of counts does not have.
            new TreeMap<>(values)
                    .keySet()
                    .forEach(name -> has(ratio, name, pointer(at, name), problems));
        }
        if (problems.count() == before) {
            contradiction(ratio, values, at, problems);
        }
    }

    /** Whether the ratio has a count of this name; a problem if not. */
    static boolean has(RatioQuestion ratio, String name, String at, AssessmentProblems problems) {
        if (ratio.counts().stream().anyMatch(c -> c.name().equals(name))) {
            return true;
        }
        List<String> names = ratio.counts().stream().map(Count::name).toList();
        return problems.add(
                at, say("count.unknown", String.join(", ", names)).maybe(meant(name, names)));
    }

    /** Whether a count can be so; a problem if not. */
    static boolean count(BigDecimal value, String at, AssessmentProblems problems) {
        String shown = shortened(value.toPlainString());
        if (value.signum() < 0) {
            return problems.add(at, say("count.negative", shown));
        }
        if (!isWhole(value)) {
            return problems.add(at, say("count.notWhole", shown));
        }
        if (value.compareTo(BigDecimal.valueOf(LARGEST_COUNT)) > 0) {
            return problems.add(at, say("count.above", shown, LARGEST_COUNT));
        }
        return true;
    }

    /** A numerator above zero over a denominator of zero, stated or as the sum of its parts. */
    static void contradiction(
            RatioQuestion ratio, Map<String, Long> values, String at, AssessmentProblems problems) {
        if (ratio.numeratorOverZero() || !values.containsValue(0L)) {
            return;
        }
        List<Count> stated = ratio.counts(Count.Role.DENOMINATOR);
        List<Count> denominator =
                stated.stream().anyMatch(c -> values.containsKey(c.name()))
                        ? stated
                        : ratio.counts(Count.Role.DENOMINATOR_PART);
        boolean zero =
                !denominator.isEmpty()
                        && denominator.stream()
                                .allMatch(c -> values.getOrDefault(c.name(), -1L) == 0);
        if (!zero) {
            return;
        }
        for (Count numerator : ratio.counts(Count.Role.NUMERATOR)) {
            long value = values.getOrDefault(numerator.name(), 0L);
            if (value > 0) {
                problems.add(
                        pointer(at, numerator.name()),
                        say(
                                denominator.size() == 1 ? "count.overZero" : "count.overZeros",
                                value,
                                denominator.stream().map(Count::name).collect(joining(", "))));
            }
        }
    }

    /** A part that is more than its whole, stated or as the sum of its parts. */
    public static void partAboveWhole(
            RatioQuestion ratio, Map<String, Long> values, String at, AssessmentProblems problems) {
        Count part = ratio.counts(Count.Role.NUMERATOR).get(0);
        Count whole = ratio.counts(Count.Role.DENOMINATOR).get(0);
        Long counted = values.get(part.name());
        Long all = denominator(ratio, values);
        if (ratio.partOfWhole() && counted != null && all != null && counted > all) {
            problems.add(
                    pointer(at, part.name()), say("count.aboveWhole", counted, whole.name(), all));
        }
    }

    /** As it is stated, or else as the sum of its parts; null if neither is known. */
    public static @Nullable Long denominator(RatioQuestion ratio, Map<String, Long> values) {
        Long stated = values.get(ratio.counts(Count.Role.DENOMINATOR).get(0).name());
        List<Count> parts = ratio.counts(Count.Role.DENOMINATOR_PART);
        if (stated != null || parts.isEmpty()) {
            return stated;
        }
        long sum = 0;
        for (Count part : parts) {
            Long value = values.get(part.name());
            if (value == null) {
                return null;
            }
            sum += value;
        }
        return sum;
    }

    public static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
