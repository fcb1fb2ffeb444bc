package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.rules.internal.edition.EditionFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** The bundled edition in a folder, to be edited as people do. */
public final class EditionCopy {

    private EditionCopy() {}

    public static void write(Path folder) throws IOException {
        for (Map.Entry<String, String> file :
                EditionFiles.bundled(Edition.current().id()).texts().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** Replaces the first occurrence. */
    public static void change(Path folder, String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        replace(path, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    /** As editors do: whoever watches the folder never sees half a file. */
    static void replace(Path file, String text) throws IOException {
        Path beside = Files.writeString(file.resolveSibling(".new"), text);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
