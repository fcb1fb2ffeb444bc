package id.zonaintegritas.rules;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Reading;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.RowPlaces.Located;
import id.zonaintegritas.rules.facts.Undecided;
import id.zonaintegritas.rules.facts.Workings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs an edition's rules on a few units, under every version and reading. */
final class DecisionCheck {

    private static final Messages MESSAGES = Messages.of("check");

    private final EditionDraft draft;
    private final RowPlaces places;
    private final EditionProblems problems;
    private final Set<String> reported = new HashSet<>();
    private final Set<String> inForce = new HashSet<>();
    private final List<PredicateOutcome> best = new ArrayList<>();

    private DecisionCheck(EditionDraft draft) {
        this.draft = draft;
        this.places = new RowPlaces(draft.files());
        this.problems = draft.problems();
    }

    /**
     * @param cases the files of cases
     */
    static void check(EditionDraft draft, Map<String, String> cases) {
        try {
            List<Edition> versions = draft.editions();
            check(draft, versions);
            if (draft.problems().isEmpty()) {
                CaseCheck.check(versions, cases, draft.problems());
            }
        } catch (EditionException notCompiled) {
            notCompiled.problems().forEach(draft.problems()::add);
        }
    }

    /**
     * @param versions the edition with its rules compiled
     */
    static void check(EditionDraft draft, List<Edition> versions) {
        new DecisionCheck(draft).check(versions);
    }

    private void check(List<Edition> versions) {
        Edition newest = versions.get(versions.size() - 1);
        for (Edition version : versions) {
            run(version, Map.of());
        }
        for (Interpretation interpretation : newest.interpretations()) {
            for (Reading reading : interpretation.readings()) {
                if (!reading.choice().equals(interpretation.standard())) {
                    run(newest, Map.of(interpretation.id(), reading.choice()));
                }
            }
        }
        reportIdle();
        if (problems.isEmpty()) {
            new BetterAnswers(newest).check(this);
            best.forEach(this::requireReached);
        }
    }

    /** Decides about a unit that states nothing, and about the best ones. */
    private void run(Edition version, Map<String, String> chosen) {
        RulesInForce rules = new RulesInForce(new RowsInForce(version, chosen));
        inForce.addAll(rules.rules());
        SampleUnits samples = new SampleUnits(version);
        List<Assessment> units = new ArrayList<>(List.of(samples.empty()));
        units.addAll(samples.best());
        for (Assessment unit : units) {
            try {
                Workings workings =
                        Inference.run(rules, unit, null, List.of(Stage.values()), stated -> {});
                workings.undecided().forEach(this::report);
                if (workings.undecided().isEmpty() && workings.isComplete()) {
                    best.addAll(workings.predicates());
                }
            } catch (RulesException failed) {
                failed.problems().forEach(p -> report(p.at(), new Remark(p.what(), p.cause())));
            }
        }
    }

    private void report(Undecided undecided) {
        if (undecided instanceof Undecided.Overlap overlap) {
            String last =
                    overlap.rules().stream()
                            .reduce((a, b) -> position(a) > position(b) ? a : b)
                            .orElseThrow();
            report(
                    last,
                    MESSAGES.remark("overlap", overlap.id(), String.join(", ", overlap.rules())));
        } else {
            report(places.of(undecided.id()), MESSAGES.remark("gap", undecided.id()));
        }
    }

    /** A rule that is in force under no reading of any version is a mistake in its conditions. */
    private void reportIdle() {
        for (RuleText file : draft.rules()) {
            for (RuleText.Rule rule : file.rules()) {
                String name = rule.name().text();
                if (!inForce.contains(name)) {
                    report(name, MESSAGES.remark("idle", name));
                }
            }
        }
    }

    /** The position of a rule among all rules. */
    private int position(String rule) {
        int position = 0;
        for (RuleText file : draft.rules()) {
            for (RuleText.Rule other : file.rules()) {
                if (other.name().text().equals(rule)) {
                    return position;
                }
                position++;
            }
        }
        return position;
    }

    private void report(Located at, Remark remark) {
        if (reported.add(at.file() + at.place() + remark.what().english())) {
            problems.add(at.file(), at.place(), remark.what(), remark.maybe());
        }
    }

    /** Reports something about the rule of this name. */
    private void report(String rule, Remark remark) {
        report(rule(rule), remark);
    }

    /** Remarks on the rule of this name, or on the row that is called so. */
    void warn(String rule, Remark remark) {
        Located at = rule(rule);
        problems.warn(at.file(), at.place(), remark.what(), remark.maybe());
    }

    private Located rule(String name) {
        for (RuleText file : draft.rules()) {
            for (RuleText.Rule rule : file.rules()) {
                if (rule.name().text().equals(name)) {
                    return new Located(file.name(), rule.name().place());
                }
            }
        }
        return places.of(name);
    }

    /** How many others there are, behind the first one. */
    static Title others(int count) {
        return count == 0
                ? Remark.NONE
                : count == 1 ? MESSAGES.text("another") : MESSAGES.text("others", count);
    }

    /** The best unit there can be meets whatever is asked. */
    private void requireReached(PredicateOutcome predicate) {
        for (Finding finding : predicate.findings(Status.NOT_MET)) {
            report(places.of(finding.id()), MESSAGES.remark("unreached", finding.id()));
        }
    }
}
