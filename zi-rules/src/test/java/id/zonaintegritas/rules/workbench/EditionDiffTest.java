package id.zonaintegritas.rules.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.zonaintegritas.model.EditionElement;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.EditionCopy;
import id.zonaintegritas.rules.workbench.EditionDiff.Change;
import id.zonaintegritas.rules.workbench.EditionDiff.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionDiffTest {

    @TempDir Path folder;

    @BeforeEach
    void writeBundledEdition() throws IOException {
        EditionCopy.write(folder);
    }

    private List<Change> changes() {
        return EditionDiff.between(EditionSource.bundled(), EditionSource.in(folder)).changes();
    }

    private Change onlyChange() {
        assertThat(changes()).hasSize(1);
        return changes().get(0);
    }

    private void change(String file, String from, String to) throws IOException {
        EditionCopy.change(folder, file, from, to);
    }

    @Test
    void copy_unchanged_hasNoDifference() {
        assertThat(changes()).isEmpty();
    }

    @Test
    void weight_changed_namesIndicatorValuesCitationAndPlace() throws IOException {
        change("worksheet/A.I.1.yaml", "weight: 0.5", "weight: 0.75");

        Change change = onlyChange();
        assertThat(change.kind()).isEqualTo(Kind.CHANGED);
        assertThat(change.element()).isEqualTo(EditionElement.NODE);
        assertThat(change.id()).isEqualTo("A.I.1.i");
        assertThat(change.title().english()).isEqualTo("Formation of the Working Team");
        assertThat(change.what()).isEqualTo("weight");
        assertThat(change.from()).isEqualTo("0.5");
        assertThat(change.to()).isEqualTo("0.75");
        assertThat(change.citation()).isEqualTo("PermenPANRB 90/2021 Lampiran III A.I.1.i");
        assertThat(change.at()).isEqualTo("worksheet/A.I.1.yaml:21");
    }

    @Test
    void number_writtenInAnotherWay_isNoDifference() throws IOException {
        change("worksheet/A.I.1.yaml", "weight: 0.5", "weight: 0.50");
        change("minimums.yaml", "# measure: points", "# The measure: points");

        assertThat(changes()).isEmpty();
    }

    @Test
    void question_movedToAnotherFile_isNoDifference() throws IOException {
        Path file = folder.resolve("worksheet/B.yaml");
        String text = Files.readString(file);
        int results = text.indexOf("  - id: B.II\n");
        Files.writeString(file, text.substring(0, results));
        Files.writeString(
                folder.resolve("worksheet/B.II.yaml"),
                text.substring(results)
                        .replace("    weight: 17.5\n", "    weight: 17.5\n")
                        .indent(-4)
                        .replaceFirst("- id: B.II\n", "id: B.II\nparent: B\n"));

        assertThat(changes()).isEmpty();
    }

    @Test
    void option_removed_isNamedWithItsQuestion() throws IOException {
        change(
                "worksheet/A.I.1.yaml",
                """
                          - letter: TIDAK
                            score: 0
                            criterion:
                              id: Belum ada tim ZI
                              en: No ZI team has been formed
                """,
                "");

        Change change = onlyChange();
        assertThat(change.kind()).isEqualTo(Kind.REMOVED);
        assertThat(change.id()).isEqualTo("A.I.1.i.a:TIDAK");
        assertThat(change.title().english()).startsWith("The unit has formed a team");
        assertThat(change.citation()).endsWith("A.I.1.i.a");
    }

    @Test
    void minimum_added_standsWhereItWasWritten() throws IOException {
        change(
                "minimums.yaml",
                "minimums:\n",
                """
                minimums:
                  - id: WBK.results
                    predicate: WBK
                    subject: [B]
                    measure: points
                    minimum: 30
                    title:
                      id: Nilai hasil
                      en: Results score
                    citation: PermenPANRB 90/2021 Lampiran II BAB III huruf D
                """);

        Change change = onlyChange();
        assertThat(change.kind()).isEqualTo(Kind.ADDED);
        assertThat(change.element()).isEqualTo(EditionElement.MINIMUM);
        assertThat(change.id()).isEqualTo("WBK.results");
    }

    @Test
    void everyElement_changed_isFound() throws IOException {
        change("edition.yaml", "gazette: Berita", "gazette: Lembaran");
        change("edition.yaml", "from: 2021-12-31", "from: 2022-01-01");
        change("edition.yaml", "en: Corruption-Free Area (WBK)", "en: Corruption-Free Zone (WBK)");
        change("edition.yaml", "en: Another service", "en: Other service");
        change("edition.yaml", "value: 30", "value: 25");
        change("edition.yaml", "Lampiran II BAB III huruf A\n", "Lampiran II BAB III huruf B\n");
        change("edition.yaml", "default: bounds", "default: zero");
        change("edition.yaml", "minimum: 24\n", "minimum: 36\n");
        change("edition.yaml", "This ratio is 0 of 0", "The ratio is 0 of 0");
        change("eligibility.yaml", "ladder: [TMP, TW, WDP, WTP]", "ladder: [TW, WDP, WTP]");
        change("eligibility.yaml", "WBK: WTP", "WBK: WDP");
        change("eligibility.yaml", "      - EMPLOYMENT\n", "");
        change("worksheet/A.II.1.yaml", "role: numerator", "role: informative");
        change("worksheet/B.yaml", "highest: 4", "highest: 5");

        assertThat(changes())
                .extracting(c -> c.element() + " " + c.id() + " " + c.what())
                .containsExactlyInAnyOrder(
                        "EDITION permenpanrb-90-2021 gazette",
                        "VERSION 2021-12-31 ",
                        "VERSION 2022-01-01 ",
                        "PREDICATE WBK title.en",
                        "SERVICE_TYPE OTHER title.en",
                        "LIMIT surveyRespondents value",
                        "RESERVATION tpnDiscretion citation",
                        "INTERPRETATION unanswered default",
                        "READING waitBeforeWbbm:months24 minimum",
                        "WARNING zero-over-zero message.en",
                        "FACT auditOpinion ladder",
                        "ELIGIBILITY auditOpinion atLeast.WBK",
                        "AFFIRMATION localServices serviceTypes",
                        "COUNT A.II.1.i.a:changes role",
                        "QUESTION B.I.a survey.highest");
    }

    @Test
    void everyKey_ofARequirementOrReading_changed_isFound() throws IOException {
        change("edition.yaml", "  - PermenPANRB 5/2024\n", "");
        change("edition.yaml", "en: Local government", "en: Local governments");
        change("edition.yaml", "levels: [institution]", "levels: [unit]");
        change("edition.yaml", "eachPart: true", "eachPart: false");
        change("eligibility.yaml", "institutionTypes: [LOCAL_GOVERNMENT]", "institutionTypes: []");
        change("eligibility.yaml", "until: 2024-07-31", "until: 2024-07-30");
        change("eligibility.yaml", "WBBM: false", "WBBM: true");
        change("eligibility.yaml", "    kind: exclusion\n", "");
        change("eligibility.yaml", "    better: lower\n", "");

        assertThat(changes())
                .extracting(c -> c.element() + " " + c.id() + " " + c.what())
                .containsExactlyInAnyOrder(
                        "EDITION permenpanrb-90-2021 regulations",
                        "INSTITUTION_TYPE LOCAL_GOVERNMENT title.en",
                        "READING areaMinimum:eachHalf eachPart",
                        "READING affirmationScope:institutionWbk waives.levels",
                        "ELIGIBILITY rbIndex.localGovernment onlyFor.institutionTypes",
                        "ELIGIBILITY auditOpinion formerly.until",
                        "ELIGIBILITY corruptionCase mustBe.WBBM",
                        "ELIGIBILITY corruptionCase kind",
                        "FACT corruptionCase better");
    }

    @Test
    void rowsOfEveryOtherKind_added_areFound() throws IOException {
        change(
                "edition.yaml",
                "# What an evaluation warns about.",
                """
                figures:
                  - id: meanOfThreeYears
                    title:
                      id: Rata-rata tiga tahun
                      en: Mean of three years
                    citation: PermenPANRB 90/2021 Lampiran III B

                # What an evaluation warns about.""");
        change(
                "eligibility.yaml",
                "\naffirmations:",
                """

                special:
                  - id: hospitalService
                    predicates: [WBK]
                    onlyFor: { serviceTypes: [HOSPITAL] }
                    title:
                      id: Layanan rumah sakit
                      en: Service of hospitals
                    citation: PermenPANRB 90/2021 Lampiran III B

                affirmations:""");
        change(
                "worksheet/B.yaml",
                "highest: 4\n",
                "highest: 4\n            bands: [{ from: 0, score: 0 }]\n");

        assertThat(changes())
                .extracting(c -> c.kind() + " " + c.element() + " " + c.id())
                .containsExactlyInAnyOrder(
                        "ADDED FIGURE meanOfThreeYears",
                        "ADDED SPECIAL hospitalService",
                        "ADDED BAND B.I.a:0");
    }

    @Test
    void rule_changed_showsItsChangedLinesOnly() throws IOException {
        change("2-requirements/minimums.drl", "lowest >= least", "lowest > least");

        Change change = onlyChange();
        assertThat(change.element()).isEqualTo(EditionElement.RULE);
        assertThat(change.id()).isEqualTo("minimum.met");
        assertThat(change.title())
                .isEqualTo(new Title("Nilai mencapai batas minimal", "Points reach their minimum"));
        assertThat(change.what()).isEqualTo("lines");
        assertThat(change.from()).isEqualTo("    $minimum : Minimum( lowest >= least )");
        assertThat(change.to()).isEqualTo("    $minimum : Minimum( lowest > least )");
        assertThat(change.citation())
                .isEqualTo("PermenPANRB 90/2021 Lampiran II BAB III huruf D angka 1 Tabel 6");
    }

    @Test
    void rule_removed_showsItsText() throws IOException {
        change("3-decision/predicates.drl", "rule \"predicate.met\"", "rule \"predicate.all\"");

        assertThat(changes())
                .extracting(Change::kind, Change::id)
                .containsExactly(
                        tuple(Kind.REMOVED, "predicate.met"), tuple(Kind.ADDED, "predicate.all"));
        assertThat(changes().get(0).from()).startsWith("rule \"predicate.met\"");
    }
}
