package id.zonaintegritas.rules;

import id.zonaintegritas.rules.facts.Concluded;
import id.zonaintegritas.rules.facts.Workings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One step of a derivation: what a rule concluded, from what, and where the regulation says so. */
final class Step implements Concluded.Writing {

    private final RowsInForce rows;
    private final Firing firing;
    private final String citation;
    private final List<String> because;

    /** For each of these the place of a finding that a unit may not be asked for, or -1. */
    private final int[] findings;

    private final boolean restsOnFindings;

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
        this.findings = because.stream().mapToInt(id -> findings.getOrDefault(id, -1)).toArray();
        this.restsOnFindings = Arrays.stream(this.findings).anyMatch(place -> place >= 0);
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
        if (!restsOnFindings) {
            return because;
        }
        List<String> asked = new ArrayList<>(findings.length);
        for (int i = 0; i < findings.length; i++) {
            if (findings[i] < 0 || unit.written(findings[i]) != null) {
                asked.add(because.get(i));
            }
        }
        return asked.size() < because.size() ? List.copyOf(asked) : because;
    }

    @Override
    public List<String> interpretations(int readings, @Nullable String always) {
        return rows.interpretations(readings | rows.bit(always));
    }
}
