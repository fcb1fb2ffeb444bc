package id.zonaintegritas.rules.workbench;

import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.loading.BundledEdition;
import id.zonaintegritas.rules.internal.loading.EditionDraft;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import id.zonaintegritas.rules.internal.loading.Rulebook;
import id.zonaintegritas.rules.problem.EditionException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;

/**
 * Mutation testing of an edition: small changes of its rows and rules, one at a time, each of which
 * the checks or the cases of the edition should notice. What survives shows where a case is
 * missing.
 */
public final class Mutations {

    private final EditionFiles files;
    private final EditionFiles cases;
    private final List<LoadedEdition> versions;
    private final List<Mutant> mutants;

    private Mutations(EditionFiles files, EditionFiles cases) {
        this.files = files;
        this.cases = cases;
        this.versions = EditionDraft.read(files).editions();
        this.mutants = mutants(files);
    }

    private Mutations(Mutations all, List<Mutant> mutants) {
        this.files = all.files;
        this.cases = all.cases;
        this.versions = all.versions;
        this.mutants = mutants;
    }

    /** Of the bundled edition. */
    public static Mutations bundled() {
        String id = BundledEdition.ID;
        return new Mutations(EditionFiles.bundled(id), EditionFiles.bundledCases(id));
    }

    /**
     * Of the edition in a folder.
     *
     * @throws EditionException with every problem of the edition
     */
    public static Mutations in(Path folder) {
        return new Mutations(EditionFiles.in(folder), EditionFiles.casesIn(folder));
    }

    private static List<Mutant> mutants(EditionFiles files) {
        List<Mutant> mutants = new ArrayList<>();
        String head = files.texts().getOrDefault(EditionFiles.HEAD, "");
        files.texts()
                .forEach(
                        (name, text) ->
                                mutants.addAll(
                                        name.endsWith(".drl")
                                                ? RuleMutants.of(name, text)
                                                : RowMutants.of(name, text, head)));
        return List.copyOf(mutants);
    }

    /**
     * So many of them at random, the same ones for the same seed; all of them if there are fewer.
     */
    public Mutations sample(int size, long seed) {
        List<Mutant> shuffled = new ArrayList<>(mutants);
        Collections.shuffle(shuffled, new Random(seed));
        List<Mutant> drawn = shuffled.subList(0, Math.min(size, shuffled.size()));
        return new Mutations(this, mutants.stream().filter(drawn::contains).toList());
    }

    /** How many changes are tried. */
    public int size() {
        return mutants.size();
    }

    /**
     * Tries every change, on all processors.
     *
     * @param each is told of each change as soon as it was tried, from several threads
     * @return all of them, by file and place
     * @throws EditionException with every problem of the cases, if a file of them is not right
     * @throws IllegalStateException if a case fails without any change; it names the case
     */
    public List<Mutation> run(Consumer<Mutation> each) {
        Trial trial = new Trial(RuleCases.of(versions, cases));
        return mutants.parallelStream()
                .map(
                        mutant -> {
                            Mutation mutation = mutant.killedBy(trial.killer(mutant));
                            each.accept(mutation);
                            return mutation;
                        })
                .toList();
    }

    /** Tries changes, first with the cases that noticed the last ones. */
    private final class Trial {

        private final RuleCases unchanged;
        private final ConcurrentLinkedDeque<String> order = new ConcurrentLinkedDeque<>();

        Trial(RuleCases unchanged) {
            this.unchanged = unchanged;
            unchanged.stream()
                    .forEach(
                            one -> {
                                one.failure()
                                        .ifPresent(
                                                failure -> {
                                                    throw new IllegalStateException(failure);
                                                });
                                order.add(one.at());
                            });
        }

        /** What notices the change; an empty text if nothing does. */
        String killer(Mutant mutant) {
            try {
                EditionDraft draft = EditionDraft.read(mutant.in(files));
                Rulebook known = versions.get(0).rulebook();
                return failing(
                        unchanged.about(
                                mutant.isRule()
                                        ? draft.editionsWith(known)
                                        : draft.editions(known)));
            } catch (EditionException noticed) {
                return noticed.problems().get(0).toString();
            } catch (RuntimeException broken) {
                // Whatever a rule does where something is left out of it.
                return "no evaluation: " + broken.getClass().getSimpleName();
            }
        }

        private String failing(RuleCases changed) {
            Map<String, RuleCases.Case> byPlace = new HashMap<>();
            changed.stream().forEach(one -> byPlace.put(one.at(), one));
            for (String at : order) {
                RuleCases.Case one = byPlace.get(at);
                if (one != null && one.failure().isPresent()) {
                    if (order.removeFirstOccurrence(at)) {
                        order.addFirst(at);
                    }
                    return one.at() + "   " + one;
                }
            }
            return "";
        }
    }
}
