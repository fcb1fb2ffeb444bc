package id.zonaintegritas.examples.hosts;

import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.EvaluationWriter;
import id.zonaintegritas.rules.LiveEvaluator;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.problem.Problem;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Scanner;

/** A host that goes on evaluating while analysts change the edition in a folder. */
public final class ReloadingHost implements AutoCloseable {

    private final LiveEvaluator live;

    ReloadingHost(Path edition, Duration interval, PrintStream log) {
        live = LiveEvaluator.of(edition, ZiEvaluator::of, new Log(log)).watch(interval);
    }

    private record Log(PrintStream out) implements LiveEvaluator.Listener {
        @Override
        public void replaced(Edition before, Edition now) {
            out.println("New edition " + now.sha256());
        }

        @Override
        public void refused(List<Problem> problems) {
            out.println("The new edition has problems, the old one stays:");
            problems.forEach(problem -> out.println("  " + problem));
        }
    }

    /** The evaluation of an assessment, both as JSON. */
    String answer(String assessment) {
        // One evaluator for reading and evaluating: the edition may change in between.
        ZiEvaluator evaluator = live.current();
        return EvaluationWriter.json()
                .writeValue(
                        evaluator.evaluate(
                                AssessmentReader.json(evaluator.edition()).read(assessment)));
    }

    @Override
    public void close() {
        live.close();
    }

    /** Answers each line of standard input with the edition in the folder that is named. */
    public static void main(String[] arguments) {
        Scanner lines = new Scanner(System.in, StandardCharsets.UTF_8);
        Path edition = Path.of(arguments[0]);
        PrintStream report = System.err;
        try (var host = new ReloadingHost(edition, Duration.ofSeconds(1), report)) {
            while (lines.hasNextLine()) {
                System.out.println(host.answer(lines.nextLine()));
            }
        }
    }
}
