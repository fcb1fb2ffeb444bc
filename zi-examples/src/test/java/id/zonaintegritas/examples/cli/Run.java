package id.zonaintegritas.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What one run of the program printed, and how it ended. */
public record Run(int exitCode, String out, String error) {

    /** An assessment without any answer. */
    public static final String UNANSWERED =
            "{\"schema\":\"zi-assessment/1\",\"unit\":{\"id\":\"OPEN\"},\"answers\":{}}";

    /** An assessment that misses a requirement of every predicate. */
    public static final String MISSED =
            "{\"schema\":\"zi-assessment/1\",\"unit\":{\"id\":\"MISSED\","
                    + "\"institutionType\":\"MINISTRY_OR_AGENCY\"},\"answers\":{},"
                    + "\"eligibility\":{\"coreService\":false}}";

    public static final String BROKEN = "{\"schema\":\"zi-assessment/1\",\"unit\":";

    /** An assessment with the best answer everywhere, over many lines. */
    public static String everythingReached() throws IOException {
        try (InputStream in = Run.class.getResourceAsStream("everything-reached.json")) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    static Run of(String... arguments) {
        return with(InputStream.nullInputStream(), false, arguments);
    }

    static Run withInput(String input, String... arguments) {
        return withInput(new ByteArrayInputStream(input.getBytes(UTF_8)), arguments);
    }

    static Run withInput(InputStream input, String... arguments) {
        return with(input, false, arguments);
    }

    static Run onTerminal(String... arguments) {
        return with(InputStream.nullInputStream(), true, arguments);
    }

    private static Run with(InputStream input, boolean terminal, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        int exitCode =
                Zi.run(
                        new Terminal(
                                input,
                                out,
                                new PrintStream(error, true, UTF_8),
                                terminal,
                                false,
                                true),
                        arguments);
        return new Run(exitCode, out.toString(UTF_8), error.toString(UTF_8));
    }

    public static String file(Path folder, String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines)).toString();
    }
}
