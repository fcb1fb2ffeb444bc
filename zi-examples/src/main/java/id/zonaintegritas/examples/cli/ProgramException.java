package id.zonaintegritas.examples.cli;

/** Ends the program with a message for the person who started it; an empty one is not printed. */
final class ProgramException extends RuntimeException {

    private final ExitCode exitCode;

    ProgramException(ExitCode exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    ExitCode exitCode() {
        return exitCode;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
