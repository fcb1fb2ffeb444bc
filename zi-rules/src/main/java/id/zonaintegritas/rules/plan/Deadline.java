package id.zonaintegritas.rules.plan;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The moment at which a search has to give what it has. */
final class Deadline {

    /** Never. */
    static final Deadline NONE = new Deadline(0, false);

    /** Whoever waits so long waits for the proof; more would not fit the clock. */
    private static final Duration LONG = Duration.ofDays(36_500);

    private final long at;
    private final boolean set;

    private Deadline(long at, boolean set) {
        this.at = at;
        this.set = set;
    }

    static Deadline in(@Nullable Duration time) {
        return time == null || time.compareTo(LONG) > 0
                ? NONE
                : new Deadline(System.nanoTime() + time.toNanos(), true);
    }

    boolean hasPassed() {
        return set && System.nanoTime() - at >= 0;
    }
}
