package id.zonaintegritas.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an edition says about what its results name, so that they can be read in its words. Lists
 * are in the order of the regulation.
 *
 * @param regulations as rows and rules cite them, such as {@code PermenPANRB 90/2021}
 * @param nodes the parts of the worksheet
 * @param facts what eligibility is decided on
 * @param interpretations where the regulation leaves room
 */
public record EditionRows(
        List<String> regulations,
        List<Node> nodes,
        List<Question> questions,
        List<FactDefinition> facts,
        List<Interpretation> interpretations) {

    /** Of an edition of which no more than its name is known. */
    public static final EditionRows NONE =
            new EditionRows(List.of(), List.of(), List.of(), List.of(), List.of());

    public EditionRows {
        regulations = List.copyOf(regulations);
        nodes = List.copyOf(nodes);
        questions = List.copyOf(questions);
        facts = List.copyOf(facts);
        interpretations = List.copyOf(interpretations);
    }

    /**
     * A regulation as it is cited: {@code permenpanrb-5-2024} is PermenPANRB 5/2024.
     *
     * @return the id itself if the edition lists no such regulation
     */
    public String regulation(String id) {
        return regulations.stream()
                .filter(r -> r.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").equals(id))
                .findFirst()
                .orElse(id);
    }

    /** The part of the worksheet with this id. */
    public Optional<Node> node(String id) {
        return nodes.stream().filter(n -> n.id().equals(id)).findFirst();
    }

    /** The question with this id. */
    public Optional<Question> question(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    /** The fact with this name. */
    public Optional<FactDefinition> fact(String name) {
        return facts.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /** The interpretation with this id. */
    public Optional<Interpretation> interpretation(String id) {
        return interpretations.stream().filter(i -> i.id().equals(id)).findFirst();
    }
}
