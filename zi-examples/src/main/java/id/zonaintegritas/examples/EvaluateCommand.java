package id.zonaintegritas.examples;

import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.EvaluationWriter;
import id.zonaintegritas.rules.Report;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
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

    private static final int BAR_WIDTH = 78;

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "An assessment, or one on each line if the name ends in .jsonl; - is standard"
                            + " input.")
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
                            + " undetermined: ${COMPLETION-CANDIDATES}.")
    private @Nullable Predicate asked;

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
                        AssessmentReader.json(edition),
                        isText()
                                ? options.evaluator(edition)
                                : options.evaluator(edition).withReceipts(),
                        resultFormat(),
                        new Goal(asked));
        ExitCode exitCode = ExitCode.DONE;
        for (String file : files) {
            exitCode = exitCode.orWorse(evaluate(new InputFile(file), assessing));
        }
        return exitCode.number();
    }

    private ResultFormat resultFormat() {
        if (isText()) {
            Report report = Report.text(language.locale());
            return new ResultFormat.Text(terminal.coloured() ? report.coloured() : report);
        }
        EvaluationWriter writer = EvaluationWriter.json();
        return new ResultFormat.Json(withoutTrace ? writer.withoutTrace() : writer);
    }

    private boolean isText() {
        return format == null ? terminal.outIsTerminal() : format == Format.TEXT;
    }

    /** A file that cannot be read does not keep the others from being evaluated. */
    private ExitCode evaluate(InputFile file, Assessing assessing) {
        try (InputStream in = file.open(terminal)) {
            if (file.hasLines()) {
                return evaluateLines(file, in, assessing);
            }
            if (!file.isStandardInput()) {
                return print(assessing.results(List.of(Document.whole(file.name(), in))));
            }
            Lines lines = new Lines("-", in);
            Document spread = lines.wholeIfSpread();
            return spread == null
                    ? evaluate(file, lines, assessing)
                    : print(assessing.results(List.of(spread)));
        } catch (IOException failure) {
            terminal.error().println(file.unreadable().getMessage());
            return ExitCode.USAGE;
        } catch (ProgramException failure) {
            if (failure.exitCode() == ExitCode.DONE) {
                throw failure;
            }
            terminal.error().println(failure.getMessage());
            return failure.exitCode();
        }
    }

    private ExitCode evaluateLines(InputFile file, InputStream in, Assessing assessing)
            throws IOException {
        if (terminal.outIsTerminal() || !terminal.errorIsTerminal()) {
            return evaluate(file, new Lines(file.name(), in), assessing);
        }
        try (InputStream watched = ProgressBar.wrap(in, bar(file))) {
            return evaluate(file, new Lines(file.name(), watched), assessing);
        }
    }

    private ProgressBarBuilder bar(InputFile file) {
        return ProgressBar.builder()
                .setTaskName(file.name())
                .setInitialMax(file.size())
                .setUnit(" MB", 1_000_000)
                .clearDisplayOnFinish()
                .setConsumer(
                        new DelegatingProgressBarConsumer(
                                bar -> terminal.error().print("\r" + bar), BAR_WIDTH));
    }

    private ExitCode evaluate(InputFile file, Lines lines, Assessing assessing) throws IOException {
        Tally tally = new Tally();
        ExitCode[] worst = {ExitCode.DONE};
        long start = System.nanoTime();
        OrderedBatches.onAllProcessors()
                .run(
                        lines,
                        assessing::results,
                        results -> {
                            worst[0] = worst[0].orWorse(print(results));
                            tally.add(results.tally());
                        });
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        terminal.error().println(tally.summary(file.name(), time, language.locale()));
        return worst[0];
    }

    private ExitCode print(Assessing.Results results) {
        terminal.print(results.output());
        terminal.error().writeBytes(results.messages().toByteArray());
        return results.exitCode();
    }
}
