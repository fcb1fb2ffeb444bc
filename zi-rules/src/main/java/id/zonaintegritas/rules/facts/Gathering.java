package id.zonaintegritas.rules.facts;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.rule.AccumulateFunction;

/** An accumulate function that keeps what it was made of, so that a trace can name it. */
abstract class Gathering<T extends Concluded<?>> implements AccumulateFunction<Gathering.Parts<T>> {

    /** What was gathered so far. */
    static final class Parts<T> implements Serializable {
        private final transient List<T> all = new ArrayList<>();
    }

    private final Class<T> part;
    private final Class<?> result;

    Gathering(Class<T> part, Class<?> result) {
        this.part = part;
        this.result = result;
    }

    abstract Object of(List<T> parts);

    @Override
    public Parts<T> createContext() {
        return new Parts<>();
    }

    @Override
    public void init(Parts<T> parts) {
        parts.all.clear();
    }

    @Override
    public void accumulate(Parts<T> parts, Object value) {
        parts.all.add(part.cast(value));
    }

    @Override
    public void reverse(Parts<T> parts, Object value) {
        parts.all.remove(value);
    }

    @Override
    public Object getResult(Parts<T> parts) {
        return of(List.copyOf(parts.all));
    }

    @Override
    public boolean supportsReverse() {
        return true;
    }

    @Override
    public Class<?> getResultType() {
        return result;
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        // Has no state: the interface asks for it.
    }

    @Override
    public void readExternal(ObjectInput in) {
        // Has no state: the interface asks for it.
    }
}
