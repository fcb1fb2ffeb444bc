package id.zonaintegritas.rules.internal.check;

import id.zonaintegritas.rules.internal.cases.CaseFile;
import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.document.TreeReader;
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
            if (text != null && !isReadable(beside, text, problems)) {
                continue;
            }
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

    private static void warnOfOrphans(
            List<RuleText> files, Map<String, String> cases, EditionProblems problems) {
        for (String name : cases.keySet()) {
            String rules = name.replaceFirst("\\.cases\\.yaml$", ".drl");
            if (files.stream().noneMatch(file -> file.name().equals(rules))
                    && !isAboutOtherFiles(cases.get(name), files, cases)) {
                Remark orphans = CaseFile.say("cases.noRules", rules);
                problems.warn(name, EditionProblems.START, orphans.what(), orphans.maybe());
            }
        }
    }

    /** More cases of rules that have theirs beside them, such as the same for whole precincts. */
    private static boolean isAboutOtherFiles(
            String text, List<RuleText> files, Map<String, String> cases) {
        List<RuleText> named =
                files.stream()
                        .filter(f -> f.rules().stream().anyMatch(r -> names(text, r.name().text())))
                        .toList();
        return !named.isEmpty() && named.stream().allMatch(f -> cases.containsKey(beside(f)));
    }

    private static String beside(RuleText file) {
        return file.name().replaceFirst("\\.drl$", ".cases.yaml");
    }

    /** What is no YAML names no rule, which is one mistake. */
    private static boolean isReadable(String name, String text, EditionProblems problems) {
        try {
            TreeReader.yaml(text);
            return true;
        } catch (TreeReader.SyntaxException broken) {
            problems.add(name, broken.place(), broken.message(), broken.maybe());
            return false;
        }
    }

    private static boolean names(String text, String rule) {
        return Pattern.compile("(?<![\\w.])" + Pattern.quote(rule) + "(?![\\w.])")
                .matcher(text)
                .find();
    }
}
