package id.zonaintegritas.examples.cli;

import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.EvaluationWriter;
import id.zonaintegritas.rules.PrecinctReader;
import id.zonaintegritas.rules.ZiEvaluator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zi evaluate}: assessments in, evaluations out. */
@Command(
        name = "evaluate",
        description =
                "Evaluates assessments and prints, for each in turn, the decision and what it rests"
                        + " on.",
        footer = {
            "",
            "Examples:",
            "  zi evaluate unit.json",
            "  zi evaluate unit.json --all",
            "  zi evaluate unit.json --lang en --fail-on WBK --strict",
            "  zi evaluate units.jsonl > evaluations.jsonl",
            "  zi evaluate - --format json --no-trace < units.jsonl"
        })
final class EvaluateCommand implements Callable<Integer> {

    private enum Format {
        JSON,
        TEXT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "An assessment of a unit or a precinct, or one on each line if the name ends in"
                            + " .jsonl; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "${COMPLETION-CANDIDATES}. Default: text on a terminal, json elsewhere, on one"
                            + " line for each assessment.")
    private @Nullable Format format;

    @Option(
            names = "--fail-on",
            paramLabel = "PREDICATE",
            description =
                    "End with 2 if a unit does not reach this predicate, with 5 if that is"
                            + " undetermined, such as WBK.")
    private @Nullable String asked;

    @Option(names = "--no-trace", description = "Leave the trace out of the JSON.")
    private boolean withoutTrace;

    @Option(
            names = "--all",
            description = "Show in the text what is met as well, and all that is left out.")
    private boolean all;

    @Option(names = "--strict", description = "End with 3 if a unit is evaluated with a warning.")
    private boolean strict;

    @Mixin private LanguageOption language = new LanguageOption();
    @Mixin private EditionOptions options = new EditionOptions();

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Edition edition = options.edition();
        Assessing assessing =
                new Assessing(
                        edition,
                        AssessmentReader.json(edition),
                        PrecinctReader.json(edition),
                        options.evaluators(isText() ? e -> e : ZiEvaluator::withReceipts),
                        options.precinctEvaluator(),
                        resultFormat(),
                        Goal.of(edition, asked, language.locale()),
                        strict);
        ExitCode exitCode = ExitCode.DONE;
        for (String file : files) {
            exitCode =
                    exitCode.orWorse(
                            new FileEvaluation(terminal, assessing, language.locale())
                                    .evaluate(new InputFile(file)));
        }
        return exitCode.number();
    }

    private ResultFormat resultFormat() {
        if (isText()) {
            return new ResultFormat.Text(
                    terminal.report(language.locale(), all), language.locale());
        }
        EvaluationWriter writer = EvaluationWriter.json().in(language.locale());
        return new ResultFormat.Json(
                withoutTrace ? writer.withoutTrace() : writer, language.locale());
    }

    private boolean isText() {
        return format == null ? terminal.outIsTerminal() : format == Format.TEXT;
    }
}
