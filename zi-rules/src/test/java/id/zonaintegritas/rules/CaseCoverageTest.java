package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.rules.CaseCoverage.Item;
import id.zonaintegritas.rules.CaseCoverage.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CaseCoverageTest {

    private static final String CASES =
            """
            - rule: requirement.minimum
              cases:
                - case: a total of 75 is enough for WBK
                  given:  { points: { TOTAL: 75, A: 40 } }
                  expect: { met: WBK.total }
                - case: so it is rounded
                  given:  { points: { TOTAL: "74.995" }, readings: { comparison: twoDecimals } }
                  expect: { margin: { WBK.total: 0 } }
            - rule: score.option
              cases:
                - case: yes
                  given:  { answers: { A.I.1.i.a: YA, A.I.1.i.b: } }
                  expect: { scores: { A.I.1.i.a: 1 } }
            - rule: warning.zeroOverZero
              cases:
                - case: it concludes nothing here
                  given:  { answers: { A.II.1.i.a: { agents: 1, changes: 1 } } }
                  expect: { warnings: none }
            - rule: eligibility.notAvailable
              cases:
                - case: nothing is known of the table of 2021
                  given:  { day: 2023-01-01 }
                  expect: { undetermined: WBK.eligibility }
            """;

    private static final CaseCoverage COVERAGE = coverage(CASES);

    private static CaseCoverage coverage(String text) {
        EditionFiles files = new EditionFiles("draft", new TreeMap<>(Map.of("x.cases.yaml", text)));
        return RuleCases.of(Edition.all(), files).coverage(EditionSource.bundled());
    }

    private static List<String> covered(Kind kind) {
        return COVERAGE.items(kind).stream()
                .filter(Item::isCovered)
                .map(i -> (i.id() + " " + i.value()).strip() + " x" + i.cases())
                .toList();
    }

    @Test
    void rule_thatConcludesInItsOwnCase_isCovered() {
        // points.mean and points.sum fire for the answers too, and warning.zeroOverZero in vain.
        assertThat(covered(Kind.RULES))
                .containsExactly(
                        "score.option x1", "eligibility.notAvailable x1", "requirement.minimum x2");
        assertThat(COVERAGE.percent(Kind.RULES)).isEqualTo(300 / 29);
    }

    @Test
    void requirement_isCoveredByWhatCasesExpectOfIt() {
        assertThat(covered(Kind.REQUIREMENTS))
                .containsExactly("WBK.total met x2", "WBK.eligibility undetermined x1");
        assertThat(COVERAGE.uncovered())
                .anySatisfy(
                        item -> {
                            assertThat(item.id()).isEqualTo("WBK.total");
                            assertThat(item.value()).isEqualTo("notMet");
                            assertThat(item.file()).isEqualTo("minimums.yaml");
                            assertThat(line(item)).contains("id: WBK.total");
                        });
    }

    @Test
    void question_withoutAnAnswer_isNotCovered() {
        assertThat(covered(Kind.QUESTIONS)).containsExactly("A.I.1.i.a x1", "A.II.1.i.a x1");
        assertThat(covered(Kind.OPTIONS)).containsExactly("A.I.1.i.a YA x1");
        assertThat(covered(Kind.READINGS)).containsExactly("comparison twoDecimals x1");
    }

    @Test
    void citation_isCoveredByStepsOfAllRules() {
        assertThat(covered(Kind.CITATIONS))
                .contains(
                        "PermenPANRB 90/2021 Lampiran II BAB III huruf D x2",
                        "PermenPANRB 90/2021 Lampiran III A.I.1.i.a x1")
                .noneMatch(c -> c.startsWith("PermenPANRB 90/2021 Lampiran III A.I.2"));
    }

    @Test
    void everyItem_namesTheLineWhereItStands() {
        assertThat(COVERAGE.items())
                .isNotEmpty()
                .allSatisfy(
                        item ->
                                assertThat(line(item))
                                        .contains(
                                                switch (item.kind()) {
                                                    case REQUIREMENTS ->
                                                            item.id().replaceFirst("^\\w+\\.", "");
                                                    case OPTIONS, READINGS -> item.value();
                                                    // Long ones begin on the next line.
                                                    case CITATIONS ->
                                                            item.file().endsWith(".drl")
                                                                    ? "rule"
                                                                    : "citation";
                                                    default -> item.id();
                                                }));
    }

    private static String line(Item item) {
        EditionFiles files = EditionFiles.bundled(Edition.current().id());
        return files.texts().get(item.file()).lines().toList().get(item.line() - 1);
    }
}
