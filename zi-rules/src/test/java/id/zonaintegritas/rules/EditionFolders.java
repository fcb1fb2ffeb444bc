package id.zonaintegritas.rules;

import id.zonaintegritas.rules.internal.edition.EditionFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Editions outside the jar. */
final class EditionFolders {

    private EditionFolders() {}

    static void writeBundled(Path folder) throws IOException {
        Map<String, String> texts = EditionFiles.bundled("permenpanrb-90-2021").texts();
        for (Map.Entry<String, String> file : texts.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
