package id.zonaintegritas.rules;

import id.zonaintegritas.rules.RuleText.Comparison;
import id.zonaintegritas.rules.RuleText.Condition;
import id.zonaintegritas.rules.RuleText.Constraint;
import id.zonaintegritas.rules.RuleText.Literal;
import id.zonaintegritas.rules.RuleText.Path;
import id.zonaintegritas.rules.RuleText.Pattern;
import id.zonaintegritas.rules.RuleText.Rule;
import id.zonaintegritas.rules.facts.OfUnit;
import id.zonaintegritas.rules.facts.Put;
import id.zonaintegritas.rules.facts.Words;

/** Whether a rule may have nothing to say where another unit makes it speak. */
final class RuleSilence {

    private RuleSilence() {}

    /** Whether its conditions compare anything, rather than only choose rows. */
    static boolean isPossible(Rule rule) {
        return rule.conditions().stream().anyMatch(RuleSilence::compares);
    }

    private static boolean compares(Condition condition) {
        return !(condition instanceof Pattern pattern)
                || pattern.constraints().stream().anyMatch(c -> !isChoice(pattern, c));
    }

    private static boolean isChoice(Pattern pattern, Constraint constraint) {
        if (constraint.variable() != null && constraint.expression() instanceof Path) {
            return true;
        }
        return constraint.expression() instanceof Comparison comparison
                && !comparison.negated()
                && (comparison.operator().is("==") || comparison.operator().is("in"))
                && comparison.left() instanceof Path field
                && field.words().size() == 1
                && comparison.right().stream().allMatch(RuleSilence::isText)
                && (isRow(pattern.type().last().text())
                        || OpenQuestions.IDENTIFYING.contains(field.first().text()));
    }

    private static boolean isText(RuleText.Expression expression) {
        return expression instanceof Literal literal
                && literal.token().kind() == RuleToken.Kind.TEXT;
    }

    private static boolean isRow(String type) {
        return Words.types().stream()
                .filter(t -> t.getSimpleName().equals(type))
                .anyMatch(t -> Put.class.isAssignableFrom(t) || !OfUnit.class.isAssignableFrom(t));
    }
}
