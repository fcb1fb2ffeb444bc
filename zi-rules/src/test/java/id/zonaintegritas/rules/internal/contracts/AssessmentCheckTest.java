package id.zonaintegritas.rules.internal.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.AnswerValue.Choice;
import id.zonaintegritas.model.AnswerValue.Counts;
import id.zonaintegritas.model.AnswerValue.Index;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evidence;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.FactValue.Day;
import id.zonaintegritas.model.FactValue.Grade;
import id.zonaintegritas.model.FactValue.Truth;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.AssessmentReaderTest;
import id.zonaintegritas.rules.Editions;
import id.zonaintegritas.rules.SmallEdition;
import id.zonaintegritas.rules.problem.AssessmentException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AssessmentCheckTest {

    private static final AssessmentCheck CHECK =
            new AssessmentCheck(Editions.loaded(SmallEdition.EDITION));

    private static Assessment assessment(
            Map<String, AnswerValue> answers, Map<String, FactValue> eligibility) {
        return new Assessment(
                new Unit("U", null, null, null, null), 2026, null, null, answers, eligibility);
    }

    private static Arguments answer(String id, AnswerValue value, String at, String message) {
        return Arguments.of(assessment(Map.of(id, value), Map.of()), at, message);
    }

    private static Arguments fact(String name, FactValue value, String message) {
        return Arguments.of(
                assessment(Map.of(), Map.of(name, value)), "/eligibility/" + name, message);
    }

    private static Arguments unit(String id, int year, String at, String message) {
        return Arguments.of(
                new Assessment(
                        new Unit(id, null, null, null, null), year, null, null, Map.of(), Map.of()),
                at,
                message);
    }

    private static Arguments type(Unit unit, String at, String message) {
        return Arguments.of(
                new Assessment(unit, null, null, null, Map.of(), Map.of()), "/unit/" + at, message);
    }

    private static Arguments remark(
            Map<String, String> notes,
            Map<String, List<Evidence>> evidence,
            String at,
            String message) {
        return Arguments.of(
                new Assessment(
                        new Unit("U", null, null, null, null),
                        null,
                        null,
                        null,
                        Map.of(),
                        Map.of(),
                        notes,
                        evidence),
                at,
                message);
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                answer(
                        "A.I.1.i.b",
                        new Choice("a"),
                        "/answers/A.I.1.i.b",
                        "\"a\" is not one of A, B, C"),
                answer(
                        "A.I.1.i.b",
                        new Index(Rational.ONE),
                        "/answers/A.I.1.i.b",
                        "an index instead of one of A, B, C"),
                answer(
                        "A.II.1.i.a",
                        new Choice("A"),
                        "/answers/A.II.1.i.a",
                        "a letter instead of the counts agents, changes"),
                answer(
                        "B.I.a",
                        new Counts(Map.of()),
                        "/answers/B.I.a",
                        "counts instead of a number from 0 to 4"),
                answer(
                        "B.I.a",
                        new Index(Rational.of(13, 3)),
                        "/answers/B.I.a",
                        "4.33333333333333333333333333333333333333… is not a number from 0 to 4"),
                answer(
                        "A.II.1.i.a",
                        new Counts(Map.of("agents", -1L)),
                        "/answers/A.II.1.i.a/agents",
                        "-1 must not be negative"),
                answer(
                        "A.II.1.i.a",
                        new Counts(Map.of("agents", Long.MAX_VALUE)),
                        "/answers/A.II.1.i.a/agents",
                        "9223372036854775807 must not be above 1000000000000"),
                answer(
                        "A.II.1.i.a",
                        new Counts(Map.of("x", 1L)),
                        "/answers/A.II.1.i.a/x",
                        "not one of the counts agents, changes"),
                answer(
                        "A.II.1.i.a",
                        new Counts(Map.of("agents", 0L, "changes", 2L)),
                        "/answers/A.II.1.i.a/changes",
                        "2 contradicts agents, which is 0"),
                answer("A/1", new Choice("A"), "/answers/A~11", "no such question"),
                fact("sakip", new Grade("aa"), "\"aa\" is not one of D, C, CC, B, BB, A, AA"),
                fact("sakip", new Truth(true), "true instead of one of D, C, CC, B, BB, A, AA"),
                fact(
                        "auditFollowUp",
                        new Amount(Rational.of(101)),
                        "101 is not a number from 0 to 100"),
                fact("coreService", new Grade("A"), "A instead of true or false"),
                fact("nothing", new Truth(true), "no such fact"),
                unit("", 2026, "/unit/id", "must not be empty"),
                unit("\ud800", 2026, "/unit/id", "must not have half of a surrogate pair"),
                unit("U", 999, "/year", "999 is not a year from 1000 to 9999"),
                answer(
                        "B.I.a",
                        new Index(Rational.ONE, -1L),
                        "/answers/B.I.a/respondents",
                        "-1 must not be negative"),
                fact(
                        "buildingSince",
                        new Amount(Rational.ONE),
                        "1 instead of a date such as \"2026-05-20\""),
                fact(
                        "buildingSince",
                        new Day(LocalDate.of(10_000, 1, 1)),
                        "10000 is not a year from 1000 to 9999"),
                type(
                        new Unit("U", null, null, "CITY", null),
                        "institutionType",
                        "\"CITY\" is not one of LOCAL_GOVERNMENT, MINISTRY_OR_AGENCY"),
                type(
                        new Unit("U", null, null, null, "SCHOOL"),
                        "serviceType",
                        "\"SCHOOL\" is not one of HOSPITAL, CIVIL_REGISTRY, ONE_STOP_SERVICE,"
                                + " OTHER"),
                remark(Map.of("X.1", "?"), Map.of(), "/notes/X.1", "no such question or fact"),
                remark(
                        Map.of("sakip", "x".repeat(10_001)),
                        Map.of(),
                        "/notes/sakip",
                        "must not be longer than 10000 characters"),
                remark(
                        Map.of(),
                        Map.of("sakip", List.of(new Evidence(" ", null))),
                        "/evidence/sakip/0/title",
                        "must not be empty"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void assessment_withOneProblem_isRefusedLikeADocument(
            Assessment assessment, String at, String message) {
        AssessmentException refused =
                catchThrowableOfType(
                        AssessmentException.class, () -> CHECK.requireValid(assessment));
        assertThat(refused.problems()).hasSize(1);
        assertThat(refused.problems().get(0).at()).isEqualTo(at);
        assertThat(refused.problems().get(0).message()).isEqualTo(message);
    }

    @Test
    void counts_withManyProblems_areReportedByName() {
        Assessment assessment =
                assessment(
                        Map.of(
                                "A.II.1.i.a",
                                new Counts(Map.of("changes", -2L, "agents", -1L, "years", 3L))),
                        Map.of());
        assertThatThrownBy(() -> CHECK.requireValid(assessment))
                .hasMessage(
                        """
                        Assessment U is not valid (3 problems):
                          /answers/A.II.1.i.a/agents   -1 must not be negative
                          /answers/A.II.1.i.a/changes   -2 must not be negative
                          /answers/A.II.1.i.a/years   not one of the counts agents, changes""");
    }

    @Test
    void assessment_thatWasRead_isValid() {
        Assessment read =
                AssessmentReader.json(SmallEdition.EDITION).read(AssessmentReaderTest.FULL);
        assertThatCode(() -> CHECK.requireValid(read)).doesNotThrowAnyException();
    }
}
