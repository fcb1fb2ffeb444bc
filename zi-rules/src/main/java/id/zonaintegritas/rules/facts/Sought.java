package id.zonaintegritas.rules.facts;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * What the conditions of the rules in force look at: nothing else need stand in a session.
 * Immutable.
 */
public final class Sought {

    private final IdentityHashMap<Class<?>, Boolean> types = new IdentityHashMap<>();
    private final List<Object> rows;

    /**
     * What is looked at.
     *
     * @param types the types of fact that conditions choose from
     * @param rows the rows, the same for every unit, that some condition may choose
     */
    public Sought(Collection<Class<?>> types, List<Object> rows) {
        types.forEach(type -> this.types.put(type, Boolean.TRUE));
        this.rows = List.copyOf(rows);
    }

    boolean has(Class<?> type) {
        return types.containsKey(type);
    }

    List<Object> rows() {
        return rows;
    }
}
