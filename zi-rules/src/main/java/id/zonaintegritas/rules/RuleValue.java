package id.zonaintegritas.rules;

import id.zonaintegritas.rules.facts.Words;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a condition or consequence knows of a value before any rule runs.
 *
 * @param element of what a list is made, or null if it is none
 * @param source the field that it was read from, such as {@code Node.id}, or an empty text
 * @param subjects the ids that its fact is chosen by, if it is a fact chosen by ids
 */
record RuleValue(Class<?> type, @Nullable Class<?> element, String source, Set<String> subjects) {

    private static final Map<Class<?>, Class<?>> BOXES =
            Map.of(
                    boolean.class, Boolean.class,
                    int.class, Integer.class,
                    long.class, Long.class);

    static RuleValue of(Class<?> type) {
        return new RuleValue(type, null, "", Set.of());
    }

    /** What a field of a fact holds. */
    static RuleValue field(Class<?> owner, Method getter) {
        Class<?> element = null;
        if (Collection.class.isAssignableFrom(getter.getReturnType())
                && getter.getGenericReturnType() instanceof ParameterizedType list) {
            Type of = list.getActualTypeArguments()[0];
            element = of instanceof Class<?> known ? known : Object.class;
        }
        return new RuleValue(
                boxed(getter.getReturnType()),
                element,
                owner.getSimpleName() + "." + Words.fieldName(getter),
                Set.of());
    }

    static Class<?> boxed(Class<?> type) {
        return BOXES.getOrDefault(type, type);
    }

    /** Whether the two can be equal at all. */
    boolean isComparableWith(RuleValue other) {
        return type.isAssignableFrom(other.type()) || other.type().isAssignableFrom(type);
    }

    /** As a message shows what it can be. */
    String shown() {
        return shown(type);
    }

    static String shown(Class<?> type) {
        if (type == String.class) {
            return "a text";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        if (type.isEnum()) {
            return "one of "
                    + String.join(
                            ", ",
                            Arrays.stream(type.getEnumConstants())
                                    .map(c -> type.getSimpleName() + "." + ((Enum<?>) c).name())
                                    .toList());
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return Number.class.isAssignableFrom(type) || type.getSimpleName().equals("Rational")
                ? "a number"
                : type.getSimpleName();
    }
}
