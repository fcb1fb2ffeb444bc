package id.zonaintegritas.rules.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.loading.BundledEdition;
import id.zonaintegritas.rules.internal.loading.EditionDraft;
import id.zonaintegritas.rules.problem.EditionProblem;
import id.zonaintegritas.rules.workbench.RuleCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseCheckTest {

    private static final String FILE = "2-requirements/minimums.cases.yaml";

    private static final String REACHED =
            """
            - rule: minimum.met
              cases:
                - case: exactly the minimum is enough
                  given:  { points: { TOTAL: 75 } }
                  expect: { met: WBK.total }
            """;

    private static final String MISSED =
            """
                - case: less is not
                  given:  { points: { TOTAL: 60 } }
                  expect: { notMet: WBK.total }
            """;

    private static List<EditionProblem> check(String text) {
        EditionFiles files = EditionFiles.bundled(Edition.current().id());
        EditionDraft draft = EditionDraft.read(files);
        CaseCheck check = new CaseCheck(draft);
        check.warnOfSilence(check.read(Map.of(FILE, text)), BundledEdition.versions());
        return draft.problems().all(files.texts());
    }

    @Test
    void rule_thatAppliesInAllOfItsCases_isAWarningAtItsName() {
        assertThat(check(REACHED))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.level()).isEqualTo(EditionProblem.Level.WARNING);
                            assertThat(problem.file()).isEqualTo("2-requirements/minimums.drl");
                            assertThat(problem.source()).isEqualTo("rule \"minimum.met\"");
                            assertThat(problem.what().english())
                                    .startsWith("the rule minimum.met applies in all of its cases");
                            assertThat(problem.what().indonesian())
                                    .startsWith("aturan minimum.met berlaku dalam semua kasusnya");
                        });
    }

    @Test
    void rule_thatStaysSilentInOneCase_isRight() {
        assertThat(check(REACHED + MISSED)).isEmpty();
    }

    @Test
    void rule_thatOnlyChoosesRows_neverHasToBeSilent() {
        assertThat(
                        check(
                                """
                                - rule: ratio.share
                                  cases:
                                    - case: half of it
                                      given:  { answers: { A.II.1.i.a: { agents: 2, changes: 1 } } }
                                      expect: { ratios: { A.II.1.i.a: 1/2 } }
                                """))
                .isEmpty();
    }

    @Test
    void sameMistake_inManyCases_isReportedOnce() {
        assertThat(check((REACHED + MISSED).replace("WBK.total", "WBK.totals")))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.line()).isEqualTo(5);
                            assertThat(problem.what().english())
                                    .contains("\"WBK.totals\" does not exist; likewise in line 8");
                        });
    }

    @Test
    void reservations_ofACase_areAllThatItLeadsTo(@TempDir Path folder) throws IOException {
        Edition.copyBundled(folder);
        Path head = folder.resolve("edition.yaml");
        Files.writeString(
                head,
                Files.readString(head)
                        .replace(
                                "\nreservations:\n",
                                """

                                reservations:
                                  - id: left
                                    text:
                                      id: Tidak dinyatakan
                                      en: Not stated
                                    citation: PermenPANRB 90/2021 Lampiran II BAB IV Penutup
                                """));
        Files.writeString(
                folder.resolve("2-requirements/left.drl"),
                """
                package id.zonaintegritas.rules.permenpanrb_90_2021
                agenda-group "requirements"

                import id.zonaintegritas.rules.facts.*

                // Nobody is asked to prove that nothing happened.
                rule "left.offence"
                    @citation( "PermenPANRB 90/2021 Lampiran II BAB IV Penutup" )
                    @title( id = "Tidak dinyatakan", en = "Not stated" )
                when
                    $fact : StatedFact( name == "corruptionCase", !known )
                    $kind : ReservationRow( id == "left" )
                then
                    insert( $fact.reservation( $kind ) );
                end
                """);
        Files.writeString(
                folder.resolve("2-requirements/left.cases.yaml"),
                """
                - rule: left.offence
                  cases:
                    - case: what is not stated is left to people
                      given:  { eligibility: { corruptionCase: null } }
                      expect: { reservations: [corruptionCase, left], warnings: none }
                    - case: what is stated is not
                      given:  { eligibility: { corruptionCase: false } }
                      expect: { reservations: none }
                    - case: one of two is not all
                      given:  { eligibility: { corruptionCase: null } }
                      expect: { reservations: [corruptionCase, left, tpnDiscretion] }
                """);

        List<RuleCases.Case> cases =
                RuleCases.in(folder).stream().filter(c -> c.rule().equals("left.offence")).toList();

        assertThat(cases.get(0).failures()).isEmpty();
        assertThat(cases.get(1).failures()).isEmpty();
        assertThat(cases.get(2).failures())
                .singleElement()
                .satisfies(
                        f ->
                                assertThat(f.message())
                                        .isEqualTo(
                                                "reservations: expected corruptionCase, left,"
                                                        + " tpnDiscretion, but it is"
                                                        + " corruptionCase, left"));
    }
}
