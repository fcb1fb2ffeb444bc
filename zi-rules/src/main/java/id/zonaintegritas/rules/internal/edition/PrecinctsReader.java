package id.zonaintegritas.rules.internal.edition;

import static id.zonaintegritas.rules.internal.document.Row.say;

import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Requirement.Kind;
import id.zonaintegritas.model.Requirement.Level;
import id.zonaintegritas.model.Scope;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code precincts.yaml}: Lampiran II BAB III huruf D angka 2. */
final class PrecinctsReader {

    private static final String UNITS = "units";

    private final EditionHead head;
    private final FactReader facts = new FactReader();
    private final List<Predicate> predicates = new ArrayList<>();
    private final List<Requirement> requirements = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    PrecinctsReader(EditionHead head) {
        this.head = head;
    }

    public PrecinctsReader add(Row file) {
        predicates.addAll(file.rows("predicates", this::predicate));
        facts.add(file);
        file.rows("requirements", this::requirement).forEach(requirements::addAll);
        check(file);
        return this;
    }

    public PrecinctRows rows() {
        List<Requirement> byPredicate = new ArrayList<>();
        for (Predicate predicate : predicates) {
            requirements.stream()
                    .filter(r -> r.predicate().equals(predicate.id()))
                    .forEach(byPredicate::add);
        }
        return new PrecinctRows(predicates, facts.facts(), byPredicate);
    }

    private Predicate predicate(Row row) {
        String id = row.id("id");
        if (!head.predicateIds().isEmpty()) {
            row.refer("id", id, head.predicateIds(), Row.MESSAGES.text("a.predicate"));
        }
        return new Predicate(id, row.title("title"), row.text("citation"));
    }

    private List<Requirement> requirement(Row row) {
        String id = EditionHead.unique(row, "id", ids, "requirement");
        Title title = row.title("title");
        String citation = row.text("citation");
        List<Requirement> asked = new ArrayList<>();
        if (row.has(UNITS)) {
            for (Map.Entry<String, String> entry : unitsMeet(row).entrySet()) {
                asked.add(
                        new Requirement.UnitsMeet(
                                entry.getKey() + "." + id,
                                entry.getKey(),
                                entry.getValue(),
                                title,
                                citation));
            }
            return asked;
        }
        FactDefinition fact = facts.of(row);
        ByReading byReading = new ByReading(head.interpretationRows(), row, null);
        BoundsReader.read(head, row, fact, byReading)
                .forEach(
                        (predicate, asks) ->
                                asked.add(
                                        new Requirement.Eligibility(
                                                predicate + "." + id,
                                                predicate,
                                                Scope.ALL,
                                                Kind.PRECINCT,
                                                fact == null ? "" : fact.name(),
                                                Level.UNIT,
                                                asks.least(),
                                                asks.most(),
                                                false,
                                                null,
                                                title,
                                                citation,
                                                null)));
        return asked;
    }

    /** The predicate that all units have to meet, by that of the precinct. */
    private Map<String, String> unitsMeet(Row row) {
        return row.row(UNITS, this::byPredicate).orElse(Map.of());
    }

    private Map<String, String> byPredicate(Row row) {
        Map<String, String> met = new LinkedHashMap<>();
        Title what = Row.MESSAGES.text("a.predicate");
        row.named()
                .forEach(
                        (predicate, cell) -> {
                            String asked = cell.text();
                            // Where their list is wrong, none is known, which is one mistake.
                            if (!head.predicateIds().isEmpty()
                                    && row.isKnown(predicate, head.predicateIds(), what)) {
                                row.refer(predicate, asked, head.predicateIds(), what);
                                met.put(predicate, asked);
                            }
                        });
        return met;
    }

    /** Checks that each predicate asks for something, and that what is asked has a predicate. */
    private void check(Row file) {
        List<String> known = predicates.stream().map(Predicate::id).toList();
        for (String predicate : known) {
            if (file.sound()
                    && requirements.stream().noneMatch(r -> r.predicate().equals(predicate))) {
                file.problem("requirements", say("precinct.nothing", predicate));
            }
        }
        for (Requirement requirement : requirements) {
            if (file.sound() && !known.contains(requirement.predicate())) {
                file.problem(
                        "requirements",
                        say("precinct.predicate", requirement.id(), requirement.predicate()));
            }
        }
    }
}
