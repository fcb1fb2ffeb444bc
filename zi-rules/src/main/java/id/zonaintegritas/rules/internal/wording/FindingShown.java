package id.zonaintegritas.rules.internal.wording;

import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.FactValue.Truth;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a finding compares, as it is shown.
 *
 * @param actual what the unit has; an empty text where a rule of its own compared nothing
 * @param highest what an open value can still become, or null
 * @param asked the bound, the lower one if there are two, or null
 * @param most the upper bound, or null
 * @param margin what it lacks or has to spare, without a sign, or null where no number is compared
 */
public record FindingShown(
        Finding finding,
        Shown actual,
        @Nullable Shown highest,
        @Nullable Shown asked,
        @Nullable Shown most,
        @Nullable Shown margin) {

    /**
     * Shows a finding.
     *
     * @param scores those that it is about
     * @param words an area with {@code unknown}, {@code yes} and {@code no}
     */
    public static FindingShown of(Finding finding, List<Score> scores, Phrases words) {
        return new Showing(finding, scores, words).show();
    }

    /** Whether a margin says by how much a bound is passed in the wrong direction. */
    public boolean lacks() {
        return finding.status() == Status.NOT_MET;
    }

    private record Showing(Finding finding, List<Score> scores, Phrases words) {

        FindingShown show() {
            Numbers numbers = new Numbers(words.locale());
            int decimals = decimals(numbers);
            return new FindingShown(
                    finding,
                    actual(numbers, decimals),
                    value(finding.highest(), numbers, decimals),
                    value(finding.minimum(), numbers, decimals),
                    value(finding.maximum(), numbers, decimals),
                    margin(numbers, decimals));
        }

        private Shown actual(Numbers numbers, int decimals) {
            Shown actual = value(finding.actual(), numbers, decimals);
            boolean settled = finding.status() == Status.MET || finding.status() == Status.NOT_MET;
            return actual != null ? actual : Shown.of(settled ? "" : words.say("unknown"));
        }

        private @Nullable Shown margin(Numbers numbers, int decimals) {
            Rational margin = finding.margin();
            boolean settled = finding.status() == Status.MET || finding.status() == Status.NOT_MET;
            return margin == null || !settled
                    ? null
                    : numbers.at(margin.signum() < 0 ? margin.negated() : margin, decimals);
        }

        private @Nullable Shown value(@Nullable FactValue value, Numbers numbers, int decimals) {
            if (value == null) {
                return null;
            }
            if (value instanceof Amount amount) {
                return numbers.at(amount.value(), decimals);
            }
            return Shown.of(
                    value instanceof Truth truth
                            ? words.say(truth.value() ? "yes" : "no")
                            : value.toString());
        }

        /** Whole numbers of a fact, such as months, stand without decimals. */
        private int decimals(Numbers numbers) {
            List<Rational> values = amounts(finding.actual(), finding.highest());
            List<Rational> compared = amounts(finding.minimum(), finding.maximum());
            List<Rational> all = new ArrayList<>(values);
            all.addAll(compared);
            if (scores.isEmpty() && all.stream().allMatch(Rational::isWhole)) {
                return 0;
            }
            if (!scores.isEmpty()) {
                compared.add(
                        scores.stream().map(Score::weight).reduce(Rational.ZERO, Rational::plus));
            }
            return numbers.decimals(values, compared);
        }

        private static List<Rational> amounts(@Nullable FactValue... values) {
            List<Rational> amounts = new ArrayList<>();
            for (FactValue value : values) {
                Optional<Rational> amount = Subjects.amount(value);
                amount.ifPresent(amounts::add);
            }
            return amounts;
        }
    }
}
