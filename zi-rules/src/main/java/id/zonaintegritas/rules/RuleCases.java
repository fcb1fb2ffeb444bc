package id.zonaintegritas.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cases that stand beside the rules of an edition: each states facts for one rule and what it
 * must conclude from them. Immutable; run them one by one, for instance as tests.
 */
public final class RuleCases {

    /** A case that can be run. */
    public static final class Case {

        private final RuleCase written;
        private final CaseRunner runner;

        private Case(RuleCase written, CaseRunner runner) {
            this.written = written;
            this.runner = runner;
        }

        /** The id of the rule that it is about. */
        public String rule() {
            return written.rule().id();
        }

        /** The sentence that says what it shows. */
        public String sentence() {
            return written.sentence();
        }

        /** Where it stands, as {@code file:line:column} in the edition. */
        public String at() {
            return written.at();
        }

        /**
         * Runs the stage of the rule on what the case states.
         *
         * @return what is not as expected, and the steps that led to it; empty if the case holds
         */
        public Optional<String> failure() {
            CaseOutcome outcome = runner.run(written);
            return outcome.holds()
                    ? Optional.empty()
                    : Optional.of(
                            rule()
                                    + ": "
                                    + sentence()
                                    + "\n  "
                                    + String.join("\n  ", outcome.failures()));
        }

        @Override
        public String toString() {
            return rule() + ": " + sentence();
        }
    }

    private final List<RuleCase> cases;

    private RuleCases(List<RuleCase> cases) {
        this.cases = cases;
    }

    /**
     * The cases of a bundled edition. A case without a day is about its newest version.
     *
     * @throws EditionException with every problem, if a file of cases is not right or there is none
     * @throws IllegalArgumentException if the edition is not one of {@link Edition#all}
     */
    public static RuleCases of(Edition edition) {
        if (!Edition.all().contains(edition)) {
            throw new IllegalArgumentException(edition.id() + " is not a bundled edition");
        }
        return of(Edition.all(), EditionFiles.bundledCases(edition.id()));
    }

    /**
     * The cases of the edition in a folder.
     *
     * @throws EditionException with every problem of its rows, rules or cases, or if it has no case
     */
    public static RuleCases in(Path folder) {
        return of(Edition.loadAll(folder), EditionFiles.casesIn(folder));
    }

    /**
     * The cases in these files.
     *
     * @param versions of the edition, the oldest first
     * @throws EditionException with every problem, if a file of cases is not right or there is none
     */
    static RuleCases of(List<Edition> versions, EditionFiles files) {
        EditionProblems problems = new EditionProblems();
        List<RuleCase> cases = new ArrayList<>();
        files.texts()
                .forEach(
                        (name, text) ->
                                cases.addAll(CaseFile.read(name, text, versions, problems)));
        if (files.texts().isEmpty()) {
            problems.add("*.cases.yaml", EditionProblems.START, "there is no file of cases", "");
        }
        if (!problems.isEmpty()) {
            throw EditionException.ofCases(files.edition(), problems.sorted());
        }
        return new RuleCases(List.copyOf(cases));
    }

    /** The cases as they are written. */
    List<RuleCase> written() {
        return cases;
    }

    /** All cases, by file and place. */
    public Stream<Case> stream() {
        CaseRunner runner = new CaseRunner();
        return cases.stream().map(written -> new Case(written, runner));
    }
}
