package id.zonaintegritas.examples.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmark and prints its table; names of engines as arguments select some of them. */
public final class Compare {

    private static final int FORKS = 2;
    private static final int WARMUPS = 8;
    private static final int ITERATIONS = 5;

    private Compare() {}

    /** Checks that all engines agree, measures them and prints a table in Markdown. */
    public static void main(String[] arguments) throws RunnerException {
        List<Engine> engines =
                arguments.length == 0
                        ? List.of(Engine.values())
                        : Arrays.stream(arguments)
                                .map(name -> Engine.valueOf(name.toUpperCase(Locale.ROOT)))
                                .toList();
        Agreement.require(engines);
        System.out.println("All engines agree about " + UnitsPerSecond.UNITS + " units.");
        Collection<RunResult> alone = run(engines, 1);
        Collection<RunResult> twice = run(engines, 2);
        RunResult stream =
                new Runner(options(1).include(StreamPerSecond.class.getName()).build()).runSingle();
        System.out.println(new Table(alone, twice, stream));
    }

    private static Collection<RunResult> run(List<Engine> engines, int threads)
            throws RunnerException {
        String[] names = engines.stream().map(Engine::name).toArray(String[]::new);
        return new Runner(
                        options(threads)
                                .include(UnitsPerSecond.class.getName())
                                .param("engine", names)
                                .build())
                .run();
    }

    private static ChainedOptionsBuilder options(int threads) {
        return new OptionsBuilder()
                .threads(threads)
                .forks(FORKS)
                .warmupIterations(WARMUPS)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(ITERATIONS)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-Xms1g", "-Xmx1g")
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .shouldFailOnError(true);
    }
}
