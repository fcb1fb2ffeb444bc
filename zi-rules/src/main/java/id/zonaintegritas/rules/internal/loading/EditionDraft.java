package id.zonaintegritas.rules.internal.loading;

import id.zonaintegritas.rules.facts.RuleInfo;
import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.document.Limits;
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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
        EditionProblems problems = new EditionProblems(files.texts());
        List<EditionContent> versions = EditionLoader.load(files, problems);
        RuleNames names = new RuleNames(versions);
        List<RuleText> rules = new ArrayList<>();
        files.rules().forEach((name, text) -> rules.add(RuleParser.parse(name, text, problems)));
        RuleLint.check(rules, problems);
        RuleTypes.check(rules, names, problems);
        RuleCitations.check(rules, new Citations(problems, versions));
        if (rules.isEmpty()) {
            Remark none = RuleRemarks.say("rules.none");
            problems.add("1-scoring", EditionProblems.START, none.what(), none.maybe());
        }
        return new EditionDraft(files, versions, rules, problems);
    }

    private boolean isSound(RuleText file) {
        return !problems.has(file.name()) && !problems.isLeftOut(file.name());
    }

    /** The rows of each version alone, the oldest first: no rule is compiled. */
    public List<LoadedEdition> rows() {
        return versions.stream()
                .map(
                        version ->
                                new LoadedEdition(
                                        version,
                                        () -> {
                                            throw new IllegalStateException("rows alone");
                                        },
                                        files.edition()))
                .toList();
    }

    /** What a trace says of each rule that could be read, by its id. */
    public Map<String, RuleInfo> ruleInfos() {
        Map<String, RuleInfo> infos = new TreeMap<>();
        RuleParser.outlines(rules).forEach(o -> infos.put(o.info().id(), o.info()));
        return infos;
    }

    /** Whether there is enough to try units on, and not more than is tried. */
    public boolean canDecide() {
        int count = rules.stream().mapToInt(file -> file.rules().size()).sum();
        return !versions.isEmpty()
                && count > 0
                && count <= Limits.RULES.most()
                && versions.stream().allMatch(EditionContent::isWhole);
    }

    /**
     * The rows that hang together and the rules of files that are sound, with a clean sheet for
     * what is found when they run.
     */
    public EditionDraft sound() {
        return new EditionDraft(
                files,
                versions.stream().map(EditionContent::connected).toList(),
                rules.stream().filter(this::isSound).toList(),
                new EditionProblems(files.texts()));
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
