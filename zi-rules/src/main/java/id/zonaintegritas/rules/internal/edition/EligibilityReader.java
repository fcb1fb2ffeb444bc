package id.zonaintegritas.rules.internal.edition;

import static id.zonaintegritas.rules.internal.document.Row.say;

import id.zonaintegritas.model.Affirmation;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Requirement.Eligibility;
import id.zonaintegritas.model.Requirement.Kind;
import id.zonaintegritas.model.Requirement.Level;
import id.zonaintegritas.model.Requirement.Special;
import id.zonaintegritas.model.Scope;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.Row;
import id.zonaintegritas.rules.internal.edition.EditionHead.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads {@code eligibility.yaml}: Lampiran II BAB II Tabel 5 and what stands beside it. */
final class EligibilityReader {

    private record Asked(
            Row row,
            Span span,
            boolean affirmable,
            @Nullable Formerly formerly,
            List<Requirement> requirements) {}

    private final EditionHead head;
    private final ScopeReader scopes;
    private final FactReader facts = new FactReader();
    private final Map<String, Level> levels = new HashMap<>();
    private final List<Asked> asked = new ArrayList<>();
    private final List<Dated<Affirmation>> affirmed = new ArrayList<>();

    EligibilityReader(EditionHead head) {
        this.head = head;
        this.scopes = new ScopeReader(head);
    }

    EligibilityReader add(Row file) {
        facts.add(file);
        asked.addAll(file.rows("requirements", this::requirement));
        asked.addAll(file.optionalRows("special", this::special));
        affirmed.addAll(file.optionalRows("affirmations", this::affirmation));
        return this;
    }

    List<FactDefinition> facts() {
        return facts.facts();
    }

    List<Affirmation> affirmations(Period period) {
        return affirmed.stream().filter(a -> a.span().covers(period)).map(Dated::value).toList();
    }

    /** What a predicate asks in a period, with the affirmation that may waive it. */
    List<Requirement> requirements(Period period, String predicate) {
        List<Affirmation> affirmations = affirmations(period);
        String affirmation = affirmations.size() == 1 ? affirmations.get(0).id() : null;
        List<Requirement> requirements = new ArrayList<>();
        for (Asked row : asked) {
            for (Requirement requirement : row.requirements()) {
                if (requirement.predicate().equals(predicate) && row.span().covers(period)) {
                    requirements.add(inForce(row, requirement, period, affirmation));
                }
            }
        }
        return requirements;
    }

    private static Requirement inForce(
            Asked row, Requirement requirement, Period period, @Nullable String affirmation) {
        if (!(requirement instanceof Eligibility asks)) {
            return requirement;
        }
        Eligibility affirmable = row.affirmable() ? asks.withAffirmation(affirmation) : asks;
        return row.formerly() != null && row.formerly().covers(period)
                ? row.formerly().worded(affirmable)
                : affirmable;
    }

    private Asked requirement(Row row) {
        String id = row.id("id");
        Level level = row.word("level", Level.class);
        Kind kind = row.word("kind", Kind.class, Kind.CONDITION);
        Title title = row.title("title");
        String citation = row.text("citation");
        Scope scope = scopes.read(row);
        String interpretation = row.optionalText("interpretation");
        boolean affirmable = row.flag("affirmable");
        Formerly formerly = Formerly.of(row);
        Span span = Span.of(row);
        row.takeReason();
        FactDefinition fact = facts.of(row);
        doubtLevel(row, fact, level);
        Map<String, Bounds> bounds = bounds(row, fact, interpretation);
        boolean byReading = bounds.values().stream().anyMatch(Bounds::byReading);
        List<Requirement> requirements = new ArrayList<>();
        bounds.forEach(
                (predicate, asks) ->
                        requirements.add(
                                new Eligibility(
                                        predicate + "." + id,
                                        predicate,
                                        scope,
                                        kind,
                                        fact == null ? "" : fact.name(),
                                        level,
                                        asks.least(),
                                        asks.most(),
                                        affirmable,
                                        null,
                                        title,
                                        citation,
                                        byReading && !asks.byReading() ? null : interpretation)));
        return new Asked(row, span, affirmable, formerly, requirements);
    }

    private Map<String, Bounds> bounds(
            Row row, @Nullable FactDefinition fact, @Nullable String interpretation) {
        ByReading byReading = new ByReading(head.interpretationRows(), row, interpretation);
        return BoundsReader.read(head, row, fact, byReading);
    }

    /** A fact is one of the institution or of the unit, whoever asks for it. */
    private void doubtLevel(Row row, @Nullable FactDefinition fact, Level level) {
        if (fact == null || !row.sound()) {
            return;
        }
        Level before = levels.putIfAbsent(fact.name(), level);
        if (before != null && before != level) {
            row.doubt("level", say("level", fact.name(), word(before), word(level)));
        }
    }

    private static String word(Level level) {
        return Row.camelCase(level.name());
    }

    private Asked special(Row row) {
        String id = row.id("id");
        Scope scope = scopes.read(row);
        Title title = row.title("title");
        String citation = row.text("citation");
        String interpretation = row.optionalText("interpretation");
        Span span = Span.of(row);
        row.takeReason();
        Map<String, Bounds> asked = asked(row, id, title, interpretation);
        boolean byReading = asked.values().stream().anyMatch(Bounds::byReading);
        List<Requirement> requirements = new ArrayList<>();
        asked.forEach(
                (predicate, asks) ->
                        requirements.add(
                                new Special(
                                        predicate + "." + id,
                                        predicate,
                                        scope,
                                        number(asks.least()),
                                        number(asks.most()),
                                        title,
                                        citation,
                                        byReading && !asks.byReading() ? null : interpretation)));
        return new Asked(row, span, false, null, requirements);
    }

    /** Which predicates ask for what rules decide, and the number that these compare, if any. */
    private Map<String, Bounds> asked(
            Row row, String id, Title title, @Nullable String interpretation) {
        boolean bounded = row.has("atLeast") || row.has("atMost");
        Map<String, Bounds> asked = new LinkedHashMap<>();
        if (row.has("predicates")) {
            Title what = Row.MESSAGES.text("a.predicate");
            row.names("predicates", head.predicateIds(), what)
                    .forEach(predicate -> asked.put(predicate, Bounds.NONE));
        }
        if (bounded) {
            FactDefinition number =
                    new FactDefinition(
                            id, FactDefinition.Kind.NUMBER, List.of(), null, null, false, title);
            asked.putAll(bounds(row, number, interpretation));
        } else {
            row.refer(
                    "interpretation",
                    interpretation,
                    head.interpretationIds(),
                    Row.MESSAGES.text("a.interpretation"));
        }
        if (asked.isEmpty() && row.sound()) {
            row.problem(say("special.none", id));
        }
        return asked;
    }

    private static @Nullable Rational number(@Nullable FactValue bound) {
        return bound instanceof FactValue.Amount amount ? amount.value() : null;
    }

    private Dated<Affirmation> affirmation(Row row) {
        return new Dated<>(
                new Affirmation(
                        row.id("id"),
                        scopes.institutionTypes(row),
                        scopes.serviceTypes(row),
                        row.title("title"),
                        row.text("citation")),
                row,
                Span.of(row));
    }

    /**
     * Checks what rows say about each other.
     *
     * @param others the ids of the other requirements in a period
     */
    void check(Function<Period, Set<String>> others) {
        asked.forEach(a -> a.span().check(a.row(), head.periods()));
        affirmed.forEach(a -> a.span().check(a.row(), head.periods()));
        for (Asked a : asked) {
            if (a.formerly() != null) {
                a.formerly().check(head.periods());
            }
            if (a.affirmable() && affirmed.isEmpty()) {
                a.row().warn("affirmable", say("affirmation.none"));
            }
        }
        head.periods().forEach(period -> checkRepeats(period, others.apply(period)));
        head.periods().forEach(this::checkOneAffirmation);
    }

    private void checkRepeats(Period period, Set<String> others) {
        Set<String> seen = new HashSet<>(others);
        for (Asked a : asked) {
            if (a.row().sound() && a.span().covers(period)) {
                List<String> repeated =
                        a.requirements().stream()
                                .map(Requirement::id)
                                .filter(id -> !seen.add(id))
                                .toList();
                if (!repeated.isEmpty()) {
                    Title what = Row.MESSAGES.text("a.requirement");
                    a.row()
                            .repeats(
                                    "id",
                                    repeated.get(0),
                                    say("repeatedName", what, repeated.get(0)));
                }
            }
        }
    }

    /** An affirmable row does not say by which affirmation. */
    private void checkOneAffirmation(Period period) {
        List<Dated<Affirmation>> held =
                affirmed.stream().filter(a -> a.row().sound() && a.span().covers(period)).toList();
        if (held.size() > 1) {
            held.get(1).row().problem(say("affirmation.two", held.get(0).value().id()));
        }
    }
}
