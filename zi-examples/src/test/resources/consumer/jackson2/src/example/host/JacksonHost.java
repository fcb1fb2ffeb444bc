package example.host;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.EvaluationWriter;
import id.zonaintegritas.rules.ZiEvaluator;
import java.io.IOException;
import java.nio.file.Path;

/** Reads and writes with Jackson 2, and lets zi evaluate in between. */
public final class JacksonHost {

    private JacksonHost() {}

    public static void main(String[] arguments) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        String unit = mapper.readTree(Path.of(arguments[0]).toFile()).toString();
        Evaluation evaluation =
                ZiEvaluator.of(Edition.current()).evaluate(AssessmentReader.json().read(unit));
        String written = EvaluationWriter.json().writeValue(evaluation);
        System.out.println(
                "granted: " + mapper.readTree(written).at("/decision/predicate").asText("nothing"));
    }
}
