package id.zonaintegritas.rules.plan;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.plan.Lifts.Whole;
import id.zonaintegritas.rules.plan.Program.Bound;
import id.zonaintegritas.rules.plan.Program.Group;
import id.zonaintegritas.rules.plan.Program.Option;
import id.zonaintegritas.rules.plan.Sensitivity.Difference;
import id.zonaintegritas.rules.plan.Sensitivity.OfAssessors;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two assessments of a unit. */
final class Differences {

    /** So many facts that differ are tried in all combinations; of more, none or all. */
    private static final int MOST_FACTS = 10;

    /** Differences that give the predicate of the second assessment. */
    private record Explained(List<String> ids, boolean proven) {}

    private final ZiEvaluator evaluator;
    private final Evaluation one;
    private final Evaluation other;
    private final List<Question> differing = new ArrayList<>();
    private final List<String> facts = new ArrayList<>();

    Differences(ZiEvaluator evaluator, Assessment one, Assessment other) {
        this.evaluator = evaluator;
        this.one = evaluator.evaluate(one);
        this.other = evaluator.evaluate(other);
        for (Question question : evaluator.edition().questions()) {
            if (!Objects.equals(
                    one.answers().get(question.id()), other.answers().get(question.id()))) {
                differing.add(question);
            }
        }
        evaluator.edition().facts().stream()
                .map(fact -> fact.name())
                .filter(
                        name ->
                                !Objects.equals(
                                        one.eligibility().get(name), other.eligibility().get(name)))
                .forEach(facts::add);
    }

    OfAssessors compared() {
        List<Difference> differences = new ArrayList<>();
        for (Question question : differing) {
            Evaluation with = evaluator.evaluate(with(Set.of(question.id()), Set.of()));
            differences.add(
                    new Difference(
                            Levers.id(question),
                            question,
                            one.assessment().answers().get(question.id()),
                            other.assessment().answers().get(question.id()),
                            Scorecard.total(with).minus(Scorecard.total(one))));
        }
        Explained explained =
                Objects.equals(granted(one), granted(other))
                        ? new Explained(List.of(), true)
                        : explained();
        return new OfAssessors(
                Sensitivity.label(one),
                Sensitivity.label(other),
                differences,
                facts,
                explained.ids(),
                explained.proven());
    }

    private static @Nullable String granted(Evaluation evaluation) {
        return evaluation.decision() instanceof Decision.Granted granted
                ? granted.predicate()
                : null;
    }

    /** The first assessment with some answers and facts of the second. */
    private Assessment with(Set<String> questions, Set<String> names) {
        Assessment unit = one.assessment();
        Map<String, AnswerValue> answers = new LinkedHashMap<>(unit.answers());
        questions.forEach(id -> put(answers, id, other.assessment().answers().get(id)));
        Map<String, FactValue> eligibility = new LinkedHashMap<>(unit.eligibility());
        names.forEach(name -> put(eligibility, name, other.assessment().eligibility().get(name)));
        return new Assessment(
                unit.unit(), unit.year(), unit.date(), unit.assessor(), answers, eligibility);
    }

    private static <T> void put(Map<String, T> values, String key, @Nullable T value) {
        if (value == null) {
            values.remove(key);
        } else {
            values.put(key, value);
        }
    }

    private Explained explained() {
        Explained fewest = null;
        boolean proven = evaluator.edition().hasBundledRules();
        for (Set<String> names : factSets()) {
            Explained found = explained(names);
            if (found != null && (fewest == null || found.ids().size() < fewest.ids().size())) {
                fewest = found;
            }
        }
        return fewest == null
                ? new Explained(List.of(), false)
                : new Explained(fewest.ids(), proven && fewest.proven());
    }

    private List<Set<String>> factSets() {
        List<Set<String>> sets = new ArrayList<>(List.of(Set.of()));
        if (facts.size() > MOST_FACTS) {
            sets.add(new LinkedHashSet<>(facts));
            return sets;
        }
        for (String fact : facts) {
            for (Set<String> smaller : List.copyOf(sets)) {
                Set<String> larger = new LinkedHashSet<>(smaller);
                larger.add(fact);
                sets.add(larger);
            }
        }
        return sets;
    }

    /** With these facts of the second assessment, the fewest answers; null if there are none. */
    private @Nullable Explained explained(Set<String> names) {
        Evaluation start = evaluator.evaluate(with(Set.of(), names));
        List<Need> reached = new ArrayList<>();
        List<List<Need>> missed = new ArrayList<>();
        String wanted = granted(other);
        boolean above = wanted == null;
        for (Predicate predicate : evaluator.edition().predicates()) {
            List<Need> needs = Need.of(evaluator.edition(), start, predicate.id());
            boolean factsMet = factsMet(start, predicate.id(), needs);
            if (predicate.id().equals(wanted)) {
                if (!factsMet) {
                    return null;
                }
                reached.addAll(needs);
                above = true;
            } else if (above && factsMet) {
                missed.add(needs);
            }
        }
        Explained fewest = null;
        for (List<Need> missing : oneOfEach(missed)) {
            Explained found = solved(start, names, reached, missing);
            if (found != null && (fewest == null || found.ids().size() < fewest.ids().size())) {
                fewest = found;
            }
        }
        return fewest;
    }

    private static boolean factsMet(Evaluation start, String predicate, List<Need> needs) {
        return start.predicate(predicate).findings().stream()
                .filter(f -> needs.stream().noneMatch(need -> need.finding().equals(f.id())))
                .map(Finding::status)
                .allMatch(status -> status == Status.MET || status == Status.WAIVED);
    }

    private static List<List<Need>> oneOfEach(List<List<Need>> several) {
        List<List<Need>> chosen = new ArrayList<>(List.of(List.of()));
        for (List<Need> needs : several) {
            List<List<Need>> longer = new ArrayList<>();
            for (List<Need> before : chosen) {
                for (Need need : needs) {
                    List<Need> more = new ArrayList<>(before);
                    more.add(need);
                    longer.add(more);
                }
            }
            chosen = longer;
        }
        return chosen;
    }

    private @Nullable Explained solved(
            Evaluation start, Set<String> names, List<Need> reached, List<Need> missed) {
        List<Need> needs = new ArrayList<>(reached);
        needs.addAll(missed);
        List<List<List<Rational>>> gains = new ArrayList<>();
        for (Question question : differing) {
            Evaluation with = evaluator.evaluate(with(Set.of(question.id()), names));
            List<Rational> gain = new ArrayList<>();
            for (int i = 0; i < needs.size(); i++) {
                Rational more = needs.get(i).points(with).minus(needs.get(i).points(start));
                gain.add(i < reached.size() ? more : more.negated());
            }
            gains.add(List.of(gain));
        }
        List<Rational> least = new ArrayList<>();
        for (int i = 0; i < needs.size(); i++) {
            Rational missing = needs.get(i).least().minus(needs.get(i).points(start));
            least.add(i < reached.size() ? missing : missing.negated());
        }
        Whole whole = new Whole(gains, least, needs.size());
        List<Bound> bounds = new ArrayList<>(whole.bounds());
        for (int i = reached.size(); i < needs.size(); i++) {
            bounds.set(i, new Bound(bounds.get(i).least().add(BigInteger.ONE), false));
        }
        List<Group> groups = new ArrayList<>();
        for (List<List<Rational>> gain : gains) {
            List<BigInteger> brings = new ArrayList<>(whole.of(gain.get(0)));
            brings.add(BigInteger.ZERO);
            List<BigInteger> nothing = brings.stream().map(b -> BigInteger.ZERO).toList();
            groups.add(
                    new Group(
                            List.of(
                                    new Option(BigInteger.ZERO, nothing),
                                    new Option(BigInteger.ONE, brings))));
        }
        return differing.isEmpty()
                ? checked(Set.of(), names, true)
                : chosen(Solver.solve(new Program(groups, bounds), Deadline.NONE), names);
    }

    private @Nullable Explained chosen(Solution solution, Set<String> names) {
        if (!solution.isFound()) {
            return null;
        }
        Set<String> questions = new LinkedHashSet<>();
        for (int i = 0; i < differing.size(); i++) {
            if (solution.choices().get(i) > 0) {
                questions.add(differing.get(i).id());
            }
        }
        return checked(questions, names, solution.proven());
    }

    private @Nullable Explained checked(Set<String> questions, Set<String> names, boolean proven) {
        Evaluation with = evaluator.evaluate(with(questions, names));
        if (!Objects.equals(granted(with), granted(other))) {
            return null;
        }
        List<String> ids = new ArrayList<>();
        differing.stream()
                .filter(question -> questions.contains(question.id()))
                .map(Levers::id)
                .forEach(ids::add);
        ids.addAll(names);
        return new Explained(ids, proven);
    }
}
