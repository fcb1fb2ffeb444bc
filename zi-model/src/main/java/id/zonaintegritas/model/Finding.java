package id.zonaintegritas.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found about one requirement.
 *
 * @param id the id of the requirement, such as {@code WBK.total}
 * @param predicate the id of the predicate that asks for it
 * @param actual what the unit has, the lowest if it is open; null if it is not known
 * @param highest the highest that an open value can become; null if the value is not open
 * @param minimum the least that is enough, in points for a score; null if there is no lower bound
 * @param maximum the most that is allowed; null if there is no upper bound
 * @param margin by how much the value passes the minimum or stays below the maximum, negative if it
 *     does not; null where no number is compared
 * @param rule the id of the rule that concluded it, or {@code open} where none applies
 * @param interpretations the ids of the interpretations that it rests on
 */
public record Finding(
        String id,
        String predicate,
        Title title,
        Status status,
        @Nullable FactValue actual,
        @Nullable FactValue highest,
        @Nullable FactValue minimum,
        @Nullable FactValue maximum,
        @Nullable Rational margin,
        String citation,
        String rule,
        List<String> interpretations)
        implements Conclusion {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.finding(this);
    }

    @Override
    public boolean isOpen() {
        return status == Status.UNDETERMINED;
    }
}
