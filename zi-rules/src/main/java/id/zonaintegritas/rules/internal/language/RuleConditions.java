package id.zonaintegritas.rules.internal.language;

import static id.zonaintegritas.rules.internal.language.RuleRemarks.say;
import static id.zonaintegritas.rules.internal.language.RuleRemarks.text;

import id.zonaintegritas.rules.internal.document.Nearest;
import id.zonaintegritas.rules.internal.language.RuleText.Comparison;
import id.zonaintegritas.rules.internal.language.RuleText.Constraint;
import id.zonaintegritas.rules.internal.language.RuleText.Expression;
import id.zonaintegritas.rules.internal.language.RuleText.Literal;
import id.zonaintegritas.rules.internal.language.RuleText.Logic;
import id.zonaintegritas.rules.internal.language.RuleText.Path;
import id.zonaintegritas.rules.internal.language.RuleToken.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks what one pattern compares. */
final class RuleConditions {

    private final RuleTypes types;
    private final RuleNames names;
    private final RuleScope scope;
    private final Map<String, Set<String>> chosenBy;

    /**
     * @param chosenBy by which of its fields the fact is chosen, and what these may be
     */
    RuleConditions(
            RuleTypes types, RuleNames names, RuleScope scope, Map<String, Set<String>> chosenBy) {
        this.types = types;
        this.names = names;
        this.scope = scope;
        this.chosenBy = chosenBy;
    }

    /** Checks a constraint, and returns what it binds. */
    RuleValue constraint(Constraint constraint) {
        if (constraint.variable() != null && constraint.expression() instanceof Path path) {
            return path(path);
        }
        truth(constraint.expression());
        return RuleValue.REPORTED;
    }

    private void truth(Expression expression) {
        if (expression instanceof Logic logic) {
            logic.parts().forEach(this::truth);
        } else if (expression instanceof Comparison comparison) {
            comparison(comparison);
        } else if (expression instanceof Path path) {
            flag(path);
        } else {
            types.report(expression.place(), say("truth.literal"));
        }
    }

    private void flag(Path path) {
        RuleValue value = path(path);
        if (value.isReported() || value.isFlag()) {
            return;
        }
        types.report(
                path.place(),
                value.kind() == RuleValue.Kind.TRUTH
                        ? say("truth.unknown", path.dotted())
                        : say("truth", value.shown()));
    }

    private void comparison(Comparison comparison) {
        if (comparison.left() instanceof Literal literal) {
            types.report(literal.place(), say("left"));
            return;
        }
        Path path = (Path) comparison.left();
        RuleValue left = path(path);
        for (Expression right : comparison.right()) {
            if (left.isReported()) {
                if (right instanceof Path other) {
                    path(other);
                }
            } else if (right instanceof Literal literal) {
                literal(comparison, path, left, literal);
            } else {
                compared(comparison, path, left, (Path) right);
            }
        }
    }

    private void literal(Comparison comparison, Path path, RuleValue left, Literal literal) {
        RuleToken token = literal.token();
        if (literal.isNull()) {
            withNull(comparison, path, left, token);
            return;
        }
        RuleValue.Kind kind =
                token.kind() == Kind.TEXT
                        ? RuleValue.Kind.TEXT
                        : token.kind() == Kind.NUMBER
                                ? RuleValue.Kind.NUMBER
                                : RuleValue.Kind.TRUTH;
        if (operator(comparison, path, left, kind, literal)
                && kind == RuleValue.Kind.TEXT
                && left.owner() != null) {
            boolean own = !path.isOfVariable();
            names.check(types, left.owner(), left.field(), token, own ? chosenBy : Map.of());
        }
    }

    private void withNull(Comparison comparison, Path path, RuleValue left, RuleToken token) {
        if (!comparison.operator().is("==") && !comparison.operator().is("!=")) {
            types.report(token.place(), say("null.operator", comparison.operator().text()));
        } else if (!left.mayBeUnknown()) {
            types.report(path.place(), say("null.never", path.dotted()));
        }
    }

    private void compared(Comparison comparison, Path path, RuleValue left, Path right) {
        if (left.kind() == RuleValue.Kind.TEXT && isBareText(right)) {
            String word = right.first().text();
            types.report(right.place(), say("text.bare", word));
            return;
        }
        RuleValue value = path(right);
        if (!value.isReported()) {
            operator(comparison, path, left, value.kind(), right);
        }
    }

    /**
     * Whether an operator can compare a value with another of some kind.
     *
     * @param right where the other one stands
     */
    private boolean operator(
            Comparison comparison,
            Path path,
            RuleValue left,
            RuleValue.Kind kind,
            Expression right) {
        String operator = comparison.operator().text();
        RuleValue.Kind one = left.kind();
        switch (operator) {
            case "contains" -> {
                return requires(path, one, RuleValue.Kind.TEXTS)
                        && requires(right, kind, RuleValue.Kind.TEXT);
            }
            case "memberOf" -> {
                return requires(path, one, RuleValue.Kind.TEXT)
                        && requires(right, kind, RuleValue.Kind.TEXTS);
            }
            case "in" -> {
                return requires(path, one, RuleValue.Kind.TEXT)
                        && requires(right, kind, RuleValue.Kind.TEXT);
            }
            default -> {
                boolean ordered = one == RuleValue.Kind.NUMBER || one == RuleValue.Kind.STANDING;
                if (comparison.isOrder() && !ordered) {
                    types.report(
                            comparison.operator().place(), say("order", left.shown(), operator));
                    return false;
                }
                if (one == RuleValue.Kind.TEXTS || one == RuleValue.Kind.FACT) {
                    types.report(path.place(), say("incomparable", left.shown()));
                    return false;
                }
                return requires(right, kind, one);
            }
        }
    }

    private boolean requires(Expression side, RuleValue.Kind found, RuleValue.Kind wanted) {
        if (found != wanted) {
            types.report(side.place(), say("kind", text("kind." + wanted), shown(side, found)));
        }
        return found == wanted;
    }

    private static Object shown(Expression side, RuleValue.Kind kind) {
        return side instanceof Literal literal ? literal.token().shown() : text("kind." + kind);
    }

    private boolean isBareText(Path path) {
        String word = path.first().text();
        return path.words().size() == 1
                && !path.isOfVariable()
                && scope.along(path).isEmpty()
                && Nearest.names(word, RuleWords.fieldNames(scope.fact())).isEmpty();
    }

    /** What a path stands for; reported if that is nothing. */
    private RuleValue path(Path path) {
        List<RuleValue> values = scope.along(path);
        int known = values.size();
        if (known == path.words().size()) {
            return values.get(known - 1);
        }
        RuleToken word = path.words().get(known);
        if (known == 0 && path.isOfVariable()) {
            types.unknownVariable(word, scope.variables());
        } else {
            Class<?> owner = known == 0 ? scope.fact() : values.get(known - 1).type();
            types.report(
                    word.place(),
                    say("field.unknown", RuleValue.shown(owner), word.text())
                            .maybe(Nearest.meant(word.text(), RuleWords.fieldNames(owner))));
        }
        return RuleValue.REPORTED;
    }
}
