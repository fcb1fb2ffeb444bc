package id.zonaintegritas.rules.internal.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.SmallEdition;
import id.zonaintegritas.rules.problem.AssessmentException;
import id.zonaintegritas.rules.problem.Problem;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssessmentProblemsTest {

    private static final AssessmentReader READER = AssessmentReader.json(SmallEdition.EDITION);
    private static final String SCALE = "the survey used another scale: an index is not converted.";
    private static final String KEYS =
            "not one of schema, unit, year, date, assessor, answers, eligibility, notes, evidence,"
                    + " $schema";
    private static final String HUGE = "1" + "0".repeat(400);

    /** What is wrong: where in the document, what is written there, and what is said about it. */
    record Bad(String document, String at, String message, String maybe) {
        @Override
        public String toString() {
            return at + " " + message;
        }
    }

    private static Bad root(String document, String at, String message, String... maybe) {
        return new Bad(document, at, message, String.join("", maybe));
    }

    private static Bad key(String entry, String at, String message, String... maybe) {
        return root(
                "{\"schema\":\"zi-assessment/1\",\"unit\":{\"id\":\"U\"}," + entry + "}",
                at,
                message,
                maybe);
    }

    private static Bad unit(String entries, String at, String message, String... maybe) {
        return root(
                "{\"schema\":\"zi-assessment/1\",\"unit\":{" + entries + "}}",
                "/unit" + at,
                message,
                maybe);
    }

    private static Bad answer(String id, String value, String at, String message, String... maybe) {
        return key("\"answers\":{\"" + id + "\":" + value + "}", "/answers/" + at, message, maybe);
    }

    private static Bad agents(String value, String message, String... maybe) {
        return answer(
                "A.II.1.i.a", "{\"agents\":" + value + "}", "A.II.1.i.a/agents", message, maybe);
    }

    private static Bad fact(String name, String value, String message, String... maybe) {
        return key(
                "\"eligibility\":{\"" + name + "\":" + value + "}",
                "/eligibility/" + name,
                message,
                maybe);
    }

    static Stream<Bad> documents() {
        return Stream.of(
                root("[]", "line 1, column 1", "a list instead of an object"),
                root(" 3", "line 1, column 2", "3 instead of an object"),
                root(
                        "{\"unit\":{\"id\":\"U\"}}",
                        "/schema",
                        "is missing: expected \"zi-assessment/1\""),
                root(
                        "{\"schema\":null,\"unit\":{\"id\":\"U\"}}",
                        "/schema",
                        "is missing: expected \"zi-assessment/1\""),
                root("{\"schema\":1,\"unit\":{\"id\":\"U\"}}", "/schema", "1 instead of a text"),
                root(
                        "{\"schema\":\"zi-assessment/2\",\"unit\":{\"id\":\"U\"}}",
                        "/schema",
                        "\"zi-assessment/2\" is not \"zi-assessment/1\"",
                        "the document is no assessment, or was made for another version."),
                root(
                        "{\"schema\":\"zi-assessment/1\"}",
                        "/unit",
                        "is missing: expected an object that has at least an id"),
                root(
                        "{\"schema\":\"zi-assessment/1\",\"unit\":\"U\"}",
                        "/unit",
                        "\"U\" instead of an object"),
                key("\"anwers\":{}", "/anwers", KEYS, "answers is meant."),
                key("\"a/b~c\":1", "/a~1b~0c", KEYS),
                key("\"year\":2026,\"year\":2026", "/year", "stands here more than once"),
                key("\"year\":26", "/year", "26 is not a year from 1000 to 9999"),
                key("\"year\":10000", "/year", "10000 is not a year from 1000 to 9999"),
                key("\"year\":2026.5", "/year", "2026.5 is not a year from 1000 to 9999"),
                key(
                        "\"year\":\"2026\"",
                        "/year",
                        "\"2026\" instead of a year from 1000 to 9999",
                        "2026 is meant: a number has no quotation marks, and a point for decimals."),
                key("\"assessor\":\"KPK\"", "/assessor", "\"KPK\" is not one of UNIT, TPI, TPN"),
                key(
                        "\"assessor\":\"unit\"",
                        "/assessor",
                        "\"unit\" is not one of UNIT, TPI, TPN",
                        "UNIT is meant."),
                key("\"answers\":[]", "/answers", "a list instead of an object"),
                key("\"eligibility\":true", "/eligibility", "true instead of an object"),
                unit("", "/id", "is missing: expected a text that names the unit"),
                unit("\"id\":null", "/id", "is missing: expected a text that names the unit"),
                unit("\"id\":\" \"", "/id", "must not be empty"),
                unit("\"id\":7", "/id", "7 instead of a text"),
                unit(
                        "\"id\":\"a\\u001bb\"",
                        "/id",
                        "must not have a line break, tab or other control character"),
                unit(
                        "\"id\":\"" + "x".repeat(1001) + "\"",
                        "/id",
                        "must not be longer than 1000 characters"),
                unit("\"id\":\"U\",\"name\":{}", "/name", "an object instead of a text"),
                unit(
                        "\"id\":\"U\",\"serviceType\":\"HOSPITALS\"",
                        "/serviceType",
                        "\"HOSPITALS\" is not one of HOSPITAL, CIVIL_REGISTRY, ONE_STOP_SERVICE,"
                                + " OTHER",
                        "HOSPITAL is meant."),
                unit(
                        "\"id\":\"U\",\"institutionType\":1",
                        "/institutionType",
                        "1 instead of one of LOCAL_GOVERNMENT, MINISTRY_OR_AGENCY"),
                unit(
                        "\"id\":\"U\",\"tipe\":1",
                        "/tipe",
                        "not one of id, name, institution, institutionType, serviceType"),
                answer("A.I.1.i.b", "\"D\"", "A.I.1.i.b", "\"D\" is not one of A, B, C"),
                answer(
                        "A.I.1.i.b",
                        "\"\"",
                        "A.I.1.i.b",
                        "\"\" is not one of A, B, C",
                        "null is meant: not answered."),
                answer("A.I.1.i.b", "1", "A.I.1.i.b", "1 instead of one of A, B, C"),
                answer("A.I.1.i.a", "true", "A.I.1.i.a", "true instead of one of YA, TIDAK"),
                answer("A.I.1.i.a", "\"A\"", "A.I.1.i.a", "\"A\" is not one of YA, TIDAK"),
                answer("A.I.1.i.b", "[\"A\"]", "A.I.1.i.b", "a list instead of one of A, B, C"),
                answer(
                        "A.I.1.i.b",
                        "\"" + "x".repeat(60) + "\"",
                        "A.I.1.i.b",
                        "\"" + "x".repeat(40) + "…\" is not one of A, B, C"),
                answer(
                        "a.i.1.I.a",
                        "\"YA\"",
                        "a.i.1.I.a",
                        "no such question",
                        "A.I.1.i.a is meant."),
                answer("Z.9", "null", "Z.9", "no such question"),
                answer("A.II.1.i.a", "3", "A.II.1.i.a", "3 instead of the counts agents, changes"),
                answer(
                        "A.II.1.i.a",
                        "{\"agent\":4}",
                        "A.II.1.i.a/agent",
                        "not one of the counts agents, changes",
                        "agents is meant."),
                answer(
                        "A.II.1.i.a",
                        "{\"agents\":4,\"agents\":5}",
                        "A.II.1.i.a/agents",
                        "stands here more than once"),
                agents("-1", "-1 must not be negative"),
                agents("4.5", "4.5 must be a whole number"),
                agents("1000000000001", "1000000000001 must not be above 1000000000000"),
                agents("1e20", "100000000000000000000 must not be above 1000000000000"),
                agents(
                        HUGE,
                        HUGE.substring(0, 40)
                                + "… instead of a whole number with at most 100 digits"),
                agents(
                        "1e999999999",
                        "1e999999999 instead of a whole number with at most 100 digits"),
                agents(
                        "1e-99999999999999",
                        "1e-99999999999999 instead of a whole number with at most 100 digits"),
                agents(
                        "\"4\"",
                        "\"4\" instead of a whole number",
                        "4 is meant: a number has no quotation marks, and a point for decimals."),
                agents("false", "false instead of a whole number"),
                answer(
                        "A.II.1.i.a",
                        "{\"agents\":0,\"changes\":15}",
                        "A.II.1.i.a/changes",
                        "15 contradicts agents, which is 0"),
                answer(
                        "A.II.5.iii.a",
                        "{\"unitHeads\":0,\"otherObliged\":0,\"reported\":8}",
                        "A.II.5.iii.a/reported",
                        "8 contradicts unitHeads, otherObliged, which are all 0"),
                answer(
                        "A.II.5.iii.a",
                        "{\"obligedToReport\":0,\"unitHeads\":1,\"otherObliged\":0,\"reported\":1}",
                        "A.II.5.iii.a/reported",
                        "1 contradicts obligedToReport, which is 0"),
                answer(
                        "B.I.a",
                        "5.1",
                        "B.I.a",
                        "5.1 is not a number from 0 to 4",
                        "the survey used another scale: an index is not converted."),
                answer(
                        "B.I.a",
                        "4.0000000000000001",
                        "B.I.a",
                        "4.0000000000000001 is not a number from 0 to 4",
                        "the survey used another scale: an index is not converted."),
                answer(
                        "B.I.a",
                        "-0.1",
                        "B.I.a",
                        "-0.1 is not a number from 0 to 4",
                        "the survey used another scale: an index is not converted."),
                answer(
                        "B.I.a",
                        "\"3,72\"",
                        "B.I.a",
                        "\"3,72\" instead of a number from 0 to 4",
                        "3.72 is meant: a number has no quotation marks, and a point for decimals."),
                answer("B.I.a", "\"A\"", "B.I.a", "\"A\" instead of a number from 0 to 4"),
                answer(
                        "B.I.a",
                        "1e999999999",
                        "B.I.a",
                        "1e999999999 instead of a number from 0 to 4 with at most 100 digits"),
                fact("sakip", "\"Z\"", "\"Z\" is not one of D, C, CC, B, BB, A, AA"),
                fact("sakip", "3", "3 instead of one of D, C, CC, B, BB, A, AA"),
                fact("auditFollowUp", "100.1", "100.1 is not a number from 0 to 100"),
                fact("auditFollowUp", "\"all\"", "\"all\" instead of a number from 0 to 100"),
                fact("monthsBuildingWbk", "-1", "-1 is not a number from 0 to 1000000000000"),
                fact(
                        "monthsBuildingWbk",
                        "1e13",
                        "10000000000000 is not a number from 0 to 1000000000000"),
                fact("coreService", "\"true\"", "\"true\" instead of true or false"),
                fact("coreService", "1", "1 instead of true or false"),
                key(
                        "\"date\":20260520",
                        "/date",
                        "20260520 instead of a date such as \"2026-05-20\""),
                key(
                        "\"date\":\"20-5-2026\"",
                        "/date",
                        "\"20-5-2026\" is not a date such as 2026-05-20",
                        "2026-05-20 is meant"),
                key("\"date\":\"0999-01-01\"", "/date", "999 is not a year from 1000 to 9999"),
                key("\"$schema\":1", "/$schema", "1 instead of a text"),
                answer("B.I.a", "{\"index\":5}", "B.I.a", "5 is not a number from 0 to 4", SCALE),
                answer(
                        "B.I.a",
                        "{\"index\":\"x\"}",
                        "B.I.a/index",
                        "\"x\" instead of a number from 0 to 4"),
                answer(
                        "B.I.a",
                        "{\"index\":3,\"respondents\":2.5}",
                        "B.I.a/respondents",
                        "2.5 must be a whole number"),
                answer(
                        "B.I.a",
                        "{\"indeks\":3}",
                        "B.I.a/indeks",
                        "not one of index, respondents",
                        "index is meant."),
                fact(
                        "buildingSince",
                        "\"2026-02-30\"",
                        "\"2026-02-30\" is not a date such as 2026-05-20",
                        "the month has no such day, or day and month were swapped"),
                fact("buildingSince", "true", "true instead of a date such as \"2026-05-20\""),
                key("\"notes\":[]", "/notes", "a list instead of an object"),
                key(
                        "\"notes\":{\"A.I.1.i.c\":\"?\"}",
                        "/notes/A.I.1.i.c",
                        "no such question or fact",
                        "A.I.1.i.a or A.I.1.i.b is meant."),
                key("\"notes\":{\"sakip\":3}", "/notes/sakip", "3 instead of a text"),
                key(
                        "\"evidence\":{\"sakip\":\"SK\"}",
                        "/evidence/sakip",
                        "\"SK\" instead of a list"),
                key(
                        "\"evidence\":{\"sakip\":[\"SK\"]}",
                        "/evidence/sakip/0",
                        "\"SK\" instead of an object"),
                key(
                        "\"evidence\":{\"sakip\":[{\"href\":\"x\"}]}",
                        "/evidence/sakip/0/title",
                        "is missing: expected a text that names the document"),
                key(
                        "\"evidence\":{\"sakip\":[{\"title\":\"\"}]}",
                        "/evidence/sakip/0/title",
                        "must not be empty"),
                fact("sakpi", "\"B\"", "no such fact", "sakip is meant."));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void document_withOneProblem_saysWhereAndWhat(Bad bad) {
        AssessmentException refused =
                catchThrowableOfType(AssessmentException.class, () -> READER.read(bad.document()));
        assertThat(refused.problems())
                .extracting(Problem::at, Problem::message, Problem::maybe)
                .containsExactly(tuple(bad.at(), bad.message(), bad.maybe()));
        assertThat(refused.getMessage())
                .doesNotContainIgnoringCase("jackson")
                .doesNotContain("java.", "Exception", "Unexpected character");
    }

    @Test
    void document_withManyProblems_reportsAllInItsOrder() {
        assertThatThrownBy(
                        () ->
                                READER.read(
                                        """
                                        { "schema": "zi-assessment/1", "unit": { "id": "RSUD-01" },
                                          "answers": { "A.I.1.i.b": "D",
                                                       "A.II.1.i.a": { "changes": 2, "agents": -1 } },
                                          "year": 1 }
                                        """))
                .hasMessage(
                        """
                        Assessment RSUD-01 is not valid (3 problems):
                          /answers/A.I.1.i.b   "D" is not one of A, B, C
                          /answers/A.II.1.i.a/agents   -1 must not be negative
                          /year   1 is not a year from 1000 to 9999""");
    }

    @Test
    void document_withProblems_isExplainedInIndonesian() {
        AssessmentException refused =
                catchThrowableOfType(
                        AssessmentException.class,
                        () ->
                                READER.read(
                                        """
                                        { "schema": "zi-assessment/1", "unit": { "id": "RSUD-01" },
                                          "answers": { "A.I.1.i.b": "D", "B.I.a": 5 },
                                          "eligibility": { "coreServices": true } }
                                        """));
        assertThat(refused.getMessage(Locale.forLanguageTag("id")))
                .isEqualTo(
                        """
                        Penilaian RSUD-01 tidak sah (3 masalah):
                          /answers/A.I.1.i.b   "D" bukan salah satu dari A, B, C
                          /answers/B.I.a   5 bukan angka dari 0 sampai 4. Mungkin surveinya memakai \
                        skala lain: indeks tidak dikonversi.
                          /eligibility/coreServices   fakta ini tidak ada. Mungkin yang dimaksud \
                        coreService.
                        Mungkin lembar kerja ini milik edisi lain: penilaian ini dibaca terhadap \
                        permenpanrb-90-2021.""");
    }

    @Test
    void document_withUnknownNames_mayBelongToAnotherEdition() {
        assertThatThrownBy(
                        () ->
                                READER.read(
                                        """
                                        { "schema": "zi-assessment/1", "unit": { "id": "RSUD-01" },
                                          "answers": { "C.I": "A" },
                                          "eligibility": { "coreServices": true } }
                                        """))
                .hasMessage(
                        """
                        Assessment RSUD-01 is not valid (2 problems):
                          /answers/C.I   no such question
                          /eligibility/coreServices   no such fact. Maybe coreService is meant.
                        Maybe the worksheet belongs to another edition: this assessment was read \
                        against permenpanrb-90-2021.""");
    }

    @Test
    void controlCharacters_inKeys_areEscapedInTheMessage() {
        assertThatThrownBy(() -> READER.read("{\"\\u001b[2J\":1}"))
                .hasMessageContaining("/\\u001b[2J   not one of")
                .message()
                .doesNotContain("\u001b");
    }

    @Test
    void halfCharacters_inTheDocument_canBeReported() {
        AssessmentException refused =
                catchThrowableOfType(
                        AssessmentException.class, () -> READER.read("{\ud800\"a\":1}"));
        assertThat(refused.problems())
                .singleElement()
                .hasToString(
                        "line 1, column 2   not JSON from here on: ?\"a\":1}. Maybe a comma, a"
                                + " quotation mark or a bracket is missing or too many.");
    }

    @Test
    void document_withThousandsOfProblems_reportsAll() {
        String entries = "\"A.I.1.i.z\":1,".repeat(15_000);
        AssessmentException refused =
                catchThrowableOfType(
                        AssessmentException.class,
                        () -> READER.read("{\"answers\":{" + entries + "\"B.I.a\":1}}"));
        assertThat(refused.problems()).hasSize(15_002);
    }
}
