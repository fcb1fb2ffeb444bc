package id.zonaintegritas.examples.hosts;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.Report;
import id.zonaintegritas.rules.ZiEvaluator;
import java.nio.file.Path;
import java.util.Locale;

/** Evaluates the assessment in a file: the least that a host does. */
public final class EvaluateOneUnit {

    private EvaluateOneUnit() {}

    /** Prints the report on the file that is named. */
    public static void main(String[] arguments) {
        System.out.print(report(Path.of(arguments[0])));
    }

    static String report(Path file) {
        Assessment assessment = AssessmentReader.json().read(file);
        Evaluation evaluation = ZiEvaluator.of(Edition.current()).evaluate(assessment);
        return Report.text(Locale.ENGLISH).render(evaluation);
    }
}
