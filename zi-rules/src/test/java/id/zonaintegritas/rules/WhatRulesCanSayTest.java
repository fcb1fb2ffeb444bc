package id.zonaintegritas.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page that shows what rules can say shows what the changed editions say. */
class WhatRulesCanSayTest {

    private static final Path PAGE = Path.of("../docs/what-rules-can-say.md");

    /** The file of a change, and lines of it. */
    private static final Pattern SHOWN =
            Pattern.compile("<!-- ([^/ ]+)/(\\S+) -->\n```(?:yaml)?\n(.*?\n)```", Pattern.DOTALL);

    private static final Pattern SENTENCE = Pattern.compile("\"(.+?)\" ");

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }

    private static List<MatchResult> shown() throws IOException {
        return SHOWN.matcher(page()).results().toList();
    }

    @Test
    void lines_areThoseOfTheChange() throws IOException {
        assertThat(shown()).hasSizeGreaterThan(50);
        for (MatchResult lines : shown()) {
            String file = lines.group(2);
            assertThat(ChangedEdition.text(lines.group(1), file))
                    .as(lines.group(1) + "/" + file)
                    .contains(lines.group(3));
        }
    }

    @Test
    void codeBlocks_allNameTheirFile() throws IOException {
        assertThat(Pattern.compile("^```", Pattern.MULTILINE).matcher(page()).results().count())
                .isEqualTo(2L * shown().size());
    }

    @Test
    void changes_allStandOnThePage_withTheirSentence() throws IOException {
        assertThat(shown().stream().map(lines -> lines.group(1)).distinct().toList())
                .containsExactlyElementsOf(ChangedEdition.all());
        for (String change : ChangedEdition.all()) {
            String about = ChangedEdition.text(change, "README.md");
            MatchResult sentence = SENTENCE.matcher(about).results().toList().get(0);
            assertThat(page()).contains("\"" + sentence.group(1) + "\"");
        }
    }
}
