package id.zonaintegritas.rules.workbench;

import static java.util.Comparator.comparing;

import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.workbench.UnitImpact.Cause;
import id.zonaintegritas.rules.workbench.UnitImpact.Flip;
import id.zonaintegritas.rules.workbench.UnitImpact.ScoreChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * What another edition means for many units. However many are added, it holds a few of them. Not
 * for use by several threads at once.
 */
public final class Impact {

    /** A predicate that went from one outcome to another. */
    public record Turn(String predicate, Outcome before, Outcome after) {}

    /**
     * A requirement that had a part in a turn.
     *
     * @param before null if the old edition does not have the requirement
     * @param after null if the new edition does not have it
     */
    public record CauseOfTurn(
            Turn turn, String requirement, @Nullable Status before, @Nullable Status after) {}

    /**
     * How a part of the worksheet changed over all units.
     *
     * @param units how many scores changed
     * @param lowest the difference that is lowest
     * @param highest the difference that is highest
     */
    public record PartChange(
            String id, Title title, long units, Rational lowest, Rational highest) {
        private PartChange plus(PartChange other) {
            return new PartChange(
                    id,
                    title,
                    units + other.units,
                    lowest.min(other.lowest),
                    highest.max(other.highest));
        }
    }

    private final int top;
    private final List<Verdict> verdicts;
    private final Map<Verdict, Map<Verdict, Long>> decisions = new HashMap<>();
    private final Map<Turn, Long> turns = new LinkedHashMap<>();
    private final Map<CauseOfTurn, Long> causes = new LinkedHashMap<>();
    private final Map<String, Title> titles = new LinkedHashMap<>();
    private final Map<String, PartChange> parts = new LinkedHashMap<>();
    private final List<UnitImpact> flipped = new ArrayList<>();
    private final PriorityQueue<UnitImpact> largest =
            new PriorityQueue<>(
                    comparing(Impact::size).thenComparing(comparing(UnitImpact::unit).reversed()));
    private long units;
    private long flippedUnits;
    private long changedScores;

    /**
     * An impact on no unit yet.
     *
     * @param top how many units are kept of each kind
     * @param verdicts all that can become of a unit, the best first
     */
    public Impact(int top, List<Verdict> verdicts) {
        this.top = top;
        this.verdicts = List.copyOf(verdicts);
    }

    private static Rational size(UnitImpact unit) {
        Rational difference = unit.total().map(ScoreChange::difference).orElse(Rational.ZERO);
        return difference.signum() < 0 ? difference.negated() : difference;
    }

    /** Adds what the change means for one more unit. */
    public void add(UnitImpact unit) {
        units++;
        decisions
                .computeIfAbsent(unit.before(), v -> new HashMap<>())
                .merge(unit.after(), 1L, Long::sum);
        for (Flip flip : unit.flips()) {
            Turn turn = new Turn(flip.predicate(), flip.before(), flip.after());
            turns.merge(turn, 1L, Long::sum);
            for (Cause cause : flip.causes()) {
                titles.putIfAbsent(cause.requirement(), cause.title());
                causes.merge(
                        new CauseOfTurn(turn, cause.requirement(), cause.before(), cause.after()),
                        1L,
                        Long::sum);
            }
        }
        if (unit.isFlipped()) {
            flippedUnits++;
            if (flipped.size() < top) {
                flipped.add(unit);
            }
        }
        for (ScoreChange change : unit.scores()) {
            parts.merge(
                    change.id(),
                    new PartChange(
                            change.id(),
                            change.title(),
                            1,
                            change.difference(),
                            change.difference()),
                    PartChange::plus);
        }
        if (unit.total().isPresent()) {
            changedScores++;
            largest.add(unit);
            if (largest.size() > top) {
                largest.remove();
            }
        }
    }

    /** How many units were added. */
    public long units() {
        return units;
    }

    /** Whether nothing changes for any unit. */
    public boolean isNone() {
        return flippedUnits == 0 && turns.isEmpty() && parts.isEmpty();
    }

    /** All that can become of a unit, the best first. */
    public List<Verdict> verdicts() {
        return verdicts;
    }

    /** How many units went from one verdict to another. */
    public long count(Verdict before, Verdict after) {
        return decisions.getOrDefault(before, Map.of()).getOrDefault(after, 0L);
    }

    /** How many units each turn happened to. */
    public Map<Turn, Long> turns() {
        return Collections.unmodifiableMap(turns);
    }

    /** The most frequent first. */
    public List<Map.Entry<CauseOfTurn, Long>> causes() {
        return causes.entrySet().stream()
                .sorted(Map.Entry.<CauseOfTurn, Long>comparingByValue().reversed())
                .toList();
    }

    /** The title of a requirement that is a cause. */
    public Title title(String requirement) {
        return titles.getOrDefault(requirement, new Title(requirement, requirement));
    }

    /** In the order of the worksheet. */
    public List<PartChange> parts() {
        return List.copyOf(parts.values());
    }

    /** The first units whose decision changes. */
    public List<UnitImpact> flipped() {
        return List.copyOf(flipped);
    }

    /** How many units something else becomes of. */
    public long flippedUnits() {
        return flippedUnits;
    }

    /** The units whose total changes most, the largest change first. */
    public List<UnitImpact> largest() {
        List<UnitImpact> sorted = new ArrayList<>(largest);
        sorted.sort(comparing(Impact::size).reversed().thenComparing(UnitImpact::unit));
        return sorted;
    }

    /** How many units have another total score. */
    public long changedScores() {
        return changedScores;
    }
}
