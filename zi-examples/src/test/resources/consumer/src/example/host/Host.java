package example.host;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.problem.EditionException;
import id.zonaintegritas.rules.ZiEvaluator;
import java.nio.file.Path;

/** Prints what is granted to a unit, by the bundled edition or by the one in a folder. */
public final class Host {

    private Host() {}

    public static void main(String[] arguments) {
        try {
            Edition edition =
                    arguments.length > 1 ? Edition.load(Path.of(arguments[1])) : Edition.current();
            Evaluation evaluation =
                    ZiEvaluator.of(edition)
                            .evaluate(AssessmentReader.json(edition).read(Path.of(arguments[0])));
            System.out.println("granted: " + evaluation.granted().orElse("nothing"));
        } catch (EditionException refused) {
            System.out.println(refused.getMessage());
        }
    }
}
