package id.zonaintegritas.examples.bench;

import static java.util.stream.Collectors.toMap;

import id.zonaintegritas.model.Affirmation;
import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.EditionReference;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.Formula;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Reading;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Requirement.Eligibility;
import id.zonaintegritas.model.Requirement.Kind;
import id.zonaintegritas.model.Requirement.Measure;
import id.zonaintegritas.model.Requirement.Minimum;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.model.WarningKind;
import id.zonaintegritas.rules.Edition;
import java.time.LocalDate;
import java.time.Month;
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

    /**
     * A step that an evaluation can have.
     *
     * @param rule the rule, or what the ids of its rules begin with
     */
    record Step(Stage stage, String rule, String citation, List<String> because) {}

    /** A question. What it scores while it is not answered is the same for all. */
    sealed interface Asked {
        int index();

        /** Of its score. */
        String id();

        int step();

        Question question();
    }

    record Choice(
            int index, String id, int step, ChoiceQuestion question, Map<String, Rational> worth)
            implements Asked {}

    /** The index of a survey; a warning follows its score. */
    record Survey(int index, String id, int step, SurveyQuestion question) implements Asked {}

    /**
     * A ratio; its steps are numbered on from the first one.
     *
     * @param first the step of the total, or of the ratio where it has no parts
     * @param step of the score; its warnings follow
     * @param ofWhole whether the numerator is a part of the denominator, so that more is a mistake
     * @param parts the names of the counts that add up to the denominator; empty if there are none
     */
    record Ratio(
            int index,
            String id,
            int step,
            RatioQuestion question,
            int first,
            String numerator,
            String denominator,
            boolean isFall,
            boolean ofWhole,
            List<String> parts,
            List<String> needed)
            implements Asked {}

    /**
     * A node.
     *
     * @param readings the interpretations that it always rests on
     * @param from the first of its questions, and {@code to} the one after the last
     * @param parts the indexes of the nodes below
     * @param share what a question that scores 1 adds to the points
     */
    record Part(
            int index,
            int step,
            int readings,
            Node node,
            int from,
            int to,
            int[] parts,
            Rational share) {}

    /**
     * A requirement with its place in the trace and the interpretations that it always rests on.
     */
    sealed interface Asking {
        int index();

        int step();

        int readings();

        Requirement requirement();
    }

    record Least(int index, int step, int readings, Minimum requirement, int[] parts, Amount least)
            implements Asking {}

    /**
     * A requirement about a fact.
     *
     * @param requirement with the least of the reading that holds, and without an affirmation if
     *     that waives something else
     * @param ranks of the letters of its ladder
     */
    record Eligible(
            int index, int step, int readings, Eligibility requirement, Map<String, Long> ranks)
            implements Asking {

        /** What it compares with: a truth has to be the same one. */
        FactValue bound() {
            FactValue least = requirement.least();
            return least == null ? Objects.requireNonNull(requirement.most()) : least;
        }

        boolean isWaivable() {
            return requirement.affirmation() != null;
        }

        boolean isExclusion() {
            return requirement.kind() == Kind.EXCLUSION;
        }
    }

    /** A predicate with its requirements. */
    record Awarded(int index, int step, Predicate predicate, List<Asking> requirements) {}

    private static final String RATIOS = "PermenPANRB 90/2021 Lampiran III A.II";
    private static final List<String> OF_WHOLE =
            List.of("A.II.1.i.b", "A.II.4.i.a", "A.II.5.ii.a", "A.II.6.i.b");
    private static final String SURVEYS = "PermenPANRB 90/2021 Lampiran II BAB III huruf C angka 2";
    private static final String CHANGE = "PermenPANRB 5/2024 Pasal II";
    private static final String REPORTS = RATIOS + ".5.iii";
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
    final int yearStep;
    final Rational fewestRespondents;
    final Reading unanswered;
    final Reading fromZero;
    final int waiver;
    private final Map<String, Integer> bits = new LinkedHashMap<>();
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Map<String, Integer> nodeIndexes = new LinkedHashMap<>();
    private final List<List<String>> interpretations = new ArrayList<>();
    private final Map<String, WarningKind> warnings;

    PlainRows(Edition edition) {
        this.edition = edition;
        for (Interpretation row : edition.interpretations()) {
            bits.put(row.id(), 1 << bits.size());
            readings.put(row.id(), row.reading(row.standard()).orElseThrow());
        }
        this.unanswered = Objects.requireNonNull(readings.get("unanswered"));
        this.fromZero = Objects.requireNonNull(readings.get("disciplineFromZero"));
        this.waiver = bit("affirmationScope");
        this.fewestRespondents =
                edition.limits().stream()
                        .filter(limit -> limit.id().equals("surveyRespondents"))
                        .findFirst()
                        .orElseThrow()
                        .value();
        Map<String, String> choices = new LinkedHashMap<>();
        readings.forEach((id, reading) -> choices.put(id, reading.choice()));
        this.reference =
                new EditionReference(
                        edition.id(),
                        edition.title(),
                        edition.from(),
                        edition.amendedBy(),
                        edition.sha256(),
                        choices,
                        Map.of());
        for (int set = 0; set < 1 << bits.size(); set++) {
            int all = set;
            interpretations.add(bits.keySet().stream().filter(id -> (bit(id) & all) != 0).toList());
        }
        this.warnings = edition.warnings().stream().collect(toMap(WarningKind::code, w -> w));
        this.questions = new Asked[edition.questions().size()];
        this.nodes = new Part[edition.nodes().size()];
        edition.nodes().forEach(node -> nodeIndexes.put(node.id(), nodeIndexes.size()));
        addWorksheet(edition.nodes().get(0));
        this.yearStep = add(Stage.SCORING, "warning.ambiguousYear", CHANGE, List.of("/unit"));
        this.affirmation = edition.affirmations().get(0);
        this.affirmationStep =
                add(Stage.REQUIREMENTS, "affirmation", affirmation.citation(), List.of("/unit"));
        this.requirements = new Asking[edition.requirements().size()];
        for (int i = 0; i < requirements.length; i++) {
            requirements[i] = asking(i, called(edition.requirements().get(i), edition));
        }
        this.awards = new Awarded[edition.predicates().size()];
        for (int i = 0; i < awards.length; i++) {
            awards[i] = awarded(i, edition.predicates().get(i));
        }
        this.decisionStep =
                add(
                        Stage.DECISION,
                        "decision",
                        PREDICATES,
                        edition.predicates().stream().map(Predicate::id).toList());
    }

    /** Questions, then the nodes below, then the node itself. */
    private void addWorksheet(Node node) {
        int from = edition.questions().size();
        int to = 0;
        List<String> because = new ArrayList<>();
        for (int i = 0; i < edition.questions().size(); i++) {
            Question question = edition.questions().get(i);
            if (question.indicator().equals(node.id())) {
                questions[i] = asked(i, question);
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
                        bit(node.interpretation()),
                        node,
                        from,
                        to,
                        children.stream().mapToInt(child -> nodeIndex(child.id())).toArray(),
                        node.weight().dividedBy(Rational.of(because.size())));
        partsFirst.add(nodes[index]);
    }

    private Asked asked(int index, Question question) {
        String id = question.id() + ".score";
        List<String> answer = List.of("/answers/" + question.id());
        if (question instanceof ChoiceQuestion choice) {
            int step = add(Stage.SCORING, "score.option", question.citation(), answer);
            Map<String, Rational> worth =
                    choice.options().stream().collect(toMap(Option::letter, Option::score));
            return new Choice(index, id, step, choice, worth);
        }
        if (question instanceof SurveyQuestion survey) {
            int step = add(Stage.SCORING, "score.survey", question.citation(), answer);
            add(Stage.SCORING, "warning.fewRespondents", SURVEYS, answer);
            return new Survey(index, id, step, survey);
        }
        return ratio(index, (RatioQuestion) question, answer);
    }

    /** Warnings stand behind the score, in the order of their codes. */
    private Ratio ratio(int index, RatioQuestion question, List<String> answer) {
        int first = steps.size();
        String id = question.id();
        boolean hasParts = question.hasParts();
        boolean isFall = question.formula() == Formula.FALL;
        List<String> counted = hasParts ? List.of(answer.get(0), id + ".total") : answer;
        if (hasParts) {
            add(Stage.SCORING, "total", question.citation(), answer);
        }
        add(Stage.SCORING, isFall ? "ratio.fall" : "ratio.share", question.citation(), counted);
        List<String> ratio = List.of(id + ".ratio");
        int step = add(Stage.SCORING, "score.ratio", question.citation(), ratio);
        add(Stage.SCORING, "warning.incompleteCounts", RATIOS, counted);
        add(Stage.SCORING, "warning.partAboveWhole", RATIOS, ratio);
        add(Stage.SCORING, "warning.reportsAboveObliged", REPORTS, ratio);
        add(Stage.SCORING, "warning.statedTotalDiffers", REPORTS, answer);
        add(Stage.SCORING, "warning.zeroOverZero", RATIOS, ratio);
        return new Ratio(
                index,
                id + ".score",
                step,
                question,
                first,
                question.counts(Count.Role.NUMERATOR).get(0).name(),
                question.counts(Count.Role.DENOMINATOR).get(0).name(),
                isFall,
                OF_WHOLE.contains(id),
                question.counts(Count.Role.DENOMINATOR_PART).stream().map(Count::name).toList(),
                question.counts().stream()
                        .filter(c -> c.role() != Count.Role.INFORMATIVE)
                        .filter(c -> !hasParts || c.role() != Count.Role.DENOMINATOR)
                        .map(Count::name)
                        .toList());
    }

    /** By the title that it has in the standard reading. */
    private static Requirement called(Requirement requirement, Edition edition) {
        return edition.interpretations().stream()
                .filter(known -> known.id().equals(requirement.interpretation()))
                .flatMap(known -> known.reading(known.standard()).stream())
                .map(reading -> requirement.withTitle(reading.called(requirement.title())))
                .findFirst()
                .orElse(requirement);
    }

    private Asking asking(int index, Requirement requirement) {
        int always = bit(requirement.interpretation());
        if (requirement instanceof Minimum minimum) {
            int[] parts = minimum.subject().stream().mapToInt(this::nodeIndex).toArray();
            Rational least = minimum.minimum();
            if (minimum.measure() == Measure.PERCENT_OF_WEIGHT) {
                Rational weight = Rational.ZERO;
                for (int part : parts) {
                    weight = weight.plus(nodes[part].node().weight());
                }
                least = least.times(weight).dividedBy(HUNDRED);
            }
            int step = add(Stage.REQUIREMENTS, "minimum", minimum.citation(), minimum.subject());
            return new Least(
                    index, step, always | bit("comparison"), minimum, parts, new Amount(least));
        }
        Eligibility row = read((Eligibility) requirement);
        List<String> because = new ArrayList<>(List.of("/eligibility/" + row.fact()));
        if (!row.onlyFor().isAll()) {
            because.add("/unit");
        }
        if (row.affirmation() != null) {
            because.add("affirmation." + row.affirmation());
        }
        String rule = row.kind() == Kind.EXCLUSION ? "exclusion" : "eligibility";
        if (row.kind() == Kind.EXCLUSION) {
            always = 0; // What is stated is found without any reading.
        }
        int step = add(Stage.REQUIREMENTS, rule, row.citation(), because);
        FactDefinition fact =
                edition.facts().stream()
                        .filter(f -> f.name().equals(row.fact()))
                        .findFirst()
                        .orElseThrow();
        Map<String, Long> ranks =
                fact.ladder().stream()
                        .collect(toMap(letter -> letter, l -> (long) fact.ladder().indexOf(l)));
        return new Eligible(index, step, always, row, ranks);
    }

    /** The requirement as the readings leave it. */
    private Eligibility read(Eligibility row) {
        Reading reading = readings.get(row.interpretation());
        Reading scope = Objects.requireNonNull(readings.get("affirmationScope"));
        Eligibility read =
                reading == null || reading.minimum() == null
                        ? row
                        : row.withLeast(new Amount(reading.minimum()));
        return Objects.requireNonNull(scope.waives()).covers(read)
                ? read
                : read.withAffirmation(null);
    }

    private Awarded awarded(int index, Predicate predicate) {
        List<Asking> asked = new ArrayList<>();
        for (Asking row : requirements) {
            if (row.requirement().predicate().equals(predicate.id())) {
                asked.add(row);
            }
        }
        int step =
                add(
                        Stage.DECISION,
                        "predicate",
                        predicate.citation(),
                        asked.stream().map(row -> row.requirement().id()).toList());
        return new Awarded(index, step, predicate, asked);
    }

    private int add(Stage stage, String rule, String citation, List<String> because) {
        steps.add(new Step(stage, rule, citation, List.copyOf(because)));
        return steps.size() - 1;
    }

    /** Whether the edition holds on all days of a year. */
    boolean coversWhole(int year) {
        LocalDate last = edition.until().orElse(LocalDate.MAX);
        return !edition.from().isAfter(LocalDate.ofYearDay(year, 1))
                && !last.isBefore(LocalDate.of(year, Month.DECEMBER, 31));
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
