package id.zonaintegritas.rules;

import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.RuleText.Annotation;
import id.zonaintegritas.rules.RuleText.Comparison;
import id.zonaintegritas.rules.RuleText.Condition;
import id.zonaintegritas.rules.RuleText.Constraint;
import id.zonaintegritas.rules.RuleText.Expression;
import id.zonaintegritas.rules.RuleText.Joined;
import id.zonaintegritas.rules.RuleText.Literal;
import id.zonaintegritas.rules.RuleText.Path;
import id.zonaintegritas.rules.RuleText.Pattern;
import id.zonaintegritas.rules.RuleText.Rule;
import id.zonaintegritas.rules.facts.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A rule in short: what a trace says of it, and what must be there for it to match at all, whatever
 * a unit states. A session costs for each rule in it, so one that no row or reading in force can
 * match is left out.
 *
 * @param needs what its conditions choose, each of which has to be there
 * @param types the simple names of all types that its conditions look at
 */
record RuleOutline(RuleInfo info, List<Needed> needs, Set<String> types) {

    /**
     * Facts that a condition chooses.
     *
     * @param type the simple name of their type
     * @param field by which they are chosen, or an empty text if any will do
     * @param texts what this field may say
     */
    record Needed(String type, String field, Set<String> texts) {}

    static RuleOutline of(RuleText file, Rule rule) {
        List<Needed> needs = new ArrayList<>();
        Set<String> types = new TreeSet<>();
        rule.conditions().forEach(condition -> add(condition, true, needs, types));
        return new RuleOutline(info(file, rule), List.copyOf(needs), types);
    }

    private static RuleInfo info(RuleText file, Rule rule) {
        List<RuleToken> title = annotation(rule, "title");
        return new RuleInfo(
                rule.name().text(),
                Stage.valueOf(RuleLint.stage(file).toUpperCase(Locale.ROOT)),
                new Title(text(title, "id"), text(title, "en")),
                text(annotation(rule, "citation"), ""));
    }

    private static List<RuleToken> annotation(Rule rule, String name) {
        return rule.annotations().stream()
                .filter(a -> a.name().text().equals(name))
                .findFirst()
                .map(Annotation::value)
                .orElse(List.of());
    }

    /** The text that stands behind a language, or the only one. */
    private static String text(List<RuleToken> value, String language) {
        for (int i = 0; i < value.size(); i++) {
            boolean named = i >= 2 && value.get(i - 2).is(language);
            if (value.get(i).kind() == RuleToken.Kind.TEXT && (named || value.size() == 1)) {
                return value.get(i).text();
            }
        }
        return "";
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

    /** For each condition on a type that has to match: how it chooses. */
    List<List<Needed>> needs(String type) {
        List<List<Needed>> conditions = new ArrayList<>();
        for (Needed need : needs) {
            if (need.type().equals(type)) {
                if (need.field().isEmpty()) {
                    conditions.add(new ArrayList<>());
                } else {
                    conditions.get(conditions.size() - 1).add(need);
                }
            }
        }
        return conditions;
    }

    /** One line, from which {@link #parse} makes the same outline. */
    String line() {
        StringBuilder line =
                new StringBuilder(
                        String.join(
                                "\t",
                                info.id(),
                                info.stage().name(),
                                info.title().indonesian(),
                                info.title().english(),
                                info.citation(),
                                String.join(",", types)));
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
        for (int i = 6; i + 2 < parts.length; i += 3) {
            needs.add(new Needed(parts[i], parts[i + 1], set(parts[i + 2])));
        }
        RuleInfo info =
                new RuleInfo(
                        parts[0], Stage.valueOf(parts[1]), new Title(parts[2], parts[3]), parts[4]);
        return new RuleOutline(info, needs, set(parts[5]));
    }

    private static Set<String> set(String joined) {
        return joined.isEmpty() ? Set.of() : new TreeSet<>(List.of(joined.split(",", -1)));
    }
}
