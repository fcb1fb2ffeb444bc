package id.zonaintegritas.rules;

import id.zonaintegritas.rules.RuleText.Comparison;
import id.zonaintegritas.rules.RuleText.Condition;
import id.zonaintegritas.rules.RuleText.Constraint;
import id.zonaintegritas.rules.RuleText.Expression;
import id.zonaintegritas.rules.RuleText.Joined;
import id.zonaintegritas.rules.RuleText.Literal;
import id.zonaintegritas.rules.RuleText.Logic;
import id.zonaintegritas.rules.RuleText.Path;
import id.zonaintegritas.rules.RuleText.Pattern;
import id.zonaintegritas.rules.RuleText.Rule;
import id.zonaintegritas.rules.facts.OfUnit;
import id.zonaintegritas.rules.facts.Openness;
import id.zonaintegritas.rules.facts.Unit;
import id.zonaintegritas.rules.facts.Words;
import id.zonaintegritas.rules.facts.Workings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules about a row compare beside it. A comparison with something that is not known is
 * neither true nor false, so where no rule settles a row and one of these things is open, the row
 * stays open; where all of them are known, the rules have a gap.
 */
final class OpenQuestions implements Openness {

    private final Rulebook rulebook;
    private final Set<String> inForce;

    OpenQuestions(Rulebook rulebook, Set<String> inForce) {
        this.rulebook = rulebook;
        this.inForce = inForce;
    }

    @Override
    public List<String> openFor(OfUnit row, Workings unit) {
        List<String> open = new ArrayList<>();
        for (RuleText file : rulebook.texts()) {
            for (Rule rule : file.rules()) {
                Pattern about = inForce.contains(rule.name().text()) ? about(rule, row) : null;
                if (about != null) {
                    rule.conditions().forEach(c -> compared(c, about, row, unit, open));
                }
            }
        }
        return open;
    }

    /** The condition by which a rule chooses rows such as this one, if it may choose this one. */
    private static @Nullable Pattern about(Rule rule, OfUnit row) {
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Pattern pattern
                    && RuleWords.type(pattern.type().text())
                            .filter(row.getClass()::equals)
                            .isPresent()
                    && pattern.constraints().stream().allMatch(c -> mayHold(c, row))) {
                return pattern;
            }
        }
        return null;
    }

    private void compared(
            Condition condition, Pattern about, OfUnit row, Workings unit, List<String> open) {
        if (condition instanceof Joined joined) {
            joined.parts().forEach(part -> compared(part, about, row, unit, open));
            return;
        }
        Pattern pattern = (Pattern) condition;
        Optional<Class<?>> type = RuleWords.type(pattern.type().text()).filter(RuleWords::isOfUnit);
        if (pattern.type().equals(about.type()) || type.isEmpty()) {
            return;
        }
        boolean any = false;
        for (OfUnit fact : unit.facts(type.get())) {
            if (pattern.constraints().stream()
                    .allMatch(c -> isChosen(c, fact, about.variable(), row))) {
                any = true;
                if (isOpen(pattern, fact) && !open.contains(fact.name())) {
                    open.add(fact.name());
                }
            }
        }
        if (!any) {
            chosenBy(pattern).filter(id -> !open.contains(id)).ifPresent(open::add);
        }
    }

    /** What the unit says of itself is open field by field. */
    private static boolean isOpen(Pattern pattern, OfUnit fact) {
        return (fact.hasUnknown() && !(fact instanceof Unit))
                || pattern.constraints().stream()
                        .flatMap(c -> fields(c.expression()).stream())
                        .anyMatch(field -> Words.value(fact, field) == null);
    }

    private static List<String> fields(Expression expression) {
        List<String> fields = new ArrayList<>();
        if (expression instanceof Path path) {
            if (!path.isOfVariable()) {
                fields.add(path.first().text());
            }
        } else if (expression instanceof Comparison comparison) {
            fields.addAll(fields(comparison.left()));
            comparison.right().forEach(right -> fields.addAll(fields(right)));
        } else if (expression instanceof Logic logic) {
            logic.parts().forEach(part -> fields.addAll(fields(part)));
        }
        return fields;
    }

    /** The text that a fact is chosen by: of what is not concluded yet, its id. */
    private static Optional<String> chosenBy(Pattern pattern) {
        return pattern.chosenBy().values().stream().flatMap(Set::stream).findFirst();
    }

    /** Whether a constraint that chooses by a text, a flag or nothing lets this row pass. */
    private static boolean mayHold(Constraint constraint, Object fact) {
        Expression expression = constraint.expression();
        if (constraint.variable() != null) {
            return true;
        }
        if (expression instanceof Path path && path.words().size() == 1) {
            return !Boolean.FALSE.equals(Words.value(fact, path.first().text()));
        }
        if (expression instanceof Logic logic
                && logic.operator().is("!")
                && logic.parts().get(0) instanceof Path path
                && path.words().size() == 1) {
            return !Boolean.TRUE.equals(Words.value(fact, path.first().text()))
                    || path.first().is("known");
        }
        if (expression instanceof Comparison comparison
                && comparison.left() instanceof Path path
                && path.words().size() == 1
                && comparison.right().stream().allMatch(Expression::isText)) {
            Object value = Words.value(fact, path.first().text());
            boolean equals =
                    comparison.right().stream()
                            .anyMatch(r -> ((Literal) r).token().text().equals(value));
            return switch (comparison.operator().text()) {
                case "==", "in" -> value == null || equals != comparison.negated();
                case "!=" -> value == null || !equals;
                default -> true;
            };
        }
        return true;
    }

    /** Whether a fact is one of those that a condition looks at: what it compares is left aside. */
    private static boolean isChosen(
            Constraint constraint, OfUnit fact, @Nullable RuleToken variable, OfUnit row) {
        if (constraint.expression() instanceof Comparison comparison
                && comparison.operator().is("==")
                && comparison.left() instanceof Path field
                && field.words().size() == 1
                && variable != null
                && comparison.right().get(0) instanceof Path path
                && path.words().size() == 2
                && path.first().text().equals(variable.text())) {
            Object value = Words.value(fact, field.first().text());
            Object wanted = Words.value(row, path.last().text());
            return value == null || wanted == null || value.equals(wanted);
        }
        return isIdentifying(constraint) ? mayHold(constraint, fact) : true;
    }

    /** A choice by id rather than by what is stated, which may be what is open. */
    private static boolean isIdentifying(Constraint constraint) {
        return constraint.expression() instanceof Comparison comparison
                && comparison.left() instanceof Path path
                && RuleWords.IDENTIFYING.contains(path.first().text());
    }
}
