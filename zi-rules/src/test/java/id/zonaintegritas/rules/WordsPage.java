package id.zonaintegritas.rules;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.workbench.RuleVocabulary;
import id.zonaintegritas.rules.workbench.RuleVocabulary.Fact;
import id.zonaintegritas.rules.workbench.RuleVocabulary.Field;
import id.zonaintegritas.rules.workbench.RuleVocabulary.Group;
import id.zonaintegritas.rules.workbench.RuleVocabulary.Method;
import java.util.List;
import java.util.stream.Collectors;

/** Lists the words of rules as a page for people. */
public final class WordsPage {

    private WordsPage() {}

    public static String words() {
        StringBuilder page = new StringBuilder();
        for (Group group : Group.values()) {
            page.append("\n#### ").append(group.title().english()).append("\n\n");
            page.append("| Fact | Is | Fields for conditions | Methods for consequences |\n");
            page.append("|---|---|---|---|\n");
            RuleVocabulary.facts().stream()
                    .filter(fact -> fact.group() == group)
                    .forEach(fact -> page.append(row(fact)));
        }
        page.append("\n#### Of every fact about the unit\n\n| Method | Is |\n|---|---|\n");
        for (Method method : RuleVocabulary.ofEveryFact()) {
            page.append("| ").append(call(method)).append(" | ");
            page.append(method.meaning().english()).append(" |\n");
        }
        return page.append('\n').toString();
    }

    private static String row(Fact fact) {
        return "| `"
                + fact.name()
                + "` | "
                + fact.meaning().english()
                + (fact.isNumber() && fact.group() != Group.VALUE
                        ? "; a number to compute with"
                        : "")
                + " | "
                + lines(fact.fields().stream().map(WordsPage::field).toList())
                + " | "
                + lines(fact.methods().stream().map(WordsPage::method).toList())
                + " |\n";
    }

    private static String lines(List<String> cells) {
        return String.join("<br>", cells);
    }

    private static String field(Field field) {
        return "`"
                + field.name()
                + (field.mayBeUnknown() ? "?" : "")
                + "` "
                + field.type().english()
                + ": "
                + field.meaning().english();
    }

    private static String method(Method method) {
        return call(method) + ": " + method.meaning().english();
    }

    private static String call(Method method) {
        String takes =
                method.takes().stream().map(Title::english).collect(Collectors.joining(", "));
        return "`" + method.name() + (takes.isEmpty() ? "()" : "( " + takes + " )") + "`";
    }
}
