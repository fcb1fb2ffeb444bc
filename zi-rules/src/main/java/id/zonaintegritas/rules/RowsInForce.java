package id.zonaintegritas.rules;

import static java.util.stream.Collectors.toMap;

import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Requirement.Eligibility;
import id.zonaintegritas.rules.facts.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of an edition as the chosen readings of its interpretations leave them. */
final class RowsInForce {

    private final Edition edition;
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final List<Node> nodes;
    private final List<Question> questions;
    private final List<Requirement> requirements;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, String> expected = new LinkedHashMap<>();
    private final @Nullable List<String>[] interpretations;

    /**
     * @param chosen the id of a reading by the id of its interpretation; the standard reading holds
     *     for the others
     */
    RowsInForce(Edition edition, Map<String, String> chosen) {
        this.edition = edition;
        for (Interpretation interpretation : edition.interpretations()) {
            String choice = chosen.getOrDefault(interpretation.id(), interpretation.standard());
            readings.put(
                    interpretation.id(),
                    new Reading(
                            interpretation.reading(choice).orElseThrow(), 1 << readings.size()));
        }
        this.interpretations = sets(readings.size());
        Set<String> uncounted =
                readings.values().stream()
                        .flatMap(r -> r.row().uncounted().stream())
                        .collect(Collectors.toSet());
        this.questions =
                edition.questions().stream().filter(q -> !uncounted.contains(q.id())).toList();
        this.nodes = edition.nodes().stream().map(this::counted).toList();
        this.requirements = edition.requirements().stream().map(this::read).toList();
        nodes.forEach(n -> places.put(n.id(), places.size()));
        putPositions();
        putExpected();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable List<String>[] sets(int interpretations) {
        return new List[1 << interpretations];
    }

    private Node counted(Node node) {
        if (!node.hasQuestions()) {
            return node;
        }
        long parts = questions.stream().filter(q -> q.indicator().equals(node.id())).count();
        return new Node(
                node.id(),
                node.parent(),
                node.kind(),
                node.weight(),
                node.title(),
                node.citation(),
                Math.toIntExact(parts),
                node.interpretation());
    }

    private Requirement read(Requirement requirement) {
        Reading reading = readings.get(requirement.interpretation());
        return requirement instanceof Eligibility row
                        && reading != null
                        && reading.row().minimum() != null
                ? row.withMinimum(new Amount(reading.row().minimum()))
                : requirement;
    }

    /** The order of a trace: parts before what they are part of, in the order of the regulation. */
    private void putPositions() {
        Map<@Nullable String, List<Node>> children =
                nodes.stream()
                        .filter(n -> n.parent() != null)
                        .collect(Collectors.groupingBy(Node::parent));
        Map<String, List<Question>> asked =
                questions.stream().collect(Collectors.groupingBy(Question::indicator));
        nodes.stream()
                .filter(n -> n.parent() == null)
                .forEach(root -> putPosition(root, children, asked));
        edition.affirmations().forEach(a -> putPosition(a.id()));
        requirements.forEach(r -> putPosition(r.id()));
        edition.awards().forEach(a -> putPosition(a.predicate().name()));
    }

    private void putPosition(
            Node node,
            Map<@Nullable String, List<Node>> children,
            Map<String, List<Question>> asked) {
        asked.getOrDefault(node.id(), List.of()).forEach(q -> putPosition(q.id()));
        children.getOrDefault(node.id(), List.of()).forEach(n -> putPosition(n, children, asked));
        putPosition(node.id());
    }

    private void putPosition(String id) {
        positions.putIfAbsent(id, positions.size());
    }

    Edition edition() {
        return edition;
    }

    List<Node> nodes() {
        return nodes;
    }

    /** The questions that count. */
    List<Question> questions() {
        return questions;
    }

    List<Requirement> requirements() {
        return requirements;
    }

    /** Where a row stands in the regulation; rows that do not stand in it come last. */
    int position(String id) {
        return positions.getOrDefault(id, Integer.MAX_VALUE);
    }

    /** Where a node stands in the worksheet, from 0; -1 if there is no such node. */
    int place(String node) {
        return places.getOrDefault(node, -1);
    }

    /** What has to be concluded once, by its id: the word for it in a message. */
    Map<String, String> expected() {
        return expected;
    }

    private void putExpected() {
        questions.forEach(q -> expected.put(q.id() + ".score", "score"));
        nodes.forEach(n -> expected.put(n.id(), "points"));
        requirements.forEach(r -> expected.put(r.id(), "finding"));
        edition.awards().forEach(a -> expected.put(a.predicate().name(), "outcome"));
        expected.put(Decision.ID, "decision");
    }

    /** The rows that rules choose from. */
    List<Object> facts() {
        List<Object> facts = new ArrayList<>(nodes);
        facts.addAll(requirements);
        facts.addAll(edition.awards());
        facts.addAll(edition.affirmations());
        facts.addAll(edition.warnings());
        facts.addAll(readings.values());
        return facts;
    }

    /** The bit of an interpretation in a set of readings, or none. */
    int bit(@Nullable String interpretation) {
        Reading reading = readings.get(interpretation);
        return reading == null ? 0 : reading.bit();
    }

    /** The interpretations in a set of readings, in the order of the edition. */
    List<String> interpretations(int bits) {
        // Few sets of readings ever occur, and every finding names one. Two threads may both make
        // the same list: either will do.
        List<String> known = interpretations[bits];
        if (known == null) {
            known =
                    readings.values().stream()
                            .filter(r -> (r.bit() & bits) != 0)
                            .map(Reading::id)
                            .toList();
            interpretations[bits] = known;
        }
        return known;
    }

    /** The reading in force of each interpretation. */
    Map<String, String> choices() {
        return Collections.unmodifiableMap(
                readings.values().stream()
                        .collect(
                                toMap(
                                        Reading::id,
                                        Reading::choice,
                                        (a, b) -> a,
                                        LinkedHashMap::new)));
    }
}
