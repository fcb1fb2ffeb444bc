package id.zonaintegritas.rules.workbench;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.model.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What another edition means for one unit.
 *
 * @param unit its name or id; what the caller calls it if neither edition could read it
 * @param flips the predicates whose outcome changes, of those that both editions have
 * @param scores the nodes whose points change, of those that both editions have
 */
public record UnitImpact(
        String unit, Verdict before, Verdict after, List<Flip> flips, List<ScoreChange> scores) {

    /** Another outcome of a predicate, and the requirements that it comes from. */
    public record Flip(String predicate, Outcome before, Outcome after, List<Cause> causes) {}

    /**
     * Another finding about a requirement.
     *
     * @param before null if the old edition does not have the requirement
     * @param after null if the new edition does not have it
     */
    public record Cause(
            String requirement, Title title, @Nullable Status before, @Nullable Status after) {}

    /** Another score; of open scores, the lowest. */
    public record ScoreChange(String id, Title title, Rational before, Rational after) {
        /** By how much it rises; negative if it falls. */
        public Rational difference() {
            return after.minus(before);
        }
    }

    public UnitImpact {
        flips = List.copyOf(flips);
        scores = List.copyOf(scores);
    }

    /**
     * Compares two evaluations of one unit.
     *
     * @param name what the unit is called if there is no evaluation of it
     * @param before null if the unit does not fit the edition
     * @param after null if the unit does not fit the edition
     */
    public static UnitImpact of(
            String name, @Nullable Evaluation before, @Nullable Evaluation after) {
        Unit unit = before != null ? before.unit() : after != null ? after.unit() : null;
        return new UnitImpact(
                unit == null ? name : Optional.ofNullable(unit.name()).orElse(unit.id()),
                Verdict.of(before),
                Verdict.of(after),
                before == null || after == null ? List.of() : flips(before, after),
                before == null || after == null ? List.of() : scores(before, after));
    }

    /** Whether something else becomes of the unit. */
    public boolean isFlipped() {
        return !before.equals(after);
    }

    /** The change of the total score, if there is one. */
    public Optional<ScoreChange> total() {
        return scores.stream().filter(s -> s.id().equals("TOTAL")).findFirst();
    }

    /** Of the predicates that both editions have. */
    private static List<Flip> flips(Evaluation before, Evaluation after) {
        List<Flip> flips = new ArrayList<>();
        for (PredicateOutcome old : before.predicates()) {
            after.predicates().stream()
                    .filter(now -> now.predicate().equals(old.predicate()))
                    .filter(now -> now.outcome() != old.outcome())
                    .map(
                            now ->
                                    new Flip(
                                            old.predicate(),
                                            old.outcome(),
                                            now.outcome(),
                                            causes(old, now)))
                    .forEach(flips::add);
        }
        return flips;
    }

    private static List<Cause> causes(PredicateOutcome before, PredicateOutcome after) {
        Map<String, Cause> causes = new LinkedHashMap<>();
        before.findings()
                .forEach(f -> causes.put(f.id(), new Cause(f.id(), f.title(), f.status(), null)));
        for (Finding finding : after.findings()) {
            Cause old = causes.get(finding.id());
            causes.put(
                    finding.id(),
                    new Cause(
                            finding.id(),
                            finding.title(),
                            old == null ? null : old.before(),
                            finding.status()));
        }
        causes.values().removeIf(c -> c.before() == c.after());
        return List.copyOf(causes.values());
    }

    private static List<ScoreChange> scores(Evaluation before, Evaluation after) {
        Map<String, Score> old = new LinkedHashMap<>();
        before.scores().forEach(s -> old.put(s.id(), s));
        List<ScoreChange> changes = new ArrayList<>();
        for (Score now : after.scores()) {
            Score score = old.get(now.id());
            if (score != null && !score.lowest().equals(now.lowest())) {
                changes.add(new ScoreChange(now.id(), now.title(), score.lowest(), now.lowest()));
            }
        }
        return changes;
    }
}
