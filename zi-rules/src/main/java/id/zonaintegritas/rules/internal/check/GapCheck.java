package id.zonaintegritas.rules.internal.check;

import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Reading;
import id.zonaintegritas.rules.internal.contracts.AssessmentCheck;
import id.zonaintegritas.rules.internal.inference.Candidates;
import id.zonaintegritas.rules.internal.inference.RowsInForce;
import id.zonaintegritas.rules.internal.inference.RulesInForce;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import id.zonaintegritas.rules.internal.loading.Rulebook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for what the rules of an edition decide never or twice, under every version and reading.
 */
public final class GapCheck {

    /**
     * A version of an edition, and readings that are chosen.
     *
     * @param chosen the reading of each interpretation that is not read in the standard way
     */
    public record Setting(LoadedEdition version, Map<String, String> chosen) {}

    /** Of more readings that could be combined, no more than two are. */
    private static final int FEW = 60;

    /** What is made once for a version. */
    private static final class Prepared {

        private final SampleUnits samples;
        private final ThingValues values;
        private final AssessmentCheck possible;

        Prepared(LoadedEdition version) {
            this.samples = new SampleUnits(version);
            this.values = new ThingValues(version, samples.day());
            this.possible = new AssessmentCheck(version);
        }
    }

    private final List<LoadedEdition> versions;
    private final Candidates candidates;
    private final Map<LoadedEdition, Prepared> prepared = new HashMap<>();
    private final TrialTally tally;
    private final Set<String> inForce = new HashSet<>();

    /** What was found about what is the same in several settings. */
    private final Map<List<Object>, List<Flaw>> known = new HashMap<>();

    private final List<PredicateOutcome> best = new ArrayList<>();

    GapCheck(List<LoadedEdition> versions, CheckTime time) {
        this.versions = versions;
        this.tally = new TrialTally(time);
        Rulebook rulebook = versions.get(0).rulebook();
        this.candidates = new Candidates(rulebook, rulebook.rules().keySet());
    }

    /** What came of all trials so far. */
    TrialTally tally() {
        return tally;
    }

    /** The ids of the rules that were in force in a setting so far. */
    Set<String> inForce() {
        return inForce;
    }

    /** What the best units met so far. */
    List<PredicateOutcome> best() {
        return best;
    }

    /** What is not decided exactly once in a setting; what was tried in another is not again. */
    List<Flaw> flaws(Setting setting) {
        Prepared of = prepared(setting.version());
        RulesInForce rules =
                new RulesInForce(
                        new RowsInForce(setting.version(), setting.chosen()),
                        setting.version().rulebook().rules().keySet());
        inForce.addAll(rules.rules());
        SampleRuns samples = samples(setting, rules);
        List<Flaw> flaws = new ArrayList<>();
        if (setting.chosen().isEmpty() && !setting.version().precincts().isEmpty()) {
            RulesInForce ofPrecincts = RulesInForce.ofPrecincts(rules.rows());
            inForce.addAll(ofPrecincts.rules());
            flaws.addAll(PrecinctTrials.flaws(ofPrecincts, tally));
        }
        for (Gathered matter : Matters.of(rules, candidates, samples.whole())) {
            flaws.addAll(
                    known.computeIfAbsent(
                            matter.key(of.values),
                            key ->
                                    MatterTrials.flaws(
                                            matter.matter(of.values), rules, of.possible, tally)));
        }
        samples.flaws().stream()
                .filter(flaw -> flaws.stream().noneMatch(flaw::isIn))
                .forEach(flaws::add);
        return flaws;
    }

    private Prepared prepared(LoadedEdition version) {
        return prepared.computeIfAbsent(version, Prepared::new);
    }

    private SampleRuns samples(Setting setting, RulesInForce rules) {
        SampleUnits samples = prepared(setting.version()).samples;
        SampleRuns runs = new SampleRuns(rules, samples);
        if (setting.chosen().isEmpty()) {
            samples.best().forEach(runs::run);
        }
        runs.all().forEach(tally::add);
        runs.all().stream()
                .filter(unit -> unit.undecided().isEmpty() && unit.isComplete())
                .forEach(unit -> best.addAll(unit.predicates()));
        return runs;
    }

    /** The newest version in its standard reading comes first. */
    List<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        for (int i = versions.size() - 1; i >= 0; i--) {
            LoadedEdition version = versions.get(i);
            readings(version).forEach(chosen -> settings.add(new Setting(version, chosen)));
        }
        return settings;
    }

    /** Every single reading, and those that rules about the same look at together. */
    private Set<Map<String, String>> readings(LoadedEdition version) {
        Set<Map<String, String>> all = new LinkedHashSet<>();
        all.add(Map.of());
        for (Interpretation one : version.interpretations()) {
            all.addAll(with(Set.of(Map.of()), one));
        }
        for (Set<String> ids : candidates.readTogether()) {
            List<Interpretation> together =
                    version.interpretations().stream().filter(i -> ids.contains(i.id())).toList();
            Set<Map<String, String>> combined = Set.of(Map.of());
            for (Interpretation one : together) {
                Set<Map<String, String>> more = with(combined, one);
                combined = more.size() > FEW ? combined : more;
            }
            all.addAll(combined);
        }
        return all;
    }

    /** The same choices, each with every reading of one more interpretation. */
    private static Set<Map<String, String>> with(
            Set<Map<String, String>> choices, Interpretation one) {
        Set<Map<String, String>> all = new LinkedHashSet<>();
        for (Map<String, String> chosen : choices) {
            for (Reading reading : one.readings()) {
                Map<String, String> more = new HashMap<>(chosen);
                if (!reading.choice().equals(one.standard())) {
                    more.put(one.id(), reading.choice());
                }
                all.add(more);
            }
        }
        return all;
    }

    /** Whether a rule looks at the decision, for which a unit would have to be tried as a whole. */
    boolean looksAtTheDecision(String rule) {
        return versions.get(0).rulebook().outline(rule).looks().stream()
                .anyMatch(look -> look.type().equals("Decided"));
    }
}
