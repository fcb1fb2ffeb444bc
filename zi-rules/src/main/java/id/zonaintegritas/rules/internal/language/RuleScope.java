package id.zonaintegritas.rules.internal.language;

import id.zonaintegritas.rules.facts.Words;
import id.zonaintegritas.rules.internal.language.RuleText.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What names stand for within one pattern: the fields of its fact, and variables. */
final class RuleScope {

    private final Class<?> fact;
    private final Map<String, RuleValue> variables;

    /**
     * @param fact the type whose fields are compared
     * @param variables what is bound so far
     */
    RuleScope(Class<?> fact, Map<String, RuleValue> variables) {
        this.fact = fact;
        this.variables = variables;
    }

    Class<?> fact() {
        return fact;
    }

    Map<String, RuleValue> variables() {
        return variables;
    }

    /** What each word of a path stands for, up to the first that stands for nothing. */
    List<RuleValue> along(Path path) {
        List<RuleValue> values = new ArrayList<>();
        RuleValue last = path.isOfVariable() ? null : RuleValue.of(fact);
        for (RuleToken word : path.words()) {
            last = last == null ? variables.get(word.text()) : field(last, word.text());
            if (last == null) {
                return values;
            }
            values.add(last);
        }
        return values;
    }

    /** What a path stands for, if all its words are known. */
    Optional<RuleValue> value(Path path) {
        List<RuleValue> values = along(path);
        return values.size() < path.words().size()
                ? Optional.empty()
                : Optional.of(values.get(values.size() - 1));
    }

    private static @Nullable RuleValue field(RuleValue of, String name) {
        if (of.isReported()) {
            return of;
        }
        Optional<Method> getter = Words.field(of.type(), name);
        return getter.isEmpty() ? null : RuleValue.field(of.type(), getter.get());
    }

    /** A scope of its own for what is bound from here on. */
    static Map<String, RuleValue> within(Map<String, RuleValue> variables) {
        return new HashMap<>(variables);
    }
}
