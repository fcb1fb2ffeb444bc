package id.zonaintegritas.rules.internal.language;

import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.internal.document.Tree.Place;
import id.zonaintegritas.rules.internal.language.RuleText.Attribute;
import id.zonaintegritas.rules.internal.language.RuleText.Call;
import id.zonaintegritas.rules.internal.language.RuleText.Comparison;
import id.zonaintegritas.rules.internal.language.RuleText.Condition;
import id.zonaintegritas.rules.internal.language.RuleText.Constraint;
import id.zonaintegritas.rules.internal.language.RuleText.Expression;
import id.zonaintegritas.rules.internal.language.RuleText.Joined;
import id.zonaintegritas.rules.internal.language.RuleText.Literal;
import id.zonaintegritas.rules.internal.language.RuleText.Logic;
import id.zonaintegritas.rules.internal.language.RuleText.Path;
import id.zonaintegritas.rules.internal.language.RuleText.Pattern;
import id.zonaintegritas.rules.internal.language.RuleText.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes what the engine gets of a rule file: nothing in it but what was understood, on the same
 * lines. To the engine null is a value like others; here a comparison with something unknown is
 * neither true nor false, so each says beside what it compares that this is known. Behind {@code
 * not} it is the other way round: what is not known might be there.
 */
final class EngineText {

    private final StringBuilder text = new StringBuilder();
    private int line = 1;

    private EngineText() {}

    static String of(RuleText file) {
        EngineText engine = new EngineText();
        engine.file(file);
        return engine.text.append('\n').toString();
    }

    private void file(RuleText file) {
        if (file.home() != null) {
            at(file.home().place());
            text.append("package ").append(file.home().dotted()).append("; ");
            text.append("import ").append(RuleWords.FACTS).append("; ");
            text.append("import ").append(Rational.class.getName()).append("; ");
        }
        for (Attribute attribute : file.attributes()) {
            if (attribute.name().is(RuleLint.GROUP)) {
                at(attribute.name().place());
                text.append(RuleLint.GROUP).append(" \"").append(attribute.value().text());
                text.append("\" ");
            }
        }
        file.rules().forEach(this::rule);
    }

    /** Goes on where a piece stands, so that what the engine finds wrong has its line. */
    private void at(Place place) {
        if (place.line() > line) {
            text.append("\n".repeat(place.line() - line));
            line = place.line();
        }
    }

    private void rule(Rule rule) {
        at(rule.place());
        text.append("rule \"").append(rule.name().text()).append("\" when ");
        Map<String, RuleValue> variables = new HashMap<>();
        for (Condition condition : rule.conditions()) {
            condition(condition, true, variables);
        }
        text.append("then ");
        for (Expression conclusion : rule.conclusions()) {
            at(conclusion.place());
            text.append("insert( ").append(value(conclusion)).append(" ); ");
        }
        text.append("end ");
    }

    /**
     * @param certain whether it must be known to hold; otherwise it must be known not to
     */
    private void condition(Condition condition, boolean certain, Map<String, RuleValue> variables) {
        if (condition instanceof Pattern pattern) {
            pattern(pattern, certain, variables);
            return;
        }
        Joined joined = (Joined) condition;
        at(joined.how().place());
        boolean both = joined.isBoth();
        boolean either = joined.isEither();
        Map<String, RuleValue> within = both ? variables : RuleScope.within(variables);
        text.append(both || either ? "" : joined.how().text()).append("( ");
        for (int i = 0; i < joined.parts().size(); i++) {
            Condition part = joined.parts().get(i);
            text.append(i > 0 ? both ? "and " : either ? "or " : "" : "");
            boolean turned = joined.how().is("not") || (joined.how().is("forall") && i == 0);
            condition(part, turned != certain, within);
        }
        text.append(") ");
    }

    private void pattern(Pattern pattern, boolean certain, Map<String, RuleValue> variables) {
        at(pattern.type().place());
        Class<?> type = RuleWords.type(pattern.type().text()).orElse(Object.class);
        RuleScope scope = new RuleScope(type, variables);
        if (pattern.variable() != null) {
            text.append(pattern.variable().text()).append(" : ");
        }
        text.append(pattern.type().text()).append("( ");
        String between = "";
        for (Constraint constraint : pattern.constraints()) {
            text.append(between).append(constraint(constraint, certain, scope));
            between = ", ";
        }
        text.append(" ) ");
        if (pattern.variable() != null) {
            variables.put(pattern.variable().text(), RuleValue.of(type));
        }
    }

    private static String constraint(Constraint constraint, boolean certain, RuleScope scope) {
        RuleToken variable = constraint.variable();
        if (variable == null || !(constraint.expression() instanceof Path field)) {
            return truth(constraint.expression(), certain, ", ", scope);
        }
        scope.value(field).ifPresent(value -> scope.variables().put(variable.text(), value));
        return variable.text() + " : " + field.dotted();
    }

    /**
     * @param both what stands between two things that must hold: by commas the engine can tell what
     *     to look facts up by
     */
    private static String truth(
            Expression expression, boolean certain, String both, RuleScope scope) {
        if (expression instanceof Comparison comparison) {
            return comparison(comparison, certain, both, scope);
        }
        if (expression instanceof Logic logic) {
            List<String> parts =
                    logic.parts().stream().map(p -> truth(p, certain, " && ", scope)).toList();
            return logic.operator().is("!")
                    ? "!" + parts.get(0)
                    : "( " + String.join(" " + logic.operator().text() + " ", parts) + " )";
        }
        return value(expression);
    }

    private static String comparison(
            Comparison comparison, boolean certain, String both, RuleScope scope) {
        List<Expression> sides = new ArrayList<>(List.of(comparison.left()));
        sides.addAll(comparison.right());
        boolean asNumbers = isMixed(sides, scope);
        List<String> parts = new ArrayList<>();
        if (!comparison.isWithNull() && (asNumbers || !certain || !isFalseWithNull(comparison))) {
            for (Expression side : sides) {
                if (side instanceof Path path) {
                    parts.addAll(unknown(path, certain ? " != null" : " == null", scope));
                }
            }
        }
        parts.add(
                operand(comparison.left(), asNumbers, scope)
                        + (comparison.negated() ? " not " : " ")
                        + comparison.operator().text()
                        + " "
                        + right(comparison, asNumbers, scope));
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return certain && both.equals(", ")
                ? String.join(both, parts)
                : "( " + String.join(certain ? both : " || ", parts) + " )";
    }

    private static String right(Comparison comparison, boolean asNumbers, RuleScope scope) {
        List<String> right =
                comparison.right().stream().map(r -> operand(r, asNumbers, scope)).toList();
        return comparison.operator().is("in")
                ? "( " + String.join(", ", right) + " )"
                : right.get(0);
    }

    /** Whether the engine takes a comparison for false where one of its sides is null. */
    private static boolean isFalseWithNull(Comparison comparison) {
        return comparison.isOrder()
                || (comparison.isChoice()
                        && comparison.right().stream().allMatch(Literal.class::isInstance));
    }

    /** For each part of a path that may be null. */
    private static List<String> unknown(Path path, String comparison, RuleScope scope) {
        List<String> unknown = new ArrayList<>();
        List<RuleValue> values = scope.along(path);
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).mayBeUnknown()) {
                unknown.add(path.dotted(i + 1) + comparison);
            }
        }
        return unknown;
    }

    /** Whether numbers of different types are compared, which the engine cannot do. */
    private static boolean isMixed(List<Expression> sides, RuleScope scope) {
        List<? extends Class<?>> types =
                sides.stream()
                        .flatMap(side -> number(side, scope).stream())
                        .map(RuleValue::type)
                        .distinct()
                        .toList();
        return types.size() > 1
                || (types.contains(Rational.class) && sides.stream().anyMatch(EngineText::isZero));
    }

    private static Optional<RuleValue> number(Expression side, RuleScope scope) {
        return side instanceof Path path
                ? scope.value(path).filter(v -> v.kind() == RuleValue.Kind.NUMBER)
                : Optional.empty();
    }

    private static boolean isZero(Expression side) {
        return side instanceof Literal literal && literal.token().is("0");
    }

    private static String operand(Expression side, boolean asNumbers, RuleScope scope) {
        if (asNumbers && isZero(side)) {
            return "Rational.ZERO";
        }
        return asNumbers && number(side, scope).filter(RuleValue::isWhole).isPresent()
                ? "Rational.of( " + value(side) + " )"
                : value(side);
    }

    private static String value(Expression expression) {
        if (expression instanceof Path path) {
            return path.dotted();
        }
        if (expression instanceof Literal literal) {
            return literal.isText() ? "\"" + literal.token().text() + "\"" : literal.token().text();
        }
        Call call = (Call) expression;
        List<String> arguments = call.arguments().stream().map(EngineText::value).toList();
        return value(call.target())
                + "."
                + call.method().text()
                + (arguments.isEmpty() ? "()" : "( " + String.join(", ", arguments) + " )");
    }
}
