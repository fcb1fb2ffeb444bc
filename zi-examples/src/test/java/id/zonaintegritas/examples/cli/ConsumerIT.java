package id.zonaintegritas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a host of zi gets and can do, from the installed jars alone. Their dependencies converge and
 * stay below no upper bound, or the hosts would not be built.
 */
class ConsumerIT {

    private static final String HOST = "example.host.Host";
    private static final int MOST_JARS = 22;
    private static final long MOST_BYTES = 8_000_000;
    private static final int MOST_JARS_OF_WORKSHEETS = 6;
    private static final long MOST_BYTES_OF_WORKSHEETS = 4_000_000;
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String UNIT =
            Sources.GOLDEN.resolve("granted-wbk/assessment.json").toAbsolutePath().toString();

    /** Of the Java runtime, what the engine uses. */
    private static final String RUNTIME =
            "java.desktop,java.management,java.naming,java.sql,jdk.unsupported";

    @TempDir static Path folder;

    private static Consumer consumer;

    @BeforeAll
    static void build() throws IOException {
        consumer = Consumer.built(folder);
    }

    /** The bundled edition with a rule of another name. */
    private static String changedEdition(String name) throws IOException {
        Path edition = folder.resolve(name);
        assertThat(Run.of("init", edition.toString()).exitCode()).isZero();
        Path rules = edition.resolve("1-scoring/points.drl");
        Files.writeString(
                rules, Files.readString(rules).replace("\"points.mean\"", "\"points.average\""));
        return edition.toString();
    }

    @Test
    void hostOfTheBundledEdition_getsLittleMoreThanItRuns() throws IOException {
        List<Path> libraries = consumer.libraries("bundled");

        assertThat(libraries).hasSizeBetween(10, MOST_JARS);
        assertThat(Consumer.bytes(libraries)).isLessThan(MOST_BYTES);
        assertThat(libraries)
                .extracting(library -> library.getFileName().toString())
                .noneMatch(name -> name.matches("(ecj|javaparser|antlr|.*databind|.*yaml-3).*"));
        assertThat(consumer.run(JAVA, "-cp", consumer.path("bundled"), HOST, UNIT))
                .contains("granted: WBK");
    }

    @Test
    void hostOfTheBundledEdition_loadingRulesOfItsOwn_isToldWhatItLacks() throws IOException {
        assertThat(
                        consumer.run(
                                JAVA,
                                "-cp",
                                consumer.path("bundled"),
                                HOST,
                                UNIT,
                                changedEdition("without")))
                .contains("org.drools:drools-model-codegen")
                .doesNotContain("NoClassDefFoundError");
    }

    @Test
    void hostOfTheBundledEdition_shadedByDefault_runs() throws IOException {
        assertThat(consumer.run(JAVA, "-cp", consumer.shaded("bundled").toString(), HOST, UNIT))
                .contains("granted: WBK");
    }

    @Test
    void hostThatLoadsEditions_withTheCompiler_decidesByThem() throws IOException {
        assertThat(consumer.libraries("editions"))
                .hasSizeGreaterThan(consumer.libraries("bundled").size());
        assertThat(
                        consumer.run(
                                JAVA,
                                "-cp",
                                consumer.path("editions"),
                                HOST,
                                UNIT,
                                changedEdition("with")))
                .contains("granted: WBK");
    }

    @Test
    void hostThatReadsWorksheets_getsAReaderOfThemBeside() throws IOException {
        Path worksheet = folder.resolve("unit.xlsx");
        assertThat(
                        Run.of(
                                        "worksheet",
                                        "export",
                                        "--layout",
                                        "jawaban",
                                        UNIT,
                                        worksheet.toString())
                                .exitCode())
                .isZero();
        List<Path> libraries = consumer.libraries("worksheets");

        assertThat(libraries).hasSizeBetween(11, MOST_JARS + MOST_JARS_OF_WORKSHEETS);
        assertThat(Consumer.bytes(libraries)).isLessThan(MOST_BYTES + MOST_BYTES_OF_WORKSHEETS);
        assertThat(
                        consumer.run(
                                JAVA,
                                "-cp",
                                consumer.path("worksheets"),
                                "example.host.WorksheetHost",
                                worksheet.toString()))
                .contains("TPI granted: WBK");
        assertThat(
                        consumer.run(
                                JAVA,
                                "-cp",
                                consumer.jar("worksheets")
                                        + System.getProperty("path.separator")
                                        + consumer.path("bundled"),
                                "example.host.WorksheetHost",
                                worksheet.toString()))
                .contains("fastexcel-reader");
    }

    @Test
    void hostWithJackson2_usesBoth() throws IOException {
        assertThat(
                        consumer.run(
                                JAVA,
                                "-cp",
                                consumer.path("jackson2"),
                                "example.host.JacksonHost",
                                UNIT))
                .contains("granted: WBK");
    }

    @Test
    void hostOnTheModulePath_ofALinkedRuntime_runs() throws IOException {
        Path module = namedHost();
        String path = module + System.getProperty("path.separator") + modules();
        List<String> arguments = List.of("-p", path, "-m", "example.host/" + HOST, UNIT);

        assertThat(consumer.run(command(JAVA, arguments))).contains("granted: WBK");

        Optional<ToolProvider> jlink = ToolProvider.findFirst("jlink");
        assumeTrue(jlink.isPresent(), "this runtime has no jlink");
        Path runtime = folder.resolve("runtime");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int linked =
                jlink.get().run(out, out, "--add-modules", RUNTIME, "--output", runtime.toString());
        assumeTrue(linked == 0, "this runtime has no modules to link: " + said);

        assertThat(consumer.run(command(runtime.resolve("bin/java").toString(), arguments)))
                .contains("granted: WBK");
    }

    private static String[] command(String java, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(arguments);
        return command.toArray(String[]::new);
    }

    private static String modules() {
        return String.join(
                System.getProperty("path.separator"),
                consumer.libraries("bundled").stream().map(Path::toString).toList());
    }

    /** The host as a module, compiled against the modules that it requires. */
    private static Path namedHost() throws IOException {
        Path source = folder.resolve("module/module-info.java");
        Files.createDirectories(source.getParent());
        Files.writeString(
                source,
                """
                module example.host {
                    requires id.zonaintegritas.model;
                    requires id.zonaintegritas.rules;
                }
                """);
        Path classes = folder.resolve("module/classes");
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int compiled =
                javac.run(
                        out,
                        out,
                        "-p",
                        modules(),
                        "-d",
                        classes.toString(),
                        source.toString(),
                        folder.resolve("src/example/host/Host.java").toString());
        assertThat(compiled).as(said.toString(StandardCharsets.UTF_8)).isZero();
        return classes;
    }
}
