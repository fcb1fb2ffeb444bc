package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Rational;
import java.util.List;

/** The points of several nodes, taken together. */
public record Sum(List<Points> parts) implements Gathered {

    Rational weight() {
        return parts.stream().map(p -> p.node().weight()).reduce(Rational.ZERO, Rational::plus);
    }

    Value value(Workings unit) {
        if (parts.size() == 1) {
            return parts.get(0).points(unit);
        }
        Rational lowest = Rational.ZERO;
        boolean known = true;
        int readings = 0;
        for (int i = 0; i < parts.size(); i++) {
            Value value = parts.get(i).points(unit);
            lowest = lowest.plus(value.lowest());
            known &= value.isKnown();
            readings |= value.readings();
        }
        return new Value(lowest, known ? lowest : highest(unit), readings);
    }

    private Rational highest(Workings unit) {
        Rational highest = Rational.ZERO;
        for (Points part : parts) {
            highest = highest.plus(part.points(unit).highest());
        }
        return highest;
    }

    /** {@code total( $points )} in rules. */
    public static final class Function extends Gathering<Points> {
        public Function() {
            super(Points.class, Sum.class);
        }

        @Override
        Object of(List<Points> parts) {
            return new Sum(parts);
        }
    }
}
