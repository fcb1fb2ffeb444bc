package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.FactValue;
import org.jspecify.annotations.Nullable;

/**
 * What a unit states for one fact of its eligibility.
 *
 * @param fact the name of the fact
 */
public record StatedFacts(String fact) implements Given {

    public StatedFacts {
        requireNonNull(fact, "fact");
    }

    @Nullable FactValue value(Workings unit) {
        return unit.fact(fact);
    }

    @Override
    public String pointer() {
        return "/eligibility/" + fact;
    }
}
