package id.zonaintegritas.rules.internal.edition;

import id.zonaintegritas.model.FactValue;
import org.jspecify.annotations.Nullable;

/**
 * What a predicate asks of a fact.
 *
 * @param least the least that is enough, or null
 * @param most the most that is allowed, or null
 * @param byReading whether the reading in force says it
 */
public record Bounds(@Nullable FactValue least, @Nullable FactValue most, boolean byReading) {

    public static final Bounds NONE = new Bounds(null, null, false);

    Bounds withLeast(FactValue value, boolean ofReading) {
        return new Bounds(value, most, byReading || ofReading);
    }

    Bounds withMost(FactValue value) {
        return new Bounds(least, value, byReading);
    }
}
