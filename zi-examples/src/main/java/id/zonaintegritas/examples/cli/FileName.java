package id.zonaintegritas.examples.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.TypeConversionException;

/** Names of files, and what a person is told of one that no file of this machine can have. */
final class FileName {

    private FileName() {}

    static boolean isPossible(String name) {
        try {
            Path.of(name);
            return true;
        } catch (InvalidPathException impossible) {
            return false;
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
        if (!isPossible(name)) {
            throw new TypeConversionException(whyImpossible(name));
        }
        return Path.of(name);
    }
}
