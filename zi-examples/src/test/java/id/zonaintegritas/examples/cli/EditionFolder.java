package id.zonaintegritas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.rules.workbench.EditionSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The bundled edition in a folder, to be edited as people do. */
public record EditionFolder(Path path) {

    public static EditionFolder in(Path path) throws IOException {
        Files.createDirectories(path);
        EditionSource.bundled().writeChanges(path);
        return new EditionFolder(path);
    }

    /** Replaces the first occurrence. */
    EditionFolder change(String file, String from, String to) throws IOException {
        String text = Files.readString(path.resolve(file));
        int at = text.indexOf(from);
        assertThat(at).as(from).isNotNegative();
        Files.writeString(
                path.resolve(file),
                text.substring(0, at) + to + text.substring(at + from.length()));
        return this;
    }

    /** Every file by its name. */
    Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(path.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
