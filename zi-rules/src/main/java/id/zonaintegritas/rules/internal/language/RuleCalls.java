package id.zonaintegritas.rules.internal.language;

import static id.zonaintegritas.rules.internal.language.RuleRemarks.say;
import static id.zonaintegritas.rules.internal.language.RuleRemarks.text;

import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.facts.WarningRow;
import id.zonaintegritas.rules.facts.Words;
import id.zonaintegritas.rules.internal.document.Nearest;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.language.RuleText.Call;
import id.zonaintegritas.rules.internal.language.RuleText.Expression;
import id.zonaintegritas.rules.internal.language.RuleText.Literal;
import id.zonaintegritas.rules.internal.language.RuleText.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks what a consequence computes and concludes. */
final class RuleCalls {

    private final RuleTypes types;
    private final RuleNames names;
    private final Map<String, RuleValue> variables;

    RuleCalls(RuleTypes types, RuleNames names, Map<String, RuleValue> variables) {
        this.types = types;
        this.names = names;
        this.variables = variables;
    }

    void conclusion(Expression conclusion) {
        RuleValue value = value(conclusion);
        if (value.isReported()) {
            return;
        }
        if (!(conclusion instanceof Call call) || !RuleWords.isConclusion(value.type())) {
            Title what = conclusion instanceof Call ? value.shown() : text("conclusion.there");
            types.report(conclusion.place(), say("conclusion", what));
            return;
        }
        Optional<Stage> drawn = RuleWords.concludedIn(value.type());
        if (drawn.isPresent() && types.stage().isPresent() && !drawn.equals(types.stage())) {
            types.report(
                    call.method().place(),
                    say("conclusion.stage", value.shown(), RuleLint.group(drawn.get())));
        }
    }

    private RuleValue value(Expression expression) {
        if (expression instanceof Literal) {
            return RuleValue.of(String.class);
        }
        return expression instanceof Call call ? call(call) : variable(((Path) expression).first());
    }

    private RuleValue variable(RuleToken name) {
        RuleValue value = variables.get(name.text());
        if (value == null) {
            types.unknownVariable(name, variables);
            return RuleValue.REPORTED;
        }
        return value;
    }

    private RuleValue call(Call call) {
        List<RuleValue> arguments = new ArrayList<>();
        call.arguments().forEach(argument -> arguments.add(value(argument)));
        RuleValue target = value(call.target());
        if (target.isReported() || arguments.stream().anyMatch(RuleValue::isReported)) {
            return RuleValue.REPORTED;
        }
        RuleToken name = call.method();
        List<Method> methods = Words.methods(target.type());
        List<Method> named = methods.stream().filter(m -> m.getName().equals(name.text())).toList();
        if (named.isEmpty()) {
            types.report(name.place(), unknown(target, name.text(), methods));
            return RuleValue.REPORTED;
        }
        Optional<Method> fitting = named.stream().filter(m -> fits(m, arguments)).findFirst();
        if (fitting.isEmpty()) {
            types.report(name.place(), unfit(name.text(), named, arguments));
            return RuleValue.REPORTED;
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (call.arguments().get(i) instanceof Literal literal) {
                names.checkArgument(types, target, name, literal.token());
            } else if (arguments.get(i).type() == WarningRow.class) {
                names.checkPlaceholders(types, target, name, arguments.get(i));
            }
        }
        return RuleValue.of(fitting.get().getReturnType());
    }

    private static Remark unknown(RuleValue target, String name, List<Method> methods) {
        if (Words.field(target.type(), name).isPresent()) {
            return say("method.isField", target.shown(), name);
        }
        return methods.isEmpty()
                ? say("method.none", target.shown())
                : say("method.unknown", target.shown(), name)
                        .maybe(Nearest.meant(name, methods.stream().map(Method::getName).toList()));
    }

    private static Remark unfit(String name, List<Method> named, List<RuleValue> arguments) {
        List<Class<?>> given = arguments.stream().<Class<?>>map(RuleValue::type).toList();
        List<Title> takes =
                named.stream().map(m -> shown(Arrays.asList(m.getParameterTypes()))).toList();
        boolean number = arguments.stream().anyMatch(a -> a.kind() == RuleValue.Kind.NUMBER);
        boolean count = named.stream().anyMatch(m -> m.getParameterCount() == arguments.size());
        return say("arguments", name, joined(takes, " atau ", " or "), shown(given))
                .maybe(
                        !count
                                ? text("arguments.count")
                                : text(number ? "arguments.field" : "arguments.swapped"));
    }

    private static boolean fits(Method method, List<RuleValue> arguments) {
        Class<?>[] parameters = method.getParameterTypes();
        if (parameters.length != arguments.size()) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            if (!parameters[i].isAssignableFrom(arguments.get(i).type())) {
                return false;
            }
        }
        return true;
    }

    private static Title shown(List<Class<?>> types) {
        Title inside = joined(types.stream().map(RuleValue::shown).toList(), ", ", ", ");
        return types.isEmpty()
                ? RuleRemarks.same("( )")
                : new Title("( " + inside.indonesian() + " )", "( " + inside.english() + " )");
    }

    private static Title joined(List<Title> titles, String indonesian, String english) {
        return new Title(
                String.join(indonesian, titles.stream().map(Title::indonesian).toList()),
                String.join(english, titles.stream().map(Title::english).toList()));
    }
}
