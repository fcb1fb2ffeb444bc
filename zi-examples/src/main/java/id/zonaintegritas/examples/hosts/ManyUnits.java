package id.zonaintegritas.examples.hosts;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.ZiEvaluator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counts the decisions on many units, one on each line of a file, with all processors. */
public final class ManyUnits {

    private ManyUnits() {}

    /** Prints how many units there are of each decision in the file that is named. */
    public static void main(String[] arguments) throws IOException {
        System.out.println(decisions(Path.of(arguments[0])));
    }

    static Map<String, Long> decisions(Path file) throws IOException {
        Edition edition = Edition.current();
        AssessmentReader reader = AssessmentReader.json(edition);
        try (Stream<String> lines = Files.lines(file);
                Stream<Evaluation> evaluations =
                        ZiEvaluator.of(edition).evaluateAll(lines.map(reader::read))) {
            return evaluations.collect(
                    groupingBy(
                            evaluation -> evaluation.decision().getClass().getSimpleName(),
                            TreeMap::new,
                            counting()));
        }
    }
}
