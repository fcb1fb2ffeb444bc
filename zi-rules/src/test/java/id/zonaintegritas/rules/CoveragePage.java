package id.zonaintegritas.rules;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Reading;
import id.zonaintegritas.model.Requirement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Writes docs/coverage.md: the sections of the regulation with their rules and cases. */
final class CoveragePage {

    private static final String FOLDER =
            "../zi-rules/src/main/resources/id/zonaintegritas/rules/permenpanrb-90-2021/";

    private final Edition edition;
    private final List<RuleCase> cases;
    private final StringBuilder page = new StringBuilder();

    private CoveragePage(Edition edition, List<RuleCase> cases) {
        this.edition = edition;
        this.cases = cases;
    }

    static String of(Edition edition, RuleCases cases) {
        CoveragePage writing = new CoveragePage(edition, cases.written());
        writing.write();
        return writing.page.toString();
    }

    private void write() {
        line("<!-- Generated: mvn -pl zi-rules -am test -Dtest=CoverageTest -Dzi.update=true");
        line("     -Dsurefire.failIfNoSpecifiedTests=false -->");
        line("# Coverage: sections, rules, cases");
        line("");
        line(
                edition.id()
                        + " has "
                        + edition.rulebook().rules().size()
                        + " rules with "
                        + cases.size()
                        + " cases; numbers are counts of cases.");
        line("");
        line("## Sections of the regulation");
        line("");
        line("| Section | Rule | What it says | Cases |");
        line("|---|---|---|---|");
        sections().forEach(this::section);
        line("");
        line("## Requirements");
        line("");
        line("| Requirement | Section | Cases |");
        line("|---|---|---|");
        for (Requirement requirement : edition.requirements()) {
            row(code(requirement.id()), requirement.citation(), expecting(requirement.id()));
        }
        line("");
        line("## Interpretations");
        line("");
        line("| Interpretation | Reading | Cases that choose it |");
        line("|---|---|---|");
        for (Interpretation interpretation : edition.interpretations()) {
            for (Reading reading : interpretation.readings()) {
                row(code(reading.id()), code(reading.choice()), choosing(reading));
            }
        }
    }

    private Map<String, Map<String, RuleInfo>> sections() {
        Map<String, Map<String, RuleInfo>> sections = new TreeMap<>();
        edition.rulebook()
                .rules()
                .values()
                .forEach(
                        r ->
                                sections.computeIfAbsent(r.citation(), s -> new TreeMap<>())
                                        .put(r.id(), r));
        return sections;
    }

    private void section(String citation, Map<String, RuleInfo> rules) {
        rules.values().forEach(r -> row(citation, code(r.id()), r.title(), cases(r)));
    }

    private String cases(RuleInfo rule) {
        Map<String, Integer> files = new LinkedHashMap<>();
        cases.stream()
                .filter(c -> c.rule().id().equals(rule.id()))
                .forEach(c -> files.merge(c.file(), 1, Integer::sum));
        return files.entrySet().stream()
                .map(f -> "[%d](%s%s)".formatted(f.getValue(), FOLDER, f.getKey()))
                .collect(joining(", "));
    }

    private long expecting(String id) {
        return count(c -> c.expected().stream().anyMatch(e -> e.subject().equals(id)));
    }

    private long choosing(Reading reading) {
        return count(c -> reading.choice().equals(c.given().readings().get(reading.id())));
    }

    private long count(Predicate<RuleCase> which) {
        return cases.stream().filter(which).count();
    }

    private static String code(String id) {
        return "`" + id + "`";
    }

    private void row(Object... cells) {
        line(Stream.of(cells).map(String::valueOf).collect(joining(" | ", "| ", " |")));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
