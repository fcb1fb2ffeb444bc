package id.zonaintegritas.rules;

import id.zonaintegritas.rules.RuleText.Rule;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether every rule has a case: {@code x.cases.yaml} beside {@code x.drl} names it. */
final class RuleCaseNames {

    private RuleCaseNames() {}

    static void check(List<RuleText> files, Map<String, String> cases, EditionProblems problems) {
        warnOfOrphans(files, cases, problems);
        for (RuleText file : files) {
            String beside = file.name().replaceFirst("\\.drl$", ".cases.yaml");
            String text = cases.get(beside);
            if (text != null && !isReadable(beside, text, problems)) {
                continue;
            }
            if (text == null) {
                if (!file.rules().isEmpty()) {
                    problems.warn(
                            file.name(),
                            EditionProblems.START,
                            "these rules have no cases: the file " + beside + " is missing",
                            "");
                }
                continue;
            }
            for (Rule rule : file.rules()) {
                if (!names(text, rule.name().text())) {
                    problems.warn(
                            file.name(),
                            rule.name().place(),
                            "the rule " + rule.name().text() + " has no case in " + beside,
                            "");
                }
            }
        }
    }

    private static void warnOfOrphans(
            List<RuleText> files, Map<String, String> cases, EditionProblems problems) {
        for (String name : cases.keySet()) {
            String rules = name.replaceFirst("\\.cases\\.yaml$", ".drl");
            if (files.stream().noneMatch(file -> file.name().equals(rules))) {
                problems.warn(
                        name,
                        EditionProblems.START,
                        "there is no file of rules " + rules + " for these cases",
                        "one of the two files was renamed or moved.");
            }
        }
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
