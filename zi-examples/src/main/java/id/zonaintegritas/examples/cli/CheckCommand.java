package id.zonaintegritas.examples.cli;

import id.zonaintegritas.rules.workbench.EditionCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zi check}: everything that is wrong with an edition. */
@Command(
        name = "check",
        description =
                "Finds what is wrong with an edition: how its files are written, how rows and rules"
                        + " fit together, and what they decide. Ends with 3 if there are errors.",
        footer = {
            "",
            "Examples:",
            "  zi check my-edition",
            "  zi check bundled",
            "  zi check my-edition --format sarif > check.sarif"
        })
final class CheckCommand implements Callable<Integer> {

    private enum Format {
        TEXT,
        JSON,
        SARIF,
        JUNIT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Terminal terminal;

    @Parameters(
            paramLabel = "EDITION",
            description = "A folder, or bundled: the edition that comes with zi.")
    private Path folder = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: text.")
    private Format format = Format.TEXT;

    @Mixin private LanguageOption language = new LanguageOption();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean bundled = folder.toString().equals(EditionArgument.BUNDLED);
        if (!bundled && !Files.isDirectory(folder)) {
            throw new ProgramException(
                    ExitCode.USAGE,
                    folder + " is no folder. Maybe zi init " + folder + " makes it.");
        }
        EditionCheck check = bundled ? EditionCheck.bundled() : EditionCheck.of(folder);
        Locale locale = language.locale();
        terminal.print(
                switch (format) {
                    case TEXT ->
                            new CheckText(folder, terminal.coloured(), locale).of(check.problems());
                    case JSON -> CheckJson.json(check.problems(), locale);
                    case SARIF -> CheckJson.sarif(check.problems(), locale);
                    case JUNIT -> CheckJunit.of(check.problems(), locale);
                });
        return (check.isPassed() ? ExitCode.DONE : ExitCode.INVALID).number();
    }
}
