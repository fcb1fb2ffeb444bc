package id.zonaintegritas.rules.internal.check;

import id.zonaintegritas.rules.facts.RuleInfo;
import id.zonaintegritas.rules.internal.cases.CaseFile;
import id.zonaintegritas.rules.internal.cases.CaseRunner;
import id.zonaintegritas.rules.internal.cases.RuleCase;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.language.RuleText;
import id.zonaintegritas.rules.internal.language.RuleText.Rule;
import id.zonaintegritas.rules.internal.loading.EditionDraft;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is wrong with the cases of an edition, or missing among them. */
public final class CaseCheck {

    private final EditionDraft draft;
    private final List<LoadedEdition> versions;

    /** About an edition whose rules need not be compiled. */
    public CaseCheck(EditionDraft draft) {
        this.draft = draft;
        this.versions = draft.rows();
    }

    /** Reads the files of cases against the rows and rules that there are. */
    public List<RuleCase> read(Map<String, String> cases) {
        Map<String, RuleInfo> rules = draft.ruleInfos();
        List<RuleCase> read = new ArrayList<>();
        new TreeMap<>(cases)
                .forEach(
                        (name, text) ->
                                read.addAll(
                                        CaseFile.read(
                                                name,
                                                text,
                                                RuleCaseNames.isOrphan(draft.rules(), name)
                                                        // Said as such.
                                                        ? List.of()
                                                        : versions,
                                                rules,
                                                draft.problems())));
        return read;
    }

    /**
     * Looks whether each rule that compares something has a case in which it does not apply.
     *
     * @param written the cases, nothing about which is wrong
     * @param compiled the edition with its rules compiled, the oldest version first
     */
    public void warnOfSilence(List<RuleCase> written, List<LoadedEdition> compiled) {
        CaseRunner runner = new CaseRunner();
        Map<String, List<RuleCase>> byRule =
                written.stream()
                        .map(
                                one ->
                                        one.about(
                                                compiled.get(
                                                        versions.indexOf(one.given().edition()))))
                        .collect(Collectors.groupingBy(one -> one.rule().id()));
        for (RuleText file : draft.rules()) {
            for (Rule rule : file.rules()) {
                String id = rule.name().text();
                List<RuleCase> ofRule = byRule.getOrDefault(id, List.of());
                if (!ofRule.isEmpty()
                        && RuleSilence.isPossible(rule)
                        && ofRule.stream().allMatch(c -> runner.run(c).fired())) {
                    Remark always = CaseFile.say("rule.neverSilent", id);
                    draft.problems()
                            .warn(file.name(), rule.name().place(), always.what(), always.maybe());
                }
            }
        }
    }
}
