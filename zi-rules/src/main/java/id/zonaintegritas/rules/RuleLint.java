package id.zonaintegritas.rules;

import id.zonaintegritas.model.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateImportDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * The rules about rules: what every rule file keeps to, so that an order of rules, a number or a
 * side effect cannot hide in one.
 */
final class RuleLint {

    static final int LONGEST_RULE = 15;

    private static final String GROUP = "agenda-group";
    private static final Set<String> ANNOTATIONS = Set.of("citation", "title");
    private static final Pattern IMPORT =
            Pattern.compile("id\\.zonaintegritas\\.(model|rules\\.facts)\\.[A-Za-z.*]+");
    private static final Pattern RULE_ID =
            Pattern.compile("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)+");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w$.])\\d");
    private static final Pattern EVAL = Pattern.compile("\\beval\\s*\\(");
    private static final Pattern BUILT_IN =
            Pattern.compile(
                    "\\b(average|sum|min|max|count|variance|standardDeviation|collectList"
                            + "|collectSet)\\s*\\(");
    private static final Pattern ONE_CONCLUSION =
            Pattern.compile("insert\\s*\\([^;]*\\)\\s*;", Pattern.DOTALL);

    private final List<Problem> problems = new ArrayList<>();

    private RuleLint() {}

    /** All problems of these files, in their order. */
    static List<Problem> problems(List<RuleFile> files) {
        RuleLint lint = new RuleLint();
        Map<String, String> seen = new HashMap<>();
        for (RuleFile file : files) {
            lint.file(file);
            for (RuleDescr rule : file.rules()) {
                lint.rule(file, rule);
                String before = seen.putIfAbsent(rule.getName(), file.at(rule));
                if (before != null) {
                    lint.report(
                            file.at(rule),
                            "rule \"" + rule.getName() + "\" is already at " + before,
                            "it was copied: every rule needs a name of its own.");
                }
            }
        }
        return lint.problems;
    }

    private void report(String at, String message, String maybe) {
        problems.add(new Problem(at, message, maybe));
    }

    private void file(RuleFile file) {
        String top = file.name() + ":1";
        AttributeDescr group = file.content().getAttribute(GROUP);
        List<String> stages = Arrays.stream(Stage.values()).map(Rulebook::group).toList();
        if (group == null || !stages.contains(group.getValue())) {
            report(
                    top,
                    "agenda-group must be one of "
                            + String.join(", ", stages)
                            + ", declared once at the top",
                    "the line agenda-group \"" + file.folderStage() + "\" is missing.");
        } else if (!group.getValue().equals(file.folderStage())) {
            report(
                    top,
                    "agenda-group \"" + group.getValue() + "\" in the folder of another stage",
                    "the file belongs in another folder.");
        }
        for (ImportDescr used : file.content().getImports()) {
            imported(file, used);
        }
        for (AccumulateImportDescr used : file.content().getAccumulateImports()) {
            imported(file, used);
        }
        forbidden(file, "function", file.content().getFunctions().size());
        forbidden(file, "function import", file.content().getFunctionImports().size());
        forbidden(file, "global", file.content().getGlobals().size());
        forbidden(file, "declared type", file.content().getClassAndEnumDeclarationDescrs().size());
        forbidden(file, "entry point", file.content().getEntryPointDeclarations().size());
        forbidden(file, "window", file.content().getWindowDeclarations().size());
        for (AttributeDescr attribute : file.content().getAttributes()) {
            attribute(top, attribute.getName());
        }
    }

    private void imported(RuleFile file, ImportDescr used) {
        if (!IMPORT.matcher(used.getTarget()).matches()) {
            report(
                    file.name() + ":" + Math.max(used.getLine(), 1),
                    "import "
                            + used.getTarget()
                            + ": only the model and the facts of rules may be used",
                    "");
        }
    }

    private void forbidden(RuleFile file, String what, int times) {
        if (times > 0) {
            report(
                    file.name() + ":1",
                    "a " + what + " is declared; a rule file has rules only",
                    "what it does belongs into a row or a condition.");
        }
    }

    private void attribute(String at, String name) {
        if (!name.equals(GROUP)) {
            report(
                    at,
                    "\"" + name + "\" is not allowed: rules do not depend on an order",
                    "the conditions of two rules overlap and should not.");
        }
    }

    private void rule(RuleFile file, RuleDescr rule) {
        String at = file.at(rule);
        if (rule.isQuery()) {
            report(at, "a query is not allowed; a rule file has rules only", "");
            return;
        }
        if (!RULE_ID.matcher(rule.getName()).matches()) {
            report(at, "\"" + rule.getName() + "\" is not a dotted name such as points.sum", "");
        }
        rule.getAttributes().values().stream()
                // The engine gives every rule the attributes of its file.
                .filter(a -> file.content().getAttribute(a.getName()) == null)
                .forEach(a -> attribute(at, a.getName()));
        if (rule.getParentName() != null) {
            report(at, "a rule does not extend another", "");
        }
        annotations(at, rule);
        int length = file.lines(rule).size();
        if (length > LONGEST_RULE) {
            report(
                    at,
                    "has " + length + " lines; a rule has at most " + LONGEST_RULE,
                    "it says more than one sentence of the law.");
        }
        conditions(at, file.conditions(rule));
        if (!ONE_CONCLUSION
                .matcher(TEXT.matcher(file.consequence(rule)).replaceAll("\"\""))
                .matches()) {
            report(
                    at,
                    "the consequence must be one conclusion: insert( ... );",
                    "it does something that belongs into a condition, or concludes twice.");
        }
    }

    private void annotations(String at, RuleDescr rule) {
        Set<String> names = new TreeSet<>(rule.getAnnotationNames());
        for (String needed : ANNOTATIONS) {
            boolean empty =
                    !names.contains(needed)
                            || String.valueOf(rule.getAnnotation(needed).getSingleValue())
                                    .replace('"', ' ')
                                    .isBlank();
            if (empty) {
                report(at, "@" + needed + "( \"...\" ) is missing", "");
            }
        }
        names.removeAll(ANNOTATIONS);
        for (String unknown : names) {
            report(
                    at,
                    "@" + unknown + " is not known; there is @citation and @title",
                    "it is misspelt: the engine would pass over it silently.");
        }
    }

    private void conditions(String at, String written) {
        String conditions = TEXT.matcher(written).replaceAll("\"\"");
        if (NUMBER.matcher(conditions).find()) {
            report(
                    at,
                    "a number stands in a condition; numbers of the law are rows",
                    "it belongs into a YAML file, with its citation.");
        }
        if (EVAL.matcher(conditions).find()) {
            report(at, "eval is not allowed", "a plain comparison says the same.");
        }
        if (BUILT_IN.matcher(conditions).find()) {
            report(
                    at,
                    "a built-in accumulate function is used; they round, or lose what they are made of",
                    "mean, total, every or ranked is meant.");
        }
    }
}
