package id.zonaintegritas.rules.internal.edition;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Affirmation;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.NodeKind;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Title;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of an edition, every list in the order of the regulation. */
public record EditionContent(
        String id,
        Title title,
        LocalDate from,
        @Nullable LocalDate until,
        List<String> amendedBy,
        List<Node> nodes,
        List<Question> questions,
        List<Requirement> requirements,
        EditionLists lists,
        List<Affirmation> affirmations,
        List<FactDefinition> facts,
        List<Interpretation> interpretations,
        PrecinctRows precincts,
        String sha256) {

    public EditionContent {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(from, "from");
        amendedBy = List.copyOf(amendedBy);
        nodes = List.copyOf(nodes);
        questions = List.copyOf(questions);
        requirements = List.copyOf(requirements);
        requireNonNull(lists, "lists");
        affirmations = List.copyOf(affirmations);
        facts = List.copyOf(facts);
        interpretations = List.copyOf(interpretations);
        requireNonNull(precincts, "precincts");
        requireNonNull(sha256, "sha256");
    }

    /**
     * What hangs together, so that units can be tried on it: without rows about something that is
     * not there, as may be where an edition has errors.
     */
    public EditionContent connected() {
        Set<String> parts = nodes.stream().map(Node::id).collect(Collectors.toSet());
        List<Node> attached =
                nodes.stream()
                        .filter(n -> n.parent() == null || parts.contains(n.parent()))
                        .toList();
        if (attached.size() < nodes.size()) {
            return with(attached, questions, requirements).connected();
        }
        Set<String> names = facts.stream().map(FactDefinition::name).collect(Collectors.toSet());
        return with(
                nodes,
                questions.stream().filter(q -> parts.contains(q.indicator())).toList(),
                requirements.stream().filter(r -> isAbout(r, parts, names)).toList());
    }

    /** Whether there is a whole that parts can be parts of. */
    public boolean isWhole() {
        return nodes.stream().filter(n -> n.kind() == NodeKind.TOTAL).count() == 1;
    }

    private static boolean isAbout(Requirement asks, Set<String> parts, Set<String> names) {
        if (asks instanceof Requirement.Minimum minimum) {
            return !minimum.subject().isEmpty() && parts.containsAll(minimum.subject());
        }
        return !(asks instanceof Requirement.Eligibility of) || names.contains(of.fact());
    }

    private EditionContent with(
            List<Node> parts, List<Question> asked, List<Requirement> required) {
        Set<String> ids = asked.stream().map(Question::id).collect(Collectors.toSet());
        return new EditionContent(
                id,
                title,
                from,
                until,
                amendedBy,
                parts,
                asked,
                required,
                lists.about(ids),
                affirmations,
                facts,
                interpretations,
                precincts,
                sha256);
    }
}
