package id.zonaintegritas.rules.internal.check;

import id.zonaintegritas.model.Affirmation;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactDefinition.Kind;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.rules.facts.Law;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the names in a trace are about.
 *
 * @param nodes the ids of all parts of the worksheet
 * @param questions the ids of the questions that count
 * @param days the names of the facts that are days
 * @param affirmable the ids of the requirements that an affirmation may waive
 * @param lists the lists of types that a conclusion follows from, by its id
 */
record LawNames(
        Set<String> nodes,
        Set<String> questions,
        Set<String> days,
        Set<String> affirmable,
        Map<String, List<List<String>>> lists) {

    static LawNames of(Law law) {
        Map<String, List<List<String>>> lists = new HashMap<>();
        for (Affirmation affirmation : law.affirmations()) {
            lists.put(
                    "affirmation." + affirmation.id(),
                    List.of(affirmation.institutionTypes(), affirmation.serviceTypes()));
        }
        for (Requirement requirement : law.requirements()) {
            lists.put(
                    requirement.id() + ".asked",
                    List.of(
                            requirement.onlyFor().institutionTypes(),
                            requirement.onlyFor().serviceTypes()));
        }
        return new LawNames(
                law.nodes().stream().map(Node::id).collect(Collectors.toSet()),
                law.questions().stream().map(Question::id).collect(Collectors.toSet()),
                law.facts().stream()
                        .filter(fact -> fact.kind() == Kind.DATE)
                        .map(FactDefinition::name)
                        .collect(Collectors.toSet()),
                law.requirements().stream()
                        .filter(r -> r instanceof Requirement.Eligibility row && row.affirmable())
                        .map(Requirement::id)
                        .collect(Collectors.toSet()),
                lists);
    }
}
