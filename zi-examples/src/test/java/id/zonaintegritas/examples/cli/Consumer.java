package id.zonaintegritas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hosts of zi in a folder of their own, built from the jars of this build as they are published.
 * What else they need comes from the repository of this machine, or else from the registry.
 */
final class Consumer {

    private static final Path PROJECTS = Path.of("src", "test", "resources", "consumer");
    private static final String VERSION = System.getProperty("zi.version", "");

    private final Path folder;
    private final Path repository;

    private Consumer(Path folder) {
        this.folder = folder;
        this.repository = folder.resolve("repository");
    }

    /** Installs the jars and builds the hosts; fails if a rule about their dependencies does. */
    static Consumer built(Path folder) throws IOException {
        Consumer consumer = new Consumer(folder);
        consumer.copyProjects();
        consumer.install("zi", Sources.PROJECT.resolve("pom.xml"), null);
        for (String module : List.of("zi-model", "zi-rules")) {
            Path project = Sources.PROJECT.resolve(module);
            String jar = module + "-" + VERSION + ".jar";
            consumer.install(
                    module, project.resolve("pom.xml"), project.resolve("target").resolve(jar));
        }
        consumer.build();
        return consumer;
    }

    private void copyProjects() throws IOException {
        try (Stream<Path> files = Files.walk(PROJECTS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(PROJECTS.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void install(String artifact, Path pom, @Nullable Path jar) throws IOException {
        Path place = repository.resolve("id/zonaintegritas").resolve(artifact).resolve(VERSION);
        Files.createDirectories(place);
        String name = artifact + "-" + VERSION;
        Files.copy(pom, place.resolve(name + ".pom"), StandardCopyOption.REPLACE_EXISTING);
        if (jar != null) {
            Files.copy(jar, place.resolve(name + ".jar"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void build() throws IOException {
        Path settings = folder.resolve("settings.xml");
        Files.writeString(
                settings,
                Files.readString(folder.resolve("settings-template.xml"))
                        .replace(
                                "@machine@",
                                Path.of(System.getProperty("settings.localRepository", ""))
                                        .toUri()
                                        .toString()));
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        String said =
                run(
                        Path.of(
                                        System.getProperty("maven.home", ""),
                                        "bin",
                                        windows ? "mvn.cmd" : "mvn")
                                .toString(),
                        "--batch-mode",
                        "--no-transfer-progress",
                        "--settings",
                        settings.toString(),
                        "-Dmaven.repo.local=" + repository,
                        "-Dzi.version=" + VERSION,
                        "-Ddrools.version=" + System.getProperty("drools.version"),
                        "-Dfastexcel.version=" + System.getProperty("fastexcel.version"),
                        "package");
        assertThat(said).contains("BUILD SUCCESS");
    }

    /** The jar of a host, without the jars that it needs. */
    Path jar(String host) {
        Path built = folder.resolve(host).resolve("target");
        Path original = built.resolve("original-" + host + "-1.jar");
        return Files.exists(original) ? original : shaded(host);
    }

    /** What the build made of a host in the end. */
    Path shaded(String host) {
        return folder.resolve(host).resolve("target").resolve(host + "-1.jar");
    }

    /** The jars that a host gets. */
    List<Path> libraries(String host) {
        try (JarFile jar = new JarFile(jar(host).toFile())) {
            String names = jar.getManifest().getMainAttributes().getValue("Class-Path");
            return Arrays.stream(names.split(" ")).map(folder::resolve).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static long bytes(List<Path> jars) throws IOException {
        long bytes = 0;
        for (Path jar : jars) {
            bytes += Files.size(jar);
        }
        return bytes;
    }

    /** A path of the jar of a host and its libraries. */
    String path(String host) {
        List<String> jars = new ArrayList<>(List.of(jar(host).toString()));
        libraries(host).forEach(library -> jars.add(library.toString()));
        return String.join(System.getProperty("path.separator"), jars);
    }

    /** What a program prints, on both of its outputs. */
    String run(String... command) throws IOException {
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
