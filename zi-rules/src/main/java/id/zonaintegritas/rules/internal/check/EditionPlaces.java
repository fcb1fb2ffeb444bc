package id.zonaintegritas.rules.internal.check;

import id.zonaintegritas.rules.internal.check.RowPlaces.Located;
import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.language.RuleText;
import id.zonaintegritas.rules.internal.loading.EditionDraft;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reports what is found when an edition is run, where its rules and rows stand. */
final class EditionPlaces {

    private final EditionProblems problems;
    private final RowPlaces rows;
    private final Map<String, Located> rules = new LinkedHashMap<>();
    private final Set<List<Object>> reported = new HashSet<>();

    EditionPlaces(EditionDraft draft) {
        this.problems = draft.problems();
        this.rows = new RowPlaces(draft.files());
        for (RuleText file : draft.rules()) {
            for (RuleText.Rule rule : file.rules()) {
                rules.put(rule.name().text(), new Located(file.name(), rule.name().place()));
            }
        }
    }

    /** All rules, in the order of their files. */
    List<String> rules() {
        return List.copyOf(rules.keySet());
    }

    /** The position of a rule among all rules. */
    int position(String rule) {
        return rules().indexOf(rule);
    }

    /** Of some rules, the first one in the file that has the most of them. */
    String nearest(List<String> some) {
        Map<String, List<String>> byFile =
                some.stream()
                        .collect(
                                Collectors.groupingBy(
                                        r -> rule(r).file(), TreeMap::new, Collectors.toList()));
        return byFile.values().stream()
                .reduce((one, other) -> one.size() > other.size() ? one : other)
                .orElseThrow()
                .get(0);
    }

    Located rule(String name) {
        return rules.getOrDefault(name, rows.of(name));
    }

    /** The place of the row that a conclusion is about. */
    Located row(String conclusion) {
        return rows.of(conclusion);
    }

    void report(Located at, Remark remark) {
        if (reported.add(List.of(at, remark.what()))) {
            problems.add(at.file(), at.place(), remark.what(), remark.maybe());
        }
    }

    void warn(Located at, Remark remark) {
        problems.warn(at.file(), at.place(), remark.what(), remark.maybe());
    }
}
