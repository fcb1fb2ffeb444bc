package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Rational;
import java.util.List;

/** The mean of the scores of several questions. */
public record Mean(List<Scores> parts) implements Gathered {

    /**
     * The mean of what counts for this unit. Where every question is left out there is no mean: it
     * can still be anything.
     */
    Value value(Workings unit) {
        Rational lowest = Rational.ZERO;
        Rational highest = Rational.ZERO;
        int counted = 0;
        int readings = 0;
        boolean known = true;
        for (int i = 0; i < parts.size(); i++) {
            Value value = parts.get(i).score(unit);
            if (value != null) {
                lowest = lowest.plus(value.lowest());
                known &= value.isKnown();
                highest = highest.plus(value.highest());
                readings |= value.readings();
                counted++;
            }
        }
        if (counted == 0) {
            for (Scores part : parts) {
                lowest = lowest.plus(part.lowest());
                highest = highest.plus(part.highest());
            }
            counted = parts.size();
            known = false;
        }
        Rational share = Rational.of(1, counted);
        Rational mean = lowest.times(share);
        return new Value(mean, known ? mean : highest.times(share), readings);
    }

    /** {@code mean( $scores )} in rules. */
    public static final class Function extends Gathering<Scores> {
        public Function() {
            super(Scores.class, Mean.class);
        }

        @Override
        Object of(List<Scores> parts) {
            return new Mean(parts);
        }
    }
}
