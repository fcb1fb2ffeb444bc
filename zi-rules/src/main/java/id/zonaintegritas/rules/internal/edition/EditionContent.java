package id.zonaintegritas.rules.internal.edition;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Affirmation;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Title;
import java.time.LocalDate;
import java.util.List;
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
}
