package id.zonaintegritas.rules.internal.report;

import id.zonaintegritas.model.Decimals;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.FactValue.Truth;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a finding compares, as a report shows it: with as many decimals as tell the value from its
 * bounds and from a full score.
 */
final class FoundNumbers {

    private final Wording wording;
    private final Finding finding;
    private final int decimals;

    /**
     * @param full the most that the value can be, or null if it has no such bound
     */
    FoundNumbers(Wording wording, Finding finding, @Nullable Rational full) {
        this.wording = wording;
        this.finding = finding;
        this.decimals = decimals(full);
    }

    /** Whole numbers of a fact, such as months, stand without decimals where all are whole. */
    private int decimals(@Nullable Rational full) {
        List<Rational> values = amounts(finding.actual(), finding.highest());
        List<Rational> bounds = amounts(finding.minimum(), finding.maximum());
        if (full == null
                && Stream.concat(values.stream(), bounds.stream()).allMatch(Rational::isWhole)) {
            return 0;
        }
        int most = bounds.stream().mapToInt(Decimals::of).max().orElse(Decimals.USUAL);
        for (Rational value : values) {
            most = Math.max(most, Decimals.telling(value, bounds));
            most = Math.max(most, Decimals.telling(value, values));
            most = full == null ? most : Math.max(most, Decimals.telling(value, full));
        }
        return most;
    }

    private static List<Rational> amounts(@Nullable FactValue... values) {
        return Stream.of(values)
                .map(value -> value instanceof Amount amount ? amount.value() : null)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What the unit has; nothing where a rule of its own compared nothing that has a value. */
    String actual() {
        FactValue actual = finding.actual();
        if (actual == null) {
            boolean settled = finding.status() == Status.MET || finding.status() == Status.NOT_MET;
            return settled ? "" : wording.say(Word.UNKNOWN);
        }
        FactValue highest = finding.highest();
        return highest == null ? value(actual) : value(actual) + "–" + value(highest);
    }

    /** What is asked, for a column that says what it is. */
    String bound() {
        FactValue minimum = finding.minimum();
        FactValue maximum = finding.maximum();
        if (minimum != null && maximum != null) {
            return value(minimum) + "–" + value(maximum);
        }
        return minimum != null
                ? value(minimum)
                : maximum == null
                        ? ""
                        : maximum instanceof Truth ? value(maximum) : "≤ " + value(maximum);
    }

    /** What the unit has and what is asked, in words; an empty text if there is neither. */
    String compared() {
        List<String> parts = new ArrayList<>();
        parts.add(actual());
        add(Word.MINIMUM_OF, finding.minimum(), parts);
        add(Word.MAXIMUM_OF, finding.maximum(), parts);
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts);
    }

    private void add(Word word, @Nullable FactValue bound, List<String> parts) {
        if (bound != null) {
            parts.add(wording.say(bound instanceof Truth ? Word.MUST_BE : word, value(bound)));
        }
    }

    /**
     * How much an unmet requirement lacks or has too much, or a met one has to spare; empty for
     * others, and where no number is compared.
     */
    String margin() {
        Rational margin = finding.margin();
        boolean settled = finding.status() == Status.NOT_MET || finding.status() == Status.MET;
        if (!settled || margin == null) {
            return "";
        }
        String shown = wording.number(margin.signum() < 0 ? margin.negated() : margin, decimals);
        return margin.signum() < 0 && isAbove() ? wording.say(Word.TOO_MUCH, shown) : shown;
    }

    private boolean isAbove() {
        FactValue most = finding.highest() == null ? finding.actual() : finding.highest();
        return most instanceof Amount amount
                && finding.maximum() instanceof Amount maximum
                && amount.value().compareTo(maximum.value()) > 0;
    }

    private String value(FactValue value) {
        if (value instanceof Truth truth) {
            return wording.say(truth.value() ? Word.YES : Word.NO);
        }
        return value instanceof Amount amount
                ? wording.number(amount.value(), decimals)
                : value.toString();
    }
}
