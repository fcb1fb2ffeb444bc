package id.zonaintegritas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestsThatRanTest {

    private static final String SOURCE = "class A%s {\n    @Test\n    void a() {}\n}\n";

    @TempDir Path module;

    private Path write(String name, String text) throws IOException {
        Path file = module.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void compile(String name) throws IOException {
        write("src/test/java/a/" + name + ".java", SOURCE.formatted(name));
        write("target/test-classes/a/" + name + ".class", "");
    }

    @Test
    void classWithTests_withoutReport_isNamed() throws IOException {
        compile("RanTest");
        compile("Properties");
        write("target/surefire-reports/TEST-a.RanTest.xml", "");

        assertThat(TestsThatRan.missing(module)).containsExactly("a.Properties");
    }

    @Test
    void reportOfAnEarlierBuild_doesNotCount() throws IOException {
        compile("RanTest");
        Path report = write("target/surefire-reports/TEST-a.RanTest.xml", "");
        Files.setLastModifiedTime(report, FileTime.fromMillis(0));

        assertThat(TestsThatRan.missing(module)).containsExactly("a.RanTest");
    }

    @Test
    void classWithoutTests_needsNoReport() throws IOException {
        write("src/test/java/a/Fixture.java", "/** Made for a {@code @Test}. */\nclass Fixture {}");

        assertThat(TestsThatRan.missing(module)).isEmpty();
    }

    @Test
    void testsThatWereLeftOut_areNamedOnceWithTheReason() throws IOException {
        String report =
                "<testcase><skipped message=\"there is no browser\" type=\"x\"/></testcase>";
        write("target/surefire-reports/TEST-a.PageTest.xml", report + report);
        write("target/surefire-reports/TEST-a.RanTest.xml", "<testcase/>");

        assertThat(TestsThatRan.leftOut(module)).containsExactly("a.PageTest: there is no browser");
    }

    @Test
    void testsWithoutAProgram_failWhereTheyRunForEverybody() {
        TestsThatRan.requireWhatCanBeInstalled(List.of("a.FolderTest: root reads every file"));
        List<String> lacking = List.of("a.PageTest: install it with: apt-get install chromium");
        assertThatThrownBy(() -> TestsThatRan.requireWhatCanBeInstalled(lacking))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a.PageTest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../zi-model", "../zi-rules", "."})
    void everyModule_hasTests(String folder) throws IOException {
        assertThat(TestsThatRan.withTests(Path.of(folder)))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(List.of(source.split("/"))).hasSizeGreaterThan(2));
    }
}
