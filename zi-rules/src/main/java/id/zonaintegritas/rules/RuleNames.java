package id.zonaintegritas.rules;

import id.zonaintegritas.model.Affirmation;
import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Reading;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.WarningKind;
import id.zonaintegritas.rules.facts.Counts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ids that rows give to things, by which rules name them. A rule that names what no row has
 * never applies, and nothing else would say so.
 */
final class RuleNames {

    private record Known(String what, Set<String> names) {}

    private final Map<String, Known> byField = new HashMap<>();
    private final Map<String, Set<String>> counts;

    /** What these versions of an edition name; without any, nothing is checked. */
    RuleNames(List<Edition.Content> versions) {
        Known parts = known("part", versions, v -> v.nodes().stream().map(Node::id));
        Known questions =
                known("question", versions, v -> v.questions().stream().map(Question::id));
        Known readings =
                known(
                        "reading",
                        versions,
                        v ->
                                v.interpretations().stream()
                                        .flatMap(i -> i.readings().stream())
                                        .map(Reading::choice));
        Known facts = known("fact", versions, v -> v.facts().stream().map(FactDefinition::name));
        Known affirmations =
                known("affirmation", versions, v -> v.affirmations().stream().map(Affirmation::id));
        Known interpretations =
                known(
                        "interpretation",
                        versions,
                        v -> v.interpretations().stream().map(Interpretation::id));
        Known warnings =
                known(
                        "warning",
                        versions,
                        v -> v.lists().warnings().stream().map(WarningKind::code));
        Known requirements =
                known("requirement", versions, v -> v.requirements().stream().map(Requirement::id));
        put(parts, "Indicator.id", "Section.id", "Points.id");
        put(parts, "Indicator.parent", "Section.parent", "Points.parent");
        for (String type :
                List.of(
                        "Answer", "Count", "Index", "Obliged", "Counts", "Total", "Ratio",
                        "Score")) {
            put(questions, type + ".question");
        }
        for (String type : List.of("Answer", "Choices", "Unanswered", "Score")) {
            put(parts, type + ".indicator");
        }
        put(interpretations, "Reading.id");
        put(readings, "Reading.choice");
        put(warnings, "WarningRow.code");
        put(facts, "StatedFact.name", "Eligibility.fact", "Exclusion.fact");
        put(affirmations, "Affirmation.id", "Relief.affirmation");
        for (String type : List.of("Minimum", "EachPart", "Eligibility", "Exclusion", "Special")) {
            put(requirements, type + ".id");
        }
        put(requirements, "Finding.id", "Scope.requirement");
        counts =
                versions.stream()
                        .flatMap(v -> v.questions().stream())
                        .filter(RatioQuestion.class::isInstance)
                        .map(RatioQuestion.class::cast)
                        .collect(
                                Collectors.toMap(
                                        Question::id,
                                        q ->
                                                q.counts().stream()
                                                        .map(Count::name)
                                                        .collect(Collectors.toSet()),
                                        (a, b) -> a));
    }

    private static Known known(
            String what,
            List<Edition.Content> versions,
            Function<Edition.Content, Stream<String>> names) {
        return new Known(
                what,
                versions.stream().flatMap(names).collect(Collectors.toCollection(TreeSet::new)));
    }

    private void put(Known known, String... fields) {
        for (String field : fields) {
            byField.put(field, known);
        }
    }

    /**
     * Reports a text that is compared with the id of something that does not exist.
     *
     * @param field what it is compared with, such as {@code Node.id}
     */
    void check(RuleTypes types, String field, RuleToken text) {
        Known known = byField.get(field);
        if (known != null && !known.names().isEmpty() && !known.names().contains(text.text())) {
            types.report(
                    text.place(),
                    "the " + known.what() + " \"" + text.text() + "\" does not exist",
                    Nearest.isMeant(text.text(), known.names()));
        }
    }

    /**
     * Reports a text by which no count of a ratio goes.
     *
     * @param questions the ids of the questions that the rule is about; none stands for all
     */
    void checkArgument(RuleTypes types, Class<?> owner, RuleToken text, Set<String> questions) {
        if (owner != Counts.class || counts.isEmpty()) {
            return;
        }
        Set<String> known = new TreeSet<>();
        counts.forEach(
                (question, names) -> {
                    if (questions.isEmpty() || questions.contains(question)) {
                        known.addAll(names);
                    }
                });
        if (!known.isEmpty() && !known.contains(text.text())) {
            types.report(
                    text.place(),
                    "the count \""
                            + text.text()
                            + "\" does not exist"
                            + (questions.isEmpty()
                                    ? ""
                                    : " in " + String.join(", ", new TreeSet<>(questions))),
                    Nearest.isMeant(text.text(), known));
        }
    }
}
