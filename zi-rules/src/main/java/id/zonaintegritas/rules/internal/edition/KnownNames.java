package id.zonaintegritas.rules.internal.edition;

import static java.util.stream.Collectors.toCollection;

import id.zonaintegritas.model.Affirmation;
import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.CountComparison;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FigureDefinition;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Limit;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.NodeKind;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.Formula;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Reading;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Requirement.Eligibility;
import id.zonaintegritas.model.Requirement.Kind;
import id.zonaintegritas.model.Requirement.Level;
import id.zonaintegritas.model.Requirement.Minimum;
import id.zonaintegritas.model.Requirement.Special;
import id.zonaintegritas.model.ReservationKind;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.Term;
import id.zonaintegritas.model.WarningKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names that the rows of an edition, and the law, give to things. */
public final class KnownNames {

    /**
     * What a field may say.
     *
     * @param what the name of a message that says what is named
     */
    public record Names(String what, Set<String> all) {}

    private final List<EditionContent> versions;
    private final Map<String, Names> byField = new HashMap<>();

    /** What belongs to another thing, by its id: the readings of an interpretation. */
    private final Map<String, Map<String, Set<String>>> within = new HashMap<>();

    /** Those of all versions together. */
    public KnownNames(List<EditionContent> versions) {
        this.versions = versions;
        worksheet();
        questions();
        requirements();
        lists();
        law();
    }

    private <T> Set<String> names(
            Function<EditionContent, List<T>> rows,
            java.util.function.Predicate<? super T> which,
            Function<? super T, String> name) {
        return versions.stream()
                .flatMap(version -> rows.apply(version).stream())
                .filter(which)
                .map(name)
                .collect(toCollection(TreeSet::new));
    }

    /**
     * @param fields a field of every type, or of one: {@code Reading.id}
     */
    private void put(String what, Set<String> all, String... fields) {
        for (String field : fields) {
            byField.put(field, new Names(what, all));
        }
    }

    private void worksheet() {
        Set<String> asking = names(EditionContent::nodes, Node::hasQuestions, Node::id);
        Set<String> sections = names(EditionContent::nodes, n -> !n.hasQuestions(), Node::id);
        put("the.part", names(EditionContent::nodes, n -> true, Node::id), "Points.id");
        put("the.part", sections, "Section.id", "parent");
        put("the.indicator", asking, "Indicator.id", "indicator");
        for (EditionContent version : versions) {
            for (Node node : version.nodes()) {
                String parent = String.valueOf(node.parent());
                belonging("Section.pointsOf", parent, Stream.of(node.id()));
                belonging("Section.shareOf", parent, Stream.of(node.id()));
            }
            for (Question question : version.questions()) {
                String id = question.id();
                belonging("Indicator.scoreOf", question.indicator(), Stream.of(id));
                belonging("Indicator.meanWithout", question.indicator(), Stream.of(id));
                belonging("Answer.option", id, letters(question));
                belonging("Count.count", id, counts(question));
                belonging("Counts.count", id, counts(question));
            }
        }
    }

    private void belonging(String word, String id, Stream<String> names) {
        Set<String> all =
                within.computeIfAbsent(word, w -> new HashMap<>())
                        .computeIfAbsent(id, i -> new TreeSet<>());
        names.forEach(all::add);
    }

    private static Stream<String> letters(Question question) {
        return question instanceof ChoiceQuestion choice
                ? choice.options().stream().map(Option::letter)
                : Stream.empty();
    }

    private static Stream<String> counts(Question question) {
        return question instanceof RatioQuestion ratio
                ? ratio.counts().stream().map(Count::name)
                : Stream.empty();
    }

    private void questions() {
        put("the.question", questions(q -> true), "question");
        put("the.question", questions(SurveyQuestion.class::isInstance), "Index.question");
        put("the.question", ratios(q -> true), "Counts.question", "Count.question");
        put("the.question", ratios(RatioQuestion::hasParts), "Obliged.question", "Total.question");
        put("the.question", ratios(q -> q.formula() != Formula.OWN), "Ratio.question");
        put("the.option", all("Answer.option"), "option");
        put("the.count", all("Count.count"), "count");
    }

    private Set<String> questions(java.util.function.Predicate<Question> which) {
        return names(EditionContent::questions, which, Question::id);
    }

    private Set<String> ratios(java.util.function.Predicate<RatioQuestion> which) {
        return questions(q -> q instanceof RatioQuestion ratio && which.test(ratio));
    }

    private Set<String> all(String word) {
        Set<String> all = new TreeSet<>();
        within.getOrDefault(word, Map.of()).values().forEach(all::addAll);
        return all;
    }

    private void requirements() {
        put("the.requirement", requirements(r -> true), "Finding.id", "requirement");
        asked("Minimum", Minimum.class::isInstance);
        asked("EachPart", r -> r instanceof Minimum row && row.subject().size() > 1);
        asked("Eligibility", r -> r instanceof Eligibility row && row.kind() == Kind.CONDITION);
        asked("Exclusion", r -> r instanceof Eligibility row && row.kind() == Kind.EXCLUSION);
        asked("Special", Special.class::isInstance);
        ofPrecincts("PrecinctCondition", Eligibility.class::isInstance);
        ofPrecincts("PrecinctUnits", Requirement.UnitsMeet.class::isInstance);
        put(
                "the.affirmation",
                names(EditionContent::affirmations, a -> true, Affirmation::id),
                "Affirmation.id",
                "affirmation");
        put(
                "the.fact",
                names(EditionContent::facts, f -> true, FactDefinition::name),
                "StatedFact.name",
                "fact");
        for (EditionContent version : versions) {
            for (FactDefinition fact : version.facts()) {
                belonging("StatedFact.letter", fact.name(), fact.ladder().stream());
            }
        }
        put("the.letter", all("StatedFact.letter"), "letter");
    }

    private void ofPrecincts(String type, java.util.function.Predicate<Requirement> which) {
        Function<EditionContent, List<Requirement>> rows = v -> v.precincts().requirements();
        put("the.requirement", names(rows, which, Requirement::id), type + ".id");
        put("the.requirement", names(rows, which, Requirement::name), type + ".name");
    }

    private Set<String> requirements(java.util.function.Predicate<Requirement> which) {
        return names(EditionContent::requirements, which, Requirement::id);
    }

    private void asked(String type, java.util.function.Predicate<Requirement> which) {
        put("the.requirement", requirements(which), type + ".id");
        Set<String> names = names(EditionContent::requirements, which, Requirement::name);
        put("the.requirement", names, type + ".name");
    }

    private void lists() {
        put(
                "the.interpretation",
                names(EditionContent::interpretations, i -> true, Interpretation::id),
                "Reading.id");
        for (EditionContent version : versions) {
            for (Interpretation interpretation : version.interpretations()) {
                belonging(
                        "Reading.choice",
                        interpretation.id(),
                        interpretation.readings().stream().map(Reading::choice));
            }
        }
        put("the.reading", all("Reading.choice"), "choice");
        put("the.limit", listed(EditionLists::limits, Limit::id), "Limit.id");
        put(
                "the.figure",
                listed(EditionLists::figures, FigureDefinition::id),
                "FigureRow.id",
                "Figure.id");
        put("the.warning", listed(EditionLists::warnings, WarningKind::code), "WarningRow.code");
        put(
                "the.warning",
                listed(EditionLists::comparisons, CountComparison::warning),
                "Comparison.warning");
        put(
                "the.comparison",
                listed(EditionLists::comparisons, CountComparison::id),
                "Comparison.id");
        put(
                "the.reservation",
                listed(EditionLists::reservations, ReservationKind::id),
                "ReservationRow.id");
        put(
                "the.predicate",
                listed(EditionLists::predicates, Predicate::id),
                "predicate",
                "highestMet");
        put(
                "the.institutionType",
                listed(EditionLists::institutionTypes, Term::id),
                "institutionType",
                "institutionTypes");
        put(
                "the.serviceType",
                listed(EditionLists::serviceTypes, Term::id),
                "serviceType",
                "serviceTypes");
    }

    private <T> Set<String> listed(
            Function<EditionLists, List<T>> list, Function<? super T, String> name) {
        return names(version -> list.apply(version.lists()), row -> true, name);
    }

    /** What has its names from the law itself. */
    private void law() {
        put("the.formula", constants(Formula.values()), "formula");
        put("the.status", constants(Status.values()), "status");
        put("the.outcome", constants(Outcome.values()), "outcome");
        put(
                "the.outcome",
                new TreeSet<>(List.of("GRANTED", "NOT_GRANTED", "UNDETERMINED")),
                "Decided.outcome");
        put("the.level", constants(Level.values()), "level");
        put("the.kind", constants(NodeKind.values()), "kind");
    }

    private static Set<String> constants(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(toCollection(TreeSet::new));
    }

    public boolean isEmpty() {
        return versions.isEmpty();
    }

    /** What a field may say; null if it may say anything. */
    public @Nullable Names of(Class<?> type, String field) {
        Names own = byField.get(type.getSimpleName() + "." + field);
        return own == null ? byField.get(field) : own;
    }

    /** What a field or an argument may say where it belongs to something, by the id of that. */
    public Map<String, Set<String>> within(Class<?> type, String word) {
        return within.getOrDefault(type.getSimpleName() + "." + word, Map.of());
    }

    /** The types of fact whose id this is. */
    public List<String> typesWithId(String id) {
        return byField.entrySet().stream()
                .filter(e -> e.getKey().endsWith(".id") && e.getValue().all().contains(id))
                .map(e -> e.getKey().replace(".id", ""))
                .sorted()
                .toList();
    }

    /** The kinds of warning of all versions. */
    public List<WarningKind> warnings() {
        return versions.stream()
                .flatMap(version -> version.lists().warnings().stream())
                .distinct()
                .toList();
    }
}
