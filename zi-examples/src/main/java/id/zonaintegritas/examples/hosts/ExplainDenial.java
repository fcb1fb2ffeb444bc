package id.zonaintegritas.examples.hosts;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.Report;
import id.zonaintegritas.rules.ZiEvaluator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Shows for each requirement of WBK that a unit misses what the finding rests on. */
public final class ExplainDenial {

    private ExplainDenial() {}

    /** Prints the explanations for the file that is named. */
    public static void main(String[] arguments) throws IOException {
        System.out.print(why(Path.of(arguments[0])));
    }

    static String why(Path file) throws IOException {
        Edition edition = Edition.current();
        Evaluation evaluation =
                ZiEvaluator.of(edition).evaluate(AssessmentReader.json(edition).read(file));
        Report report = Report.text(Locale.ENGLISH);
        return evaluation.predicate("WBK").findings(Status.NOT_MET).stream()
                .map(finding -> report.render(evaluation.explain(finding.id())))
                .collect(joining("\n"));
    }
}
