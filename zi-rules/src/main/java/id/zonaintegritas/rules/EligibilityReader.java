package id.zonaintegritas.rules;

import id.zonaintegritas.model.Affirmation;
import id.zonaintegritas.model.FactDefinition;
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

    private final EditionHead head;
    private final Map<String, FactDefinition> facts = new LinkedHashMap<>();
    private final List<Asked> asked = new ArrayList<>();
    private final List<Affirmed> affirmed = new ArrayList<>();

    EligibilityReader(EditionHead head) {
        this.head = head;
    }

    EligibilityReader add(Row file) {
        file.rows("facts", this::fact);
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
        FactDefinition.Kind kind = row.word("kind", FactDefinition.Kind.class);
        boolean grade = kind == FactDefinition.Kind.GRADE;
        boolean number = kind == FactDefinition.Kind.NUMBER;
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
        if (!name.isEmpty() && facts.putIfAbsent(name, fact) != null) {
            row.problem("name", "the fact \"" + name + "\" is repeated", "");
        }
        return fact;
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
        if (requirements.isEmpty() && row.sound()) {
            row.problem("no predicate asks for " + id, "\"wbk\" or \"wbbm\" is missing");
        }
        return new Asked(row, span, requirements);
    }

    private @Nullable FactDefinition fact(Row row, String name) {
        row.refer("fact", name, facts.keySet(), "the fact");
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
        if (fact == null) {
            return minimums;
        }
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
