package id.zonaintegritas.rules.internal.language;

import static id.zonaintegritas.rules.internal.language.RuleRemarks.say;
import static id.zonaintegritas.rules.internal.language.RuleRemarks.text;

import id.zonaintegritas.rules.internal.document.Nearest;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.language.RuleText.Call;
import id.zonaintegritas.rules.internal.language.RuleText.Comparison;
import id.zonaintegritas.rules.internal.language.RuleText.Constraint;
import id.zonaintegritas.rules.internal.language.RuleText.Expression;
import id.zonaintegritas.rules.internal.language.RuleText.Literal;
import id.zonaintegritas.rules.internal.language.RuleText.Logic;
import id.zonaintegritas.rules.internal.language.RuleText.Path;
import id.zonaintegritas.rules.internal.language.RuleToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Reads what is compared in conditions and computed in consequences. */
final class RuleExpressions {

    private static final Set<String> COMPARING = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> CONTAINING = Set.of("memberOf", "contains");
    private static final List<String> OPERATORS = List.of("in", "memberOf", "contains");
    private static final Set<String> LITERALS = Set.of("true", "false", "null");

    private final RuleInput in;

    RuleExpressions(RuleInput in) {
        this.in = in;
    }

    /** One of the constraints between the brackets of a fact. */
    Constraint constraint() {
        if (!in.ahead(1).is(":")) {
            return new Constraint(null, truth());
        }
        RuleToken variable = variable();
        RuleToken named = in.peek();
        Expression expression = truth();
        if (!(expression instanceof Path)) {
            throw in.refuse(named, say("variable.ofComparison", variable.text()));
        }
        return new Constraint(variable, expression);
    }

    /** {@code $name :}. */
    RuleToken variable() {
        RuleToken variable = in.word("a.variable");
        if (!variable.text().matches("\\$\\p{Alpha}\\w*")) {
            throw in.refuse(variable, say("variable.name", variable.shown()));
        }
        in.take();
        return variable;
    }

    private Expression truth() {
        return joined("||", () -> joined("&&", this::single));
    }

    private Expression joined(String sign, Supplier<Expression> part) {
        Expression first = part.get();
        List<Expression> parts = new ArrayList<>(List.of(first));
        RuleToken operator = in.peek();
        while (in.takes(sign)) {
            parts.add(part.get());
        }
        return parts.size() == 1 ? first : new Logic(operator, parts);
    }

    private Expression single() {
        RuleToken next = in.peek();
        if (in.takes("!")) {
            Expression denied = in.peek().is("(") ? null : in.nested(this::single);
            if (!(denied instanceof Path)) {
                // What is unknown would hold, since the comparison with it does not.
                throw in.refuse(next, say("denied"));
            }
            return new Logic(next, List.of(denied));
        }
        if (in.takes("(")) {
            Expression inner = in.nested(this::truth);
            in.closing();
            return inner;
        }
        return comparison();
    }

    private Expression comparison() {
        Expression left = operand();
        boolean negated = in.peek().is("not");
        RuleToken operator = negated ? in.ahead(1) : in.peek();
        if (operator.is("<") && in.ahead(1).is(">")) {
            throw in.refuse(operator, say("comparison.angles"));
        }
        if (operator.kind() == Kind.SIGN && COMPARING.contains(operator.text())) {
            in.take();
            return new Comparison(left, operator, false, List.of(operand()));
        }
        if (operator.kind() == Kind.WORD) {
            return containing(left, negated, operator);
        }
        return left;
    }

    private Expression containing(Expression left, boolean negated, RuleToken operator) {
        if (negated) {
            in.take();
        }
        if (operator.is("in")) {
            in.take();
            in.sign("(");
            List<Expression> values = new ArrayList<>();
            do {
                values.add(operand());
            } while (in.takes(","));
            in.closing();
            return new Comparison(left, operator, negated, values);
        }
        if (CONTAINING.contains(operator.text())) {
            in.take();
            return new Comparison(left, operator, negated, List.of(operand()));
        }
        if (operator.text().startsWith("$") || in.ahead(1).is(":")) {
            in.closing();
        }
        if (operator.place().line() > left.place().line()) {
            throw in.missing(text("a.commaOrBracket"));
        }
        throw in.refuse(
                operator,
                say("comparison", operator.shown())
                        .maybe(
                                switch (operator.text()) {
                                    case "and", "dan" -> text("meant.both");
                                    case "or", "atau" -> text("meant.either");
                                    case "is", "equals", "eq", "sama" -> text("meant.equals");
                                    default -> Nearest.meant(operator.text(), OPERATORS);
                                }));
    }

    private Expression operand() {
        RuleToken next = in.peek();
        if (next.kind() == Kind.TEXT) {
            return new Literal(in.take());
        }
        if (next.kind() == Kind.NUMBER) {
            if (!next.is("0")) {
                throw in.refuse(next, say("number.condition", next.text()));
            }
            return new Literal(in.take());
        }
        if (next.kind() == Kind.WORD && LITERALS.contains(next.text())) {
            return new Literal(in.take());
        }
        if (next.is("new")) {
            throw in.refuse(next, say("new.condition"));
        }
        if (next.is("-") && in.ahead(1).kind() == Kind.NUMBER) {
            throw in.refuse(next, say("number.condition", "-" + in.ahead(1).text()));
        }
        if (next.kind() == Kind.SIGN) {
            throw in.refuse(
                    next,
                    say("operand", next.shown())
                            .maybe(
                                    COMPARING.contains(next.text())
                                            ? text("meant.leftAgain")
                                            : next.is("=") ? text("meant.equals") : Remark.NONE));
        }
        Path path = in.path("a.operand");
        if (in.peek().is("(") && in.peek().place().equals(path.last().end())) {
            throw in.refuse(path.first(), say("method.condition", path.dotted()));
        }
        return path;
    }

    /** Something computed: a variable, a text, or calls of the facts' methods. */
    Expression value() {
        RuleToken next = in.peek();
        if (next.kind() == Kind.TEXT) {
            return new Literal(in.take());
        }
        if (next.kind() == Kind.NUMBER) {
            throw in.refuse(next, say("number.consequence", next.text()));
        }
        if (LITERALS.contains(next.text())) {
            throw in.refuse(next, say("literal.consequence", next.shown()));
        }
        if (next.is("new")) {
            throw in.refuse(next, say("new.consequence"));
        }
        RuleToken variable = in.word("a.fact");
        if (!variable.text().startsWith("$")) {
            throw in.refuse(variable, say("fact.consequence", variable.shown()));
        }
        return called(new Path(List.of(variable)));
    }

    private Expression called(Expression target) {
        if (!in.takes(".")) {
            return target;
        }
        RuleToken method = in.word("a.method");
        if (!in.peek().is("(")) {
            throw in.refuse(method, say("field.consequence", method.text()));
        }
        Expression call = new Call(target, method, in.nested(this::arguments));
        return in.nested(() -> called(call));
    }

    private List<Expression> arguments() {
        in.take();
        List<Expression> arguments = new ArrayList<>();
        if (in.takes(")")) {
            return arguments;
        }
        do {
            arguments.add(value());
        } while (in.takes(","));
        in.closing();
        return arguments;
    }

    /** Passes over what stands in brackets. */
    void skipParentheses() {
        int open = 0;
        do {
            RuleToken token = in.take();
            open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        } while (open > 0 && !in.atEnd());
    }
}
