package id.zonaintegritas.rules.internal.check;

import id.zonaintegritas.rules.facts.OfUnit;
import id.zonaintegritas.rules.facts.Put;
import id.zonaintegritas.rules.internal.language.RuleText.Comparison;
import id.zonaintegritas.rules.internal.language.RuleText.Condition;
import id.zonaintegritas.rules.internal.language.RuleText.Constraint;
import id.zonaintegritas.rules.internal.language.RuleText.Expression;
import id.zonaintegritas.rules.internal.language.RuleText.Path;
import id.zonaintegritas.rules.internal.language.RuleText.Pattern;
import id.zonaintegritas.rules.internal.language.RuleText.Rule;
import id.zonaintegritas.rules.internal.language.RuleWords;

/** Whether a rule may have nothing to say where another unit makes it speak. */
public final class RuleSilence {

    private RuleSilence() {}

    /** Whether its conditions compare anything, rather than only choose rows. */
    public static boolean isPossible(Rule rule) {
        return rule.conditions().stream().anyMatch(RuleSilence::compares);
    }

    private static boolean compares(Condition condition) {
        return !(condition instanceof Pattern pattern)
                || pattern.constraints().stream().anyMatch(c -> !isChoice(pattern, c));
    }

    private static boolean isChoice(Pattern pattern, Constraint constraint) {
        if (constraint.variable() != null) {
            return true;
        }
        return constraint.expression() instanceof Comparison comparison
                && comparison.isChoice()
                && comparison.left() instanceof Path field
                && field.words().size() == 1
                && comparison.right().stream().allMatch(Expression::isText)
                && (RuleWords.type(pattern.type().text()).filter(RuleSilence::isRow).isPresent()
                        || RuleWords.IDENTIFYING.contains(field.first().text()));
    }

    private static boolean isRow(Class<?> type) {
        return Put.class.isAssignableFrom(type) || !OfUnit.class.isAssignableFrom(type);
    }
}
