package id.zonaintegritas.rules.testkit;

import static id.zonaintegritas.rules.testkit.ZiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.Report;
import id.zonaintegritas.rules.ZiEvaluator;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Isolated("changes the language of the process")
class EvaluationAssertTest {

    private static final ZiEvaluator EVALUATOR = ZiEvaluator.of(Edition.current());
    private static final Locale MACHINE = Locale.getDefault();

    private static Evaluation golden(String name) {
        Path file = Path.of("..", "zi-examples", "golden", name, "assessment.json");
        return EVALUATOR.evaluate(AssessmentReader.json().read(file));
    }

    @AfterEach
    void restoreLanguage() {
        Locale.setDefault(MACHINE);
    }

    @Test
    void evaluation_asExpected_passes() {
        assertThat(golden("one-area-short"))
                .grantsNothing()
                .misses("WBK.area.4", "WBBM.total")
                .missesOnly("WBK", "WBK.area.4")
                .meets("WBK.total")
                .warnsNothing();
        assertThat(golden("incomplete")).isUndetermined().leavesOpen("WBK.area.1");
        assertThat(golden("granted-wbk")).grants("WBK").missesOnly("WBK");
        assertThat(golden("granted-wbbm")).grants("WBBM");
    }

    private static Arguments wrong(UnaryOperator<EvaluationAssert> expectation, String message) {
        return Arguments.of(expectation, message);
    }

    static Stream<Arguments> wrongExpectations() {
        return Stream.of(
                wrong(
                        e -> e.grants("WBK"),
                        "WBK was expected to be granted, but no predicate is granted; not met:"
                                + " WBK.area.4, "),
                wrong(
                        EvaluationAssert::isUndetermined,
                        "the decision was expected to be open, but"),
                wrong(
                        e -> e.meets("WBK.total", "WBK.area.4"),
                        "WBK.area.4 was expected to be met, but is not met"),
                wrong(
                        e -> e.misses("WBK.total"),
                        "WBK.total was expected to be not met, but is met"),
                wrong(
                        e -> e.leavesOpen("WBK.total"),
                        "WBK.total was expected to be undetermined, but is met"),
                wrong(
                        e -> e.waives("WBK.total"),
                        "WBK.total was expected to be waived, but is met"),
                wrong(
                        e -> e.missesOnly("WBK", "WBK.total"),
                        "of WBK, exactly [WBK.total] was expected not to be met, but it is"
                                + " [WBK.area.4]"),
                wrong(
                        e -> e.scores("TOTAL", "100"),
                        "TOTAL was expected to have 100 points, but has "),
                wrong(
                        e -> e.warns("respondents-below-least"),
                        "a warning respondents-below-least was expected, but there is []"));
    }

    @ParameterizedTest
    @MethodSource("wrongExpectations")
    void expectation_thatIsNotMet_saysWhatIsThereAndShowsTheReport(
            UnaryOperator<EvaluationAssert> expectation, String message) {
        Locale.setDefault(Locale.ENGLISH);
        Evaluation evaluation = golden("one-area-short");

        AssertionError failed =
                catchThrowableOfType(
                        AssertionError.class, () -> expectation.apply(assertThat(evaluation)));

        assertThat(failed)
                .hasMessageStartingWith("KANTOR-11: " + message)
                .hasMessageEndingWith(Report.text(Locale.ENGLISH).render(evaluation));
    }

    @Test
    void expectation_onAnIndonesianMachine_isToldInIndonesian() {
        Locale.setDefault(new Locale("id", "ID"));

        assertThatThrownBy(() -> assertThat(golden("one-area-short")).grants("WBK"))
                .hasMessageStartingWith(
                        "KANTOR-11: WBK seharusnya diberikan, tetapi tidak ada predikat yang"
                                + " diberikan");
    }

    @Test
    void expectation_ofNothing_isRefused() {
        assertThatThrownBy(() -> assertThat(golden("one-area-short")).misses())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void score_open_isComparedAtBothEnds() {
        Evaluation open = EVALUATOR.evaluate(id.zonaintegritas.model.Assessment.of("u").build());

        assertThat(open).scores("TOTAL", "0", "100");
        assertThatThrownBy(() -> assertThat(open).scores("TOTAL", "0"))
                .isInstanceOf(AssertionError.class);
    }
}
