package id.zonaintegritas.examples.cli;

import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.workbench.CaseUpdate;
import id.zonaintegritas.rules.workbench.RuleCases;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zi test}: whether the cases beside the rules of an edition hold. */
@Command(
        name = "test",
        description = {
            "Runs the cases beside the rules of an edition and shows those that do not hold, with"
                    + " the steps that led to it.",
            "Ends with 4 if there are any, if there are no cases at all, or if coverage is below"
                    + " --threshold."
        },
        footer = {
            "",
            "Examples:",
            "  zi test my-edition",
            "  zi test my-edition --coverage",
            "  zi test my-edition --threshold 100 --format junit > cases.xml",
            "  zi test my-edition --update"
        })
final class TestCommand implements Callable<Integer> {

    private enum Format {
        TEXT,
        JSON,
        JUNIT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Terminal terminal;

    @Parameters(
            paramLabel = "DIR",
            description = "The folder of an edition, or bundled for the one that comes with zi.")
    private String edition = EditionArgument.BUNDLED;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(
            names = "--coverage",
            description =
                    "Say how much the cases exercise of rules, applying and silent, requirements,"
                            + " other rows, questions, options, readings and citations, and list"
                            + " what they do not.")
    private boolean coverage;

    @Option(
            names = "--threshold",
            paramLabel = "PERCENT",
            description =
                    "How much of each of these must be exercised, from 0 to 100. Implies"
                            + " --coverage.")
    private @Nullable Integer threshold;

    @Option(
            names = "--update",
            description =
                    "Write what is concluded now in the place of expected values that differ, and"
                            + " list each. What is given and keys stay; a case that needs another"
                            + " key, such as notMet for met, stays as it is.")
    private boolean update;

    @Mixin private LanguageOption language = new LanguageOption();

    TestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        requireSense();
        EditionArgument named = new EditionArgument(edition);
        RuleCases cases =
                named.isBundled() ? RuleCases.of(Edition.current()) : RuleCases.in(named.folder());
        CaseUpdate updated = update ? update(cases, named.folder()) : null;
        TestRun run =
                new TestRun(
                        (updated == null ? cases : updated.cases()).stream().toList(),
                        coverage || threshold != null ? cases.coverage(named.source()) : null,
                        threshold == null ? 0 : threshold,
                        updated);
        terminal.print(
                switch (format) {
                    case TEXT -> TestText.of(run, language.locale());
                    case JSON -> TestJson.of(run, language.locale());
                    case JUNIT -> TestJunit.of(run, language.locale());
                });
        return (run.passed() ? ExitCode.DONE : ExitCode.FAILED).number();
    }

    private void requireSense() {
        if (threshold != null && (threshold < 0 || threshold > 100)) {
            throw new ProgramException(
                    ExitCode.USAGE, "--threshold is from 0 to 100 percent, not " + threshold + ".");
        }
        if (update && edition.equals(EditionArgument.BUNDLED)) {
            throw new ProgramException(
                    ExitCode.USAGE,
                    "The edition that comes with zi cannot be updated. Maybe a copy is meant: zi"
                            + " init my-edition makes one.");
        }
    }

    private static CaseUpdate update(RuleCases cases, Path folder) {
        CaseUpdate update = cases.update();
        try {
            update.write(folder);
        } catch (IOException failure) {
            throw new ProgramException(
                    ExitCode.USAGE,
                    folder
                            + ": the cases cannot be written, and stay as they are. Maybe the"
                            + " folder is protected or the disk is full.");
        }
        return update;
    }
}
