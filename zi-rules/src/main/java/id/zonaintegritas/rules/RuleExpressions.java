package id.zonaintegritas.rules;

import id.zonaintegritas.rules.RuleText.Call;
import id.zonaintegritas.rules.RuleText.Comparison;
import id.zonaintegritas.rules.RuleText.Constraint;
import id.zonaintegritas.rules.RuleText.Expression;
import id.zonaintegritas.rules.RuleText.Literal;
import id.zonaintegritas.rules.RuleText.Logic;
import id.zonaintegritas.rules.RuleText.Path;
import id.zonaintegritas.rules.RuleToken.Kind;
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
    private static final int DEEPEST = 20;

    private final RuleInput in;
    private int depth;

    RuleExpressions(RuleInput in) {
        this.in = in;
    }

    /** One of the constraints between the brackets of a fact. */
    Constraint constraint() {
        RuleToken variable = null;
        if (in.ahead(1).is(":")) {
            variable = in.word("a variable");
            in.take();
        }
        return new Constraint(variable, truth());
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
            return new Logic(next, List.of(nested(this::single)));
        }
        if (in.takes("(")) {
            Expression inner = nested(this::truth);
            in.closing();
            return inner;
        }
        return comparison();
    }

    private Expression nested(Supplier<Expression> inner) {
        if (++depth > DEEPEST) {
            throw in.refuse(in.peek(), "nested deeper than " + DEEPEST + " levels", "");
        }
        Expression expression = inner.get();
        depth--;
        return expression;
    }

    private Expression comparison() {
        Expression left = operand();
        boolean negated = in.peek().is("not");
        RuleToken operator = negated ? in.ahead(1) : in.peek();
        if (operator.is("<") && in.ahead(1).is(">")) {
            throw in.refuse(operator, "\"<>\" is no comparison", "\"!=\" is meant.");
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
            throw in.missing("\",\" or \")\"");
        }
        throw in.refuse(
                operator,
                operator.shown()
                        + " is no comparison; there is ==, !=, <, <=, >, >=, in, memberOf and"
                        + " contains",
                switch (operator.text()) {
                    case "and", "dan" -> "\",\" or \"&&\" is meant.";
                    case "or", "atau" -> "\"||\" is meant.";
                    case "is", "equals", "eq", "sama" -> "\"==\" is meant.";
                    default -> Nearest.isMeant(operator.text(), OPERATORS);
                });
    }

    private Expression operand() {
        RuleToken next = in.peek();
        if (next.kind() == Kind.TEXT || next.kind() == Kind.NUMBER) {
            return new Literal(in.take());
        }
        if (next.kind() == Kind.WORD && LITERALS.contains(next.text())) {
            return new Literal(in.take());
        }
        if (next.is("new")) {
            throw in.refuse(next, "\"new\" is not part of the language of conditions", "");
        }
        if (next.kind() == Kind.SIGN) {
            throw in.refuse(
                    next,
                    "a field, a variable or a text is expected here, not " + next.shown(),
                    COMPARING.contains(next.text())
                            ? "the left side is to be named again."
                            : next.is("=") ? "\"==\" is meant." : "");
        }
        Path path = in.path("a field, a variable or a text");
        if (in.peek().is("(") && in.peek().place().equals(path.last().end())) {
            throw in.refuse(
                    path.first(),
                    "a method is called: " + path.dotted() + "( ); conditions compare fields",
                    "a variable or the name of a field is meant.");
        }
        return path;
    }

    /** Something computed: a variable, a text, or calls of the facts' methods. */
    Expression value() {
        RuleToken next = in.peek();
        if (next.kind() == Kind.TEXT || LITERALS.contains(next.text())) {
            return new Literal(in.take());
        }
        if (next.kind() == Kind.NUMBER) {
            throw in.refuse(
                    next,
                    "a number stands in a consequence; numbers of the law are rows",
                    "it belongs into a YAML file, with its citation.");
        }
        if (next.is("new")) {
            throw in.refuse(
                    next,
                    "\"new\" is not part of the language of consequences",
                    "a fact has a method that makes it, such as Points.of( ... ).");
        }
        List<RuleToken> words = new ArrayList<>(List.of(in.word("a variable or a fact")));
        Expression value = new Path(List.copyOf(words));
        while (in.takes(".")) {
            RuleToken word = in.word("the name of a method");
            if (in.peek().is("(")) {
                value = new Call(value, word, arguments());
                words.clear();
            } else if (words.isEmpty()) {
                throw in.missing("\"(\"");
            } else {
                words.add(word);
                value = new Path(List.copyOf(words));
            }
        }
        if (in.peek().is("(")) {
            throw in.refuse(
                    next,
                    next.shown() + " is no fact that has a method",
                    "$fact.method( ) is meant.");
        }
        return value;
    }

    private List<Expression> arguments() {
        in.take();
        List<Expression> arguments = new ArrayList<>();
        if (in.takes(")")) {
            return arguments;
        }
        do {
            arguments.add(nested(this::value));
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
