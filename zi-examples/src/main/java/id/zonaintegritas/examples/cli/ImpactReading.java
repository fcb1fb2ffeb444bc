package id.zonaintegritas.examples.cli;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.problem.AssessmentException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Evaluates units with two editions, in bounded memory however many there are. */
final class ImpactReading {

    /** An edition with what reads and evaluates for it. */
    private record Side(AssessmentReader reader, ZiEvaluator evaluator) {

        static Side of(Edition edition) {
            return new Side(AssessmentReader.json(edition), ZiEvaluator.of(edition));
        }

        /** The evaluation of a unit, or null if it does not fit the edition. */
        @Nullable Evaluation evaluation(Document document) {
            if (document.problem() != null) {
                return null;
            }
            try {
                return evaluator.evaluate(reader.read(document.text()));
            } catch (AssessmentException invalid) {
                return null; // Its verdict is that it is invalid.
            }
        }
    }

    private final Side before;
    private final Side after;
    private final List<Verdict> verdicts;

    private final Locale locale;

    ImpactReading(Edition before, Edition after, Locale locale) {
        this.before = Side.of(before);
        this.after = Side.of(after);
        this.verdicts = Verdict.all(before, after);
        this.locale = locale;
    }

    Impact read(InputFile file, Terminal terminal, int top) {
        Impact impact = new Impact(top, verdicts);
        try (InputStream in = Progress.watch(file, file.open(terminal), terminal)) {
            OrderedBatches.onAllProcessors()
                    .run(
                            new Lines(file.name(), in),
                            this::impacts,
                            batch -> batch.forEach(impact::add));
        } catch (IOException failure) {
            throw new ProgramException(ExitCode.USAGE, file.whyUnreadable(failure));
        }
        return impact;
    }

    private List<UnitImpact> impacts(List<Document> documents) {
        return documents.stream()
                .map(
                        document ->
                                UnitImpact.of(
                                        document.place(locale),
                                        before.evaluation(document),
                                        after.evaluation(document)))
                .toList();
    }
}
