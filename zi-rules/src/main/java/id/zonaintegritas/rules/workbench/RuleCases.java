package id.zonaintegritas.rules.workbench;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.facts.RuleInfo;
import id.zonaintegritas.rules.internal.cases.CaseFile;
import id.zonaintegritas.rules.internal.cases.CaseOutcome;
import id.zonaintegritas.rules.internal.cases.CaseOutcome.Difference;
import id.zonaintegritas.rules.internal.cases.CaseRunner;
import id.zonaintegritas.rules.internal.cases.RuleCase;
import id.zonaintegritas.rules.internal.cases.RuleCase.Expectation;
import id.zonaintegritas.rules.internal.check.CaseCheck;
import id.zonaintegritas.rules.internal.contracts.AssessmentCheck;
import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.loading.BundledEdition;
import id.zonaintegritas.rules.internal.loading.EditionDraft;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import id.zonaintegritas.rules.problem.AssessmentException;
import id.zonaintegritas.rules.problem.EditionException;
import id.zonaintegritas.rules.problem.HarmlessText;
import id.zonaintegritas.rules.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cases that stand beside the rules of an edition: each states facts for one rule and what it
 * must conclude from them. Immutable; run them one by one, for instance as tests.
 */
public final class RuleCases {

    /**
     * Something about a case that is not as expected.
     *
     * @param at {@code file:line:column} in the edition
     * @param what was expected, and what it is
     * @param steps of the trace, from the conclusion down to what it rests on; none if there is no
     *     conclusion
     */
    public record Failure(String at, Title what, List<Title> steps) {

        public Failure {
            steps = List.copyOf(steps);
        }

        /** What was expected, and what it is, in English. */
        public String message() {
            return what.english();
        }

        /** A line in English, and below it one for each step. */
        @Override
        public String toString() {
            return toString(Locale.ENGLISH);
        }

        /** A line, and below it one for each step. */
        public String toString(Locale locale) {
            return HarmlessText.line(at + "   " + what.in(locale))
                    + steps.stream()
                            .map(s -> "\n    " + HarmlessText.line(s.in(locale)))
                            .collect(joining());
        }
    }

    /** A case that can be run; it runs once. Safe to share between threads. */
    public static final class Case {

        private final RuleCase written;
        private final CaseRunner runner;
        private final List<Case> ofRule;
        private @Nullable CaseOutcome outcome;

        /**
         * A case that did not run yet.
         *
         * @param ofRule all cases of its rule, to be filled with them
         */
        private Case(RuleCase written, CaseRunner runner, List<Case> ofRule) {
            this.written = written;
            this.runner = runner;
            this.ofRule = ofRule;
        }

        /** The id of the rule that it is about. */
        public String rule() {
            return written.rule().id();
        }

        /** The sentence that says what it shows. */
        public String sentence() {
            return written.sentence();
        }

        /** The file of the edition that it stands in, such as {@code 1-scoring/x.cases.yaml}. */
        public String file() {
            return written.file();
        }

        /** Where it stands, as {@code file:line:column} in the edition. */
        public String at() {
            return written.at();
        }

        synchronized CaseOutcome outcome() {
            if (outcome == null) {
                outcome = runner.run(written);
            }
            return outcome;
        }

        /**
         * Runs the stage of the rule on what the case states.
         *
         * @return what is not as expected, and of the first case of a rule, that the rule applies
         *     in none of them; empty if the case holds
         */
        public List<Failure> failures() {
            List<Failure> failures = told(outcome());
            if (ofRule.get(0) == this && ofRule.stream().noneMatch(c -> c.outcome().fired())) {
                failures.add(new Failure(at(), CaseFile.words("rule.idle", rule()), List.of()));
            }
            return failures;
        }

        /** All failures as one text in English, or nothing if the case holds. */
        public Optional<String> failure() {
            List<Failure> failures = failures();
            return failures.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            this
                                    + failures.stream()
                                            .map(f -> "\n" + f.toString().indent(2).stripTrailing())
                                            .collect(joining()));
        }

        @Override
        public String toString() {
            return HarmlessText.line(rule() + ": " + sentence());
        }
    }

    private final List<LoadedEdition> versions;
    private final EditionFiles files;
    private final List<Case> cases;

    private RuleCases(List<LoadedEdition> versions, EditionFiles files, List<RuleCase> written) {
        CaseRunner runner = new CaseRunner();
        this.versions = versions;
        this.files = files;
        Map<String, List<Case>> byRule = new HashMap<>();
        List<Case> all = new ArrayList<>();
        for (RuleCase one : written) {
            List<Case> ofRule = byRule.computeIfAbsent(one.rule().id(), r -> new ArrayList<>());
            all.add(new Case(one, runner, ofRule));
            ofRule.add(all.get(all.size() - 1));
        }
        this.cases = List.copyOf(all);
    }

    /**
     * The cases of a bundled edition. A case without a date is about its newest version.
     *
     * @throws EditionException with every problem, if a file of cases is not right or there is none
     * @throws IllegalArgumentException if the edition is not one of {@link Edition#all}
     */
    public static RuleCases of(Edition edition) {
        if (!Edition.all().contains(edition)) {
            throw new IllegalArgumentException(edition.id() + " is not a bundled edition");
        }
        return of(BundledEdition.versions(), EditionFiles.bundledCases(edition.id()));
    }

    /**
     * The cases of the edition in a folder.
     *
     * @throws EditionException with every problem of its rows, rules or cases, or if it has no case
     */
    public static RuleCases in(Path folder) {
        EditionDraft draft = EditionDraft.read(EditionFiles.in(folder));
        EditionFiles cases = EditionFiles.casesIn(folder);
        if (!draft.problems().isEmpty()) {
            // What is wrong with the cases is wrong whatever becomes of the others.
            new CaseCheck(draft).read(cases.texts());
            draft.problems().throwIfAny(draft.files().edition());
        }
        return of(draft.editions(), cases);
    }

    /**
     * The cases in these files.
     *
     * @param versions of the edition, the oldest first
     * @throws EditionException with every problem, if a file of cases is not right or there is none
     */
    static RuleCases of(List<LoadedEdition> versions, EditionFiles files) {
        EditionProblems problems = new EditionProblems();
        Map<String, RuleInfo> rules = versions.get(versions.size() - 1).rulebook().rules();
        List<RuleCase> cases = new ArrayList<>();
        files.texts()
                .forEach(
                        (name, text) ->
                                cases.addAll(CaseFile.read(name, text, versions, rules, problems)));
        if (files.texts().isEmpty()) {
            Remark none = CaseFile.say("file.none");
            problems.add("*.cases.yaml", EditionProblems.START, none.what(), none.maybe());
        }
        if (!problems.isEmpty()) {
            throw EditionException.ofCases(files.edition(), problems.sorted());
        }
        return new RuleCases(versions, files, cases);
    }

    /** The same cases in other texts. */
    RuleCases with(Map<String, String> texts) {
        return of(versions, new EditionFiles(files.edition(), new TreeMap<>(texts)));
    }

    /**
     * The same cases about another edition that has the same ids.
     *
     * @param others its versions, as many as this one has
     * @throws AssessmentException if a case states what cannot be stated there
     */
    RuleCases about(List<LoadedEdition> others) {
        List<AssessmentCheck> checks = others.stream().map(AssessmentCheck::new).toList();
        List<RuleCase> written = new ArrayList<>();
        for (Case one : cases) {
            int version = versions.indexOf(one.written.given().edition());
            checks.get(version).requireValid(one.written.given().assessment());
            written.add(one.written.about(others.get(version)));
        }
        return new RuleCases(others, files, written);
    }

    List<LoadedEdition> versions() {
        return versions;
    }

    /** The texts of the files, by name. */
    SortedMap<String, String> texts() {
        return files.texts();
    }

    /** The cases as they are written. */
    List<RuleCase> written() {
        return cases.stream().map(one -> one.written).toList();
    }

    /** All cases, by file and place. */
    public Stream<Case> stream() {
        return cases.stream();
    }

    /**
     * Runs all cases and looks at what they exercise.
     *
     * @param edition as it is written, to name the places of what they do not
     */
    public CaseCoverage coverage(EditionSource edition) {
        return CaseCoverage.of(this, edition);
    }

    /** Runs all cases and lets those that fail expect what is concluded now. */
    public CaseUpdate update() {
        return CaseUpdate.of(this);
    }

    /** What does not hold, each with the steps that led to it. */
    private static List<Failure> told(CaseOutcome outcome) {
        List<Failure> failures = new ArrayList<>();
        outcome.broken().forEach(b -> failures.add(failure(outcome.ran(), b)));
        outcome.differences().forEach(d -> failures.add(failure(outcome, d)));
        return failures;
    }

    private static Failure failure(RuleCase ran, Problem problem) {
        return new Failure(
                ran.at(),
                problem.cause().english().isEmpty()
                        ? CaseFile.words("about", problem.at(), problem.what())
                        : CaseFile.words(
                                "about.maybe", problem.at(), problem.what(), problem.cause()),
                List.of());
    }

    private static Failure failure(CaseOutcome outcome, Difference difference) {
        Expectation expectation = difference.expectation();
        return new Failure(
                outcome.ran().at(expectation),
                CaseFile.words(
                        "differs",
                        expectation.aspect(),
                        expectation.expected(),
                        difference.actual()),
                outcome.trace().slice(expectation.subject()));
    }
}
