package id.zonaintegritas.rules.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one firing of a rule concluded about a unit. */
public abstract class Concluded extends OfUnit implements Settled {

    /** The place of what is not expected of every unit: a warning, a reservation. */
    static final int NO_SLOT = -1;

    Concluded(Workings unit) {
        super(unit);
    }

    /** Where it stands among what is concluded about every unit. */
    abstract int slot();

    /** The id by which later steps name it. */
    abstract String id();

    @Override
    public String name() {
        return id();
    }

    @Override
    public boolean hasUnknown() {
        return false;
    }

    @Override
    public @Nullable String citation() {
        return null;
    }

    /** The same conclusion, which rests on these readings too. */
    Concluded restingOn(Readings readings) {
        return this;
    }

    /**
     * Takes it in as the conclusion of a rule.
     *
     * @param matched the facts that the rule's conditions matched
     */
    public final void concludedBy(RuleInfo rule, List<Object> matched) {
        Concluded resting = this;
        List<String> because = List.of();
        for (int i = 0; i < matched.size(); i++) {
            Object fact = matched.get(i);
            if (fact instanceof OfUnit ofUnit) {
                because = Because.with(because, ofUnit, unit());
            } else if (fact instanceof Reading reading) {
                resting = resting.restingOn(reading.itself());
            } else if (fact instanceof Limit limit) {
                resting = resting.restingOn(limit.quantity().readings());
            }
        }
        unit().conclude(rule, because, resting);
    }
}
