package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.rules.internal.check.CaseCheck;
import id.zonaintegritas.rules.internal.check.UnusedRows;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.loading.EditionDraft;
import id.zonaintegritas.rules.problem.EditionProblem;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes that a message could tell as something else than they are. */
class MisleadingMessagesTest {

    private static List<EditionProblem> problems(String file, String from, String to) {
        SortedMap<String, String> texts = new TreeMap<>(Compiled.BUNDLED.texts());
        String text = texts.getOrDefault(file, "");
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        texts.put(file, text.substring(0, at) + to + text.substring(at + from.length()));
        return EditionDraft.read(new EditionFiles("changed", texts)).problems().all(texts);
    }

    @ParameterizedTest
    @CsvSource({
        "\u00a0,U+00A0",
        "\u200b,U+200B",
        "\u202e,U+202E",
        "\u2060,U+2060",
        "\u00ad,U+00AD"
    })
    void invisibleCharacter_inAName_standsInTheMessageByItsCode(String sign, String code) {
        for (String[] change :
                List.of(
                        new String[] {
                            "minimums.yaml", "predicate: WBK", "predicate: W" + sign + "BK"
                        },
                        new String[] {
                            "minimums.yaml", "id: WBK.total", "id: WBK.to" + sign + "tal"
                        },
                        new String[] {"minimums.yaml", "    measure:", "    mea" + sign + "sure:"},
                        new String[] {
                            "eligibility.yaml",
                            "institutionTypes: [LOCAL",
                            "institutionTypes: [LO" + sign + "CAL"
                        },
                        new String[] {
                            "3-decision/predicates.drl",
                            "Requirements( ",
                            "Require" + sign + "ments( "
                        })) {
            assertThat(problems(change[0], change[1], change[2]))
                    .as(change[1])
                    .anySatisfy(p -> assertThat(p.message()).contains(code))
                    .allSatisfy(p -> assertThat(p.message() + p.maybe()).doesNotContain(sign));
        }
    }

    @Test
    void subject_thatIsAQuestion_isNoMissingFile() {
        assertThat(problems("minimums.yaml", "subject: [TOTAL]", "subject: [A.I.1.i.a]"))
                .extracting(EditionProblem::message)
                .containsExactly(
                        "A.I.1.i.a is a question; a minimum is about a part of the worksheet");
    }

    @Test
    void interpretation_renamed_isOneMessageWithAllItsPlaces() {
        assertThat(problems("edition.yaml", "id: areaMinimum\n", "id: areaMinimums\n"))
                .singleElement()
                .extracting(EditionProblem::message)
                .isEqualTo(
                        "the interpretation \"areaMinimum\" does not exist; likewise in line 51, 61,"
                                + " 71, 81, 91, 159, 169, 179, 189, 199, 209");
    }

    @Test
    void service_thatDoesNotExist_isNothingElse() {
        assertThat(problems("eligibility.yaml", "- HOSPITAL ", "- RSUD "))
                .singleElement()
                .extracting(EditionProblem::message, EditionProblem::maybe)
                .containsExactly("the type \"RSUD\" does not exist", "HOSPITAL is meant.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "minimums.yaml|predicate: WBK\\n    subject: [A]|predicate WBK\\n    subject: [A]"
                        + "|22:14|a colon is missing here",
                "minimums.yaml|title:\\n      id: Nilai peng|title\\n      id: Nilai peng"
                        + "|26:10|a colon is missing here",
                "eligibility.yaml|[TMP, TW, WDP, WTP]|[TMP, TW, WDP, WTP"
                        + "|14:13|the bracket that opens here is not closed",
                "minimums.yaml|minimum: 40|minimum: 40..50"
                        + "|25:14|\"minimum\" must be a number, not \"40..50\"",
                "minimums.yaml|en: Total score|en: Total #1 score"
                        + "|19:17|the text ends here: what follows is a comment",
                "2-requirements/minimums.drl|Minimum( lowest|Minimum( $l : lowest, lowest"
                        + "|11:25|nothing looks at the variable $l"
            })
    void slip_isToldWhereItIs(String file, String from, String to, String place, String message) {
        assertThat(problems(file, from.replace("\\n", "\n"), to.replace("\\n", "\n")))
                .extracting(p -> p.line() + ":" + p.column() + "|" + p.message())
                .contains(place + "|" + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ points: { TOTAL: 75.01 } }|{ points: { TOTAL: 100.01 } }"
                        + "|TOTAL brings from 0 to 100 points, not 100.01",
                "{ points: { TOTAL: 75.01 } }|{ points: { TOTAL: -1 } }"
                        + "|TOTAL brings from 0 to 100 points, not -1",
                "{ points: { A: 40 } }|{ points: { A: 18..25 } }"
                        + "|\"A\" must be a number such as 15.75 or 3/8, not \"18..25\"",
                "rule: minimum.met|rule: minimum.reached|the rule \"minimum.reached\" does not exist"
            })
    void slip_inACase_isTold(String from, String to, String message) {
        String file = "2-requirements/minimums.cases.yaml";
        SortedMap<String, String> cases =
                new TreeMap<>(EditionFiles.bundledCases("permenpanrb-90-2021").texts());
        cases.computeIfPresent(file, (name, text) -> text.replace(from, to));
        EditionDraft draft = EditionDraft.read(Compiled.BUNDLED);
        new CaseCheck(draft).read(cases);
        assertThat(draft.problems().all(cases))
                .extracting(EditionProblem::message)
                .contains(message);
    }

    @Test
    void points_asManyAsTheWeight_areNoSlip() {
        SortedMap<String, String> cases =
                new TreeMap<>(EditionFiles.bundledCases("permenpanrb-90-2021").texts());
        cases.computeIfPresent(
                "2-requirements/minimums.cases.yaml",
                (name, text) -> text.replace("{ TOTAL: 75.01 }", "{ TOTAL: 100 }"));
        EditionDraft draft = EditionDraft.read(Compiled.BUNDLED);
        new CaseCheck(draft).read(cases);
        assertThat(draft.problems().all(cases)).isEmpty();
    }

    static Stream<Arguments> unused() {
        return Stream.of(
                Arguments.of("limits", "id", "the limit unused", "value: 3"),
                Arguments.of("warnings", "code", "the warning unused", ""),
                Arguments.of("interpretations", "id", "the interpretation unused", ""));
    }

    @ParameterizedTest
    @MethodSource("unused")
    void row_thatNothingNames_isAWarningUntilItSaysWhy(
            String list, String key, String told, String value) {
        String title = "{ id: Judul, en: Title }";
        String row =
                switch (list) {
                    case "warnings" -> "message: " + title;
                    case "limits" ->
                            value + "\n    title: " + title + "\n    citation: PermenPANRB 90/2021";
                    default ->
                            "question: "
                                    + title
                                    + "\n    citation: PermenPANRB 90/2021\n    default: a\n"
                                    + "    readings: [{ id: a, title: "
                                    + title
                                    + " }, { id: b, title: "
                                    + title
                                    + " }]";
                };
        String rows = "\n" + list + ":\n  - " + key + ": unused\n    " + row + "\n";
        assertThat(unusedIn(list, rows))
                .singleElement()
                .satisfies(p -> assertThat(p.level()).isEqualTo(EditionProblem.Level.WARNING))
                .extracting(EditionProblem::message)
                .isEqualTo("neither a row nor a rule names " + told + ", so it changes nothing");
        assertThat(unusedIn(list, rows + "    because: it is kept for a later year\n")).isEmpty();
    }

    private static List<EditionProblem> unusedIn(String list, String rows) {
        SortedMap<String, String> texts = new TreeMap<>(Compiled.BUNDLED.texts());
        texts.computeIfPresent(
                "edition.yaml", (name, text) -> text.replace("\n" + list + ":\n", rows));
        EditionDraft draft = EditionDraft.read(new EditionFiles("unused", texts));
        UnusedRows.warn(draft);
        return draft.problems().all(texts);
    }

    @Test
    void citation_ofARegulationThatTheEditionDoesNotList_isWarnedOf() {
        assertThat(problems("minimums.yaml", "PermenPANRB 90/2021", "PermenPANRB 90/2012"))
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.level()).isEqualTo(EditionProblem.Level.WARNING);
                            assertThat(p.message()).contains("PermenPANRB 90/2012");
                        });
    }
}
