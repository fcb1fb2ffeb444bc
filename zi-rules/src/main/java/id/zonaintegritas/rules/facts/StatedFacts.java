package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.FactValue;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the units state for one fact of their eligibility. */
public final class StatedFacts implements Given {

    private final String fact;
    private final List<@Nullable FactValue> values;

    /**
     * @param fact the name of the fact
     * @param values a value, or null where it is not known, for each unit
     */
    public StatedFacts(String fact, List<@Nullable FactValue> values) {
        this.fact = requireNonNull(fact, "fact");
        this.values = Collections.unmodifiableList(values);
    }

    public String fact() {
        return fact;
    }

    @Nullable FactValue value(int unit) {
        return values.get(unit);
    }

    int units() {
        return values.size();
    }

    @Override
    public String pointer() {
        return "/eligibility/" + fact;
    }
}
