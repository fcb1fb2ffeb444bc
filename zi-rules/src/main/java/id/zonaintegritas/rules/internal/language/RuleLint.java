package id.zonaintegritas.rules.internal.language;

import static id.zonaintegritas.rules.internal.language.RuleRemarks.say;
import static id.zonaintegritas.rules.internal.language.RuleRemarks.text;

import id.zonaintegritas.model.Stage;
import id.zonaintegritas.rules.internal.document.EditionProblems;
import id.zonaintegritas.rules.internal.document.Limits;
import id.zonaintegritas.rules.internal.document.Messages;
import id.zonaintegritas.rules.internal.document.Nearest;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.document.Tree.Place;
import id.zonaintegritas.rules.internal.language.RuleText.Annotation;
import id.zonaintegritas.rules.internal.language.RuleText.Attribute;
import id.zonaintegritas.rules.internal.language.RuleText.Rule;
import id.zonaintegritas.rules.internal.language.RuleText.Said;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules about rules: what every rule file keeps to, so that an order of rules or a side effect
 * cannot hide in one.
 */
public final class RuleLint {

    static final int LONGEST_RULE = 15;

    static final String GROUP = "agenda-group";

    /** What every rule has, and the languages that each of it is in. */
    private static final Map<String, List<String>> ANNOTATIONS =
            new TreeMap<>(Map.of("citation", List.of(""), "title", List.of("id", "en")));

    private static final List<String> STAGES =
            Arrays.stream(Stage.values()).map(RuleLint::group).toList();

    /** Below the library's own packages, in none of which rules may stand. */
    private static final Pattern HOME =
            Pattern.compile("id\\.zonaintegritas\\.rules(?:\\.[a-z][a-z0-9_]*+)++");

    private static final Pattern FACTS =
            Pattern.compile("id\\.zonaintegritas\\.rules\\.facts\\b.*+");
    private static final Pattern RULE_ID =
            Pattern.compile("[a-z][A-Za-z0-9]*+(?:\\.[a-z][A-Za-z0-9]*+)++");

    private final EditionProblems problems;
    private final Map<String, String> seen = new HashMap<>();
    private final Set<String> otherFolders = new HashSet<>();
    private @Nullable String home;
    private int rules;

    private RuleLint(EditionProblems problems) {
        this.problems = problems;
    }

    public static void check(List<RuleText> files, EditionProblems problems) {
        RuleLint lint = new RuleLint(problems);
        files.forEach(lint::file);
    }

    private void file(RuleText file) {
        if (!hasStage(file)) {
            file.rules().forEach(rule -> problems.leftOut(file.name(), rule.name().text()));
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
            report(
                    file,
                    EditionProblems.START,
                    say("home.missing")
                            .maybe(home == null ? Remark.NONE : text("meant", "package " + home)));
            return;
        }
        String named = file.home().dotted();
        if (!HOME.matcher(named).matches() || FACTS.matcher(named).matches()) {
            report(
                    file,
                    file.home().place(),
                    say("home.name", named)
                            .maybe(Nearest.meant(named, home == null ? List.of() : List.of(home))));
        } else if (home == null) {
            home = named;
        } else if (!home.equals(named)) {
            report(file, file.home().place(), say("home.other", named, home));
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

    /** The agenda group of a stage. */
    public static String group(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    /** The stage that the folder of a file is named after. */
    static Optional<Stage> stageOf(RuleText file) {
        return Arrays.stream(Stage.values())
                .filter(stage -> group(stage).equals(stage(file)))
                .findFirst();
    }

    /** Whether the folder is named after a stage; where it is not, its first file says so. */
    private boolean hasStage(RuleText file) {
        String stage = stage(file);
        if (STAGES.contains(stage)) {
            return true;
        }
        if (otherFolders.add(folder(file))) {
            report(
                    file,
                    EditionProblems.START,
                    say("stage.folder").maybe(Nearest.meant(stage, STAGES)));
        }
        return false;
    }

    private void checkStage(RuleText file) {
        String stage = stage(file);
        List<Attribute> groups = file.attributes().stream().filter(RuleLint::isGroup).toList();
        if (groups.isEmpty()) {
            report(
                    file,
                    file.home() == null ? EditionProblems.START : file.home().last().end(),
                    say("stage.missing", stage));
            return;
        }
        RuleToken group = groups.get(0).value();
        if (!STAGES.contains(group.text())) {
            report(file, group.place(), say("stage.unknown", String.join(", ", STAGES), stage));
        } else if (!group.text().equals(stage)) {
            report(file, group.place(), say("stage.other", group.text()));
        }
        if (groups.size() > 1) {
            report(file, groups.get(1).name().place(), say("stage.repeated"));
        }
    }

    /** Also where it is misspelt, which the parser reports. */
    private static boolean isGroup(Attribute attribute) {
        return !Nearest.names(attribute.name().text(), List.of(GROUP)).isEmpty();
    }

    private void checkAttribute(RuleText file, Attribute attribute, boolean top) {
        RuleToken name = attribute.name();
        if (!isGroup(attribute)) {
            report(file, name.place(), say("setting", name.shown()));
        } else if (!top) {
            report(file, name.place(), say("stage.inRule"));
        }
    }

    private void rule(RuleText file, Rule rule) {
        RuleToken name = rule.name();
        if (++rules == Limits.RULES.most() + 1) {
            Messages limits = Messages.of("limits");
            Remark many = limits.remark("rules.many", rules, rules - 1);
            report(file, rule.place(), many.maybe(limits.text("setting", Limits.RULES.setting())));
        }
        if (!RULE_ID.matcher(name.text()).matches()) {
            report(file, name.place(), say("rule.name", name.shown()));
        }
        String here = file.name() + ":" + name.place().line();
        String before = seen.putIfAbsent(name.text(), here);
        if (before != null) {
            report(file, name.place(), say("rule.repeated", name.text(), before));
            problems.repeated(name.text());
        }
        rule.attributes().forEach(a -> checkAttribute(file, a, false));
        annotations(file, rule);
        if (rule.lines() > LONGEST_RULE) {
            report(file, rule.place(), say("rule.long", name.text(), rule.lines(), LONGEST_RULE));
        }
        if (rule.conclusions().isEmpty()) {
            report(file, rule.place(), say("rule.noConclusion"));
        } else if (rule.conclusions().size() > 1) {
            report(
                    file,
                    rule.conclusions().get(1).place(),
                    say("rule.conclusions", rule.conclusions().size()));
        }
    }

    private void annotations(RuleText file, Rule rule) {
        List<String> missing = new ArrayList<>(ANNOTATIONS.keySet());
        List<Annotation> unknown = new ArrayList<>();
        for (Annotation annotation : rule.annotations()) {
            RuleToken name = annotation.name();
            if (missing.remove(name.text())) {
                if (!isWhole(annotation)) {
                    report(file, name.place(), say("annotation." + name.text()));
                }
            } else if (ANNOTATIONS.containsKey(name.text())) {
                report(file, name.place(), say("annotation.repeated", name.text()));
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
                    say("annotation.unknown", name).maybe(Nearest.meant(name, meant)));
        }
        for (String name : missing) {
            report(
                    file,
                    rule.name().place(),
                    say("annotation.missing." + name, rule.name().text()));
        }
    }

    /** Whether it has one text that says something in each of its languages. */
    private static boolean isWhole(Annotation annotation) {
        return annotation.texts().stream()
                        .map(Said::language)
                        .sorted(Comparator.reverseOrder())
                        .toList()
                        .equals(ANNOTATIONS.get(annotation.name().text()))
                && annotation.texts().stream().noneMatch(said -> said.text().text().isBlank());
    }

    private void report(RuleText file, Place place, Remark remark) {
        problems.add(file.name(), place, remark.what(), remark.maybe());
    }
}
