package id.zonaintegritas.examples.bench;

import static java.util.stream.Collectors.toMap;

import id.zonaintegritas.model.Affirmation;
import id.zonaintegritas.model.Award;
import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.EditionReference;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Reading;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Requirement.Eligibility;
import id.zonaintegritas.model.Requirement.Measure;
import id.zonaintegritas.model.Requirement.Minimum;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.model.WarningKind;
import id.zonaintegritas.rules.Edition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an edition with the standard readings, resolved once for hand-written Java: rows know
 * each other by index, and every step that an evaluation can have knows its place in the trace.
 */
final class PlainRows {

    /** A step that an evaluation can have. */
    record Step(Stage stage, String rule, String citation, List<String> because) {}

    /** A question. What it scores while it is not answered is the same for all. */
    sealed interface Asked {
        int index();

        /** Of its score. */
        String id();

        int step();

        int readings();

        Question question();
    }

    record Choice(
            int index,
            String id,
            int step,
            int readings,
            ChoiceQuestion question,
            Map<String, Rational> worth)
            implements Asked {}

    record Survey(int index, String id, int step, int readings, SurveyQuestion question)
            implements Asked {}

    /**
     * A ratio; its steps are numbered on from the first one.
     *
     * @param first the step of the total, or of the ratio where it has no parts
     * @param parts the names of the counts that add up to the denominator; empty if there are none
     */
    record Ratio(
            int index,
            String id,
            int step,
            int readings,
            RatioQuestion question,
            int first,
            String numerator,
            String denominator,
            boolean isFall,
            List<String> parts,
            List<String> needed)
            implements Asked {}

    /**
     * A node.
     *
     * @param from the first of its questions, and {@code to} the one after the last
     * @param parts the indexes of the nodes below
     * @param share what a question that scores 1 adds to the points
     */
    record Part(int index, int step, Node node, int from, int to, int[] parts, Rational share) {}

    /** A requirement with its place in the trace and the interpretation that it always rests on. */
    sealed interface Asking {
        int index();

        int step();

        int readings();

        Requirement requirement();
    }

    record Least(int index, int step, int readings, Minimum requirement, int[] parts, Amount least)
            implements Asking {}

    record Eligible(
            int index,
            int step,
            int readings,
            Eligibility requirement,
            FactValue least,
            Map<String, Long> ranks)
            implements Asking {

        /** The requirement with the minimum of the reading that holds. */
        Eligibility inForce() {
            return requirement.withMinimum(least);
        }
    }

    /** A predicate with its requirements. */
    record Awarded(int index, int step, Award award, List<Asking> requirements) {}

    private static final String WORKSHEET = "PermenPANRB 90/2021 Lampiran III A.II";
    private static final String PREDICATES = "PermenPANRB 90/2021 Lampiran II BAB III huruf D";
    private static final Rational HUNDRED = Rational.of(100);

    final Edition edition;
    final EditionReference reference;
    final List<Step> steps = new ArrayList<>();
    final Asked[] questions;
    final Part[] nodes;

    /** The same nodes, each after those that it is made of. */
    final List<Part> partsFirst = new ArrayList<>();

    final Asking[] requirements;
    final Awarded[] awards;
    final Affirmation affirmation;
    final int affirmationStep;
    final int decisionStep;
    final Reading unanswered;
    final Reading fromZero;
    private final Map<String, Integer> bits = new LinkedHashMap<>();
    private final Map<String, Integer> nodeIndexes = new LinkedHashMap<>();
    private final List<List<String>> interpretations = new ArrayList<>();
    private final Map<String, WarningKind> warnings;

    PlainRows(Edition edition) {
        this.edition = edition;
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (Interpretation row : edition.interpretations()) {
            bits.put(row.id(), 1 << bits.size());
            readings.put(row.id(), row.reading(row.standard()).orElseThrow());
        }
        this.unanswered = Objects.requireNonNull(readings.get("unanswered"));
        this.fromZero = Objects.requireNonNull(readings.get("disciplineFromZero"));
        Map<String, String> choices = new LinkedHashMap<>();
        readings.forEach((id, reading) -> choices.put(id, reading.choice()));
        this.reference =
                new EditionReference(
                        edition.id(),
                        edition.title(),
                        edition.amendedBy(),
                        edition.sha256(),
                        choices);
        for (int set = 0; set < 1 << bits.size(); set++) {
            int all = set;
            interpretations.add(bits.keySet().stream().filter(id -> (bit(id) & all) != 0).toList());
        }
        this.warnings = edition.warnings().stream().collect(toMap(WarningKind::code, w -> w));
        this.questions = new Asked[edition.questions().size()];
        this.nodes = new Part[edition.nodes().size()];
        edition.nodes().forEach(node -> nodeIndexes.put(node.id(), nodeIndexes.size()));
        addWorksheet(edition.nodes().get(0));
        this.affirmation = edition.affirmations().get(0);
        this.affirmationStep =
                add(
                        Stage.REQUIREMENTS,
                        "affirmation.covers",
                        affirmation.citation(),
                        List.of("/unit"));
        this.requirements = new Asking[edition.requirements().size()];
        for (int i = 0; i < requirements.length; i++) {
            requirements[i] = asking(i, edition.requirements().get(i), readings);
        }
        this.awards = new Awarded[edition.awards().size()];
        for (int i = 0; i < awards.length; i++) {
            awards[i] = awarded(i, edition.awards().get(i));
        }
        this.decisionStep =
                add(
                        Stage.DECISION,
                        "decision.highestMet",
                        PREDICATES,
                        edition.awards().stream().map(a -> a.predicate().name()).toList());
    }

    /** Questions, then the nodes below, then the node itself. */
    private void addWorksheet(Node node) {
        int from = edition.questions().size();
        int to = 0;
        List<String> because = new ArrayList<>();
        for (int i = 0; i < edition.questions().size(); i++) {
            Question question = edition.questions().get(i);
            if (question.indicator().equals(node.id())) {
                questions[i] = asked(i, question, bit(node.interpretation()));
                because.add(question.id() + ".score");
                from = Math.min(from, i);
                to = i + 1;
            }
        }
        List<Node> children =
                edition.nodes().stream().filter(n -> node.id().equals(n.parent())).toList();
        children.forEach(this::addWorksheet);
        children.forEach(child -> because.add(child.id()));
        int index = nodeIndex(node.id());
        nodes[index] =
                new Part(
                        index,
                        add(
                                Stage.SCORING,
                                node.hasQuestions() ? "points.mean" : "points.sum",
                                node.citation(),
                                because),
                        node,
                        from,
                        to,
                        children.stream().mapToInt(child -> nodeIndex(child.id())).toArray(),
                        node.weight().dividedBy(Rational.of(because.size())));
        partsFirst.add(nodes[index]);
    }

    private Asked asked(int index, Question question, int readings) {
        String id = question.id() + ".score";
        List<String> answer = List.of("/answers/" + question.id());
        if (question instanceof ChoiceQuestion choice) {
            int step = add(Stage.SCORING, "score.option", question.citation(), answer);
            Map<String, Rational> worth =
                    choice.options().stream().collect(toMap(Option::letter, Option::score));
            return new Choice(index, id, step, readings, choice, worth);
        }
        if (question instanceof SurveyQuestion survey) {
            int step = add(Stage.SCORING, "score.survey", question.citation(), answer);
            return new Survey(index, id, step, readings, survey);
        }
        return ratio(index, (RatioQuestion) question, readings, answer);
    }

    private Ratio ratio(int index, RatioQuestion question, int readings, List<String> answer) {
        int first = steps.size();
        String id = question.id();
        if (question.hasParts()) {
            add(Stage.SCORING, "total.stated", question.citation(), answer);
        }
        add(
                Stage.SCORING,
                ratioRule(id),
                question.citation(),
                question.hasParts() ? List.of(answer.get(0), id + ".total") : answer);
        List<String> ratio = List.of(id + ".ratio");
        int step = add(Stage.SCORING, "score.ratio", question.citation(), ratio);
        // Warnings about one question stand in the order of their codes.
        add(Stage.SCORING, "warning.incompleteCounts", WORKSHEET, ratio);
        if (question.hasParts()) {
            add(Stage.SCORING, "warning.reportsAboveObliged", WORKSHEET + ".5.iii", ratio);
            add(Stage.SCORING, "warning.statedTotalDiffers", WORKSHEET + ".5.iii", answer);
        }
        add(Stage.SCORING, "warning.zeroOverZero", WORKSHEET, ratio);
        return new Ratio(
                index,
                id + ".score",
                step,
                readings,
                question,
                first,
                question.counts(Count.Role.NUMERATOR).get(0).name(),
                question.counts(Count.Role.DENOMINATOR).get(0).name(),
                id.equals("A.II.3.iii.a"),
                question.counts(Count.Role.DENOMINATOR_PART).stream().map(Count::name).toList(),
                question.counts().stream()
                        .filter(c -> c.role() != Count.Role.INFORMATIVE)
                        .filter(c -> !question.hasParts() || c.role() != Count.Role.DENOMINATOR)
                        .map(Count::name)
                        .toList());
    }

    private static String ratioRule(String question) {
        return "ratio."
                + switch (question) {
                    case "A.II.1.i.a" -> "changesPerAgent";
                    case "A.II.1.i.b" -> "integratedChanges";
                    case "A.II.3.iii.a" -> "fewerViolations";
                    case "A.II.4.i.a" -> "targetsFullyMet";
                    case "A.II.5.ii.a" -> "complaintsResolved";
                    case "A.II.5.iii.a" -> "lhkpnReports";
                    case "A.II.5.iii.b" -> "otherWealthReports";
                    case "A.II.6.i.b" -> "simplifiedServices";
                    default -> throw new IllegalArgumentException(question);
                };
    }

    private Asking asking(int index, Requirement requirement, Map<String, Reading> readings) {
        int always = bit(requirement.interpretation());
        if (requirement instanceof Minimum minimum) {
            int[] parts = minimum.subject().stream().mapToInt(this::nodeIndex).toArray();
            boolean inPoints = minimum.measure() == Measure.POINTS;
            Rational least = minimum.minimum();
            if (!inPoints) {
                Rational weight = Rational.ZERO;
                for (int part : parts) {
                    weight = weight.plus(nodes[part].node().weight());
                }
                least = least.times(weight).dividedBy(HUNDRED);
            }
            int step =
                    add(
                            Stage.REQUIREMENTS,
                            inPoints ? "requirement.minimum" : "requirement.area.together",
                            minimum.citation(),
                            minimum.subject());
            return new Least(
                    index, step, always | bit("comparison"), minimum, parts, new Amount(least));
        }
        Eligibility row = (Eligibility) requirement;
        Reading reading = readings.get(requirement.interpretation());
        FactValue least =
                reading == null || reading.minimum() == null
                        ? row.minimum()
                        : new Amount(reading.minimum());
        List<String> because = new ArrayList<>(List.of("/eligibility/" + row.fact(), "/unit"));
        if (row.affirmation() != null) {
            because.add("affirmation." + row.affirmation());
        }
        int step =
                add(
                        Stage.REQUIREMENTS,
                        row.affirmation() == null ? "eligibility.atLeast" : "affirmation.waives",
                        row.citation(),
                        because);
        Map<String, Long> ranks =
                row.ladder().stream()
                        .collect(toMap(letter -> letter, l -> (long) row.ladder().indexOf(l)));
        return new Eligible(index, step, always, row, Objects.requireNonNull(least), ranks);
    }

    private Awarded awarded(int index, Award award) {
        List<Asking> asked = new ArrayList<>();
        for (Asking row : requirements) {
            if (row.requirement().predicate() == award.predicate()) {
                asked.add(row);
            }
        }
        int step =
                add(
                        Stage.DECISION,
                        "predicate.everyRequirement",
                        award.citation(),
                        asked.stream().map(row -> row.requirement().id()).toList());
        return new Awarded(index, step, award, asked);
    }

    private int add(Stage stage, String rule, String citation, List<String> because) {
        steps.add(new Step(stage, rule, citation, List.copyOf(because)));
        return steps.size() - 1;
    }

    private int nodeIndex(String id) {
        return Objects.requireNonNull(nodeIndexes.get(id), id);
    }

    int bit(@Nullable String interpretation) {
        return bits.getOrDefault(interpretation, 0);
    }

    /** The interpretations in a set of bits, in the order of the edition. */
    List<String> interpretations(int set) {
        return interpretations.get(set);
    }

    Title message(String code) {
        return Objects.requireNonNull(warnings.get(code), code).message();
    }
}
