package id.zonaintegritas.rules.internal.language;

import id.zonaintegritas.rules.internal.edition.Citations;
import java.util.List;

/** Checks the citations of rules. */
public final class RuleCitations {

    private RuleCitations() {}

    public static void check(List<RuleText> files, Citations citations) {
        for (RuleText file : files) {
            for (RuleText.Rule rule : file.rules()) {
                for (RuleText.Annotation annotation : rule.annotations()) {
                    if (annotation.name().is("citation")) {
                        annotation.texts().stream()
                                .map(RuleText.Said::text)
                                .forEach(
                                        text ->
                                                citations.check(
                                                        file.name(), text.place(), text.text()));
                    }
                }
            }
        }
    }
}
