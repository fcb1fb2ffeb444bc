package id.zonaintegritas.examples.cli;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.rules.Pipeline;
import id.zonaintegritas.rules.problem.HarmlessText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Evaluates what a file holds and prints the results, and a summary if it holds one per line. */
final class FileEvaluation {

    private final Terminal terminal;
    private final Assessing assessing;
    private final Locale locale;
    private final Tally tally;
    private ExitCode exitCode = ExitCode.DONE;

    FileEvaluation(Terminal terminal, Assessing assessing, Locale locale) {
        this.terminal = terminal;
        this.assessing = assessing;
        this.locale = locale;
        this.tally = new Tally(assessing.edition());
    }

    /** A file that cannot be read is a message: the others are still evaluated. */
    ExitCode evaluate(InputFile file) {
        try {
            if (UnitFiles.isTable(file)) {
                evaluateTable(file);
            } else if (file.isStandardInput() || file.hasLines()) {
                evaluateLines(file);
            } else {
                evaluateFew(file);
            }
            return exitCode;
        } catch (UncheckedIOException unreadable) {
            return unreadable(file, requireNonNull(unreadable.getCause()));
        } catch (IOException unreadable) {
            return unreadable(file, unreadable);
        }
    }

    /** What is no list: an assessment, a precinct, answers of the portal, or a worksheet. */
    private void evaluateFew(InputFile file) throws IOException {
        try (InputStream in = file.open(terminal)) {
            Pipeline.Source<List<Document>> documents = units().open(file, in);
            for (var some = documents.next(); some != null; some = documents.next()) {
                print(assessing.results(some));
            }
        }
    }

    private ExitCode unreadable(InputFile file, IOException failure) {
        terminal.error().println(HarmlessText.lines(file.whyUnreadable(failure)));
        return ExitCode.USAGE;
    }

    private void evaluateLines(InputFile file) throws IOException {
        long start = System.nanoTime();
        try (InputStream in = Progress.watch(file, file.open(terminal), terminal)) {
            Lines lines = new Lines(file.name(), in);
            Document spread = file.isStandardInput() ? lines.wholeIfSpread() : null;
            if (spread != null) {
                print(assessing.results(units().documents(spread)));
                return;
            }
            try (Stream<Assessing.Results> results = Pipeline.inOrder(lines, assessing::results)) {
                results.forEach(this::print);
            }
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        terminal.error().println(HarmlessText.lines(tally.summary(file.name(), time, locale)));
        if (tally.units() == 0 && !assessing.goal().equals(Goal.NONE)) {
            terminal.error().println(HarmlessText.lines(Term.NOBODY.in(locale, file.name())));
            exitCode = exitCode.orWorse(ExitCode.NOT_REACHED);
        }
    }

    private UnitFiles units() {
        return new UnitFiles(terminal, assessing.edition(), locale);
    }

    private void evaluateTable(InputFile file) throws IOException {
        long start = System.nanoTime();
        try (InputStream in = Progress.watch(file, file.open(terminal), terminal)) {
            Pipeline.Source<List<Document>> rows = units().open(file, in);
            try (Stream<Assessing.Results> results = Pipeline.inOrder(rows, assessing::results)) {
                results.forEach(this::print);
            }
        } catch (ProgramException refused) {
            terminal.error().println(refused.text().stripTrailing());
            exitCode = exitCode.orWorse(refused.exitCode());
            return;
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        terminal.error().println(tally.summary(file.name(), time, locale));
    }

    private void print(Assessing.Results results) {
        terminal.print(results.output());
        terminal.error().writeBytes(results.messages().toByteArray());
        tally.add(results.tally());
        exitCode = exitCode.orWorse(results.exitCode());
    }
}
