package id.zonaintegritas.rules.facts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
                    Comparison.class,
                    Scope.class,
                    Affirmation.class,
                    Minimum.class,
                    EachPart.class,
                    EachPart.Part.class,
                    Eligibility.class,
                    Exclusion.class,
                    Special.class,
                    PrecinctCondition.class,
                    PrecinctUnits.class,
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

    /** Looked up by reflection once: checks ask for them again and again. */
    private static final ClassValue<List<Method>> METHODS =
            new ClassValue<>() {
                @Override
                protected List<Method> computeValue(Class<?> type) {
                    return words(type).filter(Words::isComputed).toList();
                }
            };

    private static final ClassValue<Map<String, Method>> FIELDS =
            new ClassValue<>() {
                @Override
                protected Map<String, Method> computeValue(Class<?> type) {
                    return words(type)
                            .filter(m -> !isComputed(m))
                            .collect(Collectors.toMap(Words::fieldName, Function.identity()));
                }
            };

    private static final Pattern GETTER = Pattern.compile("^(get|is)(?=[A-Z])");

    private Words() {}

    /** All of them, what stands in a session first. */
    public static List<Class<?>> types() {
        return TYPES;
    }

    /** What a fact of this type can be asked in conditions, by name. */
    public static List<Method> fields(Class<?> type) {
        return words(type).filter(m -> !isComputed(m)).toList();
    }

    /** What consequences can do with a fact of this type, by name. */
    public static List<Method> methods(Class<?> type) {
        return METHODS.get(type);
    }

    private static Stream<Method> words(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(m -> m.isAnnotationPresent(Word.class) && !m.isBridge())
                .sorted(
                        Comparator.comparing(Words::fieldName)
                                .thenComparing(Method::getParameterCount));
    }

    private static boolean isComputed(Method method) {
        return Concluded.class.isAssignableFrom(method.getReturnType())
                || method.getReturnType() == Quantity.class;
    }

    /** The name by which conditions know a field. */
    public static String fieldName(Method getter) {
        String name = GETTER.matcher(getter.getName()).replaceFirst("");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Whether a field may be null: what is not stated, not known, or not there. */
    public static boolean mayBeUnknown(Method getter) {
        return getter.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
    }

    /** The field of this name, if it is a word. */
    public static Optional<Method> field(Class<?> type, String name) {
        return Optional.ofNullable(FIELDS.get(type).get(name));
    }

    /** What a field of a fact says; null if that is not known, or if it is no word. */
    public static @Nullable Object value(Object fact, String field) {
        Method getter = FIELDS.get(fact.getClass()).get(field);
        try {
            return getter == null ? null : getter.invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(field, broken);
        }
    }

    /** A field of a fact as a message shows it; an unknown one as a question mark. */
    static String text(Object fact, String field) {
        Object value = value(fact, field);
        return value == null ? "?" : value.toString();
    }
}
