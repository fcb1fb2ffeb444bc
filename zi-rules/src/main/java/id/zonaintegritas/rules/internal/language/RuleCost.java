package id.zonaintegritas.rules.internal.language;

import id.zonaintegritas.rules.internal.language.RuleText.Comparison;
import id.zonaintegritas.rules.internal.language.RuleText.Condition;
import id.zonaintegritas.rules.internal.language.RuleText.Constraint;
import id.zonaintegritas.rules.internal.language.RuleText.Expression;
import id.zonaintegritas.rules.internal.language.RuleText.Joined;
import id.zonaintegritas.rules.internal.language.RuleText.Logic;
import id.zonaintegritas.rules.internal.language.RuleText.Path;
import id.zonaintegritas.rules.internal.language.RuleText.Pattern;
import id.zonaintegritas.rules.internal.language.RuleText.Rule;
import java.util.HashSet;
import java.util.Set;

/**
 * About how many combinations of facts the engine looks at for a rule, if as many as there can be
 * are there: those that it keeps from one condition to the next, and those behind {@code not},
 * {@code exists} and {@code forall}.
 */
public final class RuleCost {

    /** Beyond this it does not matter how many. */
    private static final long ENDLESS = 1_000_000_000_000L;

    /** How many there are of what rows that cannot be read would say. */
    private static final int UNKNOWN = 150;

    private static final int UNKNOWN_ALIKE = 10;

    private final RuleNames names;
    private long looked;

    private RuleCost(RuleNames names) {
        this.names = names;
    }

    public static long of(Rule rule, RuleNames names) {
        RuleCost cost = new RuleCost(names);
        long kept = 1;
        for (Condition condition : rule.conditions()) {
            kept = cost.kept(condition, kept);
        }
        return cost.looked;
    }

    /** In how many ways alternatives between facts let the conditions of a rule hold. */
    static long ways(Rule rule) {
        long ways = 1;
        for (Condition condition : rule.conditions()) {
            ways = product(ways, ways(condition));
        }
        return ways;
    }

    private static long ways(Condition condition) {
        if (!(condition instanceof Joined joined)) {
            return 1;
        }
        long ways = joined.isEither() ? 0 : 1;
        for (Condition part : joined.parts()) {
            ways = joined.isEither() ? sum(ways, ways(part)) : product(ways, ways(part));
        }
        return ways;
    }

    private static long product(long one, long other) {
        return one > ENDLESS / other ? ENDLESS : one * other;
    }

    private static long sum(long one, long other) {
        return Math.min(ENDLESS, one + other);
    }

    /** How many combinations are left of those before a condition. */
    private long kept(Condition condition, long before) {
        if (condition instanceof Pattern pattern) {
            long kept = product(before, Math.max(1, candidates(pattern)));
            looked = sum(looked, kept);
            return kept;
        }
        Joined joined = (Joined) condition;
        long kept = joined.isEither() ? 0 : before;
        for (Condition part : joined.parts()) {
            kept = joined.isEither() ? sum(kept, kept(part, before)) : kept(part, kept);
        }
        return joined.isBoth() || joined.isEither() ? kept : before;
    }

    /** How many facts a pattern may choose for one combination before it. */
    private long candidates(Pattern pattern) {
        Class<?> type = RuleWords.type(pattern.type().text()).orElse(null);
        if (type == null || RuleWords.isSingle(type)) {
            return 1;
        }
        Set<String> own = new HashSet<>();
        long fewest = names.most(type).orElse(UNKNOWN);
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.variable() != null) {
                own.add(constraint.variable().text());
            }
        }
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.variable() == null) {
                fewest = Math.min(fewest, candidates(constraint.expression(), type, own, fewest));
            }
        }
        return fewest;
    }

    /**
     * How many are left by what is compared.
     *
     * @param own the variables that the same pattern binds, which choose nothing
     */
    private long candidates(Expression expression, Class<?> type, Set<String> own, long all) {
        if (expression instanceof Logic logic && !logic.operator().is("!")) {
            boolean either = logic.operator().is("||");
            long left = either ? 0 : all;
            for (Expression part : logic.parts()) {
                long of = candidates(part, type, own, all);
                left = either ? sum(left, of) : Math.min(left, of);
            }
            return Math.min(left, all);
        }
        if (expression instanceof Comparison comparison
                && comparison.isChoice()
                && comparison.left() instanceof Path field
                && field.words().size() == 1
                && RuleWords.IDENTIFYING.contains(field.first().text())
                && comparison.right().stream().allMatch(r -> r.isText() || isOfOther(r, own))) {
            long alike = names.mostAlike(type, field.first().text()).orElse(UNKNOWN_ALIKE);
            return Math.min(all, product(alike, comparison.right().size()));
        }
        return all;
    }

    private static boolean isOfOther(Expression expression, Set<String> own) {
        return expression instanceof Path path
                && path.isOfVariable()
                && !own.contains(path.first().text());
    }
}
