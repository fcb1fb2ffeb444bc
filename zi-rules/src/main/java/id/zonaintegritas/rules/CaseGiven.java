package id.zonaintegritas.rules;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Award;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.facts.Findings;
import id.zonaintegritas.rules.facts.Given;
import id.zonaintegritas.rules.facts.Outcomes;
import id.zonaintegritas.rules.facts.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a case states: about a unit, and what earlier stages concluded about it.
 *
 * @param edition the version that the case is about
 * @param readings the id of a reading by that of its interpretation
 * @param stated the JSON pointers of what the case speaks of; null there means not known
 * @param points by id of the node
 * @param findings by id of the requirement
 * @param outcomes by id of the predicate
 */
record CaseGiven(
        Edition edition,
        Map<String, String> readings,
        Assessment assessment,
        Set<String> stated,
        Map<String, CaseNumber> points,
        Map<String, Status> findings,
        Map<String, Outcome> outcomes) {

    /** The facts that the rules of its stage start from. */
    List<Object> facts(RowsInForce rows) {
        List<Object> facts = new ArrayList<>();
        for (Given given : GivenFacts.of(rows)) {
            if (stated.contains(given.pointer())) {
                facts.add(given);
            }
        }
        for (Node node : rows.nodes()) {
            CaseNumber number = points.get(node.id());
            if (number != null) {
                facts.add(Points.stated(node, number.lowest(), number.highest()));
            }
        }
        for (Requirement requirement : rows.requirements()) {
            Status status = findings.get(requirement.id());
            if (status != null) {
                facts.add(Findings.stated(requirement, status));
            }
        }
        for (Award award : edition.awards()) {
            Outcome outcome = outcomes.get(award.predicate().name());
            if (outcome != null) {
                facts.add(Outcomes.stated(award, outcome));
            }
        }
        return facts;
    }
}
