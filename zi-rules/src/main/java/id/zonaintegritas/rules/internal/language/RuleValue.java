package id.zonaintegritas.rules.internal.language;

import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.facts.Standing;
import id.zonaintegritas.rules.facts.Words;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a condition or consequence knows of a value before any rule runs.
 *
 * @param mayBeUnknown whether it may be null
 * @param owner the type whose field it is, or null
 * @param field the name of that field, or an empty text
 * @param chosenBy if it is a fact: by which of its fields it is chosen, and what these may be
 */
public record RuleValue(
        Class<?> type,
        boolean mayBeUnknown,
        @Nullable Class<?> owner,
        String field,
        Map<String, Set<String>> chosenBy) {

    /** What can be done with a value. */
    public enum Kind {
        TEXT,
        NUMBER,
        STANDING,
        TRUTH,
        TEXTS,
        FACT
    }

    /** Stands for what was reported already, and is compared with nothing. */
    static final RuleValue REPORTED = RuleValue.of(Void.class);

    static RuleValue of(Class<?> type) {
        return new RuleValue(type, false, null, "", Map.of());
    }

    /** A fact that a condition chooses. */
    static RuleValue fact(Class<?> type, Map<String, Set<String>> chosenBy) {
        return new RuleValue(type, false, null, "", chosenBy);
    }

    /** What a field of a fact holds. */
    public static RuleValue field(Class<?> owner, Method getter) {
        return new RuleValue(
                getter.getReturnType(),
                Words.mayBeUnknown(getter),
                owner,
                Words.fieldName(getter),
                Map.of());
    }

    boolean isReported() {
        return type == Void.class;
    }

    /** Whether it can be asked by itself, without a comparison. */
    boolean isFlag() {
        return type == boolean.class;
    }

    /** Whether it is a number that is always whole. */
    boolean isWhole() {
        return type == Long.class || type == int.class;
    }

    public Kind kind() {
        if (type == String.class) {
            return Kind.TEXT;
        }
        if (type == Rational.class || isWhole()) {
            return Kind.NUMBER;
        }
        if (type == Standing.class) {
            return Kind.STANDING;
        }
        if (type == boolean.class || type == Boolean.class) {
            return Kind.TRUTH;
        }
        return type == List.class ? Kind.TEXTS : Kind.FACT;
    }

    /** As a message shows what it can be. */
    public Title shown() {
        return shown(type);
    }

    public static Title shown(Class<?> type) {
        Kind kind = of(type).kind();
        return kind == Kind.FACT
                ? RuleRemarks.text("kind.FACT", type.getSimpleName())
                : RuleRemarks.text("kind." + kind);
    }
}
