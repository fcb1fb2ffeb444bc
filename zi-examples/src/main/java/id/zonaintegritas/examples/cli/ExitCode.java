package id.zonaintegritas.examples.cli;

/** How the program ends; of several outcomes the later one here decides. */
enum ExitCode {
    DONE(0),
    /** It is open whether the predicate that was asked for is reached. */
    UNDETERMINED(5),
    /** The predicate that was asked for is not reached. */
    NOT_REACHED(2),
    /** Cases or checks failed. */
    FAILED(4),
    /** An assessment or a rulebook is not valid. */
    INVALID(3),
    /** Wrong usage, or a file that cannot be read or written. */
    USAGE(1);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    ExitCode orWorse(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
