package id.zonaintegritas.examples.bench;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.rules.Edition;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How many units an engine evaluates in a second. */
@State(Scope.Benchmark)
public class UnitsPerSecond {

    static final int UNITS = 1000;
    static final int BATCH = 250;

    @Param public Engine engine = Engine.PLAIN_JAVA;

    private Contender<?> contender = engine.prepared(Edition.current());
    private List<List<Assessment>> batches = List.of();

    /** Where a thread is in the units. */
    @State(Scope.Thread)
    public static class Turn {
        private int next;

        List<Assessment> of(List<List<Assessment>> batches) {
            next = (next + 1) % batches.size();
            return batches.get(next);
        }
    }

    @Setup
    public void prepare() {
        Edition edition = Edition.current();
        contender = engine.prepared(edition);
        List<Assessment> units = Sample.complete(edition, UNITS);
        batches =
                IntStream.range(0, UNITS / BATCH)
                        .mapToObj(i -> units.subList(i * BATCH, (i + 1) * BATCH))
                        .toList();
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public Object evaluate(Turn turn) {
        return contender.evaluateAll(turn.of(batches));
    }
}
