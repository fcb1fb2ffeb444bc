package id.zonaintegritas.rules.facts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What rules may say: the types that bear {@link Word}, their fields and their methods. */
public final class Words {

    /** Every type that a rule may name, or meet as the value of a field. */
    private static final List<Class<?>> TYPES =
            List.of(
                    Unit.class,
                    Answer.class,
                    Count.class,
                    StatedFact.class,
                    Reading.class,
                    Limit.class,
                    WarningRow.class,
                    ReservationRow.class,
                    Choices.class,
                    Unanswered.class,
                    Index.class,
                    Obliged.class,
                    Counts.class,
                    Indicator.class,
                    Section.class,
                    FigureRow.class,
                    Scope.class,
                    Affirmation.class,
                    Minimum.class,
                    EachPart.class,
                    EachPart.Part.class,
                    Eligibility.class,
                    Exclusion.class,
                    Special.class,
                    Requirements.class,
                    Predicates.class,
                    Total.class,
                    Ratio.class,
                    Score.class,
                    Scores.class,
                    Points.class,
                    Figure.class,
                    Asked.class,
                    Relief.class,
                    Finding.class,
                    Attained.class,
                    Decided.class,
                    Warning.class,
                    Reservation.class,
                    Quantity.class);

    private static final Map<Class<?>, Map<String, Method>> FIELDS = fieldsByName();

    private Words() {}

    private static Map<Class<?>, Map<String, Method>> fieldsByName() {
        Map<Class<?>, Map<String, Method>> all = new HashMap<>();
        for (Class<?> type : TYPES) {
            Map<String, Method> fields = new HashMap<>();
            fields(type).forEach(getter -> fields.put(fieldName(getter), getter));
            all.put(type, fields);
        }
        return all;
    }

    /** All of them, what stands in a session first. */
    public static List<Class<?>> types() {
        return TYPES;
    }

    /** What a fact of this type can be asked in conditions. */
    public static List<Method> fields(Class<?> type) {
        return words(type).filter(m -> !isComputed(m)).toList();
    }

    /** What consequences can do with a fact of this type. */
    public static List<Method> methods(Class<?> type) {
        return words(type).filter(Words::isComputed).toList();
    }

    private static Stream<Method> words(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(m -> m.isAnnotationPresent(Word.class) && !m.isBridge())
                .sorted(Comparator.comparing(Method::getName));
    }

    private static boolean isComputed(Method method) {
        return Concluded.class.isAssignableFrom(method.getReturnType())
                || method.getReturnType() == Quantity.class;
    }

    /** The name by which conditions know a field. */
    public static String fieldName(Method getter) {
        String name = getter.getName().replaceFirst("^(get|is)(?=[A-Z])", "");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Whether a rule's condition chooses facts of this type that are concluded, not given. */
    public static boolean isConclusion(Class<?> type) {
        return Concluded.class.isAssignableFrom(type) || type == Score.class;
    }

    /** The field of this name, if it is a word. */
    public static Optional<Method> field(Class<?> type, String name) {
        return Optional.ofNullable(FIELDS.getOrDefault(type, Map.of()).get(name));
    }

    /** A field of a fact as a message shows it; an unknown one as a question mark. */
    static String text(Object fact, String field) {
        Optional<Method> getter = field(fact.getClass(), field);
        if (getter.isEmpty()) {
            return "?";
        }
        try {
            Object value = getter.get().invoke(fact);
            return value == null ? "?" : value.toString();
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(field, broken);
        }
    }
}
