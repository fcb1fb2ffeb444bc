package id.zonaintegritas.rules.internal.check;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.facts.Workings;
import id.zonaintegritas.rules.internal.document.Messages;
import id.zonaintegritas.rules.internal.inference.Inference;
import id.zonaintegritas.rules.internal.inference.RulesInForce;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import id.zonaintegritas.rules.problem.RulesException;
import id.zonaintegritas.rules.problem.Undecided;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Precincts that an edition is tried on: every fact below, at and above what is asked of it and not
 * known, with units that all meet a predicate, of which one does not, and of which one is open.
 */
final class PrecinctTrials {

    private static final Messages MESSAGES = Messages.of("check");

    private static final List<List<Outcome>> UNITS =
            List.of(
                    List.of(Outcome.MET, Outcome.MET),
                    List.of(Outcome.MET, Outcome.NOT_MET),
                    List.of(Outcome.MET, Outcome.UNDETERMINED),
                    List.of(Outcome.NOT_MET, Outcome.UNDETERMINED));

    private final RulesInForce rules;
    private final TrialTally tally;
    private final LoadedEdition edition;
    private final Set<Flaw> flaws = new LinkedHashSet<>();

    private PrecinctTrials(RulesInForce rules, TrialTally tally) {
        this.rules = rules;
        this.tally = tally;
        this.edition = rules.rows().edition();
    }

    /** What the rules do not decide exactly once about precincts. */
    static Set<Flaw> flaws(RulesInForce rules, TrialTally tally) {
        PrecinctTrials trials = new PrecinctTrials(rules, tally);
        trials.facts(0, new LinkedHashMap<>());
        return trials.flaws;
    }

    private void facts(int from, Map<String, FactValue> stated) {
        List<FactDefinition> all = edition.precincts().facts();
        if (from == all.size()) {
            units(0, stated, new LinkedHashMap<>());
            return;
        }
        FactDefinition fact = all.get(from);
        for (FactValue value : values(fact)) {
            Map<String, FactValue> more = new LinkedHashMap<>(stated);
            more.put(fact.name(), value);
            facts(from + 1, more);
        }
        facts(from + 1, stated);
    }

    private List<? extends FactValue> values(FactDefinition fact) {
        return switch (fact.kind()) {
            case TRUTH -> List.of(new FactValue.Truth(false), new FactValue.Truth(true));
            case GRADE -> fact.ladder().stream().map(FactValue.Grade::new).toList();
            case NUMBER ->
                    Grid.of(asked(fact), fact.lowest(), fact.highest()).numbers().stream()
                            .map(FactValue.Amount::new)
                            .toList();
            case DATE -> List.of(new FactValue.Day(edition.from()));
        };
    }

    private Set<Rational> asked(FactDefinition fact) {
        Set<Rational> asked = new TreeSet<>();
        for (Requirement requirement : edition.precincts().requirements()) {
            if (requirement instanceof Requirement.Eligibility row
                    && row.fact().equals(fact.name())) {
                Stream.of(number(row.least()), number(row.most()))
                        .flatMap(List::stream)
                        .forEach(asked::add);
            }
        }
        return asked;
    }

    private static List<Rational> number(@Nullable FactValue bound) {
        return bound instanceof FactValue.Amount amount ? List.of(amount.value()) : List.of();
    }

    private void units(
            int from, Map<String, FactValue> stated, Map<String, List<Outcome>> outcomes) {
        List<Predicate> all = edition.predicates();
        if (from == all.size()) {
            attempt(stated, outcomes);
            return;
        }
        for (List<Outcome> units : UNITS) {
            Map<String, List<Outcome>> more = new LinkedHashMap<>(outcomes);
            more.put(all.get(from).id(), units);
            units(from + 1, stated, more);
        }
    }

    private void attempt(Map<String, FactValue> stated, Map<String, List<Outcome>> outcomes) {
        Unit itself = new Unit("sample", null, null, null, null);
        Assessment assessment = new Assessment(itself, null, null, null, Map.of(), stated);
        tally.count();
        try {
            Workings workings =
                    Inference.run(
                            rules,
                            assessment,
                            outcomes,
                            null,
                            List.of(Stage.REQUIREMENTS, Stage.DECISION),
                            nothing -> {});
            tally.add(workings);
            workings.undecided().forEach(this::add);
        } catch (RulesException failed) {
            String rule = failed.problems().get(0).at();
            add(Flaw.Kind.FAILURE, List.of(rule), rule);
        }
    }

    private void add(Undecided undecided) {
        if (undecided instanceof Undecided.Overlap overlap) {
            add(Flaw.Kind.OVERLAP, List.copyOf(new LinkedHashSet<>(overlap.rules())), overlap.id());
        } else {
            add(Flaw.Kind.GAP, List.of(), undecided.id());
        }
    }

    private void add(Flaw.Kind kind, List<String> by, String id) {
        List<Title> told = new ArrayList<>(List.of(MESSAGES.text("sample.precinct")));
        flaws.add(new Flaw(kind, "", by, Set.of(), Set.of(id), told));
    }
}
