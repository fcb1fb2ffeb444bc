package id.zonaintegritas.rules.internal.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    private static final Path FOLDER =
            Path.of("src/main/resources/id/zonaintegritas/rules/messages");
    private static final Pattern VALUE = Pattern.compile("\\{[^}]*}");

    static Stream<String> areas() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(f -> f.getFileName().toString().replaceFirst("_(id|en)\\.properties$", ""))
                    .collect(Collectors.toCollection(TreeSet::new))
                    .stream();
        }
    }

    private static Properties texts(String area, String language) throws IOException {
        Properties texts = new Properties();
        try (Reader in =
                Files.newBufferedReader(
                        FOLDER.resolve(area + "_" + language + ".properties"), UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("areas")
    void messages_ofAnArea_areTheSameInBothLanguages(String area) throws IOException {
        Properties indonesian = texts(area, "id");
        Properties english = texts(area, "en");

        assertThat(indonesian.stringPropertyNames())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        for (String name : english.stringPropertyNames()) {
            assertThat(indonesian.getProperty(name)).as(name).isNotBlank();
            assertThat(values(indonesian.getProperty(name)))
                    .as(name)
                    .isEqualTo(values(english.getProperty(name)));
        }
    }
}
