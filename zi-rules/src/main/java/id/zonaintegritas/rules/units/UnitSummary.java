package id.zonaintegritas.rules.units;

import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.units.UnitRow.Points;
import id.zonaintegritas.rules.units.UnitRow.Reached;
import id.zonaintegritas.rules.units.UnitRow.Requirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the rows of a list come to. Not safe to share between threads. */
public final class UnitSummary {

    /** In how many parts of the same width totals are counted. */
    private static final int PARTS = 20;

    /**
     * How often a requirement is not met.
     *
     * @param id such as {@code WBK.total}
     */
    public record Failed(String id, Title title, int units) {}

    /**
     * How many units have a total from one number up to, and without, another; the last part has
     * its upper end as well. A total that is open counts by its lowest value.
     */
    public record Part(Rational from, Rational to, int units) {}

    private final Map<String, Integer> granted = new LinkedHashMap<>();
    private final Map<String, Failed> failed = new LinkedHashMap<>();
    private final int[] totals = new int[PARTS];
    private Rational full = Rational.ONE;
    private int notGranted;
    private int undetermined;
    private int refused;

    /** A summary of no unit yet. */
    public UnitSummary(Edition edition) {
        edition.predicates().forEach(predicate -> granted.put(predicate.id(), 0));
    }

    /** The summary of some rows. */
    public static UnitSummary of(Edition edition, List<UnitRow> rows) {
        UnitSummary summary = new UnitSummary(edition);
        rows.forEach(summary::add);
        return summary;
    }

    /** Counts a unit. */
    public void add(UnitRow row) {
        if (row.granted() != null) {
            granted.merge(row.granted(), 1, Integer::sum);
        } else if (row.decision().equals("NOT_GRANTED")) {
            notGranted++;
        } else {
            undetermined++;
        }
        for (Reached reached : row.predicates()) {
            for (Requirement not : reached.notMet()) {
                failed.merge(
                        not.id(),
                        new Failed(not.id(), not.title(), 1),
                        (before, one) ->
                                new Failed(before.id(), before.title(), before.units() + 1));
            }
        }
        if (!row.points().isEmpty()) {
            Points total = row.points().get(0);
            full = total.weight();
            totals[part(total.lowest())]++;
        }
    }

    /** Counts an assessment that could not be evaluated. */
    public void addRefused() {
        refused++;
    }

    private int part(Rational total) {
        Rational place = total.times(Rational.of(PARTS)).dividedBy(full);
        int near = Integer.parseInt(place.toDecimal(0));
        int part = Rational.of(near).compareTo(place) > 0 ? near - 1 : near;
        return Math.min(part, PARTS - 1);
    }

    /** How many units there are, those that could not be evaluated among them. */
    public int units() {
        return granted.values().stream().mapToInt(Integer::intValue).sum()
                + notGranted
                + undetermined
                + refused;
    }

    /** How many units are granted each predicate, by its id, the lowest one first. */
    public Map<String, Integer> granted() {
        return new LinkedHashMap<>(granted);
    }

    public int notGranted() {
        return notGranted;
    }

    public int undetermined() {
        return undetermined;
    }

    /** How many could not be evaluated. */
    public int refused() {
        return refused;
    }

    /** What is not met by some unit, most often first. */
    public List<Failed> failed() {
        return failed.values().stream()
                .sorted(Comparator.comparing(Failed::units).reversed().thenComparing(Failed::id))
                .toList();
    }

    /** How totals are spread, from nothing to the most that there can be. */
    public List<Part> totals() {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < PARTS; i++) {
            parts.add(new Part(end(i), end(i + 1), totals[i]));
        }
        return parts;
    }

    private Rational end(int part) {
        return full.times(Rational.of(part)).dividedBy(Rational.of(PARTS));
    }
}
