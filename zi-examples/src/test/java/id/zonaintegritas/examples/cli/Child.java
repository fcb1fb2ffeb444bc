package id.zonaintegritas.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Java in a process of its own, for what cannot be tried in this one. */
final class Child {

    private Child() {}

    /** With what it prints and says in files of these names in its folder. */
    static Process start(
            Path folder,
            String out,
            Map<String, String> environment,
            List<String> options,
            Class<?> main,
            List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // What is short need not be fast.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        ProcessBuilder child =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectOutput(folder.resolve(out + ".out").toFile())
                        .redirectError(folder.resolve(out + ".err").toFile());
        child.environment().putAll(environment);
        return child.start();
    }
}
