package id.zonaintegritas.examples;

import id.zonaintegritas.rules.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** An edition outside the jar. */
final class EditionFolder {

    private EditionFolder() {}

    static Path copyOfBundled(Path folder) throws IOException {
        String id = Edition.current().id();
        try (InputStream files = Edition.class.getResourceAsStream(id + "/files.txt")) {
            for (String name :
                    new String(files.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                Path copy = folder.resolve(name);
                Files.createDirectories(copy.getParent());
                try (InputStream in = Edition.class.getResourceAsStream(id + "/" + name)) {
                    Files.copy(in, copy);
                }
            }
        }
        return folder;
    }
}
