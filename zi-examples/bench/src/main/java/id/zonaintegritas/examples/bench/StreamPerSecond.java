package id.zonaintegritas.examples.bench;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.ZiEvaluator;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How many units of a stream zi evaluates in a second, on all processors. */
@State(Scope.Benchmark)
public class StreamPerSecond {

    static final int UNITS = 10_000;

    private ZiEvaluator evaluator = ZiEvaluator.of(Edition.current());
    private List<Assessment> units = List.of();

    @Setup
    public void prepare() {
        units = Sample.complete(evaluator.edition(), UnitsPerSecond.UNITS);
    }

    @Benchmark
    @OperationsPerInvocation(UNITS)
    public void evaluate(Blackhole results) {
        Stream<Assessment> source = Stream.generate(() -> units).flatMap(List::stream).limit(UNITS);
        try (Stream<Evaluation> evaluations = evaluator.evaluateAll(source)) {
            evaluations.forEach(results::consume);
        }
    }
}
