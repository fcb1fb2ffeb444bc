package id.zonaintegritas.examples;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.AssessmentException;
import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.ZiEvaluator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Evaluates units with two editions, in bounded memory however many there are. */
final class ImpactReading {

    /** An edition with what reads and evaluates for it. */
    private record Side(AssessmentReader reader, ZiEvaluator evaluator) {

        static Side of(Edition edition) {
            return new Side(AssessmentReader.json(edition), ZiEvaluator.of(edition));
        }

        /** By the place of the document in the list; those that do not fit are absent. */
        Map<Integer, Evaluation> evaluations(List<Document> documents) {
            List<Integer> places = new ArrayList<>();
            List<Assessment> assessments = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) {
                try {
                    if (documents.get(i).problem().isEmpty()) {
                        assessments.add(reader.read(documents.get(i).text()));
                        places.add(i);
                    }
                } catch (AssessmentException invalid) {
                    // Its verdict is that it is invalid.
                }
            }
            List<Evaluation> evaluated = evaluator.evaluateAll(assessments);
            Map<Integer, Evaluation> evaluations = new HashMap<>();
            for (int i = 0; i < evaluated.size(); i++) {
                evaluations.put(places.get(i), evaluated.get(i));
            }
            return evaluations;
        }
    }

    private final Side before;
    private final Side after;

    ImpactReading(Edition before, Edition after) {
        this.before = Side.of(before);
        this.after = Side.of(after);
    }

    Impact read(InputFile file, Terminal terminal, int top) {
        Impact impact = new Impact(top);
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
        Map<Integer, Evaluation> old = before.evaluations(documents);
        Map<Integer, Evaluation> now = after.evaluations(documents);
        List<UnitImpact> impacts = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            impacts.add(UnitImpact.of(documents.get(i).place(), old.get(i), now.get(i)));
        }
        return impacts;
    }
}
