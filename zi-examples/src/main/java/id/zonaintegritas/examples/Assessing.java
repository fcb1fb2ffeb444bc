package id.zonaintegritas.examples;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.AssessmentException;
import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.ZiEvaluator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

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
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        Tally tally = new Tally(evaluator.edition());
        ExitCode exitCode = ExitCode.DONE;
        try {
            for (Document document : documents) {
                Refusal refusal;
                try {
                    Title problem = document.problem();
                    if (problem == null) {
                        Evaluation evaluation = evaluator.evaluate(reader.read(document.text()));
                        format.write(evaluation, output);
                        tally.add(evaluation);
                        exitCode = exitCode.orWorse(goal.judge(evaluation));
                        continue;
                    }
                    refusal = Refusal.of(document, problem);
                } catch (AssessmentException invalid) {
                    refusal = Refusal.of(document, invalid);
                }
                format.write(refusal, output, messages);
                tally.addInvalid();
                exitCode = exitCode.orWorse(ExitCode.INVALID);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Results(output, messages, tally, exitCode);
    }
}
