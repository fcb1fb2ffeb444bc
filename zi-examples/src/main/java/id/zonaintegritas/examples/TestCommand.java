package id.zonaintegritas.examples;

import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.RuleCases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zi test}: whether the cases beside the rules of an edition hold. */
@Command(
        name = "test",
        description =
                "Runs the cases beside the rules of an edition and shows those that do not hold,"
                        + " with the steps that led to it. Ends with 4 if there are any, or no"
                        + " cases at all.",
        footer = {"", "Examples:", "  zi test my-edition", "  zi test bundled"})
final class TestCommand implements Callable<Integer> {

    private static final String BUNDLED = "bundled";

    private final Terminal terminal;

    @Parameters(
            paramLabel = "DIR",
            description = "The folder of an edition, or bundled for the one that comes with zi.")
    private String edition = BUNDLED;

    TestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        int held = 0;
        List<String> failures = new ArrayList<>();
        for (RuleCases.Case each : cases().stream().toList()) {
            String failure = each.failure().orElse("");
            if (failure.isEmpty()) {
                held++;
            } else {
                failures.add(each.at() + "   " + failure + "\n\n");
            }
        }
        terminal.print(
                String.join("", failures)
                        + "%d cases hold, %d do not\n".formatted(held, failures.size()));
        return (held > 0 && failures.isEmpty() ? ExitCode.DONE : ExitCode.FAILED).number();
    }

    private RuleCases cases() {
        if (edition.equals(BUNDLED)) {
            return RuleCases.of(Edition.current());
        }
        Path folder = Path.of(edition);
        if (!Files.isDirectory(folder)) {
            throw new ProgramException(
                    ExitCode.USAGE,
                    folder + " is no folder. Maybe zi init " + folder + " makes it.");
        }
        return RuleCases.in(folder);
    }
}
