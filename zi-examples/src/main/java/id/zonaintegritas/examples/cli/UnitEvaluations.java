package id.zonaintegritas.examples.cli;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.Pipeline;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.problem.AssessmentException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Evaluates the units of files and hands them on one after the other, on the calling thread. */
record UnitEvaluations(
        Terminal terminal,
        Edition edition,
        Function<Assessment, ZiEvaluator> evaluators,
        Locale locale) {

    /** What became of an assessment. */
    sealed interface Unit {
        record Evaluated(Evaluation evaluation) implements Unit {}

        record Refused(Refusal refusal) implements Unit {}
    }

    /** A file that cannot be read is a message: the others are still evaluated. */
    ExitCode each(List<String> files, Consumer<Unit> units) {
        ExitCode exitCode = ExitCode.DONE;
        try (Progress progress = Progress.over(files, terminal)) {
            for (String name : files) {
                exitCode = exitCode.orWorse(each(new InputFile(name), units));
                progress.step();
            }
        }
        return exitCode;
    }

    private ExitCode each(InputFile file, Consumer<Unit> units) {
        try (InputStream in = Progress.watch(file, file.open(terminal), terminal)) {
            Pipeline.Source<List<Document>> source =
                    new UnitFiles(terminal, edition, locale).open(file, in);
            try (Stream<List<Unit>> results = Pipeline.inOrder(source, this::units)) {
                results.forEach(some -> some.forEach(units));
            }
            return ExitCode.DONE;
        } catch (UncheckedIOException unreadable) {
            terminal.error().println(file.whyUnreadable(requireNonNull(unreadable.getCause())));
            return ExitCode.USAGE;
        } catch (IOException unreadable) {
            terminal.error().println(file.whyUnreadable(unreadable));
            return ExitCode.USAGE;
        } catch (ProgramException refused) {
            terminal.error().println(refused.text().stripTrailing());
            return refused.exitCode();
        }
    }

    private List<Unit> units(List<Document> documents) {
        return documents.stream().map(this::unit).toList();
    }

    private Unit unit(Document document) {
        Title problem = document.problem();
        if (problem != null) {
            return new Unit.Refused(Refusal.of(document, problem));
        }
        try {
            Assessment assessment = AssessmentReader.json(edition).read(document.text());
            return new Unit.Evaluated(evaluators.apply(assessment).evaluate(assessment));
        } catch (AssessmentException invalid) {
            return new Unit.Refused(Refusal.of(document, invalid));
        }
    }
}
