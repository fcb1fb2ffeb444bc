package id.zonaintegritas.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the rules of an edition decided twice or not at all, brought down to the mistakes that it
 * comes of: where a score is missing, so is all that rests on it.
 */
final class Undecided {

    private static final String BY = " times, by [";

    /** What is concluded from what, by the ends of ids and messages. */
    private static final List<String> ORDER =
            List.of(".total", ".ratio", ".score", "score", "points", "finding", "outcome");

    private final Set<Problem> problems = new LinkedHashSet<>();

    void add(List<Problem> found) {
        problems.addAll(found);
    }

    /** Whether something is missing that is concluded before a stage. */
    boolean lacksBefore(String stage) {
        List<String> before =
                switch (RuleLint.stages().indexOf(stage)) {
                    case 0 -> List.of();
                    case 1 -> ORDER.subList(0, ORDER.indexOf("finding"));
                    default -> ORDER.subList(0, ORDER.indexOf("outcome"));
                };
        return problems.stream()
                .filter(p -> !p.message().contains(BY))
                .anyMatch(p -> before.stream().anyMatch(what -> p.message().endsWith(" " + what)));
    }

    void reportTo(DecisionCheck report) {
        Map<String, List<String>> byRules = new LinkedHashMap<>();
        for (Problem problem : problems) {
            int by = problem.message().indexOf(BY);
            if (by >= 0) {
                String rules = problem.message().substring(by + BY.length());
                byRules.computeIfAbsent(
                                rules.substring(0, rules.length() - 1), r -> new ArrayList<>())
                        .add(problem.at());
            }
        }
        if (byRules.isEmpty()) {
            reportMissing(report);
        } else {
            reportRepeated(byRules, report);
        }
    }

    private static void reportRepeated(Map<String, List<String>> byRules, DecisionCheck report) {
        Map<String, Integer> overlaps = new TreeMap<>();
        byRules.keySet().stream()
                .map(rules -> Set.copyOf(List.of(rules.split(", "))))
                .filter(rules -> rules.size() > 1)
                .forEach(rules -> rules.forEach(rule -> overlaps.merge(rule, 1, Integer::sum)));
        if (overlaps.isEmpty()) {
            byRules.entrySet().stream()
                    .min(Comparator.comparing(e -> rank(e.getValue().get(0))))
                    .ifPresent(
                            e -> {
                                String rule = e.getKey().replaceFirst(",.*", "");
                                report.report(
                                        rule,
                                        "the rule "
                                                + rule
                                                + " concludes "
                                                + e.getValue().get(0)
                                                + others(e.getValue())
                                                + " more than once",
                                        "a condition that chooses one row is missing.");
                            });
            return;
        }
        // The rule that meets several others is the odd one; else the later of the two.
        String odd =
                overlaps.keySet().stream()
                        .max(
                                Comparator.comparing((String rule) -> overlaps.get(rule))
                                        .thenComparing(report::position))
                        .orElseThrow();
        Set<String> rows = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        byRules.forEach(
                (rules, concluded) -> {
                    List<String> names = List.of(rules.split(", "));
                    if (names.contains(odd) && Set.copyOf(names).size() > 1) {
                        rows.addAll(concluded);
                        others.addAll(names);
                    }
                });
        others.remove(odd);
        report.report(
                odd,
                "the rule "
                        + odd
                        + " concludes "
                        + rows.iterator().next()
                        + others(List.copyOf(rows))
                        + ", and so does "
                        + String.join(", ", others),
                "the conditions of these rules overlap.");
    }

    private void reportMissing(DecisionCheck report) {
        for (String what : ORDER) {
            List<String> missing =
                    problems.stream()
                            .filter(p -> p.message().endsWith(" " + what))
                            .map(Problem::at)
                            .toList();
            if (!missing.isEmpty()) {
                List<String> lowest = lowest(missing);
                report.reportRow(
                        lowest.get(0),
                        "no rule concludes the "
                                + what
                                + " of "
                                + lowest.get(0).replaceFirst("\\.score$", "")
                                + others(lowest),
                        "its rule was deleted, or the conditions do not match this row.");
                return;
            }
        }
        problems.forEach(p -> report.report(p.at(), p.at() + ": " + p.message(), p.maybe()));
    }

    /** Points are missing because those below are. */
    private static List<String> lowest(List<String> missing) {
        List<String> lowest =
                missing.stream()
                        .filter(
                                id ->
                                        missing.stream().noneMatch(o -> o.startsWith(id + "."))
                                                && (missing.size() == 1 || !id.equals("TOTAL")))
                        .toList();
        return lowest.isEmpty() ? missing : lowest;
    }

    private static int rank(String id) {
        for (int i = 0; i < ORDER.size(); i++) {
            if (id.endsWith(ORDER.get(i))) {
                return i;
            }
        }
        return ORDER.size();
    }

    private static String others(List<String> all) {
        return all.size() < 2
                ? ""
                : all.size() == 2 ? " and another one" : " and " + (all.size() - 1) + " others";
    }
}
