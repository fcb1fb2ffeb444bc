package id.zonaintegritas.rules.facts;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.rules.problem.Undecided;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One unit on its way through a {@link Plan}: what it states, what is concluded about it so far,
 * and by which rule. Puts each row to the unit when what it rests on is concluded. For one thread.
 */
public final class Workings {

    /** What has no slot: a warning, a reservation. */
    private record Aside(RuleInfo rule, List<String> because, Concluded concluded) {}

    private static final Title OPEN = new Title("Belum pasti", "Undetermined");

    private final Plan plan;
    private final Assessment assessment;
    private final Map<String, List<Outcome>> units;
    private final @Nullable Set<String> spokenOf;
    private final Sought sought;
    private final Consumer<Object> session;

    private final @Nullable Put[] puts;
    private final int[] waiting;
    private final @Nullable Settled[] settled;
    private final @Nullable RuleInfo[] rules;
    private final @Nullable List<String>[] because;
    private final @Nullable Conclusion[] written;
    private final Map<String, Aside> asides = new LinkedHashMap<>(0);
    private final Map<String, List<String>> overlaps = new LinkedHashMap<>(0);
    private final List<Undecided> gaps = new ArrayList<>(0);

    private int conclusionsLeft = Integer.MAX_VALUE;

    /** Before this nothing is put: a case may still state it. */
    private boolean started;

    /**
     * A unit of which nothing is concluded yet.
     *
     * @param spokenOf the pointers that a case speaks of; null for a whole assessment
     * @param sought what rules look at
     * @param session takes the facts
     */
    public Workings(
            Plan plan,
            Assessment assessment,
            @Nullable Set<String> spokenOf,
            Sought sought,
            Consumer<Object> session) {
        this(plan, assessment, Map.of(), spokenOf, sought, session);
    }

    /**
     * A precinct of which nothing is concluded yet.
     *
     * @param stated what it states of itself
     * @param units what its units come to, by the id of the predicate
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Workings(
            Plan plan,
            Assessment stated,
            Map<String, List<Outcome>> units,
            @Nullable Set<String> spokenOf,
            Sought sought,
            Consumer<Object> session) {
        this.plan = plan;
        this.assessment = stated;
        this.units = units;
        this.spokenOf = spokenOf;
        this.sought = sought;
        this.session = session;
        this.puts = new Put[plan.rows().length];
        this.waiting = plan.waiting();
        this.settled = new Settled[plan.slots()];
        this.rules = new RuleInfo[plan.slots()];
        this.because = new List[plan.slots()];
        this.written = new Conclusion[plan.slots()];
    }

    Assessment assessment() {
        return assessment;
    }

    /** What the units of a precinct come to; nothing if that is not said. */
    List<Outcome> unitOutcomes(String predicate) {
        return units.getOrDefault(predicate, List.of());
    }

    /** Whether the version of the regulation holds on every day of a year. */
    boolean coversWhole(int year) {
        return plan.coversWhole(year);
    }

    boolean speaksOf(String pointer) {
        return spokenOf == null || spokenOf.contains(pointer);
    }

    @Nullable AnswerValue answer(PlannedQuestion question) {
        return assessment.answers().get(question.id());
    }

    Map<String, Long> counts(PlannedQuestion question) {
        return answer(question) instanceof AnswerValue.Counts counts ? counts.values() : Map.of();
    }

    @Nullable Long count(PlannedQuestion question, String name) {
        return counts(question).get(name);
    }

    @Nullable FactValue fact(String name) {
        return assessment.eligibility().get(name);
    }

    private <T> T settled(int slot, Class<T> type) {
        return type.cast(requireNonNull(settled[slot], () -> plan.name(slot)));
    }

    Total total(PlannedQuestion question) {
        return settled(question.totalSlot(), Total.class);
    }

    Ratio ratio(PlannedQuestion question) {
        return settled(question.ratioSlot(), Ratio.class);
    }

    Scored scored(PlannedQuestion question) {
        return settled(question.scoreSlot(), Scored.class);
    }

    Points points(int slot) {
        return settled(slot, Points.class);
    }

    Relief relief(int slot) {
        return settled(slot, Relief.class);
    }

    @Nullable Finding finding(int slot) {
        return (Finding) settled[slot];
    }

    @Nullable Attained outcome(int slot) {
        return (Attained) settled[slot];
    }

    boolean isConcluded(int slot) {
        return settled[slot] != null;
    }

    /** The points of several nodes, taken together. */
    Value sum(int[] nodes) {
        Value sum = points(nodes[0]).quantity();
        for (int i = 1; i < nodes.length; i++) {
            sum = sum.added(points(nodes[i]).quantity());
        }
        return sum;
    }

    /** The id of what stands in a slot. */
    String nameOf(int slot) {
        return plan.name(slot);
    }

    /** Places of what is stated come first, then conclusions in the order of the regulation. */
    int place(String because) {
        Integer slot = because.startsWith("/") ? Integer.valueOf(-1) : plan.slot(because);
        return slot == null ? Integer.MAX_VALUE : slot;
    }

    /** Whether rules choose from facts of this type. */
    boolean matches(Class<?> type) {
        return sought.has(type);
    }

    /** Sets how many conclusions rules may draw about this unit. */
    public void atMost(int conclusions) {
        conclusionsLeft = conclusions;
    }

    /** Holds back the rows of all other stages. */
    public void only(Collection<Stage> stages) {
        PlannedRow[] rows = plan.rows();
        for (int row = 0; row < rows.length; row++) {
            if (!stages.contains(rows[row].stage())) {
                waiting[row] = Integer.MAX_VALUE;
            }
        }
    }

    /** Gives the session what stands in it from the start: what is stated, and the first rows. */
    public void start() {
        started = true;
        sought.rows().forEach(session);
        if (matches(Unit.class)) {
            session.accept(new Unit(this));
        }
        if (matches(Answer.class) || matches(Count.class)) {
            plan.questions().forEach(this::insertAnswer);
        }
        if (matches(StatedFact.class)) {
            for (PlannedFact fact : plan.facts()) {
                if (speaksOf(fact.pointer())) {
                    session.accept(new StatedFact(this, fact, fact(fact.definition().name())));
                }
            }
        }
        if (matches(Comparison.class)) {
            plan.comparisons().forEach(this::insertComparison);
        }
        PlannedRow[] rows = plan.rows();
        for (int row = 0; row < rows.length; row++) {
            if (waiting[row] == 0 || isStatedInPart(row)) {
                put(row);
            }
        }
    }

    private void insert(Object fact) {
        if (matches(fact.getClass())) {
            session.accept(fact);
        }
    }

    /** What is not known of a comparison matches nothing. */
    private void insertComparison(PlannedComparison planned) {
        Comparison comparison = new Comparison(this, planned);
        if (!comparison.hasUnknown()) {
            session.accept(comparison);
        }
    }

    private void insertAnswer(PlannedQuestion question) {
        if (!speaksOf(question.pointer())) {
            return;
        }
        AnswerValue answer = answer(question);
        if (matches(Answer.class)) {
            session.accept(new Answer(this, question, answer));
        }
        if (matches(Count.class)
                && question.question()
                        instanceof id.zonaintegritas.model.Question.RatioQuestion r) {
            for (id.zonaintegritas.model.Count count : r.counts()) {
                session.accept(
                        new Count(this, question, count.name(), count(question, count.name())));
            }
        }
    }

    /** What all requirements come to is put for those that a case states. */
    private boolean isStatedInPart(int row) {
        PlannedRow planned = plan.rows()[row];
        return spokenOf != null
                && waiting[row] <= planned.restsOn().length
                && (planned instanceof Requirements.Row || planned instanceof Predicates.Row);
    }

    private void put(int row) {
        PlannedRow planned = plan.rows()[row];
        if (puts[row] != null || isConcluded(planned.slot())) {
            return; // A case states it, or what it rests on.
        }
        PlannedRequirement requirement = planned.requirement();
        Boolean asked = Boolean.TRUE;
        if (requirement != null && requirement.askedSlot() != PlannedRequirement.ASKED_OF_ALL) {
            asked = settled(requirement.askedSlot(), Asked.class).asked();
        }
        if (Boolean.FALSE.equals(asked)) {
            Finding none = Finding.none(this, requireNonNull(requirement));
            settle(none.slot(), none, rules[requirement.askedSlot()], List.of());
            return;
        }
        Put put = isSpokenOf(planned) ? planned.put(this) : null;
        if (put == null) {
            return;
        }
        puts[row] = put;
        if (asked == null) {
            leaveOpen(put, List.of());
        } else {
            insert(put);
        }
    }

    /** A case about facts speaks of some of them, and of the others nothing is to be found. */
    private boolean isSpokenOf(PlannedRow row) {
        return spokenOf == null
                || !(row instanceof FactRequired.FactRow fact)
                || spokenOf.contains(fact.pointer());
    }

    /**
     * Takes what a rule concluded.
     *
     * @param resting what it rests on, as a trace names it
     */
    void conclude(RuleInfo rule, List<String> resting, Concluded concluded) {
        if (conclusionsLeft-- == 0) {
            throw new EndlessConclusions(rule.id());
        }
        if (concluded instanceof Scores scores) {
            List<Scored> all = scores.all();
            for (int i = 0; i < all.size(); i++) {
                Scored score = all.get(i);
                List<String> of = resting.isEmpty() ? score.question().because() : resting;
                settle(score.question().scoreSlot(), score, rule, of);
            }
            return;
        }
        if (concluded.slot() == Concluded.NO_SLOT) {
            Aside before = asides.get(concluded.id());
            if (before == null) {
                asides.put(concluded.id(), new Aside(rule, resting, concluded));
            } else if (joined(before.concluded(), before.rule(), concluded, rule) != null) {
                List<String> both = Because.both(before.because(), resting, this);
                asides.put(concluded.id(), new Aside(rule, both, concluded));
            } else {
                overlap(concluded.id(), before.rule().id(), rule.id());
            }
            return;
        }
        settle(concluded.slot(), concluded, rule, resting);
    }

    /** Takes what a case states: it is no step of the trace. */
    private void state(int slot, Settled stated) {
        settle(slot, stated, null, List.of());
    }

    private void settle(
            int slot, Settled conclusion, @Nullable RuleInfo rule, List<String> resting) {
        Settled before = settled[slot];
        if (before != null) {
            Settled joined = joined(before, rules[slot], conclusion, rule);
            if (joined != null) {
                settled[slot] = joined;
                because[slot] = Because.both(requireNonNull(because[slot]), resting, this);
                return;
            }
            overlap(
                    plan.name(slot),
                    rules[slot] == null ? plan.name(slot) : rules[slot].id(),
                    rule == null ? plan.name(slot) : rule.id());
            return;
        }
        settled[slot] = conclusion;
        rules[slot] = rule;
        because[slot] = resting;
        if (conclusion instanceof Scored scored) {
            if (matches(Score.class)) {
                session.accept(new Score(this, scored));
            }
        } else {
            insert(conclusion);
        }
        for (int row : plan.dependents(slot)) {
            if (--waiting[row] == 0 && started) {
                put(row);
            }
        }
    }

    /**
     * Where one of two conditions is enough and both hold, a rule says the same thing twice: once,
     * for both reasons. Null if it is not the same. What a finding rests on may be added to, since
     * nothing was made of it yet.
     */
    private static @Nullable Settled joined(
            Settled before, @Nullable RuleInfo by, Settled now, @Nullable RuleInfo rule) {
        if (by == null || !by.equals(rule)) {
            return null;
        }
        Settled one = before instanceof Finding f ? f.restingOn(now.readings()) : before;
        Settled other = now instanceof Finding f ? f.restingOn(before.readings()) : now;
        boolean same =
                one.readings().ids().equals(other.readings().ids())
                        && Objects.equals(
                                one.written(by.id(), by.citation()),
                                other.written(by.id(), by.citation()));
        return same ? one : null;
    }

    private void overlap(String id, String first, String second) {
        overlaps.computeIfAbsent(id, i -> new ArrayList<>(List.of(first))).add(second);
    }

    /**
     * Concludes what no rule of a stage did: what stays open because something that is compared is
     * not known. What nothing keeps open is a gap.
     *
     * @return whether anything was concluded, so that rules may fire again
     */
    public boolean close(Stage stage, Openness openness) {
        List<Put> unsettled = new ArrayList<>(0);
        PlannedRow[] rows = plan.rows();
        for (int row = 0; row < rows.length; row++) {
            Put put = puts[row];
            if (put != null && rows[row].stage() == stage && !put.isSettled()) {
                unsettled.add(put);
            }
        }
        List<List<String>> open = unsettled.stream().map(p -> openness.openFor(p, this)).toList();
        boolean allWait = open.stream().allMatch(this::waits);
        for (int i = 0; i < open.size(); i++) {
            // What is concluded of others, and what is put meanwhile, gets its rules first.
            if (allWait || !waits(open.get(i))) {
                Put put = unsettled.get(i);
                if (open.get(i).isEmpty() && !put.hasUnknown()) {
                    gaps.add(gap(put.row().slot(), put));
                }
                leaveOpen(put, open.get(i));
            }
        }
        return (stage == Stage.SCORING && closeRatios(openness)) || !unsettled.isEmpty();
    }

    /** A ratio is no row that is put, but has to be scored; an unknown one is put as unanswered. */
    private boolean closeRatios(Openness openness) {
        boolean closed = false;
        for (PlannedQuestion question : plan.questions()) {
            if (question.ratioSlot() == PlannedQuestion.NONE
                    || !isConcluded(question.ratioSlot())
                    || isConcluded(question.scoreSlot())
                    || ratio(question).hasUnknown()) {
                continue;
            }
            Ratio ratio = ratio(question);
            List<String> open = openness.openFor(ratio, this);
            if (open.isEmpty()) {
                gaps.add(gap(question.scoreSlot(), ratio));
            }
            List<String> all = new ArrayList<>(List.of(ratio.name()));
            all.addAll(open);
            conclude(open(Stage.SCORING), all, ratio.open());
            closed = true;
        }
        return closed;
    }

    /** Whether something that is compared is still to be concluded. */
    private boolean waits(List<String> open) {
        for (String name : open) {
            Integer slot = plan.slot(name);
            if (slot != null && settled[slot] == null) {
                return true;
            }
        }
        return false;
    }

    private void leaveOpen(Put put, List<String> open) {
        List<String> all = new ArrayList<>(put.because());
        open.stream().filter(o -> !all.contains(o)).forEach(all::add);
        conclude(open(put.row().stage()), all, put.open());
    }

    private Undecided.Gap gap(int slot, OfUnit about) {
        return new Undecided.Gap(plan.name(slot), about.getClass().getSimpleName());
    }

    private RuleInfo open(Stage stage) {
        return new RuleInfo(RuleInfo.OPEN, stage, OPEN, plan.decisionCitation());
    }

    /** What was not decided exactly once; an evaluation is made only if there is none of it. */
    public List<Undecided> undecided() {
        List<Undecided> undecided = new ArrayList<>(gaps);
        overlaps.forEach((id, by) -> undecided.add(new Undecided.Overlap(id, by)));
        return undecided;
    }

    /** States the points of a node, for a case. */
    public void statePoints(String node, Rational lowest, Rational highest) {
        PlannedNode planned = plan.node(node);
        if (planned != null) {
            Value points = Value.between(lowest, highest, Readings.NONE);
            state(planned.slot(), new Points(this, planned, points));
        }
    }

    /**
     * States the score of a question, to try rules with it.
     *
     * @param lowest null, as the highest is, if the question is left out
     */
    public void stateScore(String question, @Nullable Rational lowest, @Nullable Rational highest) {
        for (PlannedQuestion planned : plan.questions()) {
            if (planned.id().equals(question)) {
                Value score =
                        lowest == null || highest == null
                                ? null
                                : Value.between(lowest, highest, Readings.NONE);
                state(planned.scoreSlot(), Scored.of(planned, answer(planned), score));
            }
        }
    }

    /**
     * States the finding about a requirement, for a case.
     *
     * @param status null if the unit is not asked
     */
    public void stateFinding(String requirement, @Nullable Status status) {
        for (PlannedRequirement planned : plan.requirements()) {
            if (planned.row().id().equals(requirement)) {
                state(planned.slot(), Finding.stated(this, planned, status));
            }
        }
    }

    /** States the outcome of a predicate, for a case. */
    public void stateOutcome(String predicate, Outcome outcome) {
        for (PlannedPredicate planned : plan.predicates()) {
            if (planned.row().id().equals(predicate)) {
                state(planned.slot(), new Attained(this, planned, outcome, List.of()));
            }
        }
    }

    /**
     * States a figure, for a case.
     *
     * @param lowest null, as the highest is, if nothing is known of it
     */
    public void stateFigure(String figure, @Nullable Rational lowest, @Nullable Rational highest) {
        for (PlannedRow row : plan.rows()) {
            if (row instanceof FigureRow.Row planned && row.name().equals(figure)) {
                Value value =
                        lowest == null || highest == null
                                ? Value.UNKNOWN
                                : Value.between(lowest, highest, Readings.NONE);
                state(row.slot(), planned.figure(this, value));
            }
        }
    }

    /** The ids of the rules that concluded something. */
    public Set<String> fired() {
        Set<String> fired = new LinkedHashSet<>();
        for (RuleInfo rule : rules) {
            if (rule != null) {
                fired.add(rule.id());
            }
        }
        asides.values().forEach(aside -> fired.add(aside.rule().id()));
        return fired;
    }

    /** The ids of the requirements that are not asked of the unit. */
    public Set<String> notAsked() {
        Set<String> notAsked = new LinkedHashSet<>();
        for (PlannedRequirement requirement : plan.requirements()) {
            Finding finding = finding(requirement.slot());
            if (finding != null && finding.status() == null) {
                notAsked.add(requirement.row().id());
            }
        }
        return notAsked;
    }

    @Nullable Conclusion written(int slot) {
        Conclusion known = written[slot];
        Settled conclusion = settled[slot];
        RuleInfo rule = rules[slot];
        if (known == null && conclusion != null && rule != null) {
            known = conclusion.written(rule.id(), citation(conclusion.citation(), rule));
            written[slot] = known;
        }
        return known;
    }

    private static String citation(@Nullable String ofRow, RuleInfo rule) {
        return ofRow == null ? rule.citation() : ofRow;
    }

    id.zonaintegritas.model.@Nullable Finding writtenFinding(Finding finding) {
        return (id.zonaintegritas.model.Finding) written(finding.slot());
    }

    @Nullable Conclusion writtenOutcome(Attained outcome) {
        Conclusion known = written(outcome.slot());
        return known == null ? outcome.written("", "") : known;
    }

    /** What is stated, or concluded so far, of a type of fact. */
    public List<OfUnit> facts(Class<?> type) {
        List<OfUnit> facts = new ArrayList<>();
        if (type == Unit.class) {
            facts.add(new Unit(this));
        } else if (type == StatedFact.class) {
            for (PlannedFact fact : plan.facts()) {
                facts.add(new StatedFact(this, fact, fact(fact.definition().name())));
            }
        } else if (type == Answer.class || type == Count.class) {
            for (PlannedQuestion question : plan.questions()) {
                addAnswers(type, question, facts);
            }
        } else if (type == Comparison.class) {
            for (PlannedComparison comparison : plan.comparisons()) {
                facts.add(new Comparison(this, comparison));
            }
        } else if (type == Score.class) {
            for (PlannedQuestion question : plan.questions()) {
                if (isConcluded(question.scoreSlot())) {
                    facts.add(new Score(this, scored(question)));
                }
            }
        } else {
            for (Settled conclusion : settled) {
                if (type.isInstance(conclusion)) {
                    facts.add((OfUnit) conclusion);
                }
            }
            for (Put put : puts) {
                if (type.isInstance(put)) {
                    facts.add(put);
                }
            }
        }
        return facts;
    }

    private void addAnswers(Class<?> type, PlannedQuestion question, List<OfUnit> facts) {
        if (type == Answer.class) {
            facts.add(new Answer(this, question, answer(question)));
        } else if (question.question()
                instanceof id.zonaintegritas.model.Question.RatioQuestion r) {
            for (id.zonaintegritas.model.Count count : r.counts()) {
                facts.add(new Count(this, question, count.name(), count(question, count.name())));
            }
        }
    }

    /** Whether every question is answered. */
    public boolean isComplete() {
        for (PlannedQuestion question : plan.questions()) {
            boolean answered =
                    question.ratioSlot() == PlannedQuestion.NONE
                            ? answer(question) != null
                            : !ratio(question).hasUnknown();
            if (!answered) {
                return false;
            }
        }
        return true;
    }

    /** The points of all nodes, in the order of the worksheet. */
    public List<id.zonaintegritas.model.Score> scores() {
        int[] slots = plan.nodeSlots();
        id.zonaintegritas.model.Score[] scores = new id.zonaintegritas.model.Score[slots.length];
        for (int i = 0; i < slots.length; i++) {
            scores[i] = (id.zonaintegritas.model.Score) requireNonNull(written(slots[i]));
        }
        return List.of(scores);
    }

    /** The outcomes of all predicates, the lowest first. */
    public List<PredicateOutcome> predicates() {
        return plan.predicates().stream()
                .map(p -> (PredicateOutcome) requireNonNull(written(p.slot())))
                .toList();
    }

    public Decision decision() {
        return (Decision) requireNonNull(written(plan.decisionSlot()));
    }

    /** Every step, in the order of the regulation. */
    public List<TraceStep> trace() {
        List<TraceStep> trace = new ArrayList<>(settled.length + asides.size());
        if (asides.isEmpty()) {
            for (int slot = 0; slot < settled.length; slot++) {
                step(slot, trace);
            }
        } else {
            traceWithAsides(trace);
        }
        return List.copyOf(trace);
    }

    /** What has no slot stands behind what it is about, or else at the end of its stage. */
    private void traceWithAsides(List<TraceStep> trace) {
        List<Aside> ordered =
                asides.values().stream()
                        .sorted(
                                comparing((Aside a) -> a.rule().stage())
                                        .thenComparing(comparingInt(this::place))
                                        .thenComparing(a -> a.concluded().id()))
                        .toList();
        int next = 0;
        Stage stage = Stage.SCORING;
        for (int slot = 0; slot < settled.length; slot++) {
            RuleInfo rule = rules[slot];
            if (rule != null && rule.stage().compareTo(stage) > 0) {
                while (next < ordered.size()
                        && ordered.get(next).rule().stage().compareTo(rule.stage()) < 0) {
                    step(ordered.get(next++), trace);
                }
                stage = rule.stage();
            }
            step(slot, trace);
            while (next < ordered.size()
                    && ordered.get(next).rule().stage() == stage
                    && place(ordered.get(next)) <= slot) {
                step(ordered.get(next++), trace);
            }
        }
        while (next < ordered.size()) {
            step(ordered.get(next++), trace);
        }
    }

    private int place(Aside aside) {
        Integer slot = plan.slot(aside.concluded().subject());
        return slot == null ? Integer.MAX_VALUE : slot;
    }

    private void step(int slot, List<TraceStep> trace) {
        Conclusion conclusion = written(slot);
        RuleInfo rule = rules[slot];
        if (conclusion != null && rule != null) {
            trace.add(
                    new TraceStep(
                            trace.size() + 1,
                            rule.stage(),
                            rule.id(),
                            rule.title(),
                            citation(requireNonNull(settled[slot]).citation(), rule),
                            requireNonNull(because[slot]),
                            conclusion));
        }
    }

    private static void step(Aside aside, List<TraceStep> trace) {
        RuleInfo rule = aside.rule();
        String citation = citation(aside.concluded().citation(), rule);
        trace.add(
                new TraceStep(
                        trace.size() + 1,
                        rule.stage(),
                        rule.id(),
                        rule.title(),
                        citation,
                        aside.because(),
                        requireNonNull(aside.concluded().written(rule.id(), citation))));
    }
}
