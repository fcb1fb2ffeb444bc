package id.zonaintegritas.rules;

import id.zonaintegritas.rules.RuleText.Rule;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether every rule has a case: {@code x.cases.yaml} beside {@code x.drl} names it. */
final class RuleCaseNames {

    private RuleCaseNames() {}

    static void check(List<RuleText> files, Map<String, String> cases, EditionProblems problems) {
        for (RuleText file : files) {
            String beside = file.name().replaceFirst("\\.drl$", ".cases.yaml");
            String text = cases.get(beside);
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

    private static boolean names(String text, String rule) {
        return Pattern.compile("(?<![\\w.])" + Pattern.quote(rule) + "(?![\\w.])")
                .matcher(text)
                .find();
    }
}
