package id.zonaintegritas.examples.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.TypeConversionException;

/** Names of files, and what a person is told of one that no file of this machine can have. */
final class FileName {

    /** Stands for each letter of a name that the locale does not have. */
    private static final char LACKING = '\uFFFD';

    private FileName() {}

    /** Whether no file can have a name, since it holds letters that the locale lacks. */
    static boolean lacksLetters(String name) {
        return name.indexOf(LACKING) >= 0 && found(name).isEmpty();
    }

    private static Optional<Path> found(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    static String whyImpossible(String name) {
        return name
                + ": no file can have this name here. Maybe "
                + (name.indexOf(LACKING) >= 0
                        ? "the locale of this machine lacks some of its letters; LC_ALL=C.UTF-8 has"
                                + " them."
                        : "it was copied along with a sign that nobody sees.");
    }

    /** For options and arguments. */
    static Path path(String name) {
        return found(name).orElseThrow(() -> new TypeConversionException(whyImpossible(name)));
    }
}
