package id.zonaintegritas.rules;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.internal.check.DecisionCheck;
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
import java.util.TreeMap;
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

    private static final Logger LOG = LoggerFactory.getLogger(LiveEvaluator.class);

    private static final int MOST_READINGS = 100;

    private final Path folder;
    private final Function<Edition, ZiEvaluator> evaluators;
    private final Listener listener;
    private volatile ZiEvaluator current;
    private SortedMap<String, String> rules = new TreeMap<>();
    private @Nullable Rulebook rulebook;
    private @Nullable EditionSnapshot seen;
    private @Nullable EditionSnapshot taken;
    private @Nullable Timer watch;
    private boolean closed;

    private LiveEvaluator(
            Path folder, Function<Edition, ZiEvaluator> evaluators, Listener listener) {
        this.folder = folder;
        this.evaluators = requireNonNull(evaluators, "evaluators");
        this.listener = requireNonNull(listener, "listener");
        this.current = evaluator(settled());
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
                        look();
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
    public synchronized boolean reload() {
        if (closed) {
            throw new IllegalStateException("it is closed");
        }
        return take(settled());
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

    private synchronized void look() {
        try {
            EditionSnapshot now = EditionSnapshot.of(folder);
            if (!closed && now.isSameAs(seen) && !now.isSameAs(taken)) {
                take(now);
            }
            seen = now;
        } catch (RuntimeException failure) {
            // Thrown on, it would silently end the watch.
            LOG.error("What became of the edition in {} could not be told", folder, failure);
        }
    }

    private boolean take(EditionSnapshot snapshot) {
        taken = snapshot;
        Edition before = current.edition();
        if (snapshot.identity().equals(before.sha256())) {
            return true;
        }
        ZiEvaluator next;
        try {
            next = evaluator(snapshot);
        } catch (EditionException invalid) {
            return refused(invalid.problems());
        } catch (RulesException undecided) {
            return refused(undecided.problems());
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("The edition in {} could not be taken in", folder, failure);
            return refused(
                    List.of(
                            new Problem(
                                    folder.toString(),
                                    "the edition cannot be taken in; the log says why")));
        }
        current = next;
        listener.replaced(before, next.edition());
        return true;
    }

    private boolean refused(List<Problem> problems) {
        listener.refused(problems);
        return false;
    }

    /** Reads, compiles, checks and tries. */
    private ZiEvaluator evaluator(EditionSnapshot snapshot) {
        EditionFiles files = snapshot.files();
        EditionDraft draft = EditionDraft.read(files);
        // Where rows alone have changed, there is nothing to compile.
        List<LoadedEdition> versions =
                rulebook != null && files.rules().equals(rules)
                        ? draft.editions(rulebook)
                        : draft.editions();
        draft.problems().throwIfAny(files.edition());
        ZiEvaluator evaluator = suitable(Edition.of(versions).get(versions.size() - 1));
        DecisionCheck.check(draft, versions, evaluator.chosen());
        draft.problems().throwIfAny(files.edition());
        rules = files.rules();
        rulebook = evaluator.edition().loaded().rulebook();
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

    /** Ends the watch. What is in use stays in use. */
    @Override
    public synchronized void close() {
        closed = true;
        if (watch != null) {
            watch.cancel();
        }
    }
}
