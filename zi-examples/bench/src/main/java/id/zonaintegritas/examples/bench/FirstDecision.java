package id.zonaintegritas.examples.bench;

import com.sun.management.OperatingSystemMXBean;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.ZiEvaluator;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/** Evaluates one unit in a fresh process and prints how long each part took. */
final class FirstDecision {

    private static final int WARM = 2000;

    private FirstDecision() {}

    /**
     * Prints, in milliseconds: until main, rows, reading, first and second evaluation, all, and
     * processor time.
     */
    public static void main(String[] arguments) {
        long started = System.currentTimeMillis();
        long begin = System.nanoTime();
        Edition edition = Edition.current();
        long rows = System.nanoTime();
        Assessment unit = AssessmentReader.json(edition).read(Path.of(arguments[0]));
        long read = System.nanoTime();
        ZiEvaluator evaluator = ZiEvaluator.of(edition);
        int steps = evaluator.evaluate(unit).trace().size();
        long first = System.nanoTime();
        steps -= evaluator.evaluate(unit).trace().size();
        long second = System.nanoTime();
        if (steps != 0) {
            throw new IllegalStateException("two evaluations of one unit differ");
        }
        // Asked last: the beans themselves take a while to load.
        long cpu =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                        .getProcessCpuTime();
        long start = ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.printf(
                "%d %d %d %d %d %d %d%n",
                started - start,
                millis(begin, rows),
                millis(rows, read),
                millis(read, first),
                millis(first, second),
                started - start + millis(begin, first),
                millis(0, cpu));
        if (arguments.length > 1) {
            printHeap(evaluator, unit);
        }
    }

    private static long millis(long from, long to) {
        return Math.round((to - from) / 1e6);
    }

    /** Prints what is left after garbage collection of a warm evaluator, in kilobytes. */
    private static void printHeap(ZiEvaluator evaluator, Assessment unit) {
        long shown = 0;
        for (int i = 0; i < WARM; i++) {
            shown += evaluator.evaluate(unit).trace().size();
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.println(shown > 0 ? (runtime.totalMemory() - runtime.freeMemory()) / 1000 : -1);
    }
}
