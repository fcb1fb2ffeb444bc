package id.zonaintegritas.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project, wherever its tests are started. */
final class Sources {

    private static final Path MODULE =
            Path.of(System.getProperty("basedir", ".")).toAbsolutePath().normalize();

    static final Path PROJECT = MODULE.resolveSibling("");
    static final Path GOLDEN = MODULE.resolve("golden");

    private Sources() {}

    static String text(String file) throws IOException {
        return Files.readString(PROJECT.resolve(file));
    }

    /** The files under these places whose names end so, in order. */
    static List<Path> files(String ending, Path... places) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path place : places) {
            try (Stream<Path> files = Files.walk(place)) {
                files.filter(f -> f.toString().endsWith(ending)).sorted().forEach(found::add);
            }
        }
        return found;
    }
}
