package id.zonaintegritas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.EditionReference;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.Edition;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalTest {

    private static Evaluation evaluation(Outcome wbk, Outcome wbbm, Decision decision) {
        return new Evaluation(
                new Assessment(
                        new Unit("U", null, null, null, null),
                        null,
                        null,
                        null,
                        Map.of(),
                        Map.of()),
                true,
                new EditionReference(
                        "e",
                        new Title("e", "e"),
                        LocalDate.EPOCH,
                        List.of(),
                        "0",
                        Map.of(),
                        Map.of()),
                decision,
                List.of(
                        new PredicateOutcome("WBK", new Title("WBK", "WBK"), wbk, List.of(), "c"),
                        new PredicateOutcome(
                                "WBBM", new Title("WBBM", "WBBM"), wbbm, List.of(), "c")),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "    , NOT_MET,      NOT_MET,      DONE",
        "WBK , MET,          NOT_MET,      DONE",
        "WBK , NOT_MET,      MET,          DONE",
        "WBK , UNDETERMINED, NOT_MET,      UNDETERMINED",
        "WBK , NOT_MET,      UNDETERMINED, UNDETERMINED",
        "WBK , NOT_MET,      NOT_MET,      NOT_REACHED",
        "WBBM, MET,          MET,          DONE",
        "WBBM, MET,          UNDETERMINED, UNDETERMINED",
        "WBBM, MET,          NOT_MET,      NOT_REACHED",
        "wbbm, MET,          NOT_MET,      NOT_REACHED"
    })
    void goal_outcomes_giveTheExitCode(
            @Nullable String asked, Outcome wbk, Outcome wbbm, ExitCode expected) {
        Evaluation evaluation = evaluation(wbk, wbbm, new Decision.NotGranted(List.of()));

        assertThat(Goal.of(Edition.current(), asked, Locale.ENGLISH).judge(evaluation))
                .isEqualTo(expected);
    }

    @Test
    void exitCodes_several_theGravestCounts() {
        assertThat(ExitCode.UNDETERMINED.orWorse(ExitCode.NOT_REACHED))
                .isEqualTo(ExitCode.NOT_REACHED);
        assertThat(ExitCode.INVALID.orWorse(ExitCode.NOT_REACHED)).isEqualTo(ExitCode.INVALID);
        assertThat(ExitCode.INVALID.orWorse(ExitCode.USAGE)).isEqualTo(ExitCode.USAGE);
        assertThat(ExitCode.DONE.orWorse(ExitCode.DONE)).isEqualTo(ExitCode.DONE);
    }

    @Test
    void tally_severalParts_addUp() {
        Tally part = new Tally(Edition.current());
        part.add(evaluation(Outcome.MET, Outcome.NOT_MET, new Decision.Granted("WBK")));
        part.add(evaluation(Outcome.MET, Outcome.MET, new Decision.Granted("WBBM")));
        part.add(evaluation(Outcome.NOT_MET, Outcome.NOT_MET, new Decision.NotGranted(List.of())));
        part.addInvalid();
        Tally sum = new Tally(Edition.current());
        sum.add(part);
        sum.add(part);
        sum.add(
                evaluation(
                        Outcome.UNDETERMINED,
                        Outcome.NOT_MET,
                        new Decision.Undetermined(List.of())));

        assertThat(sum.summary("f.jsonl", Duration.ofSeconds(3), Locale.ENGLISH))
                .isEqualTo(
                        "f.jsonl: 9 units: WBK 2, WBBM 2, not granted 2, undetermined 1, invalid 2"
                                + " (3 units per second)");
        assertThat(
                        new Tally(Edition.current())
                                .summary("f", Duration.ZERO, Locale.forLanguageTag("id")))
                .startsWith("f: 0 unit: WBK 0, WBBM 0, tidak diberikan 0");
    }
}
