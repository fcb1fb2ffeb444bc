package id.zonaintegritas.rules;

import id.zonaintegritas.model.Stage;
import id.zonaintegritas.rules.facts.Asked;
import id.zonaintegritas.rules.facts.Attained;
import id.zonaintegritas.rules.facts.Concluded;
import id.zonaintegritas.rules.facts.Decided;
import id.zonaintegritas.rules.facts.Finding;
import id.zonaintegritas.rules.facts.Relief;
import id.zonaintegritas.rules.facts.Words;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The types that rules may speak of, and what can be asked of them. */
final class RuleWords {

    static final String FACTS = "id.zonaintegritas.rules.facts.*";

    private static final Map<Class<?>, Stage> LATER =
            Map.of(
                    Asked.class, Stage.REQUIREMENTS,
                    Relief.class, Stage.REQUIREMENTS,
                    Finding.class, Stage.REQUIREMENTS,
                    Attained.class, Stage.DECISION,
                    Decided.class, Stage.DECISION);

    /** All types, by the name that an import gives them. */
    static final Map<String, Class<?>> TYPES = types();

    private RuleWords() {}

    private static Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new TreeMap<>();
        Words.types().forEach(type -> types.put(canonical(type), type));
        return types;
    }

    static String canonical(Class<?> type) {
        return type.getName().replace('$', '.');
    }

    /** The stage before whose rules nothing of this type is there; empty if there may be. */
    static Optional<Stage> concludedIn(Class<?> type) {
        return Optional.ofNullable(LATER.get(type));
    }

    static boolean isConclusion(Class<?> type) {
        return Concluded.class.isAssignableFrom(type);
    }

    /** What a field of a fact is read by. */
    static Optional<Method> field(Class<?> type, String name) {
        return Words.field(type, name);
    }

    /** The names of the fields that conditions may compare. */
    static List<String> fieldNames(Class<?> type) {
        return Words.fields(type).stream().map(Words::fieldName).sorted().toList();
    }

    /** The methods that a consequence may call on a fact. */
    static List<Method> methods(Class<?> type) {
        return Words.methods(type);
    }
}
