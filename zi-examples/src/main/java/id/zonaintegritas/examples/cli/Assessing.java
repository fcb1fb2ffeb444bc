package id.zonaintegritas.examples.cli;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.PrecinctAssessment;
import id.zonaintegritas.model.PrecinctEvaluation;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.PrecinctReader;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.problem.AssessmentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/**
 * The way from documents to results that can be printed. Safe to share between threads.
 *
 * @param strict whether a warning counts as an invalid assessment
 */
record Assessing(
        Edition edition,
        AssessmentReader reader,
        PrecinctReader precincts,
        Function<Assessment, ZiEvaluator> evaluators,
        Function<PrecinctAssessment, PrecinctEvaluation> precinctEvaluator,
        ResultFormat format,
        Goal goal,
        boolean strict) {

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
        Tally tally = new Tally(edition);
        ExitCode exitCode = ExitCode.DONE;
        try {
            for (Document document : documents) {
                Refusal refusal;
                try {
                    Title problem = document.problem();
                    if (problem == null && PrecinctReader.isPrecinct(document.text())) {
                        PrecinctAssessment precinct = precincts.read(document.text());
                        PrecinctEvaluation evaluation = precinctEvaluator.apply(precinct);
                        format.write(evaluation, output);
                        evaluation.units().forEach(tally::add);
                        exitCode = exitCode.orWorse(goal.judge(evaluation.predicates()));
                        continue;
                    }
                    if (problem == null) {
                        Assessment unit = reader.read(document.text());
                        Evaluation evaluation = evaluators.apply(unit).evaluate(unit);
                        format.write(evaluation, output);
                        tally.add(evaluation);
                        exitCode = exitCode.orWorse(goal.judge(evaluation));
                        if (strict && !evaluation.warnings().isEmpty()) {
                            format.write(
                                    Term.STRICT.title(
                                            document.place(),
                                            evaluation.unit().id(),
                                            evaluation.warnings().size()),
                                    messages);
                            exitCode = exitCode.orWorse(ExitCode.INVALID);
                        }
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
