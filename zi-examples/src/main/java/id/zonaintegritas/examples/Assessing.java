package id.zonaintegritas.examples;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.AssessmentException;
import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.ZiEvaluator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The way from documents to results that can be printed. Safe to share between threads. */
record Assessing(AssessmentReader reader, ZiEvaluator evaluator, ResultFormat format, Goal goal) {

    /**
     * What became of some documents.
     *
     * @param output the results, in the order of the documents
     * @param messages what goes to standard error
     */
    record Results(
            ByteArrayOutputStream output,
            ByteArrayOutputStream messages,
            Tally tally,
            ExitCode exitCode) {}

    Results results(List<Document> documents) {
        Map<Integer, Refusal> refusals = new HashMap<>();
        List<Assessment> assessments = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            try {
                if (document.problem().isEmpty()) {
                    assessments.add(reader.read(document.text()));
                } else {
                    refusals.put(i, Refusal.of(document));
                }
            } catch (AssessmentException invalid) {
                refusals.put(i, Refusal.of(document, invalid));
            }
        }
        return results(documents.size(), refusals, evaluator.evaluateAll(assessments));
    }

    private Results results(
            int count, Map<Integer, Refusal> refusals, List<Evaluation> evaluations) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        Tally tally = new Tally();
        ExitCode exitCode = ExitCode.DONE;
        Iterator<Evaluation> evaluated = evaluations.iterator();
        try {
            for (int i = 0; i < count; i++) {
                Refusal refusal = refusals.get(i);
                if (refusal == null) {
                    Evaluation evaluation = evaluated.next();
                    format.write(evaluation, output);
                    tally.add(evaluation);
                    exitCode = exitCode.orWorse(goal.judge(evaluation));
                } else {
                    format.write(refusal, output, messages);
                    tally.addInvalid();
                    exitCode = exitCode.orWorse(ExitCode.INVALID);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Results(output, messages, tally, exitCode);
    }
}
