package id.zonaintegritas.examples.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * How many units are evaluated in a second of processor time, garbage collection and compilation
 * included: a figure that a busy machine disturbs less than the time on the clock.
 */
public final class CpuTime implements InternalProfiler {

    static final String RESULT = "cpu.units";

    private final OperatingSystemMXBean process =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long before;

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = process.getProcessCpuTime();
    }

    @Override
    public Collection<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double seconds = (process.getProcessCpuTime() - before) / 1e9;
        return List.of(
                new ScalarResult(
                        RESULT,
                        result.getMetadata().getAllOps() / seconds,
                        "units/s",
                        AggregationPolicy.AVG));
    }

    @Override
    public String getDescription() {
        return "units per second of processor time";
    }
}
