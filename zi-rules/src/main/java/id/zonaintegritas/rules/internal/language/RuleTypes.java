package id.zonaintegritas.rules.internal.language;

import static id.zonaintegritas.rules.internal.language.RuleRemarks.say;
import static id.zonaintegritas.rules.internal.language.RuleRemarks.text;

import id.zonaintegritas.model.Stage;
import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.document.Nearest;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.document.Tree.Place;
import id.zonaintegritas.rules.internal.language.RuleText.Condition;
import id.zonaintegritas.rules.internal.language.RuleText.Constraint;
import id.zonaintegritas.rules.internal.language.RuleText.Expression;
import id.zonaintegritas.rules.internal.language.RuleText.Joined;
import id.zonaintegritas.rules.internal.language.RuleText.Path;
import id.zonaintegritas.rules.internal.language.RuleText.Pattern;
import id.zonaintegritas.rules.internal.language.RuleText.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the types, fields, variables and methods of a rule file are words of rules and fit
 * together: the engine would say so without a place, or not at all.
 */
public final class RuleTypes {

    private final RuleText file;
    private final RuleNames names;
    private final EditionProblems problems;
    private final Optional<Stage> stage;
    private boolean imported;

    /** What was reported to be unknown; its other uses are the same mistake. */
    private final Set<String> unknown = new HashSet<>();

    private RuleTypes(RuleText file, RuleNames names, EditionProblems problems) {
        this.file = file;
        this.names = names;
        this.problems = problems;
        this.stage = RuleLint.stageOf(file);
    }

    public static void check(List<RuleText> files, RuleNames names, EditionProblems problems) {
        files.forEach(file -> new RuleTypes(file, names, problems).check());
    }

    private void check() {
        file.imports().forEach(this::imported);
        for (Rule rule : file.rules()) {
            unknown.removeIf(name -> name.startsWith("$"));
            Map<String, RuleValue> variables = new HashMap<>();
            rule.conditions().forEach(c -> condition(c, variables));
            new RuleJoins(this, names).check(rule);
            for (Expression conclusion : rule.conclusions()) {
                new RuleCalls(this, names, variables).conclusion(conclusion);
            }
            warnOfUnused(rule);
        }
    }

    /** A variable that nothing looks at was to be looked at, or is too many. */
    private void warnOfUnused(Rule rule) {
        int from = rule.place().line();
        if (problems.has(file.name(), from, from + rule.lines() - 1)) {
            return; // What was to look at it may be what is wrong.
        }
        for (RuleToken variable : RuleVariables.unused(rule)) {
            Remark unused = say("variable.unused", variable.text());
            problems.warn(file.name(), variable.place(), unused.what(), unused.maybe());
        }
    }

    private void imported(Path target) {
        imported |= target.dotted().equals(RuleWords.FACTS);
        if (!target.dotted().equals(RuleWords.FACTS)) {
            report(target.place(), say("import", target.dotted(), RuleWords.FACTS));
            // What it was to bring is missing only for that.
            imported |= file.imports().size() == 1;
        }
    }

    /** The stage of the file, if its folder says one. */
    Optional<Stage> stage() {
        return stage;
    }

    void report(Place place, Remark remark) {
        problems.add(file.name(), place, remark.what(), remark.maybe());
    }

    /** Reports a name of nothing, unless it may be one of what was not understood. */
    void reportName(RuleToken name, Remark remark) {
        if (!mayBeSaid(name.text())) {
            report(name.place(), remark);
        }
    }

    /** Whether a name may stand where rows were not understood. */
    boolean mayBeSaid(String name) {
        return problems.mayBeSaid(file.name(), name);
    }

    private Optional<Class<?>> type(RuleToken word) {
        String name = word.text();
        Optional<Class<?>> type = RuleWords.type(name);
        if (type.isPresent() && imported) {
            return type;
        }
        if (unknown.add(type.isPresent() ? RuleWords.FACTS : name)) {
            report(
                    word.place(),
                    say("type.unknown", name)
                            .maybe(
                                    type.isPresent()
                                            ? text("import.missing", RuleWords.FACTS)
                                            : Nearest.meant(name, RuleWords.typeNames())));
        }
        return type;
    }

    private void condition(Condition condition, Map<String, RuleValue> variables) {
        if (condition instanceof Pattern pattern) {
            pattern(pattern, variables);
        } else if (condition instanceof Joined joined) {
            // What is bound in there is not known outside, except where all parts must hold.
            Map<String, RuleValue> within =
                    joined.isBoth() ? variables : RuleScope.within(variables);
            for (Condition part : joined.parts()) {
                condition(part, joined.isEither() ? RuleScope.within(variables) : within);
            }
        }
    }

    private void pattern(Pattern pattern, Map<String, RuleValue> variables) {
        Optional<Class<?>> known = type(pattern.type());
        if (known.isEmpty()) {
            pattern.constraints().forEach(c -> bind(c.variable(), RuleValue.REPORTED, variables));
            bind(pattern.variable(), RuleValue.REPORTED, variables);
            return;
        }
        Class<?> type = known.get();
        requireThere(pattern, type);
        Map<String, Set<String>> chosenBy = pattern.chosenBy();
        RuleConditions conditions =
                new RuleConditions(this, names, new RuleScope(type, variables), chosenBy);
        for (Constraint constraint : pattern.constraints()) {
            bind(constraint.variable(), conditions.constraint(constraint), variables);
        }
        bind(pattern.variable(), RuleValue.fact(type, chosenBy), variables);
    }

    private void requireThere(Pattern pattern, Class<?> type) {
        String name = pattern.type().text();
        Place place = pattern.type().place();
        if (!RuleWords.isThere(type)) {
            report(place, say("type.neverThere", name));
            return;
        }
        Stage first = RuleWords.firstStage(type);
        if (stage.isPresent() && first.compareTo(stage.get()) > 0) {
            report(place, say("type.later", name, RuleLint.group(first)));
        }
    }

    private void bind(
            @Nullable RuleToken variable, RuleValue value, Map<String, RuleValue> variables) {
        if (variable == null) {
            return;
        }
        if (variables.containsKey(variable.text())) {
            report(variable.place(), say("variable.repeated", variable.text()));
        }
        variables.put(variable.text(), value);
    }

    /** Reports a variable that no condition binds, once in a rule. */
    void unknownVariable(RuleToken name, Map<String, RuleValue> variables) {
        if (unknown.add(name.text())) {
            report(
                    name.place(),
                    say("variable.unknown", name.text())
                            .maybe(Nearest.meant(name.text(), variables.keySet())));
        }
    }
}
