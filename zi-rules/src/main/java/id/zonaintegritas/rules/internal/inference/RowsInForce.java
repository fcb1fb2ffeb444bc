package id.zonaintegritas.rules.internal.inference;

import static java.util.stream.Collectors.toSet;

import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.Limit;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Reading;
import id.zonaintegritas.model.Requirement;
import id.zonaintegritas.model.Requirement.Eligibility;
import id.zonaintegritas.model.Requirement.Minimum;
import id.zonaintegritas.model.Requirement.Special;
import id.zonaintegritas.rules.facts.Law;
import id.zonaintegritas.rules.internal.edition.PrecinctRows;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of an edition as the chosen readings of its interpretations leave them. */
public final class RowsInForce {

    private final LoadedEdition edition;
    private final Map<String, Reading> readings = new LinkedHashMap<>();

    /**
     * The rows of an edition under some readings.
     *
     * @param chosen the id of a reading by the id of its interpretation; the standard reading holds
     *     for the others
     */
    public RowsInForce(LoadedEdition edition, Map<String, String> chosen) {
        this.edition = edition;
        for (Interpretation interpretation : edition.interpretations()) {
            String choice = chosen.getOrDefault(interpretation.id(), interpretation.standard());
            readings.put(interpretation.id(), interpretation.reading(choice).orElseThrow());
        }
    }

    public LoadedEdition edition() {
        return edition;
    }

    /** All rows, as they hold. */
    public Law law() {
        return new Law(
                edition.from(),
                edition.until().orElse(null),
                edition.nodes(),
                questions(),
                edition.facts(),
                edition.requirements().stream().map(this::read).toList(),
                edition.predicates(),
                edition.affirmations(),
                edition.interpretations(),
                List.copyOf(readings.values()),
                edition.limits().stream().map(this::read).toList(),
                edition.figures(),
                edition.warnings(),
                edition.reservations(),
                edition.comparisons());
    }

    /** The rows about precincts, as they hold. */
    Law precinctLaw() {
        PrecinctRows precincts = edition.precincts();
        return new Law(
                edition.from(),
                edition.until().orElse(null),
                List.of(),
                List.of(),
                precincts.facts(),
                precincts.requirements(),
                precincts.predicates(),
                List.of(),
                edition.interpretations(),
                List.copyOf(readings.values()),
                edition.limits().stream().map(this::read).toList(),
                List.of(),
                edition.warnings(),
                edition.reservations(),
                List.of());
    }

    /** The questions that count. */
    private List<Question> questions() {
        Set<String> uncounted =
                readings.values().stream()
                        .map(Reading::uncounted)
                        .flatMap(Collection::stream)
                        .collect(toSet());
        return edition.questions().stream().filter(q -> !uncounted.contains(q.id())).toList();
    }

    private Limit read(Limit limit) {
        Reading reading = readings.get(limit.interpretation());
        return reading == null || reading.minimum() == null
                ? limit
                : limit.withValue(reading.minimum());
    }

    private Requirement read(Requirement written) {
        Reading reading = readings.get(written.interpretation());
        Requirement requirement =
                reading == null ? written : written.withTitle(reading.called(written.title()));
        Rational said = reading == null ? null : reading.minimum();
        if (requirement instanceof Minimum row) {
            return said == null ? row : row.withMinimum(said);
        }
        if (requirement instanceof Eligibility row) {
            Eligibility read = said == null ? row : row.withLeast(new Amount(said));
            return isWaived(read) ? read : read.withAffirmation(null);
        }
        if (requirement instanceof Special row) {
            return said == null || row.least() == null ? row : row.withLeast(said);
        }
        return requirement;
    }

    /** Which of the affirmable requirements are waived is a matter of reading. */
    private boolean isWaived(Eligibility row) {
        List<Reading.Waiver> waivers = new ArrayList<>();
        for (Reading reading : readings.values()) {
            if (reading.waives() != null) {
                waivers.add(reading.waives());
            }
        }
        return waivers.isEmpty() || waivers.stream().anyMatch(w -> w.covers(row));
    }

    /** Whether an assessment with a part above its whole is not valid. */
    boolean refusesPartAboveWhole() {
        return readings.values().stream().anyMatch(Reading::refusesPartAboveWhole);
    }

    /** The reading in force of each interpretation. */
    Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        readings.forEach((id, reading) -> choices.put(id, reading.choice()));
        return choices;
    }

    /** Those of them that are not the standard ones. */
    Map<String, String> chosen() {
        Map<String, String> chosen = choices();
        for (Interpretation interpretation : edition.interpretations()) {
            chosen.remove(interpretation.id(), interpretation.standard());
        }
        return chosen;
    }
}
