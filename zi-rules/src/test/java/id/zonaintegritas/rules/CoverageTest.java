package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.rules.workbench.EditionSource;
import id.zonaintegritas.rules.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Path PAGE = Path.of("../docs/coverage.md");

    private static List<String> citations() {
        EditionSource source = EditionSource.bundled();
        List<String> citations = new ArrayList<>();
        source.rows().forEach(row -> citations.add(row.citation()));
        source.rows().stream()
                .map(row -> row.text("formerly.citation"))
                .filter(Objects::nonNull)
                .forEach(citations::add);
        source.rules().forEach(rule -> citations.add(rule.citation()));
        citations.removeIf(String::isEmpty);
        return citations;
    }

    @Test
    void citation_ofEachRowAndRule_standsInAParagraphThatIsModelled() {
        assertThat(citations())
                .hasSizeGreaterThan(100)
                .allMatch(
                        citation ->
                                CoveragePage.PARAGRAPHS.stream()
                                        .anyMatch(
                                                p -> p.by().equals("rules") && p.holds(citation)));
    }

    @Test
    void paragraph_thatRulesModel_isCited() {
        List<String> citations = citations();
        assertThat(CoveragePage.PARAGRAPHS)
                .filteredOn(p -> p.by().equals("rules"))
                .filteredOn(p -> citations.stream().noneMatch(p::holds))
                .extracting(CoveragePage.Paragraph::place)
                .containsExactlyInAnyOrder(
                        // The versions, and what Lampiran III says in words.
                        "PermenPANRB 90/2021 Pasal 7",
                        "PermenPANRB 90/2021 Lampiran I BAB II huruf C");
    }

    @Test
    void paragraphs_ofAllKinds_areListed() {
        assertThat(CoveragePage.PARAGRAPHS)
                .extracting(CoveragePage.Paragraph::by)
                .contains("rules", "people", "nobody yet")
                .isSubsetOf("rules", "people", "nobody yet", "text");
    }

    @Test
    void row_ofEachElement_saysWhereItWasReadAndWhenThatWasChecked() {
        assertThat(EditionSource.bundled().rows())
                .hasSizeGreaterThan(500)
                .allSatisfy(
                        row -> assertThat(row.read()).as(row.file() + " " + row.id()).isNotNull());
    }

    @Test
    void coveragePage_isCurrent() throws IOException {
        String current = CoveragePage.of(Edition.current(), Workbench.bundledCases());
        if (Boolean.getBoolean("zi.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, current);
        }
        assertThat(PAGE)
                .as("run again with -Dzi.update=true to rewrite it")
                .content()
                .isEqualTo(current);
    }
}
