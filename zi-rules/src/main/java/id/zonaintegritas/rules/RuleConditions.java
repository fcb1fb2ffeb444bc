package id.zonaintegritas.rules;

import id.zonaintegritas.rules.RuleText.Comparison;
import id.zonaintegritas.rules.RuleText.Constraint;
import id.zonaintegritas.rules.RuleText.Expression;
import id.zonaintegritas.rules.RuleText.Literal;
import id.zonaintegritas.rules.RuleText.Logic;
import id.zonaintegritas.rules.RuleText.Path;
import id.zonaintegritas.rules.RuleToken.Kind;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what one pattern compares. */
final class RuleConditions {

    private final RuleTypes types;
    private final RuleNames names;
    private final Class<?> fact;
    private final Map<String, RuleValue> variables;

    /**
     * @param fact the type whose fields are compared
     * @param variables what is bound so far
     */
    RuleConditions(
            RuleTypes types, RuleNames names, Class<?> fact, Map<String, RuleValue> variables) {
        this.types = types;
        this.names = names;
        this.fact = fact;
        this.variables = variables;
    }

    /** What a constraint binds; null if that cannot be known. */
    @Nullable RuleValue constraint(Constraint constraint) {
        Expression expression = constraint.expression();
        if (constraint.variable() != null && expression instanceof Path path) {
            return path(path);
        }
        truth(expression);
        return RuleValue.of(Boolean.class);
    }

    private void truth(Expression expression) {
        if (expression instanceof Logic logic) {
            logic.parts().forEach(this::truth);
        } else if (expression instanceof Comparison comparison) {
            comparison(comparison);
        } else {
            RuleValue value = value(expression, null);
            if (value != null && value.type() != Boolean.class && value.type() != Object.class) {
                types.report(
                        expression.place(),
                        "this is " + value.shown() + ", not something that is true or false",
                        "a comparison such as == is missing.");
            }
        }
    }

    private void comparison(Comparison comparison) {
        if (comparison.left() instanceof Literal literal) {
            types.report(
                    literal.place(), "the left side of a comparison is a field or a variable", "");
            return;
        }
        RuleValue left = value(comparison.left(), null);
        String operator = comparison.operator().text();
        if (left == null) {
            comparison.right().forEach(right -> value(right, null));
            return;
        }
        RuleValue one = left;
        if (operator.equals("contains")) {
            if (left.element() == null) {
                types.report(
                        comparison.left().place(), "this is " + left.shown() + ", not a list", "");
                return;
            }
            one = new RuleValue(left.element(), null, left.source(), Set.of());
        }
        boolean number =
                comparison.right().stream()
                        .anyMatch(r -> r instanceof Literal l && l.token().kind() == Kind.NUMBER);
        if (!number && (operator.startsWith("<") || operator.startsWith(">"))) {
            requireOrder(comparison, left);
        }
        for (Expression right : comparison.right()) {
            if (one.type() == String.class && isBareText(right)) {
                RuleToken word = ((Path) right).first();
                types.report(
                        word.place(),
                        "there is no field or variable " + word.text() + " here",
                        "the text \"" + word.text() + "\" is meant, in quotation marks.");
                continue;
            }
            RuleValue value = value(right, one);
            if (value == null) {
                continue;
            }
            if (operator.equals("memberOf")) {
                if (value.element() == null) {
                    types.report(right.place(), "this is " + value.shown() + ", not a list", "");
                    continue;
                }
                value = RuleValue.of(value.element());
            }
            if (!one.isComparableWith(value)) {
                types.report(
                        right.place(),
                        "this is " + value.shown() + ", but it is compared with " + one.shown(),
                        "");
            }
        }
    }

    private boolean isBareText(Expression expression) {
        return expression instanceof Path path
                && path.words().size() == 1
                && !path.first().text().startsWith("$")
                && !variables.containsKey(path.first().text())
                && RuleWords.field(fact, path.first().text()).isEmpty()
                && Nearest.names(path.first().text(), RuleWords.fieldNames(fact)).isEmpty();
    }

    private void requireOrder(Comparison comparison, RuleValue left) {
        if (!Comparable.class.isAssignableFrom(left.type()) || left.type() == String.class) {
            types.report(
                    comparison.operator().place(),
                    left.shown()
                            + " has no order that \""
                            + comparison.operator().text()
                            + "\" could compare",
                    "");
        }
    }

    /**
     * The value of one side.
     *
     * @param other what a literal is compared with, or null
     * @return null if it was reported, or is a literal that fits
     */
    private @Nullable RuleValue value(Expression expression, @Nullable RuleValue other) {
        if (expression instanceof Literal literal) {
            if (other != null) {
                literal(literal, other);
            }
            return null;
        }
        return expression instanceof Path path ? path(path) : null;
    }

    private void literal(Literal literal, RuleValue other) {
        RuleToken token = literal.token();
        Class<?> type = other.type();
        if (token.kind() == Kind.NUMBER) {
            types.report(
                    token.place(),
                    "a number stands in a condition; numbers of the law are rows",
                    "it belongs into a YAML file, with its citation.");
            return;
        }
        if (type == Object.class || token.is("null")) {
            return;
        }
        boolean text = token.kind() == Kind.TEXT;
        boolean fits = text ? type == String.class : type == Boolean.class;
        if (fits) {
            if (text) {
                names.check(types, other.source(), token);
            }
            return;
        }
        types.report(token.place(), other.shown() + " is expected here, not " + token.shown(), "");
    }

    private @Nullable RuleValue path(Path path) {
        List<RuleToken> words = path.words();
        RuleToken first = words.get(0);
        RuleValue value = variables.get(first.text());
        int next = 1;
        if (value == null && RuleWords.field(fact, first.text()).isPresent()) {
            value = RuleValue.of(fact);
            next = 0;
        }
        if (value == null) {
            return unknown(first);
        }
        for (RuleToken word : words.subList(next, words.size())) {
            if (value.type() == Object.class) {
                return null;
            }
            Class<?> owner = value.type();
            Optional<Method> getter = RuleWords.field(owner, word.text());
            if (getter.isEmpty()) {
                types.report(
                        word.place(),
                        owner.getSimpleName() + " has no field " + word.text(),
                        Nearest.isMeant(word.text(), RuleWords.fieldNames(owner)));
                return null;
            }
            value = RuleValue.field(owner, getter.get());
        }
        return value;
    }

    private @Nullable RuleValue unknown(RuleToken word) {
        if (word.text().startsWith("$")) {
            types.unknownVariable(word, variables);
        } else {
            types.report(
                    word.place(),
                    fact.getSimpleName() + " has no field " + word.text(),
                    Nearest.isMeant(word.text(), RuleWords.fieldNames(fact)));
        }
        return null;
    }
}
