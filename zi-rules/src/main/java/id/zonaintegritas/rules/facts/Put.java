package id.zonaintegritas.rules.facts;

import java.util.List;

/** A row of the regulation put to a unit: it holds the row and the values that the row is about. */
public abstract class Put extends OfUnit {

    Put(Workings unit) {
        super(unit);
    }

    /** The row that was put. */
    abstract PlannedRow row();

    @Override
    public String name() {
        return row().name();
    }

    @Override
    String subject() {
        return row().name();
    }

    /** What it rests on, as a trace names it. */
    List<String> because() {
        return row().because();
    }

    /** Whether what is to be concluded about it is concluded. */
    boolean isSettled() {
        return unit().isConcluded(row().slot());
    }

    /** What stands where no rule settles it, because something that rules compare is open. */
    abstract Concluded open();
}
