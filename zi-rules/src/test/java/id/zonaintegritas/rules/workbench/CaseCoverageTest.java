package id.zonaintegritas.rules.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.loading.BundledEdition;
import id.zonaintegritas.rules.workbench.CaseCoverage.Item;
import id.zonaintegritas.rules.workbench.CaseCoverage.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CaseCoverageTest {

    private static final String CASES =
            """
            - rule: minimum.met
              cases:
                - case: a total of 75 is enough for WBK
                  given:  { points: { TOTAL: 75, A: 40 } }
                  expect: { met: WBK.total }
                - case: so it is rounded
                  given:  { points: { TOTAL: "74.995" }, readings: { comparison: twoDecimals } }
                  expect: { margin: { WBK.total: 0 } }
                - case: open points may still miss it
                  given:  { points: { TOTAL: [70, 80] } }
                  expect: { undetermined: WBK.total }
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
                - case: but there
                  given:  { answers: { A.II.1.i.a: { agents: 0, changes: 0 } } }
                  expect: { warnings: zero-over-zero at A.II.1.i.a }
            - rule: affirmation.waives
              cases:
                - case: a hospital is not asked for its opinion
                  given:
                    unit: { institutionType: LOCAL_GOVERNMENT, serviceType: HOSPITAL }
                    eligibility: { auditOpinion: WDP, sakip: B }
                  expect: { waived: WBK.auditOpinion, met: affirmation.localServices }
            - rule: eligibility.met
              cases:
                - case: the table of 2021
                  given:  { date: 2021-12-31, eligibility: { auditOpinion: WTP } }
                  expect: { met: WBK.auditOpinion }
            """;

    private static final CaseCoverage COVERAGE = coverage(CASES);

    private static CaseCoverage coverage(String text) {
        EditionFiles files = new EditionFiles("draft", new TreeMap<>(Map.of("x.cases.yaml", text)));
        return RuleCases.of(BundledEdition.versions(), files).coverage(EditionSource.bundled());
    }

    private static List<String> covered(Kind kind) {
        return COVERAGE.items(kind).stream()
                .filter(Item::isCovered)
                .map(i -> (i.id() + " " + i.value()).strip() + " x" + i.cases())
                .toList();
    }

    @Test
    void rule_thatConcludesInItsOwnCase_isCovered() {
        // points.mean and score.unanswered apply for the answers too.
        assertThat(covered(Kind.RULES))
                .containsExactly(
                        "score.option x1",
                        "warning.zeroOverZero x1",
                        "affirmation.waives x1",
                        "eligibility.met x1",
                        "minimum.met x2");
    }

    @Test
    void rule_thatConcludesNothingInItsOwnCase_isSeenSilent() {
        assertThat(covered(Kind.SILENT))
                .containsExactly("warning.zeroOverZero x1", "minimum.met x1");
        // What only chooses rows is never silent.
        assertThat(COVERAGE.items(Kind.SILENT))
                .extracting(Item::id)
                .contains("eligibility.notMet", "score.ratio")
                .doesNotContain("score.option", "ratio.share", "score.unanswered");
    }

    @Test
    void requirement_isCoveredByWhatCasesExpectOfIt() {
        assertThat(covered(Kind.REQUIREMENTS))
                .containsExactly(
                        "WBK.total met x2",
                        "WBK.auditOpinion met x1",
                        "WBK.auditOpinion waived x1");
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
    void requirement_thatNoAffirmedUnitIsAsked_isWaivedForNobody() {
        assertThat(COVERAGE.items(Kind.REQUIREMENTS))
                .filteredOn(item -> item.value().equals("waived"))
                .extracting(Item::id)
                .contains("WBK.rbIndex.localGovernment", "WBBM.unitSakip")
                .doesNotContain("WBK.rbIndex.ministry", "WBBM.holdsWbk", "WBK.corruptionCase");
    }

    @Test
    void row_isCoveredByWhatCasesStateOrLeadTo() {
        assertThat(covered(Kind.ROWS))
                .containsExactly(
                        "LOCAL_GOVERNMENT institutionType x1",
                        "HOSPITAL serviceType x1",
                        "zero-over-zero warning x1",
                        "auditOpinion fact x2",
                        "sakip fact x1",
                        "localServices affirmation x1");
    }

    @Test
    void question_withoutAnAnswer_isNotCovered() {
        assertThat(covered(Kind.QUESTIONS)).containsExactly("A.I.1.i.a x1", "A.II.1.i.a x2");
        assertThat(covered(Kind.OPTIONS)).containsExactly("A.I.1.i.a YA x1");
        assertThat(covered(Kind.READINGS)).containsExactly("comparison twoDecimals x1");
    }

    @Test
    void citation_isCoveredByStepsOfAllRules() {
        assertThat(covered(Kind.CITATIONS))
                .contains(
                        "PermenPANRB 90/2021 Lampiran II BAB III huruf D angka 1 Tabel 6 x3",
                        "PermenPANRB 90/2021 Lampiran II BAB II Tabel 5 x1",
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
