package id.zonaintegritas.rules;

import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.RuleText.Condition;
import id.zonaintegritas.rules.RuleText.Joined;
import id.zonaintegritas.rules.RuleText.Pattern;
import id.zonaintegritas.rules.RuleText.Rule;
import id.zonaintegritas.rules.facts.RuleInfo;
import java.util.ArrayList;
import java.util.List;
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
        return new RuleInfo(
                rule.name().text(),
                RuleLint.stageOf(file).orElseThrow(),
                rule.title(),
                rule.citation());
    }

    private static void add(
            Condition condition, boolean needed, List<Needed> needs, Set<String> types) {
        if (condition instanceof Joined joined) {
            boolean both = needed && joined.isBoth();
            joined.parts().forEach(part -> add(part, both, needs, types));
        } else if (condition instanceof Pattern pattern) {
            String type = pattern.type().text();
            types.add(type);
            if (needed) {
                needs.add(new Needed(type, "", Set.of()));
                pattern.chosenBy()
                        .forEach((field, texts) -> needs.add(new Needed(type, field, texts)));
            }
        }
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
