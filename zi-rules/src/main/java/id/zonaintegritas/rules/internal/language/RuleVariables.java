package id.zonaintegritas.rules.internal.language;

import id.zonaintegritas.rules.internal.language.RuleText.Call;
import id.zonaintegritas.rules.internal.language.RuleText.Comparison;
import id.zonaintegritas.rules.internal.language.RuleText.Condition;
import id.zonaintegritas.rules.internal.language.RuleText.Constraint;
import id.zonaintegritas.rules.internal.language.RuleText.Expression;
import id.zonaintegritas.rules.internal.language.RuleText.Joined;
import id.zonaintegritas.rules.internal.language.RuleText.Logic;
import id.zonaintegritas.rules.internal.language.RuleText.Path;
import id.zonaintegritas.rules.internal.language.RuleText.Pattern;
import id.zonaintegritas.rules.internal.language.RuleText.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The variables of a rule: which are bound, and which are looked at. */
final class RuleVariables {

    private final List<RuleToken> bound = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    private RuleVariables(Rule rule) {
        rule.conditions().forEach(this::condition);
        rule.conclusions().forEach(this::expression);
    }

    /** Those that are bound and that nothing looks at. */
    static List<RuleToken> unused(Rule rule) {
        RuleVariables variables = new RuleVariables(rule);
        return variables.bound.stream()
                .filter(variable -> !variables.used.contains(variable.text()))
                .toList();
    }

    private void condition(Condition condition) {
        if (condition instanceof Joined joined) {
            joined.parts().forEach(this::condition);
        } else if (condition instanceof Pattern pattern) {
            bind(pattern.variable());
            for (Constraint constraint : pattern.constraints()) {
                bind(constraint.variable());
                expression(constraint.expression());
            }
        }
    }

    private void bind(@Nullable RuleToken variable) {
        if (variable != null) {
            bound.add(variable);
        }
    }

    private void expression(Expression expression) {
        if (expression instanceof Path path) {
            used.add(path.first().text());
        } else if (expression instanceof Comparison comparison) {
            expression(comparison.left());
            comparison.right().forEach(this::expression);
        } else if (expression instanceof Logic logic) {
            logic.parts().forEach(this::expression);
        } else if (expression instanceof Call call) {
            expression(call.target());
            call.arguments().forEach(this::expression);
        }
    }
}
