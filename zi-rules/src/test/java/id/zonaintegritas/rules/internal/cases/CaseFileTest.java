package id.zonaintegritas.rules.internal.cases;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.loading.BundledEdition;
import id.zonaintegritas.rules.problem.EditionException;
import id.zonaintegritas.rules.problem.Problem;
import id.zonaintegritas.rules.workbench.RuleCases;
import id.zonaintegritas.rules.workbench.RuleCases.Failure;
import id.zonaintegritas.rules.workbench.Workbench;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes in a file of cases; {@code ^} marks where each is reported. */
class CaseFileTest {

    private static final String MINIMUM =
            """
            - rule: minimum.met
              cases:
                - case: exactly the minimum is enough
                  given:  { points: { TOTAL: 75 } }
                  expect: { met: WBK.total, margin: { WBK.total: 0 } }
            """;

    private static RuleCases cases(String text) {
        return Workbench.cases(
                BundledEdition.versions(),
                new EditionFiles("draft", new TreeMap<>(Map.of("x.cases.yaml", text))));
    }

    private static String failure(String text) {
        return cases(text).stream().findFirst().orElseThrow().failure().orElse("");
    }

    private static Arguments mistake(String from, String to, String... words) {
        return Arguments.of(from, to, List.of(words));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(MINIMUM, "^[]", "a list of rules with their cases"),
                mistake(MINIMUM, "^rule: minimum.met", "a list of rules", "dash"),
                mistake("rule: min", "^rul: min", "unknown key \"rul\"", "rule is meant"),
                mistake(
                        "minimum.met",
                        "^minimum.mett",
                        "the rule \"minimum.mett\" does not exist",
                        "minimum.met is meant"),
                mistake(
                        MINIMUM.substring(MINIMUM.indexOf("cases:")),
                        "cases: ^[]\n",
                        "\"cases\" needs at least one row"),
                mistake("case: exactly", "^caze: exactly", "unknown key \"caze\""),
                mistake("given: ", "^givn: ", "unknown key \"givn\"", "given is meant"),
                mistake("points:", "^point:", "unknown key \"point\"", "points is meant"),
                mistake(
                        "TOTAL: 75 ",
                        "^TOTALL: 75 ",
                        "under \"points\", \"TOTALL\" does not exist",
                        "TOTAL is meant"),
                mistake("TOTAL: 75 ", "TOTAL: ^x ", "a number such as 15.75 or 3/8, not \"x\""),
                mistake("TOTAL: 75 ", "TOTAL: ^[80, 75] ", "the lowest number, then the highest"),
                mistake("TOTAL: 75 ", "TOTAL: ^[1, 2, 3] ", "a lowest and a highest one"),
                mistake("{ TOTAL: 75 }", "^{}", "nothing stands between these brackets"),
                mistake(
                        "points: { TOTAL: 75 }",
                        "outcomes: ^{ WBK: met }",
                        "no rule of the stage \"requirements\" looks at outcomes",
                        "the case belongs to another rule"),
                mistake(
                        "points: { TOTAL: 75 }",
                        "figures: { ^mean: 1 }",
                        "under \"figures\", \"mean\" does not exist"),
                mistake(
                        "points: { TOTAL: 75 }",
                        "eligibility: { sakip: ^Z }",
                        "\"Z\" is not one of D, C, CC, B, BB, A, AA"),
                mistake(
                        "points: { TOTAL: 75 }",
                        "eligibility: { sakib: ^B }",
                        "sakib: no such fact",
                        "sakip is meant"),
                mistake("TOTAL: 75 ", "TOTAL: ^'15,75' ", "Maybe a decimal point is meant: 15.75."),
                mistake("TOTAL: 75 ", "TOTAL: ^1e3 ", "Maybe an exponent stands for zeros."),
                mistake("TOTAL: 75 ", "TOTAL: " + "9".repeat(2000) + "^ ", "too long"),
                mistake(
                        "points: { TOTAL: 75 }",
                        "unit: ^RSUD",
                        "\"unit\" must be keys with values"),
                mistake("points: { TOTAL: 75 }", "eligibility: ^[sakip]", "not a list"),
                mistake("points: { TOTAL: 75 }", "eligibility:^ ", "not null"),
                mistake(
                        "points: { TOTAL: 75 }",
                        "unit: { nama: ^RSUD }",
                        "nama: not one of id, name, institution"),
                mistake("total, margin:", "total margin^:", "a comma, a quote or a bracket"),
                mistake("exactly", "exa^\u0007ctly", "a control character"),
                mistake(
                        "points: { TOTAL: 75 }",
                        "unit: { serviceType: ^HOSPITALS }",
                        "\"HOSPITALS\" is not one of",
                        "HOSPITAL is meant"),
                mistake(
                        "points: { TOTAL: 75 }",
                        "readings: { ^areaMinimun: eachHalf }",
                        "under \"readings\", \"areaMinimun\" does not exist",
                        "areaMinimum is meant"),
                mistake(
                        "points: { TOTAL: 75 }",
                        "readings: ^{ areaMinimum: both }",
                        "the reading of areaMinimum \"both\" does not exist"),
                mistake("points: { TOTAL: 75 }", "date: ^2019-01-01", "no version of the edition"),
                mistake("points: { TOTAL: 75 }", "year: ^2019", "no version of the edition"),
                mistake("points: { TOTAL: 75 }", "date: ^2024-13-01", "date: ", "2024-13-01"),
                mistake(
                        "points: { TOTAL: 75 }",
                        "day: ^2024-08-01".replace("day: ^", "^day: "),
                        "unknown key \"day\""),
                mistake(
                        "{ met: WBK.total, margin: { WBK.total: 0 } }",
                        "^{}",
                        "nothing is expected"),
                mistake(
                        "met: WBK.total",
                        "^mett: WBK.total",
                        "unknown key \"mett\"",
                        "met is meant"),
                mistake(
                        "met: WBK.total",
                        "met: ^WBK.totals",
                        "the requirement, predicate or affirmation \"WBK.totals\" does not exist",
                        "WBK.total is meant"),
                mistake("met: WBK.total", "met: ^[]", "the list \"met\" is empty"),
                mistake(
                        "{ WBK.total: 0 }",
                        "{ ^WKB.total: 0 }",
                        "what \"margin\" is about, \"WKB.total\" does not exist"),
                mistake("{ WBK.total: 0 }", "{ WBK.total: ^zero }", "a number such as"),
                mistake(
                        "met: WBK.total",
                        "decision: ^GRANT WBK",
                        "the decision \"GRANT WBK\" does not exist"),
                mistake("met: WBK.total", "warnings: ^zero-over-zero", "a code and a place"),
                mistake(
                        "met: WBK.total",
                        "warnings: ^zero-over-none at A.II.1.i.a",
                        "the warning \"zero-over-none\" does not exist"),
                mistake(
                        "met: WBK.total",
                        "warnings: ^zero-over-zero at A.II",
                        "the question or fact \"A.II\" does not exist"),
                mistake(
                        "met: WBK.total",
                        "reservations: [^corruption]",
                        "the reservation \"corruption\" does not exist"),
                mistake(
                        "met: WBK.total",
                        "ratios: { A.II.1.i.a: ^half }",
                        "two counts such as 3/4"),
                mistake(
                        "met: WBK.total",
                        "interpretations: { WBK.total: ^comparision }",
                        "the interpretation \"comparision\" does not exist",
                        "comparison is meant"));
    }

    @Test
    void file_withMoreRulesThanAreRead_isToldWhereTheyGoOn() {
        String text =
                IntStream.rangeClosed(0, 2_000)
                        .mapToObj(i -> MINIMUM.replace("exactly", i + " times"))
                        .collect(joining());

        EditionException refused =
                catchThrowableOfType(EditionException.class, () -> cases(text).stream());

        assertThat(refused.problems())
                .extracting(Problem::message)
                .singleElement(STRING)
                .contains("after 2000 rules");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void file_withOneMistake_isRefusedWithItsPlaceAndWords(
            String from, String to, List<String> words) {
        assertThat(MINIMUM).contains(from);
        String before = MINIMUM.substring(0, MINIMUM.indexOf(from)) + to.split("\\^", 2)[0];
        String text = MINIMUM.replace(from, to.replace("^", ""));
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');

        EditionException refused =
                catchThrowableOfType(EditionException.class, () -> cases(text).stream());

        assertThat(refused).as("the file is refused").isNotNull();
        assertThat(refused).hasMessageContaining("The cases of edition draft are not right");
        assertThat(refused.problems())
                .anySatisfy(
                        p -> {
                            assertThat(p.at()).isEqualTo("x.cases.yaml:" + line + ":" + column);
                            assertThat(p.toString()).contains(words);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "points: { TOTAL: 75 }|date: soon",
                "met: WBK.total, margin: { WBK.total: 0 }|points: { A.I.9: 1 }",
                "met: WBK.total, margin: { WBK.total: 0 }|ratios: { A.II.1.i.a: [] }",
                "met: WBK.total, margin: { WBK.total: 0 }|interpretations: { WBK.total: {} }"
            })
    void file_withOneMistake_hasOneProblem(String change) {
        String[] words = change.split("\\|", -1);
        EditionException refused =
                catchThrowableOfType(
                        EditionException.class,
                        () -> cases(MINIMUM.replace(words[0], words[1])).stream());
        assertThat(refused.problems()).hasSize(1);
    }

    @Test
    void file_withTheSameSentenceTwice_isRefused() {
        String again = MINIMUM + MINIMUM.substring(MINIMUM.indexOf("    - case"));
        EditionException refused =
                catchThrowableOfType(EditionException.class, () -> cases(again).stream());
        assertThat(refused.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.at()).isEqualTo("x.cases.yaml:6:13"))
                .satisfies(p -> assertThat(p.message()).contains("says the same"));
    }

    @Test
    void edition_withoutAFileOfCases_isRefused() {
        EditionFiles none = new EditionFiles("draft", new TreeMap<>());
        EditionException refused =
                catchThrowableOfType(
                        EditionException.class,
                        () -> Workbench.cases(BundledEdition.versions(), none).stream());
        assertThat(refused.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).isEqualTo("there is no file of cases"));
    }

    @Test
    void caseThatHolds_hasNoFailure() {
        assertThat(failure(MINIMUM)).isEmpty();
    }

    @Test
    void caseThatFails_saysWhereWhatAndWhy() {
        assertThat(failure(MINIMUM.replace("TOTAL: 75", "TOTAL: \"74.99\"")))
                .isEqualTo(
                        """
                        minimum.met: exactly the minimum is enough
                          x.cases.yaml:5:22   WBK.total: expected met, but it is notMet
                              WBK.total: notMet, 74.99 where at least 75 is asked   \
                        (minimum.notMet, PermenPANRB 90/2021 Lampiran II BAB III huruf D angka 1 \
                        Tabel 6)
                                TOTAL: given
                          x.cases.yaml:5:54   margin.WBK.total: expected 0, but it is -0.01
                              WBK.total: notMet, 74.99 where at least 75 is asked   \
                        (minimum.notMet, PermenPANRB 90/2021 Lampiran II BAB III huruf D angka 1 \
                        Tabel 6)
                                TOTAL: given
                          x.cases.yaml:3:7   the rule minimum.met applies in none of its cases. \
                        Maybe a fact that its conditions need is not given.""");
    }

    @Test
    void failure_inIndonesian_saysTheSame() {
        Failure failure =
                cases(MINIMUM.replace("met: WBK.total", "notMet: WBK.total")).stream()
                        .findFirst()
                        .orElseThrow()
                        .failures()
                        .get(0);

        assertThat(failure.message()).isEqualTo("WBK.total: expected notMet, but it is met");
        assertThat(failure.toString(Locale.forLanguageTag("id")))
                .startsWith(failure.at() + "   WBK.total: diharapkan notMet, ternyata met\n")
                .contains("WBK.total: met, 75 sedangkan diminta paling sedikit 75");
    }

    @Test
    void caseAboutCounts_thatFails_namesThem() {
        assertThat(
                        failure(
                                """
                                - rule: score.ratio
                                  cases:
                                    - case: a quarter
                                      given:
                                        answers: { A.II.1.i.a: { agents: 4, changes: 1 } }
                                      expect: { scores: { A.II.1.i.a: 1 } }
                                """))
                .contains("A.II.1.i.a.score: 0.25 for agents 4, changes 1   (score.ratio, ");
    }

    @Test
    void rule_thatAppliesInNoneOfItsCases_failsTheFirst() {
        String silent =
                MINIMUM.replace("minimum.met", "minimum.notMet")
                        + """
                            - case: one more is enough as well
                              given:  { points: { TOTAL: 96 } }
                              expect: { met: WBK.total }
                        """;
        List<RuleCases.Case> cases =
                cases(
                                silent.replace("TOTAL: 75", "TOTAL: 85")
                                        .replace(
                                                "margin: { WBK.total: 0 }",
                                                "margin: { WBBM.total: 0 }"))
                        .stream()
                        .toList();

        assertThat(cases.get(0).failure().orElseThrow())
                .contains(
                        "x.cases.yaml:3:7   the rule minimum.notMet applies in none of its cases");
        assertThat(cases.get(1).failure()).isEmpty();
    }

    @Test
    void rule_thatStaysSilentInOneOfItsCases_isRight() {
        String both =
                MINIMUM
                        + """
                            - case: one less is not
                              given:  { points: { TOTAL: 74 } }
                              expect: { notMet: WBK.total }
                        """;
        assertThat(cases(both).stream().map(RuleCases.Case::failures).toList())
                .containsExactly(List.of(), List.of());
    }

    @Test
    void answers_inACaseOfALaterStage_areScoredFirst() {
        assertThat(
                        failure(
                                MINIMUM.replace("points: { TOTAL: 75 }", "answers: { B.II.a: 3.2 }")
                                        .replace("WBK.total", "WBK.excellentService")))
                .isEmpty();
    }

    @Test
    void date_ofACase_choosesTheVersion() {
        String old =
                """
                - rule: eligibility.notMet
                  cases:
                    - case: before the amendment, a local hospital was asked what all are
                      given:
                        %s
                        unit: { institutionType: LOCAL_GOVERNMENT, serviceType: HOSPITAL }
                        eligibility: { auditOpinion: WDP }
                      expect: { %s: WBK.auditOpinion }
                """;
        assertThat(failure(old.formatted("date: 2024-07-31", "notMet"))).isEmpty();
        assertThat(failure(old.formatted("year: 2023", "notMet"))).isEmpty();
        // Of a year with two versions, the newest.
        assertThat(
                        Workbench.outcome(
                                        cases(old.formatted("year: 2024", "waived")).stream()
                                                .findFirst()
                                                .orElseThrow())
                                .holds())
                .isTrue();
    }

    @Test
    void whatACaseDoesNotSpeakOf_isNotFound() {
        assertThat(
                        failure(
                                """
                                - rule: exclusion.notStated
                                  cases:
                                    - case: nothing is stated
                                      given:  { eligibility: { corruptionCase: null } }
                                      expect: { notAsked: [WBK.corruptionCase, WBK.monthsSinceRevocation] }
                                """))
                .contains("WBK.monthsSinceRevocation: expected notAsked, but it is nothing")
                .doesNotContain("WBK.corruptionCase: expected");
    }

    @Test
    void caseFiles_changeNothingAboutTheHashOfAnEdition() {
        assertThat(EditionFiles.bundled("permenpanrb-90-2021").texts().keySet())
                .noneMatch(name -> name.endsWith(".cases.yaml"));
        assertThat(EditionFiles.bundledCases("permenpanrb-90-2021").texts().keySet())
                .isNotEmpty()
                .allMatch(name -> name.endsWith(".cases.yaml"));
    }
}
