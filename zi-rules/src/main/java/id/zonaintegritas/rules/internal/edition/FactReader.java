package id.zonaintegritas.rules.internal.edition;

import static id.zonaintegritas.rules.internal.document.Row.say;
import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactDefinition.Kind;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.document.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the facts that eligibility is decided on. */
final class FactReader {

    /** Stands for a fact whose row is not right. */
    public static final FactDefinition UNKNOWN =
            new FactDefinition("", Kind.TRUTH, List.of(), null, null, false, Remark.NONE);

    private final Map<String, FactDefinition> facts = new LinkedHashMap<>();
    private final Map<String, Row> rows = new HashMap<>();
    private boolean repeated;

    void add(Row file) {
        file.rows("facts", this::fact);
        doubtLadders();
    }

    List<FactDefinition> facts() {
        return List.copyOf(facts.values());
    }

    /** The fact that a row asks for, or null and a problem. */
    @Nullable FactDefinition of(Row row) {
        String name = row.text("fact");
        // Where a name is repeated, another one is missing, which is one mistake.
        row.refer("fact", name, repeated ? List.of() : facts.keySet(), Row.MESSAGES.text("a.fact"));
        FactDefinition fact = facts.get(name);
        return UNKNOWN.equals(fact) ? null : fact;
    }

    private FactDefinition fact(Row row) {
        String name = row.text("name");
        Kind kind = row.word("kind", Kind.class);
        boolean lowerIsBetter = Better.of(row) == Better.LOWER;
        row.takeReason();
        if (!row.sound()) {
            // What a fact has depends on its kind.
            List.of("ladder", "lowest", "highest").forEach(row::has);
            row.title("title");
            facts.put(name, UNKNOWN);
            return UNKNOWN;
        }
        boolean grade = kind == Kind.GRADE;
        boolean number = kind == Kind.NUMBER;
        FactDefinition fact =
                new FactDefinition(
                        name,
                        kind,
                        grade ? row.texts("ladder") : List.of(),
                        number ? row.optionalNumber("lowest") : null,
                        number ? row.optionalNumber("highest") : null,
                        lowerIsBetter,
                        row.title("title"));
        if (grade && fact.ladder().size() < 2 && row.sound()) {
            row.problem("ladder", say("ladder.short"));
        }
        if (fact.lowest() != null
                && fact.highest() != null
                && fact.lowest().compareTo(fact.highest()) >= 0) {
            row.problem("highest", say("scale"));
        }
        rows.putIfAbsent(name, row);
        if (!name.isEmpty() && facts.putIfAbsent(name, fact) != null) {
            row.repeats("name", name, say("repeatedName", Row.MESSAGES.text("a.fact"), name));
            repeated = true;
        }
        return fact;
    }

    /** Ladders of the same letters have them in the same order: the odd one may be wrong. */
    private void doubtLadders() {
        Map<Set<String>, Map<List<String>, List<String>>> byLetters = new LinkedHashMap<>();
        for (FactDefinition fact : facts.values()) {
            byLetters
                    .computeIfAbsent(Set.copyOf(fact.ladder()), l -> new LinkedHashMap<>())
                    .computeIfAbsent(fact.ladder(), l -> new ArrayList<>())
                    .add(fact.name());
        }
        for (Map<List<String>, List<String>> orders : byLetters.values()) {
            List<String> most =
                    orders.values().stream().max(comparingInt(List::size)).orElseThrow();
            for (List<String> names : orders.values()) {
                for (String name : names == most ? List.<String>of() : names) {
                    requireNonNull(rows.get(name), name)
                            .doubt("ladder", say("ladder.order", most.get(0)));
                }
            }
        }
    }
}
