package id.zonaintegritas.rules.internal.language;

import id.zonaintegritas.model.Stage;
import id.zonaintegritas.rules.facts.Answer;
import id.zonaintegritas.rules.facts.Asked;
import id.zonaintegritas.rules.facts.Attained;
import id.zonaintegritas.rules.facts.Comparison;
import id.zonaintegritas.rules.facts.Concluded;
import id.zonaintegritas.rules.facts.Count;
import id.zonaintegritas.rules.facts.Decided;
import id.zonaintegritas.rules.facts.Figure;
import id.zonaintegritas.rules.facts.Finding;
import id.zonaintegritas.rules.facts.Limit;
import id.zonaintegritas.rules.facts.OfUnit;
import id.zonaintegritas.rules.facts.Points;
import id.zonaintegritas.rules.facts.Predicates;
import id.zonaintegritas.rules.facts.Put;
import id.zonaintegritas.rules.facts.Ratio;
import id.zonaintegritas.rules.facts.Reading;
import id.zonaintegritas.rules.facts.Relief;
import id.zonaintegritas.rules.facts.ReservationRow;
import id.zonaintegritas.rules.facts.Score;
import id.zonaintegritas.rules.facts.Scores;
import id.zonaintegritas.rules.facts.StatedFact;
import id.zonaintegritas.rules.facts.Total;
import id.zonaintegritas.rules.facts.Unit;
import id.zonaintegritas.rules.facts.WarningRow;
import id.zonaintegritas.rules.facts.Words;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The types that rules may speak of, when there are facts of them, and what can be asked of them.
 */
public final class RuleWords {

    static final String FACTS = "id.zonaintegritas.rules.facts.*";

    /**
     * The fields by which facts are chosen, whatever a unit states: of what has one of them there
     * are few.
     */
    public static final Set<String> IDENTIFYING =
            Set.of(
                    "id",
                    "question",
                    "indicator",
                    "parent",
                    "count",
                    "name",
                    "fact",
                    "predicate",
                    "requirement",
                    "affirmation",
                    "code");

    /** What a unit states and what is the same for all units. */
    private static final Set<Class<?>> STATED =
            Set.of(
                    Unit.class,
                    Answer.class,
                    Count.class,
                    StatedFact.class,
                    Comparison.class,
                    Reading.class,
                    Limit.class);

    private static final Set<Class<?>> LISTED = Set.of(WarningRow.class, ReservationRow.class);

    /** Of these there is one for each unit. */
    private static final Set<Class<?>> SINGLE = Set.of(Unit.class, Predicates.class, Decided.class);

    /** When each kind of conclusion is drawn; warnings and reservations are at any time. */
    private static final Map<Class<?>, Stage> CONCLUDED =
            Map.of(
                    Total.class, Stage.SCORING,
                    Ratio.class, Stage.SCORING,
                    Scores.class, Stage.SCORING,
                    Points.class, Stage.SCORING,
                    Figure.class, Stage.SCORING,
                    Asked.class, Stage.REQUIREMENTS,
                    Relief.class, Stage.REQUIREMENTS,
                    Finding.class, Stage.REQUIREMENTS,
                    Attained.class, Stage.DECISION,
                    Decided.class, Stage.DECISION);

    private static final Map<String, Class<?>> TYPES = types();

    private RuleWords() {}

    private static Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        Words.types().forEach(type -> types.put(type.getSimpleName(), type));
        return types;
    }

    /** The names of all types, what stands in a session first. */
    static Set<String> typeNames() {
        return TYPES.keySet();
    }

    public static Optional<Class<?>> type(String name) {
        return Optional.ofNullable(TYPES.get(name));
    }

    /** Whether there are facts of this type that conditions can choose. */
    public static boolean isThere(Class<?> type) {
        return isStated(type)
                || LISTED.contains(type)
                || Put.class.isAssignableFrom(type)
                || isScore(type)
                || (CONCLUDED.containsKey(type) && type != Scores.class);
    }

    /** Whether it is stated by the unit or by the edition, not put to the unit or concluded. */
    static boolean isStated(Class<?> type) {
        return STATED.contains(type);
    }

    /** Whether it is about one unit, and not the same for all. */
    public static boolean isOfUnit(Class<?> type) {
        return OfUnit.class.isAssignableFrom(type);
    }

    /** Whether it is the score of a question, of which one conclusion may give several. */
    public static boolean isScore(Class<?> type) {
        return type == Score.class;
    }

    /** Whether there is one for each unit. */
    static boolean isSingle(Class<?> type) {
        return SINGLE.contains(type);
    }

    public static boolean isConclusion(Class<?> type) {
        return Concluded.class.isAssignableFrom(type);
    }

    /** The stage whose rules draw conclusions of this type; empty if those of any may. */
    static Optional<Stage> concludedIn(Class<?> type) {
        return Optional.ofNullable(CONCLUDED.get(type));
    }

    /** The first stage in which there are facts of this type. */
    public static Stage firstStage(Class<?> type) {
        if (Put.class.isAssignableFrom(type)) {
            // A row is put when rules are to conclude something about it.
            return Words.methods(type).stream()
                    .map(Method::getReturnType)
                    .flatMap(concluded -> concludedIn(concluded).stream())
                    .findFirst()
                    .orElse(Stage.SCORING);
        }
        return concludedIn(type).orElse(Stage.SCORING);
    }

    /** The names of the fields that conditions may compare. */
    static List<String> fieldNames(Class<?> type) {
        return Words.fields(type).stream().map(Words::fieldName).sorted().toList();
    }
}
