package id.zonaintegritas.rules;

import id.zonaintegritas.model.Affirmation;
import id.zonaintegritas.model.Award;
import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.InstitutionType;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.NodeKind;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.ServiceType;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.WarningKind;
import id.zonaintegritas.rules.facts.ChoiceAnswers;
import id.zonaintegritas.rules.facts.Concluded;
import id.zonaintegritas.rules.facts.CountAnswers;
import id.zonaintegritas.rules.facts.Decisions;
import id.zonaintegritas.rules.facts.Every;
import id.zonaintegritas.rules.facts.Findings;
import id.zonaintegritas.rules.facts.Gathered;
import id.zonaintegritas.rules.facts.IndexAnswers;
import id.zonaintegritas.rules.facts.Mean;
import id.zonaintegritas.rules.facts.Outcomes;
import id.zonaintegritas.rules.facts.Points;
import id.zonaintegritas.rules.facts.Ranked;
import id.zonaintegritas.rules.facts.Ratios;
import id.zonaintegritas.rules.facts.Reading;
import id.zonaintegritas.rules.facts.Reliefs;
import id.zonaintegritas.rules.facts.Scores;
import id.zonaintegritas.rules.facts.StatedFacts;
import id.zonaintegritas.rules.facts.Sum;
import id.zonaintegritas.rules.facts.Totals;
import id.zonaintegritas.rules.facts.Units;
import id.zonaintegritas.rules.facts.Warnings;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The types that rules may speak of, and what can be asked of them. */
final class RuleWords {

    static final String MODEL = "id.zonaintegritas.model.*";
    static final String FACTS = "id.zonaintegritas.rules.facts.*";

    /** What stands in every session, or is concluded in it. */
    private static final List<Class<?>> GIVEN =
            List.of(
                    Node.class,
                    Requirement.class,
                    Requirement.Minimum.class,
                    Requirement.Eligibility.class,
                    Award.class,
                    Affirmation.class,
                    WarningKind.class,
                    Reading.class,
                    Units.class,
                    ChoiceAnswers.class,
                    CountAnswers.class,
                    IndexAnswers.class,
                    StatedFacts.class,
                    Totals.class,
                    Ratios.class,
                    Scores.class,
                    Points.class,
                    Reliefs.class,
                    Findings.class,
                    Outcomes.class,
                    Decisions.class,
                    Warnings.class);

    private static final Map<Class<?>, Stage> LATER =
            Map.of(
                    Reliefs.class, Stage.REQUIREMENTS,
                    Findings.class, Stage.REQUIREMENTS,
                    Outcomes.class, Stage.DECISION,
                    Decisions.class, Stage.DECISION);

    /** What an accumulate makes. */
    private static final List<Class<? extends Gathered>> MADE =
            List.of(Mean.class, Sum.class, Every.class, Ranked.class);

    /** What conditions compare with. */
    private static final List<Class<?>> CONSTANTS =
            List.of(
                    Count.Role.class,
                    FactDefinition.Kind.class,
                    InstitutionType.class,
                    NodeKind.class,
                    Outcome.class,
                    Predicate.class,
                    Question.class,
                    Requirement.Level.class,
                    Requirement.Measure.class,
                    ServiceType.class,
                    Status.class);

    static final Map<String, Class<?>> FUNCTIONS =
            Map.of(
                    canonical(Mean.Function.class), Mean.Function.class,
                    canonical(Sum.Function.class), Sum.Function.class,
                    canonical(Every.Function.class), Every.Function.class,
                    canonical(Ranked.Function.class), Ranked.Function.class);

    /** All types, by the name that an import gives them. */
    static final Map<String, Class<?>> TYPES = types();

    private RuleWords() {}

    private static Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new TreeMap<>();
        Stream.of(GIVEN, MADE, CONSTANTS)
                .flatMap(List::stream)
                .forEach(type -> types.put(canonical(type), type));
        return types;
    }

    static String canonical(Class<?> type) {
        return type.getName().replace('$', '.');
    }

    static boolean isGiven(Class<?> type) {
        return GIVEN.contains(type);
    }

    /** The stage before whose rules nothing of this type is there; empty if there may be. */
    static Optional<Stage> concludedIn(Class<?> type) {
        return Optional.ofNullable(LATER.get(type));
    }

    static boolean isMade(Class<?> type) {
        return MADE.contains(type);
    }

    static boolean isConclusion(Class<?> type) {
        return Concluded.class.isAssignableFrom(type);
    }

    /** What a field of a fact is read by, the engine's way. */
    static Optional<Method> field(Class<?> type, String name) {
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Stream.of("get" + capital, "is" + capital, name)
                .flatMap(getter -> fields(type).filter(m -> m.getName().equals(getter)))
                .findFirst();
    }

    /** The names of the fields that conditions may compare. */
    static List<String> fieldNames(Class<?> type) {
        return fields(type).map(RuleWords::fieldName).sorted().toList();
    }

    private static String fieldName(Method getter) {
        String name = getter.getName();
        String rest = name.replaceFirst("^(get|is)(?=[A-Z])", "");
        return rest.equals(name) ? name : Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
    }

    private static Stream<Method> fields(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(m -> m.getDeclaringClass() != Object.class)
                .filter(m -> !Modifier.isStatic(m.getModifiers()) && m.getParameterCount() == 0)
                .filter(m -> m.getReturnType() != void.class)
                .filter(m -> !m.getName().equals("hashCode") && !m.getName().equals("toString"));
    }

    /** The methods that a consequence may call: of a type itself, or of a fact of it. */
    static List<Method> methods(Class<?> type, boolean ofType) {
        return Arrays.stream(type.getMethods())
                .filter(m -> Modifier.isStatic(m.getModifiers()) == ofType)
                .filter(m -> m.getDeclaringClass() != Object.class && !m.isBridge())
                .filter(m -> RuleWords.isComputed(m.getReturnType()))
                .toList();
    }

    private static boolean isComputed(Class<?> type) {
        return isConclusion(type) || TYPES.containsValue(type);
    }
}
