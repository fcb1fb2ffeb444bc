package id.zonaintegritas.rules;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.internal.check.DecisionCheck;
import id.zonaintegritas.rules.internal.document.Limits;
import id.zonaintegritas.rules.internal.document.Messages;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.loading.EditionDraft;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import id.zonaintegritas.rules.internal.loading.Rulebook;
import id.zonaintegritas.rules.problem.EditionException;
import id.zonaintegritas.rules.problem.Problem;
import id.zonaintegritas.rules.problem.RulesException;
import id.zonaintegritas.rules.workbench.EditionCheck;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Evaluates with the edition in a folder and takes in its changes without a restart. A changed
 * edition is read, compiled and checked beside the one in use and replaces it at once, or not at
 * all: while {@link EditionCheck} finds an error in it, the one in use stays. Warnings and cases
 * keep no edition from being used. An evaluation ends with the edition that it began with. Safe to
 * share between threads.
 */
public final class LiveEvaluator implements AutoCloseable {

    /** Hears what became of changes, on the thread that took them in. */
    public interface Listener {

        /** An edition was replaced; evaluations that begin from now on use the new one. */
        default void replaced(Edition before, Edition now) {}

        /** A changed edition is not used, since it has these problems; the one in use stays. */
        default void refused(List<Problem> problems) {}
    }

    /** Rules that were compiled, and their texts. */
    private record Compiled(SortedMap<String, String> rules, Rulebook rulebook) {}

    /** How much longer than its work a check may last, on a machine that is busy. */
    private static final int TIMES_THE_WORK = 5;

    private static final Logger LOG = LoggerFactory.getLogger(LiveEvaluator.class);

    private static final int MOST_READINGS = 100;

    private static final Messages MESSAGES = Messages.of("limits");
    private static final int MOST_LOGGED = 10;
    private static final Duration NEVER = Duration.ZERO;

    private final Path folder;
    private final Function<Edition, ZiEvaluator> evaluators;
    private final Listener listener;
    private volatile ZiEvaluator current;
    private volatile @Nullable Compiled compiled;
    private @Nullable EditionSnapshot seen;
    private @Nullable EditionSnapshot taken;
    private final Object taking = new Object();
    private volatile @Nullable FutureTask<ZiEvaluator> checking;
    private @Nullable Timer watch;
    private volatile boolean closed;

    private LiveEvaluator(
            Path folder, Function<Edition, ZiEvaluator> evaluators, Listener listener) {
        this.folder = folder;
        this.evaluators = requireNonNull(evaluators, "evaluators");
        this.listener = requireNonNull(listener, "listener");
        EditionSnapshot first = settled();
        this.taken = first;
        this.current = checked(first, NEVER);
    }

    /**
     * An evaluator for the newest version of the edition in a folder.
     *
     * @throws EditionException with every problem of the edition; there is none to fall back on
     * @throws RulesException if its rules do not decide everything exactly once
     */
    public static LiveEvaluator of(Path folder) {
        return of(folder, ZiEvaluator::of, new Listener() {});
    }

    /**
     * The same, with a say in how editions are read.
     *
     * @param evaluators makes the evaluator for an edition, such as {@code edition ->
     *     ZiEvaluator.of(edition).with("unanswered", "zero")}; an edition for which it throws an
     *     {@code IllegalArgumentException} is refused
     * @throws EditionException with every problem of the edition; there is none to fall back on
     * @throws RulesException if its rules do not decide everything exactly once
     */
    public static LiveEvaluator of(
            Path folder, Function<Edition, ZiEvaluator> evaluators, Listener listener) {
        return new LiveEvaluator(folder, evaluators, listener);
    }

    /**
     * Looks for changes again and again from now on, on a daemon thread, until it is closed. What
     * counts is the content of files. A change is taken in once two looks found the same, so that
     * an edition which is still being written is left alone for the time being.
     *
     * @param interval between two looks, in whole milliseconds
     * @throws IllegalStateException if it watches already, or is closed
     */
    public synchronized LiveEvaluator watch(Duration interval) {
        if (closed || watch != null) {
            throw new IllegalStateException(closed ? "it is closed" : "it watches already");
        }
        watch = new Timer("zi-edition-watch", true);
        watch.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        look(interval);
                    }
                },
                interval.toMillis(),
                interval.toMillis());
        return this;
    }

    /**
     * Takes in what the folder holds now.
     *
     * @return whether the edition in use is the one in the folder
     * @throws IllegalStateException if it is closed
     */
    public boolean reload() {
        synchronized (taking) {
            if (closed) {
                throw new IllegalStateException("it is closed");
            }
            return take(settled(), NEVER);
        }
    }

    /** The same when it was read twice: a folder that is being written to changes in between. */
    private EditionSnapshot settled() {
        EditionSnapshot before = EditionSnapshot.of(folder);
        EditionSnapshot after = EditionSnapshot.of(folder);
        for (int i = 0; i < MOST_READINGS && !after.isSameAs(before); i++) {
            before = after;
            after = EditionSnapshot.of(folder);
        }
        return after;
    }

    private void look(Duration interval) {
        synchronized (taking) {
            try {
                EditionSnapshot now = EditionSnapshot.of(folder);
                if (!closed && now.isSameAs(seen) && !now.isSameAs(taken)) {
                    take(now, interval);
                }
                seen = now;
            } catch (RuntimeException | Error failure) {
                // Thrown on, it would silently end the watch.
                LOG.error("What became of the edition in {} could not be told", folder, failure);
            }
        }
    }

    private boolean take(EditionSnapshot snapshot, Duration interval) {
        taken = snapshot;
        Edition before = current.edition();
        if (snapshot.identity().equals(before.sha256())) {
            return true;
        }
        ZiEvaluator next;
        try {
            next = checked(snapshot, interval);
        } catch (EditionException invalid) {
            return refused(invalid.problems());
        } catch (RulesException undecided) {
            return refused(undecided.problems());
        } catch (CancellationException noLongerAsked) {
            return false;
        } catch (RuntimeException | Error failure) {
            LOG.error("The edition in {} could not be taken in", folder, failure);
            return refused(
                    List.of(
                            new Problem(
                                    folder.toString(),
                                    "the edition cannot be taken in; the log says why")));
        }
        if (closed) {
            return false;
        }
        current = next;
        listener.replaced(before, next.edition());
        return true;
    }

    /**
     * The evaluator for what a folder held. What somebody wrote there is checked on a thread of its
     * own, so that neither its stack nor its time is that of the host.
     *
     * @param interval after which it is looked again and again whether the folder holds something
     *     else by now; zero for never
     * @throws CancellationException if nobody waits for it any more
     */
    private ZiEvaluator checked(EditionSnapshot snapshot, Duration interval) {
        FutureTask<ZiEvaluator> task = new FutureTask<>(() -> evaluator(snapshot));
        checking = task;
        if (closed) {
            throw new CancellationException();
        }
        Thread thread = new Thread(task, "zi-edition-check");
        thread.setDaemon(true);
        thread.start();
        try {
            return awaited(task, snapshot, interval);
        } catch (ExecutionException failed) {
            throw failure(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            task.cancel(true);
            checking = null;
        }
    }

    private ZiEvaluator awaited(
            FutureTask<ZiEvaluator> task, EditionSnapshot snapshot, Duration interval)
            throws ExecutionException, InterruptedException {
        // Trying has its own time, which is work; compiling comes before it and cannot be ended.
        int seconds = TIMES_THE_WORK * Limits.CHECK_SECONDS.most();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        EditionSnapshot before = snapshot;
        while (true) {
            long left = end - System.nanoTime();
            long wait = interval.isZero() ? left : Math.min(left, interval.toNanos());
            try {
                return task.get(Math.max(wait, 1), TimeUnit.NANOSECONDS);
            } catch (TimeoutException still) {
                if (end - System.nanoTime() <= 0) {
                    throw unchecked("live.time", seconds, Limits.CHECK_SECONDS.setting());
                }
                EditionSnapshot now = EditionSnapshot.of(folder);
                if (!now.isSameAs(snapshot) && now.isSameAs(before)) {
                    // The next look takes in what stands there now.
                    throw new CancellationException();
                }
                before = now;
            }
        }
    }

    private RuntimeException failure(@Nullable Throwable cause) {
        if (cause instanceof StackOverflowError) {
            LOG.error("The check of the edition in {} went too deep", folder);
            return unchecked("live.deep");
        }
        if (cause instanceof OutOfMemoryError) {
            LOG.error("The check of the edition in {} needs more memory than there is", folder);
            return unchecked("live.memory");
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known
                ? known
                : new IllegalStateException("the check of an edition ended", cause);
    }

    private EditionException unchecked(String message, Object... values) {
        Remark remark = MESSAGES.remark(message, values);
        return new EditionException(
                folder.toString(),
                List.of(new Problem(folder.toString(), remark.what(), remark.maybe())));
    }

    private boolean refused(List<Problem> problems) {
        if (LOG.isWarnEnabled()) {
            LOG.warn(
                    "The changed edition in {} is not used, the one in use stays; {} problems:{}",
                    folder,
                    problems.size(),
                    problems.stream().limit(MOST_LOGGED).map(p -> "\n  " + p).collect(joining()));
        }
        listener.refused(problems);
        return false;
    }

    /** Reads, compiles, checks and tries. */
    private ZiEvaluator evaluator(EditionSnapshot snapshot) {
        EditionFiles files = snapshot.files();
        EditionDraft draft = EditionDraft.read(files);
        // Where rows alone have changed, there is nothing to compile.
        Compiled known = compiled;
        List<LoadedEdition> versions =
                known != null && files.rules().equals(known.rules())
                        ? draft.editions(known.rulebook())
                        : draft.editions();
        draft.problems().throwIfAny(files.edition());
        ZiEvaluator evaluator = suitable(Edition.of(versions).get(versions.size() - 1));
        DecisionCheck.check(draft, versions, evaluator.chosen());
        draft.problems().throwIfAny(files.edition());
        compiled = new Compiled(files.rules(), evaluator.edition().loaded().rulebook());
        return evaluator;
    }

    private ZiEvaluator suitable(Edition edition) {
        try {
            return evaluators.apply(edition);
        } catch (IllegalArgumentException unsuitable) {
            throw new EditionException(
                    edition.id(),
                    List.of(
                            new Problem(
                                    folder.toString(), String.valueOf(unsuitable.getMessage()))));
        }
    }

    /** The evaluator for the edition in use; it keeps that edition. */
    public ZiEvaluator current() {
        return current;
    }

    /**
     * Evaluates one unit with the edition in use.
     *
     * @see ZiEvaluator#evaluate
     */
    public Evaluation evaluate(Assessment assessment) {
        return current.evaluate(assessment);
    }

    /**
     * Evaluates any number of units, all with the edition in use when this is called.
     *
     * @see ZiEvaluator#evaluateAll(Stream)
     */
    public Stream<Evaluation> evaluateAll(Stream<Assessment> assessments) {
        return current.evaluateAll(assessments);
    }

    /**
     * The same, but a unit that cannot be evaluated gives its problems in its place.
     *
     * @see ZiEvaluator#evaluateEach(Stream)
     */
    public Stream<UnitResult> evaluateEach(Stream<Assessment> assessments) {
        return current.evaluateEach(assessments);
    }

    /**
     * Ends the watch, and does not wait for a check that is under way. What is in use stays in use.
     */
    @Override
    public synchronized void close() {
        closed = true;
        if (watch != null) {
            watch.cancel();
        }
        FutureTask<ZiEvaluator> running = checking;
        if (running != null) {
            running.cancel(true);
        }
    }
}
