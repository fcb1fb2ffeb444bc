package id.zonaintegritas.rules;

import id.zonaintegritas.model.Stage;
import id.zonaintegritas.rules.RuleText.Annotation;
import id.zonaintegritas.rules.RuleText.Attribute;
import id.zonaintegritas.rules.RuleText.Rule;
import id.zonaintegritas.rules.Tree.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules about rules: what every rule file keeps to, so that an order of rules or a side effect
 * cannot hide in one.
 */
final class RuleLint {

    static final int LONGEST_RULE = 15;

    private static final String GROUP = "agenda-group";
    private static final List<String> ANNOTATIONS = List.of("citation", "title");
    private static final List<String> STAGES =
            Arrays.stream(Stage.values()).map(Rulebook::group).toList();

    /** Below the library's own packages, in none of which rules may stand. */
    private static final Pattern HOME =
            Pattern.compile("id\\.zonaintegritas\\.rules(\\.[a-z][a-z0-9_]*)+");

    private static final Pattern FACTS =
            Pattern.compile("id\\.zonaintegritas\\.rules\\.facts\\b.*");
    private static final Pattern RULE_ID =
            Pattern.compile("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)+");

    private final EditionProblems problems;
    private final Map<String, String> seen = new HashMap<>();
    private final Set<String> otherFolders = new HashSet<>();
    private @Nullable String home;

    private RuleLint(EditionProblems problems) {
        this.problems = problems;
    }

    static void check(List<RuleText> files, EditionProblems problems) {
        RuleLint lint = new RuleLint(problems);
        files.forEach(lint::file);
    }

    private void file(RuleText file) {
        if (!hasStage(file)) {
            return;
        }
        checkHome(file);
        checkStage(file);
        for (Attribute attribute : file.attributes()) {
            checkAttribute(file, attribute, true);
        }
        file.rules().forEach(rule -> rule(file, rule));
    }

    private void checkHome(RuleText file) {
        if (file.home() == null) {
            problems.add(
                    file.name(),
                    EditionProblems.START,
                    "the package is missing",
                    home == null ? "" : "package " + home + " is meant.");
            return;
        }
        String named = file.home().dotted();
        if (!HOME.matcher(named).matches() || FACTS.matcher(named).matches()) {
            problems.add(
                    file.name(),
                    file.home().place(),
                    "a package of rules is called id.zonaintegritas.rules. and a name of its own,"
                            + " not "
                            + named,
                    Nearest.isMeant(named, home == null ? List.of() : List.of(home)));
        } else if (home == null) {
            home = named;
        } else if (!home.equals(named)) {
            problems.add(
                    file.name(),
                    file.home().place(),
                    "all rules of an edition stand in one package, not in " + named,
                    home + " is meant.");
        }
    }

    private static String folder(RuleText file) {
        return file.name().contains("/") ? file.name().replaceFirst("/.*", "") : "";
    }

    /** The names of the stages, in their order. */
    static List<String> stages() {
        return STAGES;
    }

    /** What the folder of a file says, which may be no stage. */
    static String stage(RuleText file) {
        return folder(file).replaceFirst("^\\d+-", "");
    }

    /** Whether the folder is named after a stage; where it is not, its first file says so. */
    private boolean hasStage(RuleText file) {
        String stage = stage(file);
        if (STAGES.contains(stage)) {
            return true;
        }
        if (otherFolders.add(folder(file))) {
            problems.add(
                    file.name(),
                    EditionProblems.START,
                    "rules stand in a folder named after their stage: 1-scoring, 2-requirements or"
                            + " 3-decision",
                    Nearest.isMeant(stage, STAGES));
        }
        return false;
    }

    private void checkStage(RuleText file) {
        String stage = stage(file);
        List<Attribute> groups = file.attributes().stream().filter(RuleLint::isGroup).toList();
        if (groups.isEmpty()) {
            problems.add(
                    file.name(),
                    file.home() == null ? EditionProblems.START : file.home().last().end(),
                    "the stage is missing",
                    "agenda-group \"" + stage + "\" is meant, below the package.");
            return;
        }
        RuleToken group = groups.get(0).value();
        if (!STAGES.contains(group.text())) {
            problems.add(
                    file.name(),
                    group.place(),
                    "agenda-group must be one of " + String.join(", ", STAGES),
                    stage + " is meant.");
        } else if (!group.text().equals(stage)) {
            problems.add(
                    file.name(),
                    group.place(),
                    "agenda-group \"" + group.text() + "\" in the folder of another stage",
                    "the file belongs in another folder.");
        }
        if (groups.size() > 1) {
            problems.add(file.name(), groups.get(1).name().place(), "agenda-group is repeated", "");
        }
    }

    /** Also where it is misspelt, which the parser reports. */
    private static boolean isGroup(Attribute attribute) {
        return !Nearest.names(attribute.name().text(), List.of(GROUP)).isEmpty();
    }

    private void checkAttribute(RuleText file, Attribute attribute, boolean top) {
        RuleToken name = attribute.name();
        if (!isGroup(attribute)) {
            report(
                    file,
                    name.place(),
                    name.shown() + " is not allowed: rules do not depend on an order or a setting",
                    "the conditions of two rules overlap and should not.");
        } else if (!top) {
            report(
                    file,
                    name.place(),
                    "agenda-group stands once, at the top of the file",
                    "the rule belongs into the folder of another stage.");
        }
    }

    private void rule(RuleText file, Rule rule) {
        RuleToken name = rule.name();
        if (!RULE_ID.matcher(name.text()).matches()) {
            report(file, name.place(), name.shown() + " is no dotted name such as points.sum", "");
        }
        String here = file.name() + ":" + name.place().line();
        String before = seen.putIfAbsent(name.text(), here);
        if (before != null) {
            report(
                    file,
                    name.place(),
                    "the rule " + name.text() + " is already at " + before,
                    "it was copied: every rule needs a name of its own.");
        }
        rule.attributes().forEach(a -> checkAttribute(file, a, false));
        annotations(file, rule);
        if (rule.lines() > LONGEST_RULE) {
            report(
                    file,
                    rule.place(),
                    "the rule "
                            + name.text()
                            + " has "
                            + rule.lines()
                            + " lines, not at most "
                            + LONGEST_RULE,
                    "it says more than one sentence of the law.");
        }
        if (rule.conclusions().size() != 1) {
            report(
                    file,
                    rule.conclusions().isEmpty() ? rule.place() : rule.conclusions().get(1).place(),
                    "a rule concludes one thing: one insert( ... ); not "
                            + (rule.conclusions().isEmpty() ? "none" : rule.conclusions().size()),
                    "");
        }
    }

    private void annotations(RuleText file, Rule rule) {
        List<String> missing = new ArrayList<>(ANNOTATIONS);
        List<Annotation> unknown = new ArrayList<>();
        for (Annotation annotation : rule.annotations()) {
            RuleToken name = annotation.name();
            if (missing.remove(name.text())) {
                boolean text =
                        annotation.value().size() == 1
                                && annotation.value().get(0).kind() == RuleToken.Kind.TEXT;
                if (!text || annotation.value().get(0).text().isBlank()) {
                    report(
                            file,
                            name.place(),
                            "@" + name.text() + " needs one text: @" + name.text() + "( \"...\" )",
                            "");
                }
            } else if (ANNOTATIONS.contains(name.text())) {
                report(file, name.place(), "@" + name.text() + " is repeated", "");
            } else {
                unknown.add(annotation);
            }
        }
        for (Annotation annotation : unknown) {
            String name = annotation.name().text();
            List<String> meant = Nearest.names(name, missing);
            missing.removeAll(meant);
            report(
                    file,
                    annotation.name().place(),
                    "@" + name + " is not known; there is @citation and @title",
                    Nearest.isMeant(name, meant));
        }
        for (String name : missing) {
            report(
                    file,
                    rule.name().place(),
                    "@" + name + "( \"...\" ) of the rule " + rule.name().text() + " is missing",
                    "");
        }
    }

    private void report(RuleText file, Place place, String message, String maybe) {
        problems.add(file.name(), place, message, maybe);
    }
}
