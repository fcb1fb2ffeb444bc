package id.zonaintegritas.rules.internal.language;

import static id.zonaintegritas.rules.internal.language.RuleRemarks.say;

import id.zonaintegritas.rules.internal.document.Limits;
import id.zonaintegritas.rules.internal.document.Messages;
import id.zonaintegritas.rules.internal.language.RuleText.Comparison;
import id.zonaintegritas.rules.internal.language.RuleText.Condition;
import id.zonaintegritas.rules.internal.language.RuleText.Expression;
import id.zonaintegritas.rules.internal.language.RuleText.Joined;
import id.zonaintegritas.rules.internal.language.RuleText.Logic;
import id.zonaintegritas.rules.internal.language.RuleText.Path;
import id.zonaintegritas.rules.internal.language.RuleText.Pattern;
import id.zonaintegritas.rules.internal.language.RuleText.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Checks how the conditions of a rule are joined. */
final class RuleJoins {

    private static final int MOST_PATTERNS = 6;

    private static final Messages LIMITS = Messages.of("limits");

    private final RuleTypes types;
    private final RuleNames names;

    RuleJoins(RuleTypes types, RuleNames names) {
        this.types = types;
        this.names = names;
    }

    void check(Rule rule) {
        rule.conditions().forEach(condition -> joined(condition, false));
        if (rule.conditions().stream().noneMatch(RuleJoins::isOfUnit)) {
            types.report(rule.place(), say("join.noFact", rule.name().text()));
        }
        checkCombinations(rule);
        checkCost(rule);
    }

    /** What is connected in name alone still combines very many facts. */
    private void checkCost(Rule rule) {
        long ways = RuleCost.ways(rule);
        if (ways > Limits.WAYS.most()) {
            types.report(rule.name().place(), LIMITS.remark("rule.ways", ways, Limits.WAYS.most()));
        }
        long cost = RuleCost.of(rule, names);
        if (cost > Limits.COMBINATIONS.most()) {
            types.report(
                    rule.name().place(),
                    LIMITS.remark("rule.combinations", cost, Limits.COMBINATIONS.most()));
        }
    }

    /**
     * @param ofAll whether something is said of all facts of a kind, or that there is one or none
     */
    private void joined(Condition condition, boolean ofAll) {
        if (condition instanceof Pattern pattern) {
            Optional<Class<?>> type = RuleWords.type(pattern.type().text());
            if (ofAll && type.isPresent() && !RuleWords.isStated(type.get())) {
                types.report(pattern.type().place(), say("join.absence", pattern.type().text()));
            }
            return;
        }
        Joined joined = (Joined) condition;
        boolean plain = joined.isBoth() || joined.isEither();
        joined.parts().forEach(part -> joined(part, ofAll || !plain));
    }

    private static boolean isOfUnit(Condition condition) {
        if (condition instanceof Pattern pattern) {
            // What is misspelt may be one.
            return RuleWords.type(pattern.type().text()).map(RuleWords::isOfUnit).orElse(true);
        }
        Joined joined = (Joined) condition;
        return joined.isBoth() && joined.parts().stream().anyMatch(RuleJoins::isOfUnit);
    }

    /** Facts that nothing connects are all combined, which soon takes longer than a life. */
    private void checkCombinations(Rule rule) {
        List<Pattern> combined = new ArrayList<>();
        rule.conditions().forEach(condition -> combined(condition, combined));
        List<Pattern> free = combined.stream().filter(Predicate.not(RuleJoins::isChosen)).toList();
        if (free.size() > 1) {
            types.report(
                    free.get(1).type().place(),
                    say("join.free", free.get(1).type().text(), free.get(0).type().text()));
        } else if (combined.size() > MOST_PATTERNS) {
            types.report(
                    combined.get(MOST_PATTERNS).type().place(), say("join.many", MOST_PATTERNS));
        }
    }

    private static void combined(Condition condition, List<Pattern> patterns) {
        if (condition instanceof Pattern pattern) {
            if (RuleWords.type(pattern.type().text()).filter(RuleWords::isSingle).isEmpty()) {
                patterns.add(pattern);
            }
        } else if (condition instanceof Joined joined) {
            List<Pattern> parts = new ArrayList<>();
            joined.parts().forEach(part -> combined(part, parts));
            // Whether there is one is asked for itself.
            int first = joined.isBoth() || joined.isEither() ? 0 : 1;
            patterns.addAll(parts.subList(Math.min(first, parts.size()), parts.size()));
        }
    }

    /** Whether a field that names it equals a text, or something of another fact. */
    private static boolean isChosen(Pattern pattern) {
        Set<String> own = new HashSet<>();
        pattern.constraints().stream()
                .filter(c -> c.variable() != null)
                .forEach(c -> own.add(String.valueOf(c.variable().text())));
        return pattern.constraints().stream()
                .anyMatch(c -> c.variable() == null && isChoice(c.expression(), own));
    }

    /**
     * @param own the variables that the same pattern binds
     */
    private static boolean isChoice(Expression expression, Set<String> own) {
        if (expression instanceof Logic logic && logic.operator().is("||")) {
            return logic.parts().stream().allMatch(part -> isChoice(part, own));
        }
        if (expression instanceof Logic logic && logic.operator().is("&&")) {
            return logic.parts().stream().anyMatch(part -> isChoice(part, own));
        }
        return expression instanceof Comparison comparison
                && comparison.isChoice()
                && comparison.left() instanceof Path field
                && field.words().size() == 1
                && RuleWords.IDENTIFYING.contains(field.first().text())
                && comparison.right().stream().allMatch(r -> r.isText() || isOfOther(r, own));
    }

    private static boolean isOfOther(Expression expression, Set<String> own) {
        return expression instanceof Path path
                && path.isOfVariable()
                && !own.contains(path.first().text());
    }
}
