package id.zonaintegritas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.rules.workbench.EditionSource;
import id.zonaintegritas.rules.workbench.SourceRow;
import id.zonaintegritas.rules.workbench.SourceRule;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class DocCommandTest {

    @TempDir Path folder;

    private static List<String> found(String regex, String text) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html"})
    void document_ofTheBundledEdition_hasEveryRowAndRule(String format) {
        Run run = Run.of("doc", "bundled", "--format", format, "--lang", "en");

        assertThat(run.exitCode()).isZero();
        String plain =
                run.out()
                        .replaceAll("\\\\(.)", "$1")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&");
        for (SourceRow row : EditionSource.bundled().rows()) {
            String id = row.id().substring(row.id().indexOf(':') + 1);
            assertThat(plain).contains(row.title().english());
            if (!row.file().equals("edition.yaml") || row.within() != null) {
                assertThat(plain).containsPattern("(?<![\\w.])" + Pattern.quote(id) + "(?!\\w)");
            }
        }
        for (SourceRule rule : EditionSource.bundled().rules()) {
            assertThat(plain)
                    .contains(rule.id(), rule.title().english(), rule.sentence(), rule.citation());
        }
    }

    @Test
    void htmlDocument_isOneWellFormedPageWithUniqueAnchors() throws Exception {
        String html = Run.of("doc", "bundled", "--format", "html").out();

        assertThat(html).doesNotContain("src=", "@import", "<link", "http:", "https:");
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(
                        new InputSource(
                                new StringReader(
                                        html.replace("<!DOCTYPE html>", "")
                                                .replaceAll("<meta ([^>]*)>", "<meta $1/>")
                                                .replace("<details open>", "<details>"))));
        List<String> anchors = found(" id=\"([^\"]*)\"", html);
        assertThat(anchors).doesNotHaveDuplicates().hasSizeGreaterThan(200);
        assertThat(new HashSet<>(anchors)).containsAll(found("href=\"#([^\"]*)\"", html));
    }

    @Test
    void markdownDocument_linksToItsAnchors() {
        String text = Run.of("doc", "bundled").out();

        assertThat(found("<a id=\"([^\"]*)\">", text))
                .containsAll(found("\\]\\(#([^)]*)\\)", text));
    }

    @Test
    void special_withAndWithoutNumbers_saysWhatEachPredicateAsks() throws IOException {
        EditionFolder edition =
                EditionFolder.in(folder.resolve("edition"))
                        .change(
                                "eligibility.yaml",
                                "affirmations:\n",
                                """
                                special:
                                  - id: own
                                    predicates: [WBBM]
                                    atLeast: { WBK: 2 }
                                    title: { id: Sendiri, en: Own }
                                    citation: PermenPANRB 90/2021 Lampiran II

                                affirmations:
                                """);

        String text = Run.of("doc", edition.toString(), "--lang", "en").out();

        assertThat(text.lines().filter(line -> line.contains("`own`")).findFirst())
                .hasValueSatisfying(
                        row -> assertThat(row).containsPattern("Own .*\\| 2 \\| ✓ \\|"));
    }

    @Test
    void markup_inTheEdition_isShownAsText() throws IOException {
        EditionFolder edition =
                EditionFolder.in(folder.resolve("edition"))
                        .change(
                                "minimums.yaml",
                                "en: Total score",
                                "en: \"<script>alert('1')</script> & \\\"x\\\" |*_`\"");

        String html = Run.of("doc", edition.toString(), "--format", "html", "--lang", "en").out();
        String markdown = Run.of("doc", edition.toString(), "--lang", "en").out();

        assertThat(html)
                .contains(
                        "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;x&quot; |*_`")
                .doesNotContain("<script");
        assertThat(markdown)
                .contains("\\<script\\>alert('1')\\</script\\> & \"x\" \\|\\*\\_\\`")
                .doesNotContainPattern("(?<!\\\\)<script");
    }

    @Test
    void output_endingInHtml_isWrittenAsHtml() throws IOException {
        Path file = folder.resolve("edition.html");

        Run run = Run.of("doc", "bundled", "-o", file.toString());

        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void brokenEdition_isNotShown() throws IOException {
        EditionFolder edition =
                EditionFolder.in(folder.resolve("edition"))
                        .change("minimums.yaml", "minimum: 75", "minimum: 750");

        Run run = Run.of("doc", edition.toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.error()).contains("minimums.yaml:");
    }

    @Test
    void missingFolder_isNamed() {
        Run run = Run.of("doc", folder.resolve("none").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.error()).contains("there is no such folder. Maybe bundled is meant");
    }

    @ParameterizedTest
    @CsvSource({
        "x.pdf, , '.md, .html'",
        "x, , '.md, .html'",
        "x.md.txt, , '.md, .html'",
        "x.md, html, .html",
        "x.html, md, .md"
    })
    void doc_endingThatItCannotWrite_isRefused(
            String name, @Nullable String format, String written) {
        Path file = folder.resolve(name);
        List<String> arguments =
                new ArrayList<>(List.of("doc", "bundled", "-o", file.toString(), "--lang", "en"));
        if (format != null) {
            arguments.addAll(List.of("--format", format));
        }
        Run run = Run.of(arguments.toArray(String[]::new));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.error())
                .isEqualTo(
                        file
                                + ": a file with this ending cannot be written. What can be"
                                + " written: "
                                + written
                                + ".\n");
        assertThat(file).doesNotExist();
    }
}
