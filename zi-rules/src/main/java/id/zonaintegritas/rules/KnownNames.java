package id.zonaintegritas.rules;

import static java.util.stream.Collectors.toCollection;

import id.zonaintegritas.model.Affirmation;
import id.zonaintegritas.model.Count;
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
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names that the rows of an edition, and the law, give to things. */
final class KnownNames {

    /**
     * What a field may say.
     *
     * @param what the name of a message that says what is named
     */
    record Names(String what, Set<String> all) {}

    /** So many times the average is the most. */
    private static final int CLUSTER = 3;

    private final List<Edition.Content> versions;
    private final Map<String, Names> byField = new HashMap<>();

    /** What belongs to another thing, by its id: the readings of an interpretation. */
    private final Map<String, Map<String, Set<String>>> within = new HashMap<>();

    /** Those of all versions together. */
    KnownNames(List<Edition.Content> versions) {
        this.versions = versions;
        worksheet();
        questions();
        requirements();
        lists();
        law();
    }

    private <T> Set<String> names(
            Function<Edition.Content, List<T>> rows,
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
        Set<String> asking = names(Edition.Content::nodes, Node::hasQuestions, Node::id);
        Set<String> sections = names(Edition.Content::nodes, n -> !n.hasQuestions(), Node::id);
        put("the.part", names(Edition.Content::nodes, n -> true, Node::id), "Points.id");
        put("the.part", sections, "Section.id", "parent");
        put("the.indicator", asking, "Indicator.id", "indicator");
        for (Edition.Content version : versions) {
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
        return names(Edition.Content::questions, which, Question::id);
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
        put(
                "the.affirmation",
                names(Edition.Content::affirmations, a -> true, Affirmation::id),
                "Affirmation.id",
                "affirmation");
        put(
                "the.fact",
                names(Edition.Content::facts, f -> true, FactDefinition::name),
                "StatedFact.name",
                "fact");
        for (Edition.Content version : versions) {
            for (FactDefinition fact : version.facts()) {
                belonging("StatedFact.letter", fact.name(), fact.ladder().stream());
            }
        }
        put("the.letter", all("StatedFact.letter"), "letter");
    }

    private Set<String> requirements(java.util.function.Predicate<Requirement> which) {
        return names(Edition.Content::requirements, which, Requirement::id);
    }

    private void asked(String type, java.util.function.Predicate<Requirement> which) {
        put("the.requirement", requirements(which), type + ".id");
        Set<String> names = names(Edition.Content::requirements, which, Requirement::name);
        put("the.requirement", names, type + ".name");
    }

    private void lists() {
        put(
                "the.interpretation",
                names(Edition.Content::interpretations, i -> true, Interpretation::id),
                "Reading.id");
        for (Edition.Content version : versions) {
            for (Interpretation interpretation : version.interpretations()) {
                belonging(
                        "Reading.choice",
                        interpretation.id(),
                        interpretation.readings().stream().map(Reading::choice));
            }
        }
        put("the.reading", all("Reading.choice"), "choice");
        put("the.limit", listed(Edition.Lists::limits, Limit::id), "Limit.id");
        put(
                "the.figure",
                listed(Edition.Lists::figures, FigureDefinition::id),
                "FigureRow.id",
                "Figure.id");
        put("the.warning", listed(Edition.Lists::warnings, WarningKind::code), "WarningRow.code");
        put(
                "the.reservation",
                listed(Edition.Lists::reservations, ReservationKind::id),
                "ReservationRow.id");
        put(
                "the.predicate",
                listed(Edition.Lists::predicates, Predicate::id),
                "predicate",
                "highestMet");
        put(
                "the.institutionType",
                listed(Edition.Lists::institutionTypes, Term::id),
                "institutionType",
                "institutionTypes");
        put(
                "the.serviceType",
                listed(Edition.Lists::serviceTypes, Term::id),
                "serviceType",
                "serviceTypes");
    }

    private <T> Set<String> listed(
            Function<Edition.Lists, List<T>> list, Function<? super T, String> name) {
        return names(version -> list.apply(version.lists()), row -> true, name);
    }

    /** What has its names from the law itself. */
    private void law() {
        put("the.formula", constants(Formula.values()), "formula");
        put("the.status", constants(Status.values()), "status");
        put("the.outcome", constants(Outcome.values()), "outcome");
        put("the.level", constants(Level.values()), "level");
        put("the.kind", constants(NodeKind.values()), "kind");
    }

    private static Set<String> constants(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(toCollection(TreeSet::new));
    }

    boolean isEmpty() {
        return versions.isEmpty();
    }

    /** What a field may say; null if it may say anything. */
    @Nullable Names of(Class<?> type, String field) {
        Names own = byField.get(type.getSimpleName() + "." + field);
        return own == null ? byField.get(field) : own;
    }

    /** What a field or an argument may say where it belongs to something, by the id of that. */
    Map<String, Set<String>> within(Class<?> type, String word) {
        return within.getOrDefault(type.getSimpleName() + "." + word, Map.of());
    }

    /** How many facts of a type there are at most: as many as names by which they differ. */
    OptionalInt most(Class<?> type) {
        if (isEmpty()) {
            return OptionalInt.empty();
        }
        String name = type.getSimpleName();
        if (name.equals("Count")) {
            return OptionalInt.of(
                    within.getOrDefault("Count.count", Map.of()).values().stream()
                            .mapToInt(Set::size)
                            .sum());
        }
        return OptionalInt.of(
                RuleWords.fieldNames(type).stream()
                        .filter(RuleWords.IDENTIFYING::contains)
                        .mapToInt(field -> sizeOf(type, field))
                        .max()
                        .orElse(1));
    }

    /**
     * How many facts of a type have the same value in a field that names it, at most: somewhat more
     * than on an average.
     */
    OptionalInt mostAlike(Class<?> type, String field) {
        OptionalInt most = most(type);
        int names = sizeOf(type, field);
        if (most.isEmpty() || names >= most.getAsInt()) {
            return most.isEmpty() ? most : OptionalInt.of(1);
        }
        return names == 0 ? most : OptionalInt.of(CLUSTER * (most.getAsInt() / names + 1));
    }

    private int sizeOf(Class<?> type, String field) {
        Names names = of(type, field);
        return names == null ? 0 : names.all().size();
    }

    /** The types of fact whose id this is. */
    List<String> typesWithId(String id) {
        return byField.entrySet().stream()
                .filter(e -> e.getKey().endsWith(".id") && e.getValue().all().contains(id))
                .map(e -> e.getKey().replace(".id", ""))
                .sorted()
                .toList();
    }

    /** The kinds of warning of all versions. */
    List<WarningKind> warnings() {
        return versions.stream()
                .flatMap(version -> version.lists().warnings().stream())
                .distinct()
                .toList();
    }
}
