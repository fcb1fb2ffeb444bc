package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.zonaintegritas.rules.problem.EditionProblem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a regulation hardly means, though it may: a warning, until the row says why. */
class RowDoubtsTest {

    private static final String HEAD = "edition.yaml";
    private static final String MINIMUMS = "minimums.yaml";
    private static final String ELIGIBILITY = "eligibility.yaml";
    private static final String AREA_1 = "worksheet/A.I.1.yaml";

    /**
     * @param key a line of the row that can answer
     */
    private static Arguments doubt(
            String file, String from, String to, String key, String message) {
        return Arguments.of(file, from, to, key, message);
    }

    static Stream<Arguments> doubts() {
        return Stream.of(
                doubt(
                        MINIMUMS,
                        "    minimum: 19.50\n",
                        "    minimum: 18\n",
                        "    minimum: 18\n",
                        "WBBM.cleanAndAccountable asks 18, but WBK.cleanAndAccountable asks 18.25:"
                                + " a higher predicate does not ask less than a lower one"),
                doubt(
                        MINIMUMS,
                        "  - id: WBBM.performance\n",
                        "  - id: WBBM.performances\n",
                        "  - id: WBK.performance\n",
                        "there is WBK.performance, but no WBBM.performance"),
                doubt(
                        ELIGIBILITY,
                        "      WBK: B\n      WBBM: BB\n    affirmable: true\n",
                        "      WBK: BB\n      WBBM: B\n    affirmable: true\n",
                        "    fact: sakip\n",
                        "WBBM asks B, less than WBK with BB"),
                doubt(
                        ELIGIBILITY,
                        "    fact: publicImpact\n    level: unit\n",
                        "    fact: coreService\n    level: institution\n",
                        "    fact: coreService\n    level: institution\n",
                        "coreService is asked of the unit above, and of the institution here"),
                doubt(
                        ELIGIBILITY,
                        "  - name: unitSakip\n    kind: grade\n    ladder: [D, C,",
                        "  - name: unitSakip\n    kind: grade\n    ladder: [C, D,",
                        "  - name: unitSakip\n",
                        "these letters stand in another order than those of sakip"),
                doubt(
                        ELIGIBILITY,
                        "      WBK: CC\n",
                        "      WBK: D\n",
                        "  - id: rbIndex.localGovernment\n",
                        "D is the lowest letter here, so every unit has what"
                                + " rbIndex.localGovernment asks for"),
                doubt(
                        ELIGIBILITY,
                        "    atLeast:\n      WBK: CC\n      WBBM: B\n",
                        "    atMost:\n      WBBM: AA\n",
                        "  - id: rbIndex.localGovernment\n",
                        "AA is the highest letter here, so every unit has what"
                                + " rbIndex.localGovernment asks for"),
                doubt(
                        AREA_1,
                        "            score: 0.33\n",
                        "            score: 0.67\n",
                        "            score: 0.67\n            criterion:\n              id: Hanya",
                        "scores fall from option to option, but 0.67 follows 0.67"));
    }

    @ParameterizedTest(name = "{4}")
    @MethodSource("doubts")
    void row_thatIsHardlyMeant_isAWarning(
            String file, String from, String to, String key, String message) {
        assertThat(new RowDraft().change(file, from, to).problems())
                .extracting(EditionProblem::level, EditionProblem::message)
                .contains(tuple(EditionProblem.Level.WARNING, message))
                .doesNotContain(tuple(EditionProblem.Level.ERROR, message));
    }

    @ParameterizedTest(name = "{4}")
    @MethodSource("doubts")
    void row_thatSaysWhy_isNotDoubted(
            String file, String from, String to, String key, String message) {
        RowDraft draft = new RowDraft().change(file, from, to);
        List<EditionProblem> doubted = draft.problems();
        draft.change(file, key, withReason(key));
        assertThat(draft.problems())
                .extracting(EditionProblem::level, EditionProblem::message)
                .doesNotContain(tuple(EditionProblem.Level.WARNING, message))
                .hasSize((int) doubted.stream().filter(d -> !d.message().equals(message)).count());
    }

    private static String withReason(String key) {
        String indent = key.substring(0, key.length() - key.stripLeading().length());
        String line = key.substring(indent.length());
        String because = "because: a sentence says so\n";
        return line.startsWith("- ")
                ? indent + "- " + because + indent + "  " + line.substring(2)
                : indent + because + key;
    }

    @Test
    void doubt_inIndonesian_saysHowToAnswer() {
        assertThat(
                        new RowDraft()
                                .change(MINIMUMS, "    minimum: 19.50\n", "    minimum: 18\n")
                                .problems())
                .singleElement()
                .extracting(p -> p.problem().toString(Locale.forLanguageTag("id")))
                .asString()
                .endsWith(
                        "WBBM.cleanAndAccountable meminta 18, tetapi WBK.cleanAndAccountable meminta"
                                + " 18.25: predikat yang lebih tinggi tidak meminta kurang dari yang"
                                + " lebih rendah. Mungkin keduanya tertukar; bila memang demikian,"
                                + " \"because\" di baris ini menyebut alasannya.");
    }

    @Test
    void citation_ofARegulationThatIsNotListed_isAWarning() {
        RowDraft draft =
                new RowDraft()
                        .change(
                                "worksheet/B.yaml",
                                "title:\n              id: Capaian kinerja utama dibanding",
                                "title:\n              id: Capaian kinerja dibanding")
                        .change(
                                "worksheet/B.yaml",
                                "            citation: PermenPANRB 90/2021 Lampiran III B.I.b\n",
                                "            citation: Permenkes 5/2023 Pasal 7\n");
        assertThat(draft.problems())
                .extracting(EditionProblem::level, EditionProblem::message)
                .containsExactly(
                        tuple(
                                EditionProblem.Level.WARNING,
                                "the citation names Permenkes 5/2023, which is not among the"
                                        + " regulations of this edition"));
        draft.change(
                HEAD, "  - PermenPANRB 5/2024\n", "  - PermenPANRB 5/2024\n  - Permenkes 5/2023\n");
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void bundledRows_haveNoWarning() {
        assertThat(new RowDraft().problems()).isEmpty();
    }
}
