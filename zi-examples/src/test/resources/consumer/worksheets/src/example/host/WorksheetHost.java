package example.host;

import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.worksheet.AssessorColumn;
import id.zonaintegritas.rules.worksheet.WorksheetReader;
import java.nio.file.Path;

/** Evaluates what each assessor filled in a worksheet. */
public final class WorksheetHost {

    private WorksheetHost() {}

    public static void main(String[] arguments) {
        Edition edition = Edition.current();
        ZiEvaluator evaluator = ZiEvaluator.of(edition);
        for (AssessorColumn column :
                WorksheetReader.of(edition).read(Path.of(arguments[0])).columns()) {
            System.out.println(
                    column.assessor()
                            + " granted: "
                            + column.assessment()
                                    .map(evaluator::evaluate)
                                    .flatMap(evaluation -> evaluation.granted())
                                    .orElse("nothing"));
        }
    }
}
