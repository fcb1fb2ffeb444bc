package id.zonaintegritas.rules.internal.cases;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.internal.contracts.AssessmentProblems;
import id.zonaintegritas.rules.internal.contracts.FactTree;
import id.zonaintegritas.rules.internal.contracts.PrecinctCheck;
import id.zonaintegritas.rules.internal.contracts.TreeValues;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.document.Row;
import id.zonaintegritas.rules.internal.document.Tree;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import id.zonaintegritas.rules.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a case states about a precinct: of itself, and what its units come to.
 *
 * @param stated the facts about itself
 * @param pointers of what the case speaks of; a null there means not known
 * @param units the outcomes of all units, by the id of the predicate
 */
record CasePrecinct(Assessment stated, Set<String> pointers, Map<String, List<Outcome>> units) {

    private static final String PRECINCT = "precinct";
    private static final String UNITS = "units";

    /** Null if the case is about a unit. */
    public static @Nullable CasePrecinct read(LoadedEdition edition, Row row) {
        boolean precinct = row.has(PRECINCT);
        boolean units = row.has(UNITS);
        if (!precinct && !units) {
            return null;
        }
        Map<String, FactValue> facts = new LinkedHashMap<>();
        Set<String> pointers = new LinkedHashSet<>();
        if (precinct) {
            read(edition, row, row.tree(PRECINCT), facts, pointers);
        }
        Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
        if (units) {
            row.rows(UNITS, unit -> unit(edition, unit, outcomes));
        }
        Assessment stated =
                new Assessment(
                        new Unit("case", null, null, null, null),
                        null,
                        null,
                        null,
                        Map.of(),
                        facts);
        return new CasePrecinct(stated, pointers, outcomes);
    }

    private static void read(
            LoadedEdition edition,
            Row row,
            @Nullable Tree tree,
            Map<String, FactValue> facts,
            Set<String> pointers) {
        PrecinctCheck check = new PrecinctCheck(edition);
        AssessmentProblems problems = check.problems();
        TreeValues values = new TreeValues(problems);
        if (tree != null) {
            values.entries(
                    tree,
                    "",
                    (name, value, at) -> {
                        FactDefinition fact = check.facts().get(name);
                        if (fact == null) {
                            problems.add(at, AssessmentProblems.say("fact.unknown"));
                            return;
                        }
                        pointers.add(at);
                        FactValue read =
                                TreeValues.isNull(value)
                                        ? null
                                        : FactTree.read(values, fact, value, at);
                        if (read != null) {
                            check.values().value(fact, read, at, problems);
                            facts.put(name, read);
                        }
                    });
        }
        for (Problem problem : problems.found()) {
            row.problem(
                    PRECINCT,
                    new Remark(
                            CaseFile.words("about", problem.at(), problem.what()),
                            problem.cause()));
        }
    }

    private static Row unit(LoadedEdition edition, Row row, Map<String, List<Outcome>> outcomes) {
        List<String> known = edition.predicates().stream().map(Predicate::id).toList();
        row.named()
                .forEach(
                        (predicate, cell) -> {
                            if (row.isKnown(predicate, known, Row.MESSAGES.text("a.predicate"))) {
                                outcomes.computeIfAbsent(predicate, p -> new ArrayList<>())
                                        .add(
                                                cell.oneOf(
                                                        Outcome.class,
                                                        o -> Row.camelCase(o.name())));
                            }
                        });
        return row;
    }
}
