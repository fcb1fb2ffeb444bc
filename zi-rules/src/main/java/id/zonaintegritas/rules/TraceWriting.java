package id.zonaintegritas.rules;

import static java.util.Comparator.comparingInt;

import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.rules.facts.Concluded;
import id.zonaintegritas.rules.facts.Findings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes down each step of a derivation, for one unit after the other. */
final class TraceWriting implements Concluded.Writing {

    private record Shortened(int step, List<String> absent) {}

    private final RowsInForce rows;
    private final List<Derivation.Step> steps;
    private final IdentityHashMap<Concluded, Integer> places = new IdentityHashMap<>();
    private final boolean[] restsOnFindings;
    private final Map<Shortened, List<String>> shortened = new HashMap<>();
    private final @Nullable Conclusion[] written;
    private int current;

    TraceWriting(RowsInForce rows, Derivation derivation) {
        this.rows = rows;
        this.steps = derivation.steps();
        this.written = new Conclusion[steps.size()];
        steps.forEach(step -> places.put(step.concluded(), places.size()));
        Set<String> findings =
                steps.stream()
                        .map(Derivation.Step::concluded)
                        .filter(Findings.class::isInstance)
                        .map(Concluded::id)
                        .collect(Collectors.toSet());
        this.restsOnFindings = new boolean[steps.size()];
        for (int step = 0; step < restsOnFindings.length; step++) {
            restsOnFindings[step] = !Collections.disjoint(steps.get(step).because(), findings);
        }
    }

    /** The steps that concluded something about a unit. */
    List<TraceStep> trace(int unit) {
        List<TraceStep> trace = new ArrayList<>(steps.size());
        List<String> absent = new ArrayList<>();
        for (current = 0; current < written.length; current++) {
            Derivation.Step step = steps.get(current);
            Conclusion conclusion = step.concluded().about(unit, this);
            written[current] = conclusion;
            if (conclusion == null) {
                absent.add(step.concluded().id());
            } else {
                trace.add(
                        new TraceStep(
                                trace.size() + 1,
                                step.rule().stage(),
                                step.rule().id(),
                                step.citation(),
                                restsOnFindings[current] ? because(absent) : step.because(),
                                conclusion));
            }
        }
        return List.copyOf(trace);
    }

    /** Without what was not concluded about this unit: a requirement that it is not asked. */
    private List<String> because(List<String> absent) {
        return shortened.computeIfAbsent(
                new Shortened(current, List.copyOf(absent)),
                key ->
                        steps.get(key.step()).because().stream()
                                .filter(b -> !key.absent().contains(b))
                                .toList());
    }

    /** What a step concluded about the unit that was written last. */
    @Nullable Conclusion written(int step) {
        return written[step];
    }

    @Override
    public String rule() {
        return steps.get(current).rule().id();
    }

    @Override
    public String citation() {
        return steps.get(current).citation();
    }

    @Override
    public List<String> interpretations(int readings, @Nullable String always) {
        return rows.interpretations(readings | rows.bit(always));
    }

    @Override
    public <C extends Concluded> List<C> inOrder(List<C> conclusions) {
        return conclusions.stream()
                .sorted(comparingInt(c -> places.getOrDefault(c, Integer.MAX_VALUE)))
                .toList();
    }

    @Override
    public @Nullable Conclusion written(Concluded other) {
        Integer place = places.get(other);
        return place == null ? null : written[place];
    }
}
