package id.zonaintegritas.rules;

import id.zonaintegritas.rules.RuleText.Call;
import id.zonaintegritas.rules.RuleText.Expression;
import id.zonaintegritas.rules.RuleText.Literal;
import id.zonaintegritas.rules.RuleText.Path;
import id.zonaintegritas.rules.RuleToken.Kind;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks what a consequence computes. */
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
        if (value == null || value.type() == Object.class) {
            return;
        }
        if (!(conclusion instanceof Call) || !RuleWords.isConclusion(value.type())) {
            types.report(
                    conclusion.place(),
                    "what is inserted must be a new conclusion, not "
                            + (conclusion instanceof Call
                                    ? value.shown()
                                    : "what is there already"),
                    "a call such as Points.of( ... ) is meant.");
        }
    }

    /** Null if something was reported. */
    private @Nullable RuleValue value(Expression expression) {
        if (expression instanceof Literal literal) {
            boolean text = literal.token().kind() == Kind.TEXT;
            return RuleValue.of(
                    text ? String.class : literal.token().is("null") ? Void.class : Boolean.class);
        }
        return expression instanceof Call call ? call(call) : path((Path) expression);
    }

    private @Nullable RuleValue path(Path path) {
        RuleToken first = path.first();
        RuleValue value = variables.get(first.text());
        if (value == null) {
            types.unknownVariable(first, variables);
            return null;
        }
        if (path.words().size() > 1 && value.type() != Object.class) {
            types.report(
                    path.words().get(1).place(),
                    "a consequence has no fields: bind " + path.dotted() + " in the conditions",
                    "");
            return null;
        }
        return value;
    }

    private @Nullable RuleValue call(Call call) {
        List<RuleValue> arguments = new ArrayList<>();
        for (Expression argument : call.arguments()) {
            RuleValue value = value(argument);
            if (value != null) {
                arguments.add(value);
            }
        }
        RuleValue target = value(call.target());
        if (target == null
                || target.type() == Object.class
                || arguments.size() < call.arguments().size()) {
            return null;
        }
        return called(call, target, arguments);
    }

    private @Nullable RuleValue called(Call call, RuleValue target, List<RuleValue> arguments) {
        Class<?> type = target.type();
        RuleToken name = call.method();
        List<Method> all = RuleWords.methods(type);
        List<Method> named = all.stream().filter(m -> m.getName().equals(name.text())).toList();
        if (named.isEmpty()) {
            types.report(
                    name.place(),
                    type.getSimpleName() + " has no method " + name.text(),
                    Nearest.isMeant(
                            name.text(), all.stream().map(Method::getName).distinct().toList()));
            return null;
        }
        Optional<Method> fitting = named.stream().filter(m -> fits(m, arguments)).findFirst();
        if (fitting.isEmpty()) {
            types.report(
                    name.place(),
                    name.text()
                            + " takes "
                            + String.join(" or ", named.stream().map(RuleCalls::shown).toList())
                            + ", not "
                            + shown(arguments.stream().<Class<?>>map(RuleValue::type).toList()),
                    named.get(0).getParameterCount() == arguments.size()
                            ? "two of them were swapped, or another variable is meant."
                            : "one of them is missing or too many.");
            return null;
        }
        for (Expression argument : call.arguments()) {
            if (argument instanceof Literal literal && literal.token().kind() == Kind.TEXT) {
                names.checkArgument(types, type, literal.token(), target.subjects());
            }
        }
        return RuleValue.of(fitting.get().getReturnType());
    }

    private static boolean fits(Method method, List<RuleValue> arguments) {
        Class<?>[] parameters = method.getParameterTypes();
        if (parameters.length != arguments.size()) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            Class<?> given = arguments.get(i).type();
            if (given != Object.class && !RuleValue.boxed(parameters[i]).isAssignableFrom(given)) {
                return false;
            }
        }
        return true;
    }

    private static String shown(Method method) {
        return shown(Arrays.asList(method.getParameterTypes()));
    }

    private static String shown(List<Class<?>> types) {
        return types.isEmpty()
                ? "( )"
                : "( " + String.join(", ", types.stream().map(RuleValue::shown).toList()) + " )";
    }
}
