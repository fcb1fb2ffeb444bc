package id.zonaintegritas.rules.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.zonaintegritas.rules.internal.document.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("changes a limit that others go by")
class CheckTimeTest {

    @BeforeEach
    void limit() {
        System.setProperty(Limits.CHECK_SECONDS.setting(), "1");
    }

    @AfterEach
    void noLimit() {
        System.clearProperty(Limits.CHECK_SECONDS.setting());
        Thread.interrupted();
    }

    @Test
    void work_beyondTheLimit_endsWithTheBusiestRule() {
        CheckTime time = new CheckTime();
        assertThatThrownBy(
                        () -> {
                            while (true) {
                                time.require(() -> "minimum.met");
                            }
                        })
                .isInstanceOfSatisfying(
                        CheckTime.Over.class,
                        over -> assertThat(over.rule()).isEqualTo("minimum.met"));
    }

    @Test
    void waiting_forOthersOnTheMachine_isNoWork() throws InterruptedException {
        CheckTime time = new CheckTime();
        Thread.sleep(1_200);
        assertThatCode(() -> time.require(() -> "minimum.met")).doesNotThrowAnyException();
    }

    @Test
    void interruption_endsTheTimeAtOnce() {
        CheckTime time = new CheckTime();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> time.require(() -> "")).isInstanceOf(CheckTime.Over.class);
    }
}
