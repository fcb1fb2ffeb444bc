package id.zonaintegritas.rules.internal.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.EditionCopy;
import id.zonaintegritas.rules.problem.EditionException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionLocationTest {

    @TempDir Path folder;

    /** A jar without entries for folders, as some tools make them. */
    private Path jar() throws IOException {
        Path edition = folder.resolve("of our own");
        EditionCopy.write(edition);
        Path jar = folder.resolve("editions of today.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(edition)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = edition.relativize(file).toString().replace('\\', '/');
                entries.putNextEntry(new JarEntry("editions/own/" + name));
                Files.copy(file, entries);
            }
        }
        return jar;
    }

    @Test
    void edition_inAJarOnTheClassPath_isThatOfTheFolder() throws IOException {
        Path jar = jar();
        try (URLClassLoader classes = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            URL found = classes.getResource("editions/own/edition.yaml");

            assertThat(Edition.load(found).sha256())
                    .isEqualTo(Edition.load(folder.resolve("of our own")).sha256());
            assertThat(Edition.loadAll(found)).hasSameSizeAs(Edition.all());
        }
    }

    @Test
    void edition_inAFolderOfClasses_isFoundByTheFolderAndByItsFile() throws IOException {
        Path edition = folder.resolve("own");
        EditionCopy.write(edition);

        String expected = Edition.load(edition).sha256();

        assertThat(Edition.load(edition.toUri().toURL()).sha256()).isEqualTo(expected);
        assertThat(Edition.load(edition.resolve("edition.yaml").toUri().toURL()).sha256())
                .isEqualTo(expected);
    }

    @Test
    void location_whereNothingCanBeRead_isAProblemInBothLanguages() throws IOException {
        List<URL> nowhere =
                List.of(
                        URI.create("https://example.org/edition/").toURL(),
                        new URL("jar:" + folder.resolve("none.jar").toUri() + "!/edition/"));

        assertThat(nowhere)
                .allSatisfy(
                        location ->
                                assertThatThrownBy(() -> Edition.load(location))
                                        .isInstanceOfSatisfying(
                                                EditionException.class,
                                                refused ->
                                                        assertThat(
                                                                        refused.problems()
                                                                                .get(0)
                                                                                .what()
                                                                                .english())
                                                                .startsWith(
                                                                        "nothing can be read"
                                                                                + " here")));
    }

    @Test
    void resource_thatDoesNotExist_isNamedAsTheMistake() {
        assertThatThrownBy(() -> Edition.load(getClass().getResource("none/edition.yaml")))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("there is no resource of this name");
    }
}
