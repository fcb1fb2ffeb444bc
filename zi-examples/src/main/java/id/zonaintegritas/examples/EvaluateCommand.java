package id.zonaintegritas.examples;

import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.EvaluationWriter;
import id.zonaintegritas.rules.Report;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.worksheet.WorksheetReader;
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
            "  zi evaluate unit.json --lang en --fail-on WBK",
            "  zi evaluate units.jsonl > evaluations.jsonl",
            "  zi evaluate worksheet.xlsx",
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
                    "An assessment, or one on each line if the name ends in .jsonl, or an official"
                            + " worksheet (.xlsx); - is standard input.")
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
                        options.evaluators(isText() ? e -> e : ZiEvaluator::withReceipts),
                        resultFormat(),
                        Goal.of(edition, asked, language.locale()));
        ExitCode exitCode = ExitCode.DONE;
        for (String file : files) {
            InputFile input = new InputFile(file);
            exitCode =
                    exitCode.orWorse(
                            Worksheets.isWorkbook(input)
                                    ? worksheet(edition, assessing, input)
                                    : new FileEvaluation(terminal, assessing, language.locale())
                                            .evaluate(input));
        }
        return exitCode.number();
    }

    private ExitCode worksheet(Edition edition, Assessing assessing, InputFile file) {
        Worksheets worksheets =
                new Worksheets(terminal, WorksheetReader.of(edition), language.locale());
        return new WorksheetEvaluation(terminal, assessing, worksheets).evaluate(file);
    }

    private ResultFormat resultFormat() {
        if (isText()) {
            Report report = Report.text(language.locale());
            return new ResultFormat.Text(
                    terminal.coloured() ? report.coloured() : report, language.locale());
        }
        EvaluationWriter writer = EvaluationWriter.json().in(language.locale());
        return new ResultFormat.Json(
                withoutTrace ? writer.withoutTrace() : writer, language.locale());
    }

    private boolean isText() {
        return format == null ? terminal.outIsTerminal() : format == Format.TEXT;
    }
}
