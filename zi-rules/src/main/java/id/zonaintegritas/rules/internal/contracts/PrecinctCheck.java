package id.zonaintegritas.rules.internal.contracts;

import static id.zonaintegritas.rules.internal.contracts.AssessmentProblems.say;
import static id.zonaintegritas.rules.internal.document.JsonPointer.pointer;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.PrecinctAssessment;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must hold for the assessment of a precinct, whether it was read or built by a program.
 * Immutable and safe to share between threads.
 */
public final class PrecinctCheck {

    private static final String UNITS = "/units";

    private final LoadedEdition edition;
    private final AssessmentCheck values;
    private final Map<String, FactDefinition> facts = new LinkedHashMap<>();

    public PrecinctCheck(LoadedEdition edition) {
        this.edition = edition;
        this.values = new AssessmentCheck(edition);
        edition.precincts().facts().forEach(fact -> facts.put(fact.name(), fact));
    }

    public AssessmentCheck values() {
        return values;
    }

    public Map<String, FactDefinition> facts() {
        return facts;
    }

    public AssessmentProblems problems() {
        return new AssessmentProblems(edition);
    }

    /** Checks what the precinct says of itself, and that its units can be told apart. */
    public void check(PrecinctAssessment precinct, AssessmentProblems problems) {
        if (edition.precincts().isEmpty()) {
            problems.add("", say("precinct.none", edition.id()));
        }
        AssessmentCheck.id(precinct.precinct().id(), "/precinct/id", problems);
        if (precinct.precinct().name() != null) {
            AssessmentCheck.text(precinct.precinct().name(), "/precinct/name", problems);
        }
        precinct.facts()
                .forEach(
                        (name, value) -> {
                            String at = pointer("", name);
                            FactDefinition fact = facts.get(name);
                            if (fact == null) {
                                problems.addForeign(at, say("fact.unknown"), name, facts.keySet());
                            } else {
                                values.value(fact, value, at, problems);
                            }
                        });
        units(precinct.units(), problems);
    }

    private static void units(List<Assessment> units, AssessmentProblems problems) {
        if (units.isEmpty()) {
            problems.add(UNITS, say("units.none"));
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < units.size(); i++) {
            String id = units.get(i).unit().id();
            if (!ids.add(id)) {
                problems.add(unit(i) + "/unit/id", say("units.repeated", id));
            }
        }
    }

    /** Where a unit stands. */
    public static String unit(int index) {
        return UNITS + "/" + index;
    }
}
