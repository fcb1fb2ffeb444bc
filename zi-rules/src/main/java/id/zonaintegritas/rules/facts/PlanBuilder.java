package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.CountComparison;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FigureDefinition;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.Formula;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Requirement.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out the rows of a {@link Plan}: parts before what they are part of. */
final class PlanBuilder {

    private static final Rational HUNDRED = Rational.of(100);

    final Law law;
    private final String factsAt;
    final List<PlannedRow> rows = new ArrayList<>();
    final List<String> names = new ArrayList<>();
    final Map<String, Integer> slots = new HashMap<>();
    final Map<String, PlannedQuestion> questions = new LinkedHashMap<>();
    final Map<String, PlannedFact> facts = new LinkedHashMap<>();
    final List<PlannedRequirement> requirements = new ArrayList<>();
    final List<PlannedPredicate> predicates = new ArrayList<>();
    final Map<String, PlannedNode> nodes = new LinkedHashMap<>();
    final List<Object> shared = new ArrayList<>();
    final List<PlannedComparison> comparisons = new ArrayList<>();
    int decisionSlot;

    private final Map<String, Readings> readings = new HashMap<>();
    private final Map<String, id.zonaintegritas.model.Reading> inForce = new HashMap<>();
    private final Map<String, List<Question>> asked;
    private final Map<String, List<Node>> parts;

    /**
     * @param factsAt where facts stand in an assessment
     */
    PlanBuilder(Law law, String factsAt) {
        this.law = law;
        this.factsAt = factsAt;
        this.asked = law.questions().stream().collect(Collectors.groupingBy(Question::indicator));
        this.parts =
                law.nodes().stream()
                        .filter(n -> n.parent() != null)
                        .collect(Collectors.groupingBy(n -> requireNonNull(n.parent())));
    }

    Plan build() {
        readings();
        law.nodes().stream().filter(n -> n.parent() == null).forEach(this::node);
        answers();
        law.comparisons().forEach(this::comparison);
        law.figures().forEach(this::figure);
        for (FactDefinition fact : law.facts()) {
            facts.put(fact.name(), PlannedFact.of(fact, factsAt));
        }
        law.affirmations().forEach(this::affirmation);
        law.requirements().forEach(this::requirement);
        law.predicates().forEach(this::predicate);
        decisionSlot = slot(Decision.ID);
        rows.add(new Predicates.Row(List.copyOf(predicates), decisionSlot));
        return new Plan(this);
    }

    private int slot(String name) {
        names.add(name);
        slots.put(name, names.size() - 1);
        return names.size() - 1;
    }

    private void readings() {
        List<String> ids =
                law.readings().stream().map(id.zonaintegritas.model.Reading::id).toList();
        Readings.Sets sets = new Readings.Sets(ids);
        for (int i = 0; i < ids.size(); i++) {
            Readings itself = sets.of(i);
            readings.put(ids.get(i), itself);
            inForce.put(ids.get(i), law.readings().get(i));
            shared.add(new Reading(law.readings().get(i), itself));
        }
        for (id.zonaintegritas.model.Limit limit : law.limits()) {
            shared.add(new Limit(limit, restingOn(limit.interpretation())));
        }
        law.warnings().forEach(kind -> shared.add(new WarningRow(kind)));
        law.reservations().forEach(kind -> shared.add(new ReservationRow(kind)));
    }

    private Readings restingOn(@Nullable String interpretation) {
        return readings.getOrDefault(String.valueOf(interpretation), Readings.NONE);
    }

    private PlannedNode node(Node node) {
        List<PlannedQuestion> own = new ArrayList<>();
        for (Question question : asked.getOrDefault(node.id(), List.of())) {
            own.add(question(question));
        }
        List<PlannedNode> below =
                parts.getOrDefault(node.id(), List.of()).stream().map(this::node).toList();
        PlannedNode planned =
                new PlannedNode(
                        node,
                        slot(node.id()),
                        restingOn(node.interpretation()),
                        own,
                        below.stream().map(PlannedNode::slot).toList());
        nodes.put(node.id(), planned);
        if (node.hasQuestions()) {
            rows.add(new Indicator.Row(planned));
        } else {
            rows.add(new Section.Row(planned, below.stream().map(p -> p.row().id()).toList()));
        }
        return planned;
    }

    private PlannedQuestion question(Question question) {
        RatioQuestion ratio = question instanceof RatioQuestion counts ? counts : null;
        boolean hasTotal = ratio != null && ratio.hasParts();
        boolean hasRatio = ratio != null && ratio.formula() != Formula.OWN;
        PlannedQuestion planned =
                new PlannedQuestion(
                        question,
                        hasTotal ? slot(question.id() + ".total") : PlannedQuestion.NONE,
                        hasRatio ? slot(question.id() + ".ratio") : PlannedQuestion.NONE,
                        slot(question.id() + ".score"));
        questions.put(question.id(), planned);
        if (hasTotal) {
            rows.add(new Obliged.Row(planned));
        }
        if (ratio != null) {
            rows.add(new Counts.Row(planned));
        }
        if (hasRatio) {
            rows.add(Unanswered.Row.ofRatio(planned));
        }
        if (question instanceof SurveyQuestion) {
            rows.add(new Index.Row(planned));
        }
        return planned;
    }

    private void answers() {
        List<PlannedQuestion> choices =
                questions.values().stream()
                        .filter(q -> q.question() instanceof ChoiceQuestion)
                        .toList();
        List<PlannedQuestion> answered =
                questions.values().stream()
                        .filter(q -> !(q.question() instanceof RatioQuestion))
                        .toList();
        if (!choices.isEmpty()) {
            rows.add(new Choices.Row(choices));
        }
        if (!answered.isEmpty()) {
            rows.add(Unanswered.Row.ofAnswers(answered));
        }
    }

    /** One about a question that a reading leaves uncounted has nothing to compare. */
    private void comparison(CountComparison row) {
        List<PlannedQuestion> counted = asking(row.counted());
        List<PlannedQuestion> against = asking(row.against());
        if (counted.size() == row.counted().size() && against.size() == row.against().size()) {
            comparisons.add(new PlannedComparison(row, counted, against));
        }
    }

    private List<PlannedQuestion> asking(List<CountComparison.Place> places) {
        return places.stream()
                .flatMap(place -> Optional.ofNullable(questions.get(place.question())).stream())
                .toList();
    }

    private void figure(FigureDefinition figure) {
        rows.add(new FigureRow.Row(figure, slot(figure.id())));
    }

    private void affirmation(id.zonaintegritas.model.Affirmation affirmation) {
        rows.add(new Affirmation.Row(affirmation, slot(Relief.id(affirmation.id()))));
    }

    private void requirement(Requirement row) {
        int askedSlot =
                row.onlyFor().isAll() ? PlannedRequirement.ASKED_OF_ALL : slot(row.id() + ".asked");
        PlannedRequirement planned =
                new PlannedRequirement(
                        row, slot(row.id()), askedSlot, restingOn(row.interpretation()));
        requirements.add(planned);
        if (askedSlot != PlannedRequirement.ASKED_OF_ALL) {
            rows.add(new Scope.Row(planned));
        }
        if (row instanceof Requirement.Minimum minimum) {
            minimum(planned, minimum);
        } else if (row instanceof Requirement.Eligibility eligibility) {
            eligibility(planned, eligibility);
        } else if (row instanceof Requirement.UnitsMeet) {
            rows.add(new PrecinctUnits.Row(planned));
        } else {
            rows.add(new Special.Row(planned, with(new int[0], askedSlot), unitIf(askedSlot)));
        }
    }

    private static int[] with(int[] slots, int askedSlot) {
        return askedSlot == PlannedRequirement.ASKED_OF_ALL
                ? slots
                : IntStream.concat(IntStream.of(slots), IntStream.of(askedSlot)).toArray();
    }

    private static List<String> unitIf(int askedSlot) {
        return askedSlot == PlannedRequirement.ASKED_OF_ALL ? List.of() : List.of(Unit.POINTER);
    }

    private void minimum(PlannedRequirement planned, Requirement.Minimum row) {
        List<PlannedNode> subject =
                row.subject().stream().map(id -> requireNonNull(nodes.get(id), id)).toList();
        int[] points = subject.stream().mapToInt(PlannedNode::slot).sorted().toArray();
        int[] restsOn = with(points, planned.askedSlot());
        List<String> because =
                Stream.concat(
                                unitIf(planned.askedSlot()).stream(),
                                IntStream.of(points).mapToObj(names::get))
                        .toList();
        String comparison = interpretation(r -> r.decimals() != null);
        Integer decimals =
                comparison == null ? null : requireNonNull(inForce.get(comparison)).decimals();
        Readings compared = restingOn(comparison);
        id.zonaintegritas.model.Reading own = inForce.get(String.valueOf(row.interpretation()));
        if (own != null && own.eachPart() && subject.size() > 1) {
            List<Rational> least =
                    subject.stream().map(node -> least(row, node.row().weight())).toList();
            rows.add(
                    new EachPart.Row(
                            planned,
                            subject.stream().mapToInt(PlannedNode::slot).toArray(),
                            least,
                            decimals,
                            compared,
                            restsOn,
                            because));
            return;
        }
        Rational weight =
                subject.stream()
                        .map(node -> node.row().weight())
                        .reduce(Rational.ZERO, Rational::plus);
        rows.add(
                new Minimum.Row(
                        planned, points, least(row, weight), decimals, compared, restsOn, because));
    }

    /** The interpretation that this is a matter of: one of its readings says something about it. */
    private @Nullable String interpretation(
            java.util.function.Predicate<id.zonaintegritas.model.Reading> saysSomething) {
        return law.interpretations().stream()
                .filter(i -> i.readings().stream().anyMatch(saysSomething))
                .map(Interpretation::id)
                .findFirst()
                .orElse(null);
    }

    private static Rational least(Requirement.Minimum row, Rational weight) {
        return row.measure() == Measure.POINTS
                ? row.minimum()
                : row.minimum().times(weight).dividedBy(HUNDRED);
    }

    private void eligibility(PlannedRequirement planned, Requirement.Eligibility row) {
        PlannedFact fact = requireNonNull(facts.get(row.fact()), row.fact());
        List<String> because = new ArrayList<>(List.of(fact.pointer()));
        because.addAll(unitIf(planned.askedSlot()));
        if (row.kind() == Requirement.Kind.PRECINCT) {
            rows.add(new PrecinctCondition.Row(planned, fact, because));
            return;
        }
        if (row.kind() == Requirement.Kind.EXCLUSION) {
            id.zonaintegritas.model.Reading own = inForce.get(String.valueOf(row.interpretation()));
            boolean bound = own != null && own.minimum() != null;
            rows.add(
                    new Exclusion.Row(
                            planned,
                            fact,
                            bound ? planned.readings() : Readings.NONE,
                            with(new int[0], planned.askedSlot()),
                            because));
            return;
        }
        Integer relief = row.affirmation() == null ? null : slots.get(Relief.id(row.affirmation()));
        if (relief != null) {
            because.add(Relief.id(requireNonNull(row.affirmation())));
        }
        Readings waiver = restingOn(interpretation(r -> r.waives() != null));
        rows.add(
                new Eligibility.Row(
                        planned,
                        fact,
                        relief == null ? -1 : relief,
                        waiver,
                        with(relief == null ? new int[0] : new int[] {relief}, planned.askedSlot()),
                        because));
    }

    private void predicate(Predicate row) {
        List<PlannedRequirement> own =
                requirements.stream().filter(r -> r.row().predicate().equals(row.id())).toList();
        PlannedPredicate planned = new PlannedPredicate(row, slot(row.id()), own);
        predicates.add(planned);
        rows.add(new Requirements.Row(planned));
    }
}
