package id.zonaintegritas.rules.internal.inference;

import id.zonaintegritas.rules.facts.OfUnit;
import id.zonaintegritas.rules.facts.Reservation;
import id.zonaintegritas.rules.facts.Warning;
import id.zonaintegritas.rules.facts.Words;
import id.zonaintegritas.rules.facts.Workings;
import id.zonaintegritas.rules.internal.language.RuleText;
import id.zonaintegritas.rules.internal.language.RuleText.Call;
import id.zonaintegritas.rules.internal.language.RuleText.Comparison;
import id.zonaintegritas.rules.internal.language.RuleText.Condition;
import id.zonaintegritas.rules.internal.language.RuleText.Constraint;
import id.zonaintegritas.rules.internal.language.RuleText.Expression;
import id.zonaintegritas.rules.internal.language.RuleText.Joined;
import id.zonaintegritas.rules.internal.language.RuleText.Literal;
import id.zonaintegritas.rules.internal.language.RuleText.Logic;
import id.zonaintegritas.rules.internal.language.RuleText.Path;
import id.zonaintegritas.rules.internal.language.RuleText.Pattern;
import id.zonaintegritas.rules.internal.language.RuleText.Rule;
import id.zonaintegritas.rules.internal.language.RuleToken;
import id.zonaintegritas.rules.internal.language.RuleWords;
import id.zonaintegritas.rules.internal.loading.Rulebook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which rules may conclude something about a fact, and which other facts they look at: the one
 * place that knows what rules compare.
 */
public final class Candidates {

    /**
     * A rule that may conclude something.
     *
     * @param about the condition by which it chooses what this is about
     * @param settles whether it says what is to be said, rather than a warning beside it
     */
    public record Candidate(Rule rule, Pattern about, boolean settles) {

        public String id() {
            return rule.name().text();
        }

        /** The interpretations that it looks at. */
        public Set<String> readings() {
            Set<String> readings = new TreeSet<>();
            for (Pattern pattern : patterns(rule.conditions())) {
                if (pattern.type().is("Reading")) {
                    readings.addAll(pattern.chosenBy().getOrDefault("id", Set.of()));
                }
            }
            return readings;
        }
    }

    /**
     * Something that a condition of a candidate looks at.
     *
     * @param fact null if there is none that the condition chooses
     * @param fields what the rule compares of it
     */
    public record Looked(Pattern pattern, @Nullable OfUnit fact, Set<String> fields) {}

    /** What belongs to a row or kind, beside what identifies it: it is the same for every unit. */
    private static final Set<String> OF_ROWS =
            Set.of(
                    "kind",
                    "level",
                    "formula",
                    "partOfWhole",
                    "special",
                    "banded",
                    "anyInstitution",
                    "anyService");

    private final Map<String, List<Candidate>> byType = new TreeMap<>();

    /**
     * The candidates among some rules.
     *
     * @param names the ids of these rules
     */
    public Candidates(Rulebook rulebook, Set<String> names) {
        for (RuleText file : rulebook.texts()) {
            for (Rule rule : file.rules()) {
                if (names.contains(rule.name().text())) {
                    add(rule);
                }
            }
        }
    }

    private void add(Rule rule) {
        for (Expression conclusion : rule.conclusions()) {
            if (conclusion instanceof Call call && call.target() instanceof Path target) {
                for (Pattern pattern : patterns(rule.conditions())) {
                    if (pattern.variable() != null
                            && pattern.variable().text().equals(target.dotted())) {
                        byType.computeIfAbsent(pattern.type().text(), t -> new ArrayList<>())
                                .add(new Candidate(rule, pattern, settles(call, pattern)));
                    }
                }
            }
        }
    }

    private static boolean settles(Call call, Pattern about) {
        return RuleWords.type(about.type().text()).stream()
                .flatMap(type -> Words.methods(type).stream())
                .filter(method -> call.method().is(method.getName()))
                .noneMatch(
                        method ->
                                method.getReturnType() == Warning.class
                                        || method.getReturnType() == Reservation.class);
    }

    /** All conditions that choose facts, wherever they stand. */
    public static List<Pattern> patterns(List<Condition> conditions) {
        List<Pattern> patterns = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof Joined joined) {
                patterns.addAll(patterns(joined.parts()));
            } else {
                patterns.add((Pattern) condition);
            }
        }
        return patterns;
    }

    /** For each type of fact, the interpretations that the rules about it look at. */
    public Set<Set<String>> readTogether() {
        Set<Set<String>> together = new LinkedHashSet<>();
        for (List<Candidate> ofType : byType.values()) {
            Set<String> readings = new TreeSet<>();
            ofType.forEach(candidate -> readings.addAll(candidate.readings()));
            together.add(readings);
        }
        return together;
    }

    /** The rules that choose facts such as this one, whatever the unit states. */
    public List<Candidate> of(OfUnit about) {
        return ofType(about).stream()
                .filter(c -> c.about().constraints().stream().allMatch(o -> fits(o, about)))
                .toList();
    }

    /** The rules that may settle this very fact, as far as it says by itself. */
    List<Candidate> settling(OfUnit about) {
        return ofType(about).stream()
                .filter(Candidate::settles)
                .filter(c -> c.about().constraints().stream().allMatch(o -> mayHold(o, about)))
                .toList();
    }

    private List<Candidate> ofType(OfUnit about) {
        return byType.getOrDefault(about.getClass().getSimpleName(), List.of());
    }

    /**
     * The other facts that a rule looks at when it concludes about one.
     *
     * @param unit what there is to be looked at
     */
    public List<Looked> looked(Candidate candidate, OfUnit about, Workings unit) {
        Map<String, List<OfUnit>> bound = new HashMap<>();
        if (candidate.about().variable() != null) {
            bound.put(candidate.about().variable().text(), List.of(about));
        }
        List<Looked> looked = new ArrayList<>();
        List<Pattern> patterns = patterns(candidate.rule().conditions());
        List<Path> paths = paths(patterns);
        for (Pattern pattern : patterns) {
            Class<?> type =
                    RuleWords.type(pattern.type().text()).filter(RuleWords::isOfUnit).orElse(null);
            if (type == null || pattern.type().equals(candidate.about().type())) {
                continue;
            }
            List<OfUnit> chosen =
                    unit.facts(type).stream()
                            .filter(
                                    f ->
                                            pattern.constraints().stream()
                                                    .allMatch(c -> isChosen(c, f, bound)))
                            .toList();
            Set<String> fields = fields(pattern, paths);
            chosen.forEach(fact -> looked.add(new Looked(pattern, fact, fields)));
            if (chosen.isEmpty()) {
                looked.add(new Looked(pattern, null, fields));
            }
            if (pattern.variable() != null) {
                bound.put(pattern.variable().text(), chosen);
            }
        }
        return looked;
    }

    /** The fields that a condition names, and those that others name by its variable. */
    private static Set<String> fields(Pattern pattern, List<Path> all) {
        Set<String> fields = new TreeSet<>();
        String variable = pattern.variable() == null ? "" : pattern.variable().text();
        for (Path path : paths(List.of(pattern))) {
            if (!path.isOfVariable()) {
                fields.add(path.first().text());
            }
        }
        for (Path path : all) {
            if (path.first().is(variable) && path.words().size() > 1) {
                fields.add(path.words().get(1).text());
            }
        }
        return fields;
    }

    /** All texts that a condition compares something with. */
    public static List<String> texts(Pattern pattern) {
        return literals(pattern).filter(Expression::isText).map(l -> l.token().text()).toList();
    }

    /** Whether a condition compares something with nothing of it. */
    public static boolean comparesWithZero(Pattern pattern) {
        return literals(pattern).anyMatch(l -> l.token().kind() == RuleToken.Kind.NUMBER);
    }

    private static Stream<Literal> literals(Pattern pattern) {
        return parts(List.of(pattern)).stream()
                .filter(Literal.class::isInstance)
                .map(Literal.class::cast);
    }

    private static List<Path> paths(List<Pattern> patterns) {
        return parts(patterns).stream()
                .filter(Path.class::isInstance)
                .map(Path.class::cast)
                .toList();
    }

    /** All expressions in some conditions, and all that these are made of. */
    private static List<Expression> parts(List<Pattern> patterns) {
        List<Expression> parts = new ArrayList<>();
        for (Pattern pattern : patterns) {
            pattern.constraints().forEach(constraint -> addParts(constraint.expression(), parts));
        }
        return parts;
    }

    private static void addParts(Expression expression, List<Expression> parts) {
        parts.add(expression);
        if (expression instanceof Comparison comparison) {
            addParts(comparison.left(), parts);
            comparison.right().forEach(side -> addParts(side, parts));
        } else if (expression instanceof Logic logic) {
            logic.parts().forEach(part -> addParts(part, parts));
        }
    }

    /** The fields that a rule compares of what it concludes about. */
    public static Set<String> fields(Candidate candidate) {
        return fields(candidate.about(), paths(patterns(candidate.rule().conditions())));
    }

    /** Whether a fact is one of those that a condition looks at: what it compares is left aside. */
    private static boolean isChosen(
            Constraint constraint, OfUnit fact, Map<String, List<OfUnit>> bound) {
        if (constraint.expression() instanceof Comparison comparison
                && comparison.isChoice()
                && isOfRow(comparison.left())
                && comparison.right().get(0) instanceof Path path
                && path.words().size() == 2
                && bound.containsKey(path.first().text())) {
            Object value = Words.value(fact, ((Path) comparison.left()).first().text());
            return value == null
                    || bound.get(path.first().text()).stream()
                            .map(other -> Words.value(other, path.last().text()))
                            .anyMatch(wanted -> wanted == null || value.equals(wanted));
        }
        return fits(constraint, fact);
    }

    /** Whether a constraint lets a fact pass, as far as it chooses by what no unit states. */
    private static boolean fits(Constraint constraint, OfUnit fact) {
        Expression expression = constraint.expression();
        Expression compared =
                expression instanceof Comparison comparison
                        ? comparison.left()
                        : expression instanceof Logic logic ? logic.parts().get(0) : expression;
        return !isOfRow(compared) || mayHold(constraint, fact);
    }

    private static boolean isOfRow(Expression expression) {
        return expression instanceof Path path
                && path.words().size() == 1
                && (RuleWords.IDENTIFYING.contains(path.first().text())
                        || OF_ROWS.contains(path.first().text()));
    }

    /** Whether a constraint that chooses by a text, a flag or nothing lets a fact pass. */
    private static boolean mayHold(Constraint constraint, Object fact) {
        Expression expression = constraint.expression();
        if (constraint.variable() != null) {
            return true;
        }
        if (expression instanceof Path path && path.words().size() == 1) {
            return !Boolean.FALSE.equals(Words.value(fact, path.first().text()));
        }
        if (expression instanceof Logic logic
                && logic.operator().is("!")
                && logic.parts().get(0) instanceof Path path
                && path.words().size() == 1) {
            return !Boolean.TRUE.equals(Words.value(fact, path.first().text()))
                    || path.first().is("known");
        }
        if (expression instanceof Comparison comparison
                && comparison.left() instanceof Path path
                && path.words().size() == 1
                && comparison.right().stream().allMatch(Expression::isText)) {
            Object value = Words.value(fact, path.first().text());
            boolean equals =
                    comparison.right().stream()
                            .anyMatch(r -> ((Literal) r).token().text().equals(value));
            return switch (comparison.operator().text()) {
                case "==", "in" -> value == null || equals != comparison.negated();
                case "!=" -> value == null || !equals;
                default -> true;
            };
        }
        return true;
    }
}
