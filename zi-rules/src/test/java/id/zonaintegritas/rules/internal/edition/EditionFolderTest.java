package id.zonaintegritas.rules.internal.edition;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.EditionCopy;
import id.zonaintegritas.rules.problem.EditionException;
import id.zonaintegritas.rules.problem.EditionProblem.Level;
import id.zonaintegritas.rules.workbench.EditionCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a folder may hold besides an edition, and what is refused in it. */
class EditionFolderTest {

    private static final String LINK = "is a link; an edition holds its files itself";

    @TempDir Path outside;
    @TempDir Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Set<String> read() {
        return EditionFiles.in(folder).texts().keySet();
    }

    private List<String> refused() {
        return catchThrowableOfType(EditionException.class, this::read).problems().stream()
                .map(p -> p.at() + " " + p.message())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minimums.yaml~",
                "minimums.yaml.bak",
                "minimums.yaml.orig",
                ".minimums.yaml.swp",
                ".minimums.yaml",
                "#minimums.yaml#",
                "~$minimums.yaml",
                ".DS_Store",
                "Thumbs.db",
                ".git/config.yaml",
                "notes.txt",
                "edition.xlsx",
                "README.md"
            })
    void fileOfAnEditorOrANote_isPassedOver(String name) throws IOException {
        write("minimums.yaml", "a: 1");
        write(name, "b: [");
        assertThat(read()).containsExactly("minimums.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minimums.yml",
                "minimums.YAML",
                "minimums.Yml",
                "1-scoring/points.DRL",
                "minimums.yaml.txt",
                "1-scoring/points.drl.txt"
            })
    void fileUnderAnotherEnding_isRefused(String name) throws IOException {
        write(name, "a: 1");
        assertThat(refused())
                .containsExactly(
                        name + ":1:1 the name of a file of an edition ends in .yaml or .drl");
    }

    @Test
    void fileInCapitals_isNoneOfTheEdition() throws IOException {
        EditionCopy.write(folder);
        Files.move(folder.resolve("minimums.yaml"), folder.resolve("Minimums.yaml"));
        assertThat(EditionCheck.of(folder).problems())
                .filteredOn(p -> p.level() == Level.ERROR)
                .extracting(p -> p.problem().toString())
                .containsExactly(
                        "Minimums.yaml:1:1   an edition has no file of this name."
                                + " Maybe minimums.yaml is meant.",
                        "minimums.yaml:1:1   the file is missing");
    }

    @Test
    void link_toAFile_isRefused() throws IOException {
        Path secret = Files.writeString(outside.resolve("secret"), "x: 1");
        Files.createSymbolicLink(folder.resolve("minimums.yaml"), secret);
        assertThat(refused()).containsExactly("minimums.yaml:1:1 " + LINK);
    }

    @Test
    void link_toAFolder_isRefused() throws IOException {
        Files.writeString(outside.resolve("TOTAL.yaml"), "x: 1");
        Files.createSymbolicLink(folder.resolve("worksheet"), outside);
        assertThat(refused()).containsExactly("worksheet:1:1 " + LINK);
    }

    @Test
    void link_throughAnotherLink_isRefused() throws IOException {
        Path secret = Files.writeString(outside.resolve("secret"), "x: 1");
        Path between = Files.createSymbolicLink(outside.resolve("between"), secret);
        Files.createSymbolicLink(folder.resolve("minimums.yaml"), between);
        assertThat(refused()).containsExactly("minimums.yaml:1:1 " + LINK);
    }

    @Test
    void link_toTheFolderAboveIt_isRefusedAndNotFollowed() throws IOException {
        Files.createSymbolicLink(folder.resolve("worksheet"), folder);
        assertThat(refused()).containsExactly("worksheet:1:1 " + LINK);
    }

    @Test
    void link_toNothing_isRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("minimums.yaml"), outside.resolve("absent"));
        assertThat(refused()).containsExactly("minimums.yaml:1:1 " + LINK);
    }

    @Test
    void link_withinTheFolder_isRefusedAsWell() throws IOException {
        Path file = write("minimums.yaml", "a: 1");
        Files.createSymbolicLink(folder.resolve("eligibility.yaml"), file);
        assertThat(refused()).containsExactly("eligibility.yaml:1:1 " + LINK);
    }

    @Test
    void link_hidden_isPassedOver() throws IOException {
        write("minimums.yaml", "a: 1");
        Files.createSymbolicLink(folder.resolve(".#minimums.yaml"), outside.resolve("user@host"));
        assertThat(read()).containsExactly("minimums.yaml");
    }

    @Test
    void folder_namedThroughALink_isRead() throws IOException {
        write("minimums.yaml", "a: 1");
        Path link = Files.createSymbolicLink(outside.resolve("current"), folder);
        assertThat(EditionFiles.in(link).texts()).containsKey("minimums.yaml");
    }

    @Test
    void folder_withinAFolder_isRefusedOnce() throws IOException {
        write("worksheet/old/A.yaml", "a: 1");
        write("worksheet/old/B.yaml", "a: 1");
        write("worksheet/old/older/B.yaml", "a: 1");
        assertThat(refused())
                .singleElement()
                .asString()
                .startsWith("worksheet/old/")
                .endsWith("the folders of an edition hold files, not folders");
    }

    @Test
    void files_moreThanAnyEditionNeeds_areRefused() throws IOException {
        for (int i = 0; i <= 1_000; i++) {
            write("worksheet/" + i + ".yaml", "a: 1");
        }
        assertThat(refused())
                .singleElement()
                .asString()
                .endsWith("an edition has at most 1000 files");
    }

    @Test
    void files_ofAnotherFolderAltogether_areNotAllLookedAt() throws IOException {
        for (int i = 0; i <= 10_000; i++) {
            Files.createFile(folder.resolve(i + ".txt"));
        }
        assertThat(refused())
                .singleElement()
                .asString()
                .endsWith("holds more than 10000 files and cannot be an edition alone");
    }

    @Test
    void bytes_moreThanAnyEditionNeeds_areRefused() throws IOException {
        write("a.yaml", "#".repeat(6_000_000));
        write("b.yaml", "#".repeat(6_000_000));
        assertThat(refused())
                .singleElement()
                .asString()
                .endsWith(":1:1 an edition has at most 10000000 bytes");
    }

    @Test
    void bytes_thatAreNoUtf8_areRefused() throws IOException {
        Files.write(folder.resolve("minimums.yaml"), "a: 1".getBytes(UTF_16));
        assertThat(refused()).containsExactly("minimums.yaml:1:1 the file is not written in UTF-8");
    }

    @Test
    void lines_asWindowsEndsThem_areTheSame() throws IOException {
        EditionCopy.write(folder);
        for (String name : read()) {
            Path file = folder.resolve(name);
            Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
        }
        assertThat(Edition.load(folder).sha256()).isEqualTo(Edition.current().sha256());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void file_thatMayNotBeRead_isRefused() throws IOException {
        Path file = write("minimums.yaml", "a: 1");
        Files.setPosixFilePermissions(file, Set.of());
        assumeFalse(Files.isReadable(file), "the administrator reads everything");
        assertThat(refused()).containsExactly("minimums.yaml:1:1 the file cannot be read");
    }

    @Test
    void folder_namedLikeAFile_isNone() throws IOException {
        Files.createDirectories(folder.resolve("minimums.yaml"));
        assertThat(read()).isEmpty();
    }

    @Test
    void file_inPlaceOfTheFolder_isRefused() throws IOException {
        Path file = write("edition.zip", "x");
        assertThatThrownBy(() -> Edition.load(file))
                .hasMessageContaining("is no folder that can be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3-decision\\..\\..\\out.cases.yaml",
                "worksheet/A\\B.yaml",
                "worksheet/A:B.yaml",
                "worksheet/A\u202eB.yaml",
                "worksheet/A\u00a0B.yaml",
                "worksheet/A\tB.yaml"
            })
    @DisabledOnOs(OS.WINDOWS)
    void name_thatLeadsElsewhereOrHidesSomething_isRefused(String name) throws IOException {
        write(name, "a: 1");
        assertThat(catchThrowableOfType(EditionException.class, this::readAll).problems())
                .singleElement()
                .satisfies(
                        p ->
                                assertThat(p.message())
                                        .contains("the name of a file or folder holds"));
    }

    private void readAll() {
        EditionFolder.texts(folder, name -> name.endsWith(".yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-scoring/a/b/c.drl", "1-scoring/a/b.drl", "a/b/c/d/e/f.yaml"})
    void file_deeperThanAnEditionHasThem_isRefused(String name) throws IOException {
        write(name, "nothing reads this");
        assertThat(refused())
                .containsExactly(name + ":1:1 the folders of an edition hold files, not folders");
    }

    @Test
    void writing_beyondTheFolder_isRefused() {
        for (String name : List.of("../out.yaml", "a/../../out.yaml", "..\\out.yaml", "")) {
            assertThatThrownBy(() -> EditionFileName.within(folder, name))
                    .as(name)
                    .isInstanceOf(IOException.class);
        }
    }
}
