package id.zonaintegritas.examples.cli;

import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.workbench.EditionSource;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** An edition as it is named to the program: a folder, or the one that comes with it. */
record EditionArgument(String name) {

    static final String BUNDLED = "bundled";

    boolean isBundled() {
        return name.equals(BUNDLED);
    }

    /**
     * @throws ProgramException if there is no such folder
     */
    Path folder() {
        try {
            Path folder = Path.of(name);
            if (Files.isDirectory(folder)) {
                return folder;
            }
        } catch (InvalidPathException noPath) {
            // Refused as any other name.
        }
        throw new ProgramException(
                ExitCode.USAGE,
                name
                        + ": there is no such folder. Maybe "
                        + BUNDLED
                        + " is meant: the edition that comes with zi.");
    }

    /** The newest version. */
    Edition edition() {
        // The engine begins to log on several threads at once, and would say that it waited.
        LoggerFactory.getILoggerFactory();
        return isBundled() ? Edition.current() : Edition.load(folder());
    }

    EditionSource source() {
        return isBundled() ? EditionSource.bundled() : EditionSource.in(folder());
    }
}
