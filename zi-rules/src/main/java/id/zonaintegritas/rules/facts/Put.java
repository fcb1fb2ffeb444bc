package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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

    /** Whose rules conclude something about it. */
    public final Stage stage() {
        return row().stage();
    }

    /** The ids of what is to be concluded about it. */
    public final List<String> settles() {
        return Arrays.stream(row().slots()).mapToObj(unit()::nameOf).toList();
    }

    /** What it is made of: places in an assessment, and ids of what is concluded before it. */
    public List<String> madeOf() {
        return Stream.concat(
                        row().because().stream(),
                        Arrays.stream(row().restsOn()).mapToObj(unit()::nameOf))
                .distinct()
                .toList();
    }

    /**
     * What its row asks of something that it is made of.
     *
     * @param part one of what it is made of
     */
    public List<FactValue> bounds(String part) {
        return List.of();
    }

    /** Whether what is to be concluded about it is concluded. */
    boolean isSettled() {
        return unit().isConcluded(row().slot());
    }

    /** What stands where no rule settles it, because something that rules compare is open. */
    abstract Concluded open();
}
