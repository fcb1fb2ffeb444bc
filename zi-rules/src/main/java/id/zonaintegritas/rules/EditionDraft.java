package id.zonaintegritas.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** An edition from outside the jar: its rows read and its rules parsed and checked. */
record EditionDraft(EditionFiles files, List<Edition.Content> versions, EditionProblems problems) {

    /** Reads everything, and collects what is wrong with it. */
    static EditionDraft read(EditionFiles files) {
        EditionProblems problems = new EditionProblems();
        List<Edition.Content> versions = EditionLoader.load(files, problems);
        List<Problem> found = new ArrayList<>();
        List<RuleFile> rules = new ArrayList<>();
        files.rules().forEach((name, text) -> rules.add(RuleFile.parse(name, text, found)));
        found.addAll(RuleLint.problems(rules));
        found.forEach(problems::add);
        return new EditionDraft(files, versions, problems);
    }

    /**
     * Compiles the rules.
     *
     * @throws EditionException if there is a problem
     */
    List<Edition> editions() {
        problems.throwIfAny(files.edition());
        Rulebook rulebook = Rulebook.of(RuleClasses.compile(files.edition(), files.rules()));
        Supplier<Rulebook> compiled = () -> rulebook;
        return versions.stream().map(version -> new Edition(version, compiled)).toList();
    }
}
