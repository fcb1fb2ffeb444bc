package id.zonaintegritas.rules.internal.loading;

import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.edition.Citations;
import id.zonaintegritas.rules.internal.edition.EditionContent;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.edition.EditionLoader;
import id.zonaintegritas.rules.internal.language.RuleCitations;
import id.zonaintegritas.rules.internal.language.RuleLint;
import id.zonaintegritas.rules.internal.language.RuleNames;
import id.zonaintegritas.rules.internal.language.RuleParser;
import id.zonaintegritas.rules.internal.language.RuleRemarks;
import id.zonaintegritas.rules.internal.language.RuleText;
import id.zonaintegritas.rules.internal.language.RuleTypes;
import id.zonaintegritas.rules.problem.EditionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An edition from outside the jar: its rows read and its rules parsed and checked, but not compiled
 * yet.
 */
public record EditionDraft(
        EditionFiles files,
        List<EditionContent> versions,
        List<RuleText> rules,
        EditionProblems problems) {

    /** Reads everything, and collects what is wrong with it. */
    public static EditionDraft read(EditionFiles files) {
        EditionProblems problems = new EditionProblems();
        List<EditionContent> versions = EditionLoader.load(files, problems);
        // Where a row is wrong, what rules name may seem missing only for that.
        RuleNames names = new RuleNames(problems.isEmpty() ? versions : List.of());
        List<RuleText> rules = new ArrayList<>();
        files.rules().forEach((name, text) -> rules.add(RuleParser.parse(name, text, problems)));
        RuleLint.check(rules, problems);
        RuleTypes.check(rules, names, problems);
        RuleCitations.check(
                rules, new Citations(problems, problems.isEmpty() ? versions : List.of()));
        if (rules.isEmpty()) {
            Remark none = RuleRemarks.say("rules.none");
            problems.add("1-scoring", EditionProblems.START, none.what(), none.maybe());
        }
        return new EditionDraft(files, versions, rules, problems);
    }

    /**
     * Compiles the rules that are not written alike in the bundled edition.
     *
     * @throws EditionException if there is a problem
     */
    public List<LoadedEdition> editions() {
        problems.throwIfAny(files.edition());
        Optional<Rulebook> bundled = BundledEdition.rules(files.rules());
        return bundled.isPresent() ? editions(bundled.get()) : editionsWith(BundledEdition.rules());
    }

    /**
     * With rules that are compiled already.
     *
     * @throws EditionException if there is a problem
     */
    public List<LoadedEdition> editions(Rulebook rulebook) {
        problems.throwIfAny(files.edition());
        Supplier<Rulebook> compiled = () -> rulebook;
        return versions.stream()
                .map(version -> new LoadedEdition(version, compiled, files.edition()))
                .toList();
    }

    /**
     * With rules of which some are compiled already.
     *
     * @throws EditionException if there is a problem
     */
    public List<LoadedEdition> editionsWith(Rulebook known) {
        problems.throwIfAny(files.edition());
        return editions(known.with(files.edition(), rules));
    }
}
