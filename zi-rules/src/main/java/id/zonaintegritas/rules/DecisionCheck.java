package id.zonaintegritas.rules;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Interpretation;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Reading;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.RowPlaces.Located;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs an edition's rules on a few units. No condition of a rule looks at a unit, so what is
 * decided once, twice or never for one unit is so for all.
 */
final class DecisionCheck {

    private final EditionDraft draft;
    private final RowPlaces places;
    private final EditionProblems problems;
    private final Set<String> reported = new HashSet<>();
    private final Set<String> applied = new HashSet<>();
    private final Undecided undecided = new Undecided();
    private final List<Evaluation> best = new ArrayList<>();

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
        if (problems.isEmpty()) {
            reportIdle();
        }
        if (problems.isEmpty()) {
            undecided.reportTo(this);
        }
        if (problems.isEmpty()) {
            new BetterAnswers(newest).check(this);
        }
        if (problems.isEmpty()) {
            best.forEach(this::requireReached);
        }
    }

    /** Decides about a unit without any answer and about the best ones. */
    private void run(Edition version, Map<String, String> chosen) {
        RowsInForce rows = new RowsInForce(version, chosen);
        List<Firing> firings;
        try {
            firings = Inference.of(rows, GivenFacts.of(rows), Stage.values());
        } catch (RulesException broken) {
            // It is about a rule, not about what was decided.
            broken.problems()
                    .forEach(
                            p ->
                                    report(
                                            p.at(),
                                            "the rule " + p.at() + " " + p.message(),
                                            p.maybe()));
            return;
        }
        firings.forEach(firing -> applied.add(firing.rule().id()));
        try {
            EvaluationAssembly assembly =
                    new EvaluationAssembly(rows, Derivation.ofFirings(rows, firings));
            SampleUnits samples = new SampleUnits(version);
            assembly.evaluation(samples.empty());
            samples.best().forEach(unit -> best.add(assembly.evaluation(unit)));
        } catch (RulesException wrong) {
            undecided.add(wrong.problems());
        }
    }

    /**
     * A rule that applies under no reading of any version is a mistake in its conditions, unless
     * the stage before already lacks what it needs.
     */
    private void reportIdle() {
        for (RuleText file : draft.rules()) {
            boolean before =
                    draft.rules().stream()
                                    .filter(f -> stage(f).compareTo(stage(file)) < 0)
                                    .anyMatch(f -> problems.has(f.name()))
                            || undecided.lacksBefore(RuleLint.stage(file));
            for (RuleText.Rule rule : before ? List.<RuleText.Rule>of() : file.rules()) {
                String name = rule.name().text();
                if (!applied.contains(name)) {
                    report(
                            name,
                            "the rule " + name + " never applies: no rows match its conditions",
                            "a condition says the opposite of what is meant.");
                }
            }
        }
    }

    private static String stage(RuleText file) {
        return file.name().replaceFirst("/.*", "");
    }

    /** Reports something about the row that a conclusion is about. */
    void reportRow(String conclusion, String message, String maybe) {
        report(places.of(conclusion), message, maybe);
    }

    /** The position of a rule among all rules. */
    int position(String rule) {
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

    private void report(Located at, String message, String maybe) {
        if (reported.add(at.file() + at.place() + message)) {
            problems.add(at.file(), at.place(), message, maybe);
        }
    }

    /** Reports something about the rule of this name. */
    void report(String rule, String message, String maybe) {
        report(rule(rule), message, maybe);
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

    /** The best unit there can be meets whatever is asked, each predicate by its own findings. */
    private void requireReached(Evaluation evaluation) {
        for (PredicateOutcome predicate : evaluation.predicates()) {
            if (predicate.findings().stream()
                    .anyMatch(f -> f.predicate() != predicate.predicate())) {
                evaluation.trace().stream()
                        .filter(step -> step.concluded().id().equals(predicate.id()))
                        .forEach(
                                step ->
                                        report(
                                                step.rule(),
                                                predicate.id()
                                                        + " rests on what is asked for another"
                                                        + " predicate",
                                                "a condition says the opposite of what is"
                                                        + " meant."));
            }
            for (Finding finding : predicate.findings(Status.NOT_MET)) {
                reportRow(
                        finding.id(),
                        finding.id() + " cannot be met, even with the best answers",
                        "the minimum is too high, or a rule compares the wrong way.");
            }
        }
    }
}
