package id.zonaintegritas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** An edition outside the jar needs no JDK: a runtime without a compiler compiles its rules. */
@Isolated("other processes need the processors")
class JreTest {

    private static final String MODULES =
            "java.compiler,java.desktop,java.management,java.naming,java.sql,jdk.unsupported";

    @TempDir Path folder;

    @Test
    void changedRule_onARuntimeWithoutCompiler_isCompiledAndDecides() throws Exception {
        Optional<ToolProvider> jlink = ToolProvider.findFirst("jlink");
        assumeTrue(jlink.isPresent(), "this runtime has no jlink");
        Path runtime = folder.resolve("runtime");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int linked =
                jlink.get().run(out, out, "--add-modules", MODULES, "--output", runtime.toString());
        assumeTrue(linked == 0, "this runtime has no modules to link: " + said);
        assertThat(Files.readString(runtime.resolve("release"))).doesNotContain("jdk.compiler");

        Path edition = folder.resolve("edition");
        assertThat(Run.of("init", edition.toString()).exitCode()).isZero();
        Path rules = edition.resolve("1-scoring/points.drl");
        Files.writeString(
                rules, Files.readString(rules).replace("\"points.mean\"", "\"points.average\""));
        Path unit = Files.writeString(folder.resolve("unit.json"), Run.everythingReached());

        String result =
                output(
                        runtime.resolve("bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Zi.class.getName(),
                        "evaluate",
                        unit.toString(),
                        "--edition",
                        edition.toString());
        assertThat(result).contains("\"outcome\":\"GRANTED\"").contains("\"points.average\"");
    }

    private static String output(String... command) throws IOException {
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
