package id.zonaintegritas.rules.internal.check;

import id.zonaintegritas.rules.internal.document.Limits;
import java.io.Serial;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;

/**
 * The time for trying what the rules of an edition decide: that which the thread works, so that an
 * honest edition passes on a machine that is busy with other things. It also ends when its thread
 * is interrupted, since nobody waits for the outcome any more.
 */
final class CheckTime {

    /** There is no time left. */
    static final class Over extends RuntimeException {

        @Serial private static final long serialVersionUID = 1;

        private final String rule;

        private Over(String rule) {
            super(rule, null, false, false);
            this.rule = rule;
        }

        /** The rule by which most was concluded; an empty text if none concluded anything. */
        public String rule() {
            return rule;
        }
    }

    private static final long NANOSECONDS = 1_000_000_000L;

    private final int seconds = Limits.CHECK_SECONDS.most();
    private final Thread thread = Thread.currentThread();
    private final long end = worked() + seconds * NANOSECONDS;

    /** How much there was in the beginning. */
    int seconds() {
        return seconds;
    }

    /**
     * @param busiest the rule by which most was concluded so far
     */
    void require(Supplier<String> busiest) {
        if (worked() - end > 0 || Thread.currentThread().isInterrupted()) {
            throw new Over(busiest.get());
        }
    }

    private long worked() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.isThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled()
                ? threads.getThreadCpuTime(thread.getId())
                : System.nanoTime();
    }
}
