package id.zonaintegritas.rules;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.rules.facts.RuleInfo;
import id.zonaintegritas.rules.internal.cases.RuleCase;
import id.zonaintegritas.rules.workbench.CaseCoverage;
import id.zonaintegritas.rules.workbench.CaseCoverage.Item;
import id.zonaintegritas.rules.workbench.CaseCoverage.Kind;
import id.zonaintegritas.rules.workbench.EditionSource;
import id.zonaintegritas.rules.workbench.RuleCases;
import id.zonaintegritas.rules.workbench.Workbench;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes docs/coverage.md: the sections of the regulation with their rules and cases. */
final class CoveragePage {

    private static final String FOLDER =
            "../zi-rules/src/main/resources/id/zonaintegritas/rules/permenpanrb-90-2021/";

    /**
     * A part of the regulation.
     *
     * @param by who decides what it says: rules, people, nobody yet; or text, if it is nothing to
     *     decide
     */
    record Paragraph(String place, String page, String by, String about) {

        /** Whether a citation names it, or a place in it. */
        boolean holds(String citation) {
            return citation.equals(place)
                    || citation.startsWith(place + " ")
                    || citation.startsWith(place + ",")
                    || citation.startsWith(place + ";");
        }
    }

    static final List<Paragraph> PARAGRAPHS = paragraphs();

    private static List<Paragraph> paragraphs() {
        try (BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                CoveragePage.class.getResourceAsStream("facts/paragraphs.txt"),
                                StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 4))
                    .map(f -> new Paragraph(f[0], f[1], f[2], f[3]))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private final Edition edition;
    private final List<RuleCase> cases;
    private final CaseCoverage coverage;
    private final StringBuilder page = new StringBuilder();

    private CoveragePage(Edition edition, RuleCases cases) {
        this.edition = edition;
        this.cases = Workbench.written(cases);
        this.coverage = cases.coverage(EditionSource.bundled());
    }

    public static String of(Edition edition, RuleCases cases) {
        CoveragePage writing = new CoveragePage(edition, cases);
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
                        + Editions.loaded(edition).rulebook().rules().size()
                        + " rules with "
                        + cases.size()
                        + " cases; numbers are counts of cases.");
        line("");
        line("| What | Exercised | All | Percent |");
        line("|---|---|---|---|");
        for (Kind kind : Kind.values()) {
            row(
                    kind.name().toLowerCase(Locale.ROOT),
                    coverage.items(kind).stream().filter(Item::isCovered).count(),
                    coverage.items(kind).size(),
                    coverage.percent(kind));
        }
        line("");
        line(
                "A rule that compares something counts a second time as silent: in a case about it"
                        + " it does not apply. A requirement counts as met, as not met and, where"
                        + " an affirmation may waive it, as waived.");
        line("");
        line("## Sections of the regulation");
        line("");
        line("| Section | Rule | What it says | Cases |");
        line("|---|---|---|---|");
        sections().forEach(this::section);
        line("");
        line("## Paragraphs");
        line("");
        line(
                "Which paragraphs rows and rules model, which are for people, and which nobody has"
                        + " modelled yet. Where a place has a comma, it is a part of its paragraph.");
        line("");
        line("| Paragraph | Page | By | About |");
        line("|---|---|---|---|");
        PARAGRAPHS.forEach(p -> row(p.place(), p.page(), p.by(), p.about()));
        line("");
        line("## Requirements");
        line("");
        line("| Requirement | Section | It is | Cases |");
        line("|---|---|---|---|");
        for (Item item : coverage.items(Kind.REQUIREMENTS)) {
            row(code(item.id()), citation(item.id()), code(item.value()), item.cases());
        }
        line("");
        line("## Interpretations");
        line("");
        line("| Interpretation | Reading | Cases that choose it |");
        line("|---|---|---|");
        for (Item item : coverage.items(Kind.READINGS)) {
            row(code(item.id()), code(item.value()), item.cases());
        }
    }

    private String citation(String requirement) {
        return Stream.concat(
                        edition.requirements().stream(),
                        Editions.loaded(edition).precincts().requirements().stream())
                .filter(r -> r.id().equals(requirement))
                .map(Requirement::citation)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Map<String, RuleInfo>> sections() {
        Map<String, Map<String, RuleInfo>> sections = new TreeMap<>();
        Editions.loaded(edition)
                .rulebook()
                .rules()
                .values()
                .forEach(
                        r ->
                                sections.computeIfAbsent(r.citation(), s -> new TreeMap<>())
                                        .put(r.id(), r));
        return sections;
    }

    private void section(String citation, Map<String, RuleInfo> rules) {
        rules.values().forEach(r -> row(citation, code(r.id()), r.title().english(), cases(r)));
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
