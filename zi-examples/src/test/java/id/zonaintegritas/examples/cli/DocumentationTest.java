package id.zonaintegritas.examples.cli;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Reading;
import id.zonaintegritas.rules.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents show is what the project does. */
class DocumentationTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern SECOND_CELL = Pattern.compile("(?m)^\\|[^|\\n]*\\|([^|\\n]*)\\|");

    @Test
    void readme_javaLines_areThoseOfTheHostProgram() throws IOException {
        List<String> shown = block(Sources.text("README.md"), "java").lines().toList();
        String host =
                Sources.text(
                        "zi-examples/src/main/java/id/zonaintegritas/examples/hosts/EvaluateOneUnit.java");

        assertThat(shown).hasSize(3);
        assertThat(host.lines().map(String::strip)).containsSequence(shown);
    }

    @Test
    void testing_javaLines_areThoseOfTheTest() throws IOException {
        List<String> shown =
                block(Sources.text("docs/testing.md"), "java").lines().map(String::strip).toList();
        String test =
                Sources.text(
                        "zi-examples/src/test/java/id/zonaintegritas/examples/cli/EditionCasesTest.java");

        assertThat(shown).hasSizeGreaterThan(5);
        assertThat(test.lines().map(String::strip)).containsSequence(shown);
    }

    @Test
    void readme_printedResult_isWhatTheProgramPrints() throws IOException {
        Run run =
                Run.of(
                        "evaluate",
                        Sources.GOLDEN.resolve("one-area-short/assessment.json").toString(),
                        "--format",
                        "text",
                        "--lang",
                        "en");

        assertThat(run.exitCode()).isZero();
        String shown = block(Sources.text("README.md"), "text");
        if (System.getProperty("zi.update") != null && !shown.equals(run.out())) {
            Files.writeString(
                    Sources.PROJECT.resolve("README.md"),
                    Sources.text("README.md").replace(shown, run.out()));
            fail("README.md was written anew; look at the difference.");
        }
        assertThat(shown).isEqualTo(run.out());
    }

    @Test
    void readme_dependency_hasTheVersionOfTheProject() throws IOException {
        String parent = Sources.text("pom.xml").replaceFirst("(?s).*?<version>", "");
        String version = parent.substring(0, parent.indexOf('<'));

        assertThat(Sources.text("README.md")).contains("<version>" + version + "</version>");
    }

    @Test
    void links_relative_leadSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path document : documents()) {
            String text = FENCED.matcher(Files.readString(document)).replaceAll("");
            for (MatchResult link : LINK.matcher(text).results().toList()) {
                if (!link.group(1).contains("://")) {
                    links++;
                    if (!leadsSomewhere(document, link.group(1))) {
                        broken.add(Sources.PROJECT.relativize(document) + " -> " + link.group(1));
                    }
                }
            }
        }

        assertThat(links).isPositive();
        assertThat(broken).isEmpty();
    }

    @Test
    void interpretations_eachIdReadingAndDefault_areDescribed() throws IOException {
        String document = Sources.text("docs/interpretations.md");
        for (Interpretation interpretation : Edition.current().interpretations()) {
            String section = section(document, "`" + interpretation.id() + "`");

            assertThat(section)
                    .as(interpretation.id())
                    .contains(interpretation.question().english())
                    .contains("| `" + interpretation.standard() + "` (default) |");
            assertThat(section.lines().filter(line -> line.startsWith("| `")))
                    .as(interpretation.id())
                    .extracting(line -> line.replaceFirst("^\\| `(\\w+)`.*", "$1"))
                    .containsExactlyElementsOf(
                            interpretation.readings().stream().map(Reading::choice).toList());
        }
        assertThat(document.lines().filter(line -> line.startsWith("## `")))
                .hasSameSizeAs(Edition.current().interpretations());
    }

    @Test
    void glossary_namesInCode_exist() throws IOException {
        List<String> unknown =
                SECOND_CELL
                        .matcher(Sources.text("docs/glossary.md"))
                        .results()
                        .flatMap(cell -> CODE.matcher(cell.group(1)).results())
                        .map(code -> code.group(1))
                        .filter(name -> name.matches("[A-Z][a-z]\\w*(\\.[A-Z][a-z]\\w*)*"))
                        .filter(name -> !isType(name))
                        .toList();

        assertThat(unknown).isEmpty();
    }

    private static boolean isType(String name) {
        return Stream.of("model.", "rules.", "rules.facts.", "rules.problem.", "rules.workbench.")
                .anyMatch(
                        place -> {
                            try {
                                Class.forName(
                                        "id.zonaintegritas." + place + name.replace('.', '$'));
                                return true;
                            } catch (ClassNotFoundException elsewhere) {
                                return false;
                            }
                        });
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents =
                Sources.files(".md", Sources.PROJECT.resolve("docs"), Sources.GOLDEN);
        for (String top : List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")) {
            documents.add(Sources.PROJECT.resolve(top));
        }
        return documents;
    }

    private static boolean leadsSomewhere(Path document, String link) throws IOException {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]).normalize();
        return Files.exists(target)
                && (parts.length == 1 || anchors(Files.readString(target)).contains(parts[1]));
    }

    /** The anchors that a page of Markdown gets from its headings. */
    private static Set<String> anchors(String text) {
        return HEADING.matcher(FENCED.matcher(text).replaceAll(""))
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\w\\- ]", "").replace(' ', '-'))
                .collect(toSet());
    }

    /** The first fenced block in a language. */
    private static String block(String text, String language) {
        String start = "```" + language + "\n";
        int from = text.indexOf(start);
        assertThat(from).as("a block of " + language).isNotNegative();
        return text.substring(from + start.length(), text.indexOf("```", from + start.length()));
    }

    private static String section(String text, String heading) {
        int from = text.indexOf("## " + heading);
        assertThat(from).as("a section " + heading).isNotNegative();
        int end = text.indexOf("\n## ", from);
        return text.substring(from, end < 0 ? text.length() : end);
    }
}
