package id.zonaintegritas.examples.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.TypeConversionException;

/** Names of files, and what a person is told of one that no file of this machine can have. */
final class FileName {

    private FileName() {}

    static boolean isPossible(String name) {
        return found(name).isPresent();
    }

    private static Optional<Path> found(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }

    /** Java takes names in the letters of the locale, and puts another sign for those beyond. */
    static String whyImpossible(String name) {
        return name
                + ": no file can have this name here. Maybe the locale of this machine lacks some of"
                + " its letters; LC_ALL=C.UTF-8 has them.";
    }

    /** For options and arguments. */
    static Path path(String name) {
        return found(name).orElseThrow(() -> new TypeConversionException(whyImpossible(name)));
    }
}
