package id.zonaintegritas.rules.internal.check;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.cases.CaseFile;
import id.zonaintegritas.rules.internal.cases.CaseRunner;
import id.zonaintegritas.rules.internal.cases.RuleCase;
import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.language.RuleText;
import id.zonaintegritas.rules.internal.language.RuleText.Rule;
import id.zonaintegritas.rules.internal.loading.LoadedEdition;
import id.zonaintegritas.rules.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is wrong with the cases of an edition, or missing among them. */
final class CaseCheck {

    private final List<LoadedEdition> versions;
    private final EditionProblems problems;

    private CaseCheck(List<LoadedEdition> versions, EditionProblems problems) {
        this.versions = versions;
        this.problems = problems;
    }

    /**
     * Reads the files of cases and looks whether each rule that compares something has a case in
     * which it does not apply.
     *
     * @param versions the edition with its rules compiled, the oldest first
     */
    static void check(
            List<LoadedEdition> versions, Map<String, String> cases, EditionProblems problems) {
        CaseCheck check = new CaseCheck(versions, problems);
        List<RuleCase> read = new ArrayList<>();
        new TreeMap<>(cases).forEach((name, text) -> read.addAll(check.read(name, text)));
        if (problems.isEmpty()) {
            check.run(read);
        }
    }

    /** Of what is wrong alike in many cases of a file, the first one is reported. */
    private List<RuleCase> read(String name, String text) {
        EditionProblems found = new EditionProblems();
        List<RuleCase> read = CaseFile.read(name, text, versions, found);
        Map<String, List<Problem>> alike = new LinkedHashMap<>();
        for (Problem problem : found.sorted()) {
            String what = problem.message().replaceFirst(".*(\"[^\"]*\" does not exist)", "$1");
            alike.computeIfAbsent(what, w -> new ArrayList<>()).add(problem);
        }
        for (List<Problem> same : alike.values()) {
            Problem first = same.get(0);
            Title what =
                    switch (same.size()) {
                        case 1 -> first.what();
                        case 2 -> CaseFile.words("alike.one", first.what());
                        default -> CaseFile.words("alike", first.what(), same.size() - 1);
                    };
            problems.add(new Problem(first.at(), what, first.cause()));
        }
        return read;
    }

    private void run(List<RuleCase> cases) {
        CaseRunner runner = new CaseRunner();
        Map<String, List<RuleCase>> byRule =
                cases.stream().collect(Collectors.groupingBy(one -> one.rule().id()));
        for (RuleText file : versions.get(0).rulebook().texts()) {
            for (Rule rule : file.rules()) {
                String id = rule.name().text();
                List<RuleCase> ofRule = byRule.getOrDefault(id, List.of());
                if (!ofRule.isEmpty()
                        && RuleSilence.isPossible(rule)
                        && ofRule.stream().allMatch(c -> runner.run(c).fired())) {
                    Remark always = CaseFile.say("rule.neverSilent", id);
                    problems.warn(file.name(), rule.name().place(), always.what(), always.maybe());
                }
            }
        }
    }
}
