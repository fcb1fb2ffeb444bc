package id.zonaintegritas.examples.cli;

import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.EvaluationWriter;
import id.zonaintegritas.rules.PrecinctReader;
import id.zonaintegritas.rules.ZiEvaluator;
import java.nio.file.Path;
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
            "  zi evaluate worksheet.xlsx",
            "  zi evaluate - --format json --no-trace < units.jsonl",
            "  zi evaluate units.csv -o units.xlsx"
        })
final class EvaluateCommand implements Callable<Integer> {

    private enum Format {
        JSON,
        TEXT,
        CSV,
        XLSX,
        HTML;

        /** Whether all units are in one table. */
        boolean isTable() {
            return this == CSV || this == XLSX || this == HTML;
        }

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
                    "An assessment of a unit or a precinct, an official worksheet (.xlsx), or answers"
                            + " from the portal; one assessment on each line if the name ends in"
                            + " .jsonl, in each row if it ends in .csv; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "${COMPLETION-CANDIDATES}. Default: as the output ends, or else text on a"
                            + " terminal, json elsewhere, on one line for each assessment. csv,"
                            + " xlsx and html are one table of all units.")
    private @Nullable Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Write a table to this file: .csv, .xlsx or .html.")
    private @Nullable Path output;

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
        Format table = tableFormat();
        if (table != null) {
            return table(table, edition).number();
        }
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
        try (Progress progress = Progress.over(files, terminal)) {
            for (String file : files) {
                exitCode =
                        exitCode.orWorse(
                                new FileEvaluation(terminal, assessing, language.locale())
                                        .evaluate(new InputFile(file)));
                progress.step();
            }
        }
        return exitCode.number();
    }

    /** The format of the table that was asked for, or null if none was. */
    private @Nullable Format tableFormat() {
        if (format != null && format.isTable()) {
            return format;
        }
        if (output == null) {
            return null;
        }
        return switch (new Output(output, terminal, language.locale()).ending()) {
            case "csv" -> Format.CSV;
            case "xlsx" -> Format.XLSX;
            case "html", "htm" -> Format.HTML;
            default ->
                    throw new ProgramException(
                            ExitCode.USAGE,
                            Term.ENDING.in(
                                    language.locale(),
                                    String.valueOf(output),
                                    ".csv, .xlsx, .html"));
        };
    }

    private ExitCode table(Format table, Edition edition) {
        if (table == Format.XLSX && output == null && terminal.outIsTerminal()) {
            throw new ProgramException(ExitCode.USAGE, Term.NO_TEXT.in(language.locale()));
        }
        ListEvaluation list =
                new ListEvaluation(
                        terminal,
                        new UnitEvaluations(
                                terminal, edition, options.evaluators(e -> e), language.locale()),
                        Goal.of(edition, asked, language.locale()),
                        language.locale());
        ExitCode exitCode =
                new Output(output, terminal, language.locale())
                        .write(
                                out ->
                                        switch (table) {
                                            case CSV -> list.csv(files, out);
                                            case XLSX -> list.xlsx(files, out);
                                            default -> list.html(files, out);
                                        });
        list.summarise();
        return exitCode;
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
