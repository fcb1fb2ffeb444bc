package id.zonaintegritas.rules.internal.edition;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.zonaintegritas.rules.problem.EditionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionFilesTest {

    @TempDir Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void folder_rowsRulesAndCases_givesRowsAndRulesByName() throws IOException {
        write("minimums.yaml", "a: 1\n");
        write("2-requirements/minimums.drl", "rule\n");
        write("2-requirements/minimums.cases.yaml", "cases\n");
        write("notes.txt", "x");
        assertThat(EditionFiles.in(folder).texts())
                .containsExactly(
                        Map.entry("2-requirements/minimums.drl", "rule\n"),
                        Map.entry("minimums.yaml", "a: 1\n"));
    }

    @Test
    void sha256_otherLineEndsOrByteOrderMark_isTheSame() throws IOException {
        write("a.yaml", "a: 1\nb: 2\n");
        String unix = EditionFiles.in(folder).sha256();
        write("a.yaml", "\uFEFFa: 1\r\nb: 2\r\n");
        assertThat(EditionFiles.in(folder).sha256()).isEqualTo(unix).matches("[0-9a-f]{64}");
        write("a.yaml", "a: 1\nb: 3\n");
        assertThat(EditionFiles.in(folder).sha256()).isNotEqualTo(unix);
    }

    @Test
    void sha256_definition_isNameZeroTextZero() {
        // printf 'a.yaml\0a: 1\n\0' | sha256sum
        assertThat(new EditionFiles("x", new TreeMap<>(Map.of("a.yaml", "a: 1\n"))).sha256())
                .isEqualTo("e43eed8480961002bdb77d9becf36d2ea1aad89075154c641771307bf977ec79");
    }

    @Test
    void sha256_bundledEdition_isThatOfItsFolder() throws IOException {
        EditionFiles bundled = EditionFiles.bundled("permenpanrb-90-2021");
        for (Map.Entry<String, String> file : bundled.texts().entrySet()) {
            write(file.getKey(), file.getValue());
        }
        assertThat(EditionFiles.in(folder).sha256()).isEqualTo(bundled.sha256());
    }

    @Test
    void folder_fileInAnotherEncoding_isReported() throws IOException {
        Files.write(folder.resolve("a.yaml"), "a: é".getBytes(ISO_8859_1));
        EditionException refused =
                catchThrowableOfType(EditionException.class, () -> EditionFiles.in(folder));
        assertThat(refused.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.at()).isEqualTo("a.yaml:1:1"))
                .satisfies(p -> assertThat(p.message()).contains("UTF-8"));
    }

    @Test
    void folder_absent_isReported() {
        Path absent = folder.resolve("absent");
        EditionException refused =
                catchThrowableOfType(EditionException.class, () -> EditionFiles.in(absent));
        assertThat(refused).hasMessageContaining("is no folder that can be read");
    }
}
