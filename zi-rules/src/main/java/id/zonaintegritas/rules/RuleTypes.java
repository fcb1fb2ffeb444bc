package id.zonaintegritas.rules;

import id.zonaintegritas.rules.RuleText.Comparison;
import id.zonaintegritas.rules.RuleText.Condition;
import id.zonaintegritas.rules.RuleText.Constraint;
import id.zonaintegritas.rules.RuleText.Expression;
import id.zonaintegritas.rules.RuleText.Joined;
import id.zonaintegritas.rules.RuleText.Literal;
import id.zonaintegritas.rules.RuleText.Path;
import id.zonaintegritas.rules.RuleText.Pattern;
import id.zonaintegritas.rules.RuleText.Rule;
import id.zonaintegritas.rules.Tree.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the types, fields, variables and methods of a rule file exist and fit together: the
 * engine would say so without a place, or not at all.
 */
final class RuleTypes {

    private static final int MOST_PATTERNS = 6;

    private final RuleText file;
    private final RuleNames names;
    private final EditionProblems problems;
    private final Map<String, Class<?>> types = new TreeMap<>();

    /** What was reported to be unknown; its other uses are the same mistake. */
    private final Set<String> unknown = new HashSet<>();

    private RuleTypes(RuleText file, RuleNames names, EditionProblems problems) {
        this.file = file;
        this.names = names;
        this.problems = problems;
    }

    static void check(List<RuleText> files, RuleNames names, EditionProblems problems) {
        files.forEach(file -> new RuleTypes(file, names, problems).check());
    }

    private void check() {
        file.imports().forEach(this::imported);
        for (Rule rule : file.rules()) {
            unknown.removeIf(name -> name.startsWith("$"));
            Map<String, RuleValue> variables = new HashMap<>();
            rule.conditions().forEach(c -> condition(c, variables));
            checkCombinations(rule);
            for (Expression conclusion : rule.conclusions()) {
                new RuleCalls(this, names, variables).conclusion(conclusion);
            }
        }
    }

    /** Facts that nothing connects are all combined, which soon takes longer than a life. */
    private void checkCombinations(Rule rule) {
        List<Pattern> patterns = new ArrayList<>();
        rule.conditions().forEach(c -> combined(c, patterns));
        List<Pattern> free = patterns.stream().filter(p -> !isChosen(p)).toList();
        if (free.size() > 1) {
            report(
                    free.get(1).type().place(),
                    "nothing says which "
                            + free.get(1).type().dotted()
                            + " belongs to which "
                            + free.get(0).type().dotted()
                            + ", so all of them would be combined",
                    "a comparison with a field of the other is missing.");
        } else if (patterns.size() > MOST_PATTERNS) {
            report(
                    patterns.get(MOST_PATTERNS).type().place(),
                    "a rule combines at most " + MOST_PATTERNS + " facts",
                    "it says more than one sentence of the law.");
        }
    }

    private static void combined(Condition condition, List<Pattern> patterns) {
        if (condition instanceof Pattern pattern) {
            patterns.add(pattern);
        } else if (condition instanceof Joined joined) {
            List<Pattern> parts = new ArrayList<>();
            joined.parts().forEach(part -> combined(part, parts));
            boolean one =
                    joined.how().is("exists")
                            || joined.how().is("not")
                            || joined.how().is("forall");
            patterns.addAll(parts.subList(Math.min(one ? 1 : 0, parts.size()), parts.size()));
        }
    }

    /** Whether a field of it equals a text or something of another fact. */
    private static boolean isChosen(Pattern pattern) {
        return pattern.constraints().stream().anyMatch(c -> isChoice(c.expression()));
    }

    private static boolean isChoice(Expression expression) {
        return expression instanceof Comparison comparison
                && !comparison.negated()
                && !comparison.operator().text().startsWith("<")
                && !comparison.operator().text().startsWith(">")
                && !comparison.operator().is("!=")
                && comparison.right().stream().allMatch(RuleTypes::isTextOrVariable);
    }

    private static boolean isTextOrVariable(Expression value) {
        return value instanceof Literal literal
                ? literal.token().kind() == RuleToken.Kind.TEXT
                : ((Path) value).first().text().startsWith("$");
    }

    private void imported(Path target) {
        String name = target.dotted();
        if (name.equals(RuleWords.FACTS)) {
            RuleWords.TYPES.values().forEach(type -> types.put(type.getSimpleName(), type));
        } else {
            Set<String> known = new HashSet<>(RuleWords.TYPES.keySet());
            known.add(RuleWords.FACTS);
            refuseImport(target, known);
        }
    }

    private static List<String> simpleNames(Set<String> known) {
        return known.stream().map(k -> k.replaceFirst(".*\\.", "")).toList();
    }

    private void refuseImport(Path target, Set<String> known) {
        List<String> ends =
                known.stream()
                        .filter(k -> k.endsWith("." + target.last().text()))
                        .filter(k -> !target.last().is("*"))
                        .toList();
        String hint =
                ends.isEmpty()
                        ? Nearest.isMeant(target.last().text(), simpleNames(known))
                        : String.join(" or ", ends) + " is meant.";
        report(
                target.place(),
                "import "
                        + target.dotted()
                        + ": only the model and the facts of rules may be used, and nothing of"
                        + " that name is one of them",
                hint);
    }

    void report(Place place, String message, String maybe) {
        problems.add(file.name(), place, message, maybe);
    }

    /** The type of this name; reported if there is none. */
    Optional<Class<?>> type(Path path) {
        String name = path.dotted();
        Class<?> type = types.get(name);
        if (type == null && !unknown.add(name)) {
            return Optional.empty();
        }
        if (type == null) {
            String importable =
                    RuleWords.TYPES.keySet().stream()
                            .filter(k -> k.endsWith("." + name))
                            .findFirst()
                            .map(k -> "import " + k + " is missing.")
                            .orElse(Nearest.isMeant(name, types.keySet()));
            report(path.place(), "the type " + name + " is not known here", importable);
            return Optional.empty();
        }
        return Optional.of(type);
    }

    private void condition(Condition condition, Map<String, RuleValue> variables) {
        if (condition instanceof Pattern pattern) {
            pattern(pattern, variables);
        } else if (condition instanceof Joined joined) {
            // What is bound in there is not known outside, except where all parts must hold.
            boolean all = joined.how().is("and") || joined.how().is("&&");
            Map<String, RuleValue> within = all ? variables : new HashMap<>(variables);
            joined.parts()
                    .forEach(
                            part ->
                                    condition(
                                            part,
                                            joined.how().is("or") || joined.how().is("||")
                                                    ? new HashMap<>(variables)
                                                    : within));
        }
    }

    private void pattern(Pattern pattern, Map<String, RuleValue> variables) {
        Optional<Class<?>> known = type(pattern.type());
        known.ifPresent(type -> requireConcludedBefore(pattern, type));
        if (known.isEmpty()) {
            pattern.constraints().forEach(c -> bindUnknown(c.variable(), variables));
            bindUnknown(pattern.variable(), variables);
            return;
        }
        Class<?> type = known.get();
        Set<String> subjects = new HashSet<>();
        RuleConditions conditions = new RuleConditions(this, names, type, variables);
        for (Constraint constraint : pattern.constraints()) {
            RuleValue value = conditions.constraint(constraint);
            bind(constraint.variable(), value, variables);
            subjects.addAll(chosenBy(constraint.expression()));
        }
        bind(pattern.variable(), new RuleValue(type, null, "", subjects), variables);
    }

    private void requireConcludedBefore(Pattern pattern, Class<?> type) {
        String later = RuleWords.concludedIn(type).map(Rulebook::group).orElse("");
        boolean before =
                RuleWords.concludedIn(type).isPresent()
                        && RuleLint.stages().indexOf(RuleLint.stage(file))
                                < RuleLint.stages().indexOf(later);
        if (before && RuleLint.stages().contains(RuleLint.stage(file))) {
            report(
                    pattern.type().place(),
                    pattern.type().dotted() + " are concluded only in a later stage, " + later,
                    "the rule belongs into the folder of that stage.");
        }
    }

    /** The texts that an id of a fact is compared with. */
    private static Set<String> chosenBy(Expression expression) {
        Set<String> texts = new HashSet<>();
        if (expression instanceof Comparison comparison
                && !comparison.negated()
                && (comparison.operator().is("==") || comparison.operator().is("in"))
                && comparison.left() instanceof Path path
                && path.last().is("id")) {
            for (Expression right : comparison.right()) {
                if (right instanceof Literal literal
                        && literal.token().kind() == RuleToken.Kind.TEXT) {
                    texts.add(literal.token().text());
                }
            }
        }
        return texts;
    }

    private void bind(
            @Nullable RuleToken variable,
            @Nullable RuleValue value,
            Map<String, RuleValue> variables) {
        if (variable == null) {
            return;
        }
        if (variables.containsKey(variable.text())) {
            report(
                    variable.place(),
                    "the variable " + variable.text() + " is bound twice in this rule",
                    "the second one needs a name of its own.");
        }
        variables.put(variable.text(), value == null ? RuleValue.of(Object.class) : value);
    }

    private void bindUnknown(@Nullable RuleToken variable, Map<String, RuleValue> variables) {
        if (variable != null) {
            variables.put(variable.text(), RuleValue.of(Object.class));
        }
    }

    /** Reports a variable that no condition binds, once in a rule. */
    void unknownVariable(RuleToken name, Map<String, RuleValue> variables) {
        if (unknown.add(name.text())) {
            report(
                    name.place(),
                    "the variable " + name.text() + " is not bound in the conditions above",
                    Nearest.isMeant(name.text(), variables.keySet()));
        }
    }
}
