package id.zonaintegritas.rules.internal.check;

import id.zonaintegritas.rules.internal.cases.CaseFile;
import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.language.RuleText;
import id.zonaintegritas.rules.internal.language.RuleText.Rule;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether every rule has a case: {@code x.cases.yaml} beside {@code x.drl} names it. */
public final class RuleCaseNames {

    private RuleCaseNames() {}

    public static void check(
            List<RuleText> files, Map<String, String> cases, EditionProblems problems) {
        warnOfOrphans(files, cases, problems);
        for (RuleText file : files) {
            String beside = beside(file);
            String text = cases.get(beside);
            if (text == null) {
                if (!file.rules().isEmpty()) {
                    Remark none = CaseFile.say("rules.noCases", beside);
                    problems.warn(file.name(), EditionProblems.START, none.what(), none.maybe());
                }
                continue;
            }
            for (Rule rule : file.rules()) {
                if (!names(text, rule.name().text())) {
                    Remark none = CaseFile.say("rule.noCase", rule.name().text(), beside);
                    problems.warn(file.name(), rule.name().place(), none.what(), none.maybe());
                }
            }
        }
    }

    /** The name of the file with the cases of some rules. */
    private static String beside(RuleText file) {
        return file.name().replaceFirst("\\.drl$", ".cases.yaml");
    }

    /** Whether there is no file of rules beside a file of cases. */
    static boolean isOrphan(List<RuleText> files, String cases) {
        return files.stream().noneMatch(file -> beside(file).equals(cases));
    }

    private static void warnOfOrphans(
            List<RuleText> files, Map<String, String> cases, EditionProblems problems) {
        for (String name : cases.keySet()) {
            if (isOrphan(files, name)) {
                String rules = name.replaceFirst("\\.cases\\.yaml$", ".drl");
                Remark orphans = CaseFile.say("cases.noRules", rules);
                problems.warn(name, EditionProblems.START, orphans.what(), orphans.maybe());
            }
        }
    }

    private static boolean names(String text, String rule) {
        return Pattern.compile("(?<![\\w.])" + Pattern.quote(rule) + "(?![\\w.])")
                .matcher(text)
                .find();
    }
}
