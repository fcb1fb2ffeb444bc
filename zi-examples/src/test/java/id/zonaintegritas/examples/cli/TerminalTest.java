package id.zonaintegritas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    private static Terminal writingTo(OutputStream out, boolean isTerminal, boolean colours) {
        return new Terminal(
                InputStream.nullInputStream(),
                out,
                new PrintStream(OutputStream.nullOutputStream()),
                isTerminal,
                isTerminal,
                colours);
    }

    private static Terminal failing(String message) {
        return writingTo(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException(message);
                    }
                },
                false,
                false);
    }

    @Test
    void colours_environment_decides() {
        assertThat(Terminal.allowsColours(Map.of())).isTrue();
        assertThat(Terminal.allowsColours(Map.of("NO_COLOR", ""))).isTrue();
        assertThat(Terminal.allowsColours(Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(Terminal.allowsColours(Map.of("TERM", "dumb"))).isFalse();
        assertThat(Terminal.allowsColours(Map.of("TERM", "xterm"))).isTrue();
    }

    @Test
    void coloured_onlyWhereAPersonReads() {
        OutputStream nowhere = new ByteArrayOutputStream();

        assertThat(writingTo(nowhere, true, true).coloured()).isTrue();
        assertThat(writingTo(nowhere, true, false).coloured()).isFalse();
        assertThat(writingTo(nowhere, false, true).coloured()).isFalse();
    }

    @Test
    void print_readerGone_endsQuietly() {
        assertThatThrownBy(() -> failing("Broken pipe").print("x"))
                .isInstanceOfSatisfying(
                        ProgramException.class,
                        end -> {
                            assertThat(end.exitCode()).isEqualTo(ExitCode.DONE);
                            assertThat(end.text()).isEmpty();
                        });
    }

    @Test
    void print_diskFull_saysSoInPlainWords() {
        assertThatThrownBy(() -> failing("ENOSPC").print("x"))
                .isInstanceOfSatisfying(
                        ProgramException.class,
                        end -> assertThat(end.exitCode()).isEqualTo(ExitCode.USAGE))
                .hasMessage("The results cannot be written. Maybe the disk is full.");
    }

    @Test
    void width_environmentThenTerminal_decides() {
        assertThat(TerminalWidth.of(Map.of("COLUMNS", "72"), true, () -> 100)).isEqualTo(72);
        assertThat(TerminalWidth.of(Map.of("COLUMNS", "72"), false, () -> 100)).isEqualTo(72);
        assertThat(TerminalWidth.of(Map.of(), true, () -> 100)).isEqualTo(100);
        assertThat(TerminalWidth.of(Map.of(), false, () -> 100)).isEqualTo(80);
        for (String nonsense : List.of("", " ", "0", "-1", "wide", "99999999999")) {
            assertThat(TerminalWidth.of(Map.of("COLUMNS", nonsense), true, () -> 100))
                    .isEqualTo(100);
        }
        assertThat(TerminalWidth.measured()).isPositive();
    }
}
