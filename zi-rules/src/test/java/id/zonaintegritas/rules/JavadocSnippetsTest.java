package id.zonaintegritas.rules;

import static id.zonaintegritas.rules.testkit.ZiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.workbench.Impact;
import id.zonaintegritas.rules.workbench.ImpactReading;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Javadoc shows is code of this file: it compiles, and it runs. */
class JavadocSnippetsTest {

    private static final Pattern SNIPPET =
            Pattern.compile("<pre>\\{@code\\n(?<code>.*?)\\n\\s*\\*\\s*}</pre>", Pattern.DOTALL);
    private static final Edition EDITION = Edition.current();

    @TempDir Path folder;

    private final List<UnitResult> printed = new ArrayList<>();

    @Test
    void everySnippet_isCodeOfThisFile() throws IOException {
        String here = squeezed(Files.readString(Path.of("src/test/java").resolve(file())));
        List<String> shown = new ArrayList<>();
        for (String module : List.of("../zi-model", "../zi-rules")) {
            try (Stream<Path> files = Files.walk(Path.of(module, "src/main/java"))) {
                for (Path java : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    SNIPPET.matcher(Files.readString(java))
                            .results()
                            .map(found -> found.group(1).replaceAll("(?m)^\\s*\\*", ""))
                            .forEach(shown::add);
                }
            }
        }
        assertThat(shown).hasSizeGreaterThan(4);
        assertThat(shown).allSatisfy(code -> assertThat(here).contains(squeezed(code)));
    }

    private static String file() {
        return JavadocSnippetsTest.class.getName().replace('.', '/') + ".java";
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }

    private Assessment built() {
        Assessment assessment =
                Assessment.of("RSUD-01")
                        .institution("Pemerintah Kota Contoh", "LOCAL_GOVERNMENT")
                        .serviceType("HOSPITAL")
                        .date(LocalDate.of(2026, 5, 20))
                        .answer("A.I.1.i.a", "YA")
                        .count("A.II.1.i.a", "agents", 4)
                        .count("A.II.1.i.a", "changes", 15)
                        .answer("B.I.a", new BigDecimal("3.72"), 64)
                        .fact("auditOpinion", "WTP")
                        .fact("coreService", true)
                        .build();
        return assessment;
    }

    @Test
    void builtAssessment_isEvaluated() {
        assertThat(ZiEvaluator.of(EDITION).evaluate(built()).complete()).isFalse();
    }

    private void print(UnitResult result) {
        printed.add(result);
    }

    private void evaluateEach(Path file, ZiEvaluator evaluator, AssessmentReader reader)
            throws IOException {
        try (Stream<String> lines = Files.lines(file);
                Stream<UnitResult> results = evaluator.evaluateEach(reader, lines)) {
            results.forEach(this::print);
        }
    }

    private String impact(Path units, Path folder) throws IOException {
        try (Stream<String> lines = Files.lines(units)) {
            Impact impact =
                    ImpactReading.between(Edition.current(), Edition.load(folder)).of(lines, 10);
            return impact.flippedUnits() + " of " + impact.units();
        }
    }

    @Test
    void unitsInAFile_areEvaluatedAndCompared() throws IOException {
        Path units = folder.resolve("units.jsonl");
        Files.writeString(units, AssessmentWriter.json().writeValue(built()) + "\n{}\n");
        Path edition = Files.createDirectory(folder.resolve("edition"));
        EditionFolders.writeBundled(edition);

        evaluateEach(units, ZiEvaluator.of(EDITION), AssessmentReader.json(EDITION));

        assertThat(printed).hasSize(2);
        assertThat(impact(units, edition)).isEqualTo("0 of 2");
    }

    private void assertSample(Evaluation evaluation) {
        assertThat(evaluation).grants("WBK").misses("WBBM.total").scores("TOTAL", "78.5");
    }

    @Test
    void sampleUnit_thatIsNot_isTold() {
        Evaluation evaluation = ZiEvaluator.of(EDITION).evaluate(built());
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> assertSample(evaluation))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("WBK");
    }

    private static Edition ofOurOwn(ClassLoader classes) {
        return Edition.load(classes.getResource("editions/of-our-own/edition.yaml"));
    }

    @Test
    void editionOnTheClassPath_isLoaded() throws IOException {
        Path edition = Files.createDirectories(folder.resolve("editions/of-our-own"));
        EditionFolders.writeBundled(edition);
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            assertThat(ofOurOwn(classes).sha256()).isEqualTo(EDITION.sha256());
        }
    }
}
