package id.zonaintegritas.rules.internal.language;

import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.facts.RuleInfo;
import id.zonaintegritas.rules.internal.language.RuleText.Condition;
import id.zonaintegritas.rules.internal.language.RuleText.Joined;
import id.zonaintegritas.rules.internal.language.RuleText.Pattern;
import id.zonaintegritas.rules.internal.language.RuleText.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A rule in short: what a trace says of it, and what its conditions look at. A session costs for
 * each rule and fact in it, so what no row or reading in force can match is left out.
 */
public record RuleOutline(RuleInfo info, List<Look> looks) {

    private static final String BETWEEN_FIELDS = "\u001e";
    private static final String BETWEEN_TEXTS = "\u001f";

    /**
     * What one condition looks at.
     *
     * @param type the simple name of a type of fact
     * @param chosenBy by which fields facts are chosen, and the texts that each of these may be
     * @param needed whether there must be such a fact; otherwise it is about whether there is one
     */
    public record Look(String type, Map<String, Set<String>> chosenBy, boolean needed) {

        private String written() {
            StringBuilder written = new StringBuilder(type).append('\t').append(needed);
            written.append('\t');
            chosenBy.forEach(
                    (field, texts) ->
                            written.append(field)
                                    .append(BETWEEN_TEXTS)
                                    .append(String.join(BETWEEN_TEXTS, texts))
                                    .append(BETWEEN_FIELDS));
            return written.toString();
        }

        private static Look read(String type, String needed, String fields) {
            Map<String, Set<String>> chosenBy = new LinkedHashMap<>();
            for (String field : fields.split(BETWEEN_FIELDS, -1)) {
                List<String> texts = Arrays.asList(field.split(BETWEEN_TEXTS, -1));
                if (!field.isEmpty()) {
                    chosenBy.put(texts.get(0), new TreeSet<>(texts.subList(1, texts.size())));
                }
            }
            return new Look(type, chosenBy, Boolean.parseBoolean(needed));
        }
    }

    public static RuleOutline of(RuleText file, Rule rule) {
        List<Look> looks = new ArrayList<>();
        rule.conditions().forEach(condition -> add(condition, true, looks));
        RuleInfo info =
                new RuleInfo(
                        rule.name().text(),
                        RuleLint.stageOf(file).orElseThrow(),
                        rule.title(),
                        rule.citation());
        return new RuleOutline(info, List.copyOf(looks));
    }

    private static void add(Condition condition, boolean needed, List<Look> looks) {
        if (condition instanceof Joined joined) {
            joined.parts().forEach(part -> add(part, needed && joined.isBoth(), looks));
        } else if (condition instanceof Pattern pattern) {
            looks.add(new Look(pattern.type().text(), pattern.chosenBy(), needed));
        }
    }

    /** One line, from which {@link #parse} makes the same outline. */
    public String line() {
        List<String> parts =
                new ArrayList<>(
                        List.of(
                                info.id(),
                                info.stage().name(),
                                info.title().indonesian(),
                                info.title().english(),
                                info.citation()));
        looks.forEach(look -> parts.add(look.written()));
        return String.join("\t", parts);
    }

    public static RuleOutline parse(String line) {
        String[] parts = line.split("\t", -1);
        RuleInfo info =
                new RuleInfo(
                        parts[0], Stage.valueOf(parts[1]), new Title(parts[2], parts[3]), parts[4]);
        List<Look> looks = new ArrayList<>();
        for (int i = 5; i + 2 < parts.length; i += 3) {
            looks.add(Look.read(parts[i], parts[i + 1], parts[i + 2]));
        }
        return new RuleOutline(info, List.copyOf(looks));
    }
}
