package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.FactValue;
import org.jspecify.annotations.Nullable;

/** What the units state for one fact of their eligibility. */
public final class StatedFacts implements Given {

    private final String fact;
    private final @Nullable FactValue[] values;

    /**
     * What is stated for a fact.
     *
     * @param fact the name of the fact
     * @param values a value, or null where it is not known, for each unit
     */
    public StatedFacts(String fact, @Nullable FactValue[] values) {
        this.fact = requireNonNull(fact, "fact");
        this.values = values.clone();
    }

    public String fact() {
        return fact;
    }

    @Nullable FactValue value(int unit) {
        return values[unit];
    }

    int units() {
        return values.length;
    }

    @Override
    public String pointer() {
        return "/eligibility/" + fact;
    }
}
