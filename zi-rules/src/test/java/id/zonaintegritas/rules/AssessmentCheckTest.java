package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.AnswerValue.Choice;
import id.zonaintegritas.model.AnswerValue.Counts;
import id.zonaintegritas.model.AnswerValue.Index;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.FactValue.Grade;
import id.zonaintegritas.model.FactValue.Truth;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Unit;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AssessmentCheckTest {

    private static final AssessmentCheck CHECK = new AssessmentCheck(SmallEdition.EDITION);

    private static Assessment assessment(
            Map<String, AnswerValue> answers, Map<String, FactValue> eligibility) {
        return new Assessment(
                new Unit("U", null, null, null, null), 2026, null, answers, eligibility);
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
                        new Unit(id, null, null, null, null), year, null, Map.of(), Map.of()),
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
                unit("U", 999, "/year", "999 is not a year from 1000 to 9999"));
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
