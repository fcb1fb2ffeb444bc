package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which row rests on what, worked out once for an edition and its readings: a row is put to a unit
 * as soon as everything that it rests on is concluded. What is expected to be concluded about every
 * unit has a slot; slots stand in the order of the regulation, which is that of a trace. Immutable.
 */
public final class Plan {

    private static final Set<Class<?>> SHARED =
            Set.of(Reading.class, Limit.class, WarningRow.class, ReservationRow.class);

    private final PlannedRow[] rows;
    private final int[][] dependents;
    private final int[] waiting;
    private final List<String> names;
    private final Map<String, Integer> slots;
    private final List<PlannedQuestion> questions;
    private final List<PlannedFact> facts;
    private final List<PlannedComparison> comparisons;
    private final List<PlannedRequirement> requirements;
    private final List<PlannedPredicate> predicates;
    private final Map<String, PlannedNode> nodes;
    private final int[] nodeSlots;
    private final int decisionSlot;
    private final String decisionCitation;
    private final List<Object> shared;
    private final Law law;

    Plan(PlanBuilder built) {
        this.rows = built.rows.toArray(new PlannedRow[0]);
        this.names = List.copyOf(built.names);
        this.slots = Map.copyOf(built.slots);
        this.questions = List.copyOf(built.questions.values());
        this.facts = List.copyOf(built.facts.values());
        this.comparisons = List.copyOf(built.comparisons);
        this.requirements = List.copyOf(built.requirements);
        this.predicates = List.copyOf(built.predicates);
        this.nodes = Collections.unmodifiableMap(built.nodes);
        this.nodeSlots =
                built.law.nodes().stream()
                        .mapToInt(n -> requireNonNull(slots.get(n.id())))
                        .toArray();
        this.decisionSlot = built.decisionSlot;
        this.decisionCitation =
                built.law.predicates().isEmpty() ? "" : built.law.predicates().get(0).citation();
        this.shared = List.copyOf(built.shared);
        this.law = built.law;
        this.waiting = new int[rows.length];
        List<List<Integer>> bySlot = new ArrayList<>();
        names.forEach(name -> bySlot.add(new ArrayList<>()));
        for (int row = 0; row < rows.length; row++) {
            waiting[row] = rows[row].restsOn().length;
            for (int slot : rows[row].restsOn()) {
                bySlot.get(slot).add(row);
            }
        }
        this.dependents =
                bySlot.stream()
                        .map(of -> of.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new);
    }

    /** The plan for the rows in force. */
    public static Plan of(Law law) {
        return new PlanBuilder(law, PlannedFact.OF_UNIT).build();
    }

    /** The plan for the rows in force about precincts. */
    public static Plan ofPrecinct(Law law) {
        return new PlanBuilder(law, PlannedFact.OF_PRECINCT).build();
    }

    PlannedRow[] rows() {
        return rows;
    }

    /** The rows that wait for a slot. */
    int[] dependents(int slot) {
        return dependents[slot];
    }

    /** For each row, how many slots it waits for. */
    int[] waiting() {
        return waiting.clone();
    }

    int slots() {
        return names.size();
    }

    /** The id of what stands in a slot. */
    String name(int slot) {
        return names.get(slot);
    }

    /** The slot of a conclusion, or null if it has none. */
    @Nullable Integer slot(@Nullable String id) {
        return id == null ? null : slots.get(id);
    }

    List<PlannedQuestion> questions() {
        return questions;
    }

    List<PlannedFact> facts() {
        return facts;
    }

    List<PlannedComparison> comparisons() {
        return comparisons;
    }

    List<PlannedRequirement> requirements() {
        return requirements;
    }

    List<PlannedPredicate> predicates() {
        return predicates;
    }

    @Nullable PlannedNode node(String id) {
        return nodes.get(id);
    }

    /** The slots of the points of all nodes, in the order of the worksheet. */
    int[] nodeSlots() {
        return nodeSlots;
    }

    int decisionSlot() {
        return decisionSlot;
    }

    /** The place that is given for a decision that no rule makes. */
    String decisionCitation() {
        return decisionCitation;
    }

    /** Whether these rows hold on every day of a year. */
    boolean coversWhole(int year) {
        LocalDate until = law.until();
        return !LocalDate.of(year, Month.JANUARY, 1).isBefore(law.from())
                && (until == null || !LocalDate.of(year, Month.DECEMBER, 31).isAfter(until));
    }

    /** The rows that are the same for every unit: readings, limits, kinds of warnings. */
    public List<Object> shared() {
        return shared;
    }

    /**
     * Whether a row that is the same for every unit is one of those that a condition chooses.
     *
     * @param chosenBy by which fields, and the texts that each of these may be
     */
    public static boolean isChosen(Object row, Map<String, Set<String>> chosenBy) {
        return chosenBy.entrySet().stream()
                .allMatch(by -> by.getValue().contains(Words.text(row, by.getKey())));
    }

    /**
     * Whether a unit may have a fact of a type that a condition chooses.
     *
     * @param chosenBy by which fields, and the texts that each of these may be
     */
    public boolean mayHave(Class<?> type, Map<String, Set<String>> chosenBy) {
        if (SHARED.contains(type)) {
            return shared.stream()
                    .anyMatch(row -> row.getClass() == type && isChosen(row, chosenBy));
        }
        if (type == Comparison.class) {
            return !comparisons.isEmpty();
        }
        return !Put.class.isAssignableFrom(type)
                || Arrays.stream(rows)
                        .anyMatch(
                                row ->
                                        row.type() == type
                                                && chosenBy.entrySet().stream()
                                                        .allMatch(
                                                                by ->
                                                                        row.mayBe(
                                                                                by.getKey(),
                                                                                by.getValue())));
    }
}
