package id.zonaintegritas.rules;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Affirmation;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactDefinition.Kind;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.InstitutionType;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Requirement.Eligibility;
import id.zonaintegritas.model.Requirement.Level;
import id.zonaintegritas.model.ServiceType;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.EditionHead.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code eligibility.yaml}: Lampiran II BAB II huruf A Tabel 5 and what stands beside it. */
final class EligibilityReader {

    private record Asked(Row row, Span span, List<Eligibility> requirements) {}

    private record Affirmed(Row row, Span span, Affirmation affirmation) {}

    /** Stands for a fact whose row is not right. */
    private static final FactDefinition UNKNOWN =
            new FactDefinition("", Kind.TRUTH, List.of(), null, null, new Title("", ""));

    private final EditionHead head;
    private final Map<String, FactDefinition> facts = new LinkedHashMap<>();
    private final Map<String, Level> levels = new HashMap<>();
    private final Map<String, Row> factRows = new HashMap<>();
    private final List<Asked> asked = new ArrayList<>();
    private boolean repeated;
    private final List<Affirmed> affirmed = new ArrayList<>();

    EligibilityReader(EditionHead head) {
        this.head = head;
    }

    EligibilityReader add(Row file) {
        file.rows("facts", this::fact);
        checkLadders();
        asked.addAll(file.rows("requirements", this::requirement));
        affirmed.addAll(file.rows("affirmations", EligibilityReader::affirmation));
        return this;
    }

    List<FactDefinition> facts() {
        return List.copyOf(facts.values());
    }

    List<Affirmation> affirmations(Period period) {
        return affirmed.stream()
                .filter(a -> a.span().covers(period))
                .map(Affirmed::affirmation)
                .toList();
    }

    /** What a predicate asks in a period, with the affirmation that may waive it. */
    List<Eligibility> requirements(Period period, Predicate predicate) {
        return asked.stream()
                .filter(a -> a.span().covers(period))
                .flatMap(a -> a.requirements().stream())
                .filter(r -> r.predicate() == predicate)
                .map(r -> affirmable(r, affirmations(period)))
                .toList();
    }

    private static Eligibility affirmable(Eligibility r, List<Affirmation> affirmations) {
        return affirmations.stream()
                .filter(a -> a.predicate() == r.predicate() && a.level() == r.level())
                .findFirst()
                .map(
                        a ->
                                new Eligibility(
                                        r.id(),
                                        r.predicate(),
                                        r.fact(),
                                        r.level(),
                                        r.appliesTo(),
                                        r.minimum(),
                                        r.ladder(),
                                        r.title(),
                                        r.citation(),
                                        a.id(),
                                        r.interpretation()))
                .orElse(r);
    }

    private FactDefinition fact(Row row) {
        String name = row.text("name");
        Kind kind = row.word("kind", Kind.class);
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
                        row.title("title"));
        if (grade && fact.ladder().size() < 2 && row.sound()) {
            row.problem("ladder", "a ladder has at least two letters, the lowest first", "");
        }
        if (fact.lowest() != null
                && fact.highest() != null
                && fact.lowest().compareTo(fact.highest()) >= 0) {
            row.problem("highest", "\"highest\" must be above \"lowest\"", "they were swapped");
        }
        factRows.putIfAbsent(name, row);
        if (!name.isEmpty() && facts.putIfAbsent(name, fact) != null) {
            row.problem("name", "the fact \"" + name + "\" is repeated", "");
            repeated = true;
        }
        return fact;
    }

    /** Ladders of the same letters have them in the same order: the odd one is wrong. */
    private void checkLadders() {
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
                    factRow(name)
                            .problem(
                                    "ladder",
                                    "these letters stand in another order than those of "
                                            + most.get(0),
                                    "a ladder goes from the lowest letter to the highest");
                    facts.put(name, UNKNOWN);
                }
            }
        }
    }

    /** To ask for the lowest there is asks for nothing. */
    private void refuseLowest(Row row, FactDefinition fact) {
        for (String key : List.of("wbk", "wbbm")) {
            boolean lowest = row.has(key) && fact.kind() == Kind.GRADE;
            if (lowest && row.word(key).equals(fact.ladder().get(0))) {
                factRow(fact.name())
                        .problem(
                                "ladder",
                                row.word(key)
                                        + " is the lowest letter here, so every unit has what "
                                        + row.text("id")
                                        + " asks for",
                                "a ladder goes from the lowest letter to the highest");
                facts.put(fact.name(), UNKNOWN);
                return;
            }
        }
    }

    private Row factRow(String name) {
        return requireNonNull(factRows.get(name), name);
    }

    private Asked requirement(Row row) {
        String id = row.text("id");
        Level level = row.word("level", Level.class);
        Title title = row.title("title");
        String citation = row.text("citation");
        Span span = Span.of(row);
        InstitutionType appliesTo =
                row.has("appliesTo") ? row.constant("appliesTo", InstitutionType.class) : null;
        String interpretation = row.optionalText("interpretation");
        row.refer("interpretation", interpretation, head.interpretationIds(), "the interpretation");
        FactDefinition fact = row.has("notAvailable") ? null : fact(row, row.text("fact"));
        requireSameLevel(row, fact, level);
        List<Eligibility> requirements = new ArrayList<>();
        minimums(row, fact, interpretation)
                .forEach(
                        (predicate, minimum) ->
                                requirements.add(
                                        new Eligibility(
                                                predicate + "." + id,
                                                predicate,
                                                fact == null ? null : fact.name(),
                                                level,
                                                appliesTo,
                                                minimum.orElse(null),
                                                fact == null ? List.of() : fact.ladder(),
                                                title,
                                                citation,
                                                null,
                                                interpretation)));
        boolean asks = row.has("wbk") || row.has("wbbm") || row.has("notAvailable");
        if (!asks && row.sound()) {
            row.problem("no predicate asks for " + id, "\"wbk\" or \"wbbm\" is missing");
        }
        return new Asked(row, span, requirements);
    }

    /** A fact is one of the institution or of the unit, whoever asks for it. */
    private void requireSameLevel(Row row, @Nullable FactDefinition fact, Level level) {
        if (fact == null || !row.sound()) {
            return;
        }
        Level before = levels.putIfAbsent(fact.name(), level);
        if (before != null && before != level) {
            row.problem(
                    "level",
                    fact.name()
                            + " is asked of the "
                            + Row.camelCase(before.name())
                            + " above, and of the "
                            + Row.camelCase(level.name())
                            + " here",
                    Row.camelCase(before.name()) + " is meant");
        }
    }

    private @Nullable FactDefinition fact(Row row, String name) {
        // Where a name is repeated, another one is missing, which is one mistake.
        row.refer("fact", name, repeated ? List.of() : facts.keySet(), "the fact");
        return facts.get(name);
    }

    /** What each predicate that asks for a row asks; empty where the source does not say. */
    private Map<Predicate, Optional<FactValue>> minimums(
            Row row, @Nullable FactDefinition fact, @Nullable String interpretation) {
        Map<Predicate, Optional<FactValue>> minimums = new EnumMap<>(Predicate.class);
        if (row.has("notAvailable")) {
            row.constants("notAvailable", Predicate.class)
                    .forEach(predicate -> minimums.put(predicate, Optional.empty()));
            return minimums;
        }
        boolean wbk = row.has("wbk");
        boolean wbbm = row.has("wbbm");
        if (fact == null || fact.equals(UNKNOWN)) {
            return minimums;
        }
        refuseLowest(row, fact);
        EligibilityMinimum least = new EligibilityMinimum(head, row, fact, interpretation);
        FactValue lower = wbk ? least.read("wbk") : null;
        FactValue higher = wbbm ? least.read("wbbm") : null;
        if (lower != null) {
            minimums.put(Predicate.WBK, Optional.of(lower));
        }
        if (higher != null) {
            minimums.put(Predicate.WBBM, Optional.of(higher));
        }
        if (lower != null && higher != null && row.sound()) {
            least.checkRises(lower, higher);
        }
        return minimums;
    }

    private static Affirmed affirmation(Row row) {
        Affirmation affirmation =
                new Affirmation(
                        row.text("id"),
                        row.constant("predicate", Predicate.class),
                        row.word("level", Level.class),
                        row.constant("institutionType", InstitutionType.class),
                        Set.copyOf(row.constants("services", ServiceType.class)),
                        row.title("title"),
                        row.text("citation"));
        return new Affirmed(row, Span.of(row), affirmation);
    }

    void check() {
        asked.forEach(a -> a.span().check(a.row(), head.periods()));
        affirmed.forEach(a -> a.span().check(a.row(), head.periods()));
        head.periods().forEach(this::checkRepeats);
    }

    private void checkRepeats(Period period) {
        Set<Object> seen = new HashSet<>();
        for (Asked a : asked) {
            boolean holds = a.span().covers(period) && a.row().sound();
            for (Eligibility r : holds ? a.requirements() : List.<Eligibility>of()) {
                if (!seen.add(r.id()) && a.row().sound()) {
                    a.row().problem("id", "the requirement " + r.id() + " is repeated", "");
                }
            }
        }
        for (Affirmed a : affirmed) {
            boolean holds = a.span().covers(period) && a.row().sound();
            Affirmation affirmation = a.affirmation();
            if (holds && !seen.add(List.of(affirmation.predicate(), affirmation.level()))) {
                a.row().problem("another affirmation waives the same requirements", "");
            }
        }
    }
}
