package id.zonaintegritas.rules;

import id.zonaintegritas.rules.facts.Concluded;
import id.zonaintegritas.rules.facts.Workings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One step of a derivation: what a rule concluded, from what, and where the regulation says so. */
final class Step implements Concluded.Writing {

    private final RowsInForce rows;
    private final Firing firing;
    private final String citation;
    private final List<String> because;

    /** The places of the findings that it rests on; a unit may not have been asked for them. */
    private final Map<String, Integer> findings;

    /**
     * A step.
     *
     * @param because pointers of inputs and ids of conclusions
     * @param findings the place of each finding among the workings of a unit, by id
     */
    Step(Firing firing, List<String> because, Map<String, Integer> findings, RowsInForce rows) {
        this.rows = rows;
        this.firing = firing;
        String ofRow = firing.concluded().citation();
        this.citation = ofRow == null ? firing.rule().citation() : ofRow;
        this.because = List.copyOf(because);
        this.findings = new HashMap<>(findings);
        this.findings.keySet().retainAll(because);
    }

    Concluded<?> concluded() {
        return firing.concluded();
    }

    RuleInfo info() {
        return firing.rule();
    }

    @Override
    public String rule() {
        return firing.rule().id();
    }

    @Override
    public String citation() {
        return citation;
    }

    /** What it rests on, for any unit. */
    List<String> because() {
        return because;
    }

    /** What it rests on for one unit: without requirements that the unit is not asked. */
    List<String> because(Workings unit) {
        for (int place : findings.values()) {
            if (unit.written(place) == null) {
                return because.stream().filter(id -> isConcluded(id, unit)).toList();
            }
        }
        return because;
    }

    private boolean isConcluded(String id, Workings unit) {
        Integer place = findings.get(id);
        return place == null || unit.written(place) != null;
    }

    @Override
    public List<String> interpretations(int readings, @Nullable String always) {
        return rows.interpretations(readings | rows.bit(always));
    }
}
