package id.zonaintegritas.rules;

import id.zonaintegritas.rules.RuleText.Comparison;
import id.zonaintegritas.rules.RuleText.Condition;
import id.zonaintegritas.rules.RuleText.Constraint;
import id.zonaintegritas.rules.RuleText.Expression;
import id.zonaintegritas.rules.RuleText.Joined;
import id.zonaintegritas.rules.RuleText.Literal;
import id.zonaintegritas.rules.RuleText.Path;
import id.zonaintegritas.rules.RuleText.Pattern;
import id.zonaintegritas.rules.RuleText.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must be there for a rule to match at all, whatever a unit states: a session costs for each
 * rule in it, so one that no row or reading in force can match is left out.
 *
 * @param rule its id
 * @param needs what its conditions choose, each of which has to be there
 * @param types the simple names of all types that its conditions look at
 */
record RuleOutline(String rule, List<Needed> needs, Set<String> types) {

    /**
     * Facts that a condition chooses.
     *
     * @param type the simple name of their type
     * @param field by which they are chosen, or an empty text if any will do
     * @param texts what this field may say
     */
    record Needed(String type, String field, Set<String> texts) {}

    static RuleOutline of(Rule rule) {
        List<Needed> needs = new ArrayList<>();
        Set<String> types = new TreeSet<>();
        rule.conditions().forEach(condition -> add(condition, true, needs, types));
        return new RuleOutline(rule.name().text(), List.copyOf(needs), types);
    }

    private static void add(
            Condition condition, boolean needed, List<Needed> needs, Set<String> types) {
        if (condition instanceof Joined joined) {
            boolean both = needed && (joined.how().is("and") || joined.how().is("&&"));
            joined.parts().forEach(part -> add(part, both, needs, types));
        } else if (condition instanceof Pattern pattern) {
            String type = pattern.type().last().text();
            types.add(type);
            if (needed) {
                needs.add(new Needed(type, "", Set.of()));
                pattern.constraints().forEach(c -> addChoice(type, c, needs));
            }
        }
    }

    private static void addChoice(String type, Constraint constraint, List<Needed> needs) {
        if (constraint.expression() instanceof Comparison comparison
                && !comparison.negated()
                && (comparison.operator().is("==") || comparison.operator().is("in"))
                && comparison.left() instanceof Path field
                && field.words().size() == 1
                && comparison.right().stream().allMatch(RuleOutline::isText)) {
            Set<String> texts = new TreeSet<>();
            comparison.right().forEach(right -> texts.add(((Literal) right).token().text()));
            needs.add(new Needed(type, field.first().text(), texts));
        }
    }

    private static boolean isText(Expression expression) {
        return expression instanceof Literal literal
                && literal.token().kind() == RuleToken.Kind.TEXT;
    }

    /** One line, from which {@link #parse} makes the same outline. */
    String line() {
        StringBuilder line = new StringBuilder(rule).append('\t').append(String.join(",", types));
        for (Needed needed : needs) {
            line.append('\t')
                    .append(needed.type())
                    .append('\t')
                    .append(needed.field())
                    .append('\t')
                    .append(String.join(",", needed.texts()));
        }
        return line.toString();
    }

    static RuleOutline parse(String line) {
        String[] parts = line.split("\t", -1);
        List<Needed> needs = new ArrayList<>();
        for (int i = 2; i + 2 < parts.length; i += 3) {
            needs.add(new Needed(parts[i], parts[i + 1], set(parts[i + 2])));
        }
        return new RuleOutline(parts[0], needs, set(parts[1]));
    }

    private static Set<String> set(String joined) {
        return joined.isEmpty() ? Set.of() : new TreeSet<>(List.of(joined.split(",", -1)));
    }
}
