package id.zonaintegritas.examples.cli;

import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.problem.EditionException;
import id.zonaintegritas.rules.problem.HarmlessText;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code zi} program. */
@Command(
        name = "zi",
        description = {
            "Evaluates Indonesian government units against PermenPANRB 90/2021",
            "(Zona Integritas, WBK and WBBM)."
        },
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Zi.Version.class,
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:wrong usage, or a file that cannot be read or written",
            "2:a predicate asked for with --fail-on is not reached",
            "3:an assessment or a rulebook is not valid",
            "4:cases or checks failed",
            "5:whether a predicate asked for is reached is undetermined"
        })
public final class Zi implements Runnable {

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"zi " + ZiEvaluator.version()};
        }
    }

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Print where in the program an unexpected error arose.")
    private boolean debug;

    private Zi() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(Terminal.ofProcess(), arguments));
    }

    static int run(Terminal terminal, String... arguments) {
        Zi zi = new Zi();
        CommandLine program =
                new CommandLine(zi)
                        .addSubcommand(new EvaluateCommand(terminal))
                        .addSubcommand(new ReportCommand(terminal))
                        .addSubcommand(new CompareCommand(terminal))
                        .addSubcommand(new ConvertCommand(terminal))
                        .addSubcommand(new ExplainCommand(terminal))
                        .addSubcommand(new PlanCommand(terminal))
                        .addSubcommand(new VerifyCommand(terminal))
                        .addSubcommand(new InitCommand(terminal))
                        .addSubcommand(new CheckCommand(terminal))
                        .addSubcommand(new TestCommand(terminal))
                        .addSubcommand(new MutateCommand(terminal))
                        .addSubcommand(new DiffCommand(terminal))
                        .addSubcommand(new WordsCommand(terminal))
                        .addSubcommand(new DocCommand(terminal))
                        .addSubcommand(new SheetCommand(terminal))
                        .addSubcommand(WorksheetCommand.of(terminal));
        program.registerConverter(Path.class, FileName::path)
                .setOut(
                        new PrintWriter(
                                new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8),
                                true))
                .setErr(
                        new PrintWriter(
                                new OutputStreamWriter(terminal.error(), StandardCharsets.UTF_8),
                                true))
                .setColorScheme(
                        Help.defaultColorScheme(terminal.coloured() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, given) -> zi.wrongUsage(wrong))
                .setExecutionExceptionHandler(
                        (failure, command, given) -> zi.failed(failure, terminal));
        try {
            return program.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError failure) {
            return zi.failed(failure, terminal);
        }
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Name a command, such as evaluate.");
        }
    }

    private int wrongUsage(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(HarmlessText.lines(String.valueOf(wrong.getMessage())));
        UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
        command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE.number();
    }

    private int failed(Throwable failure, Terminal terminal) {
        if (failure instanceof ProgramException expected) {
            if (!expected.text().isEmpty()) {
                terminal.error().println(HarmlessText.lines(expected.text().stripTrailing()));
            }
            return expected.exitCode().number();
        }
        if (failure instanceof EditionException invalid) {
            terminal.error().println(HarmlessText.lines(String.valueOf(invalid.getMessage())));
            return ExitCode.INVALID.number();
        }
        if (failure instanceof InvalidPathException impossible) {
            String why = FileName.whyImpossible(impossible.getInput());
            terminal.error().println(HarmlessText.lines(why));
            return ExitCode.USAGE.number();
        }
        if (debug) {
            failure.printStackTrace(terminal.error());
        }
        terminal.error()
                .println(
                        failure instanceof OutOfMemoryError
                                ? "zi ran out of memory. Maybe java -Xmx1g -jar zi.jar is enough."
                                : "zi failed unexpectedly; this is a defect of the program."
                                        + " Please report it with the output of --debug.");
        return ExitCode.USAGE.number();
    }
}
