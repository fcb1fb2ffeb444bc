package id.zonaintegritas.examples.cli;

import id.zonaintegritas.rules.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zi init}: a copy of the bundled edition to work on. */
@Command(
        name = "init",
        description =
                "Writes the regulation as zi knows it, its rows, rules and cases, into a new or"
                        + " empty folder, to be changed there.",
        footer = {"", "Example:", "  zi init my-edition"})
final class InitCommand implements Callable<Integer> {

    private static final String README = "README.md";

    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The folder; it must not hold anything yet.")
    private Path folder = Path.of("");

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!isFree()) {
            throw new ProgramException(
                    ExitCode.USAGE, folder + " is not empty. Maybe a new folder is meant.");
        }
        try (InputStream readme = InitCommand.class.getResourceAsStream("edition-README.md")) {
            OutputFile.fill(
                    folder,
                    beside -> {
                        Edition.copyBundled(beside);
                        if (readme != null) {
                            Files.copy(readme, beside.resolve(README));
                        }
                    });
        } catch (IOException failure) {
            throw new ProgramException(
                    ExitCode.USAGE,
                    folder
                            + " cannot be written. Maybe the disk is full, or it belongs to"
                            + " somebody else.");
        }
        terminal.error().println("Wrote the edition to " + folder + "; begin with its " + README);
        return ExitCode.DONE.number();
    }

    private boolean isFree() {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException noFolder) {
            return false;
        }
    }
}
