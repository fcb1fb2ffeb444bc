package id.zonaintegritas.rules.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes the rules of a file, one place at a time. */
final class RuleMutants {

    private record Change(String what, Pattern from, String to) {
        static Change of(String what, String from, String to) {
            return new Change(what, Pattern.compile(from), to);
        }
    }

    /** Fields that can stand for each other. */
    private static final Map<String, String> FIELDS =
            Map.of(
                    "lowest", "highest",
                    "numerator", "denominator",
                    "stated", "parts",
                    "weakest", "weakestAtBest",
                    "least", "most",
                    "institutionType", "serviceType",
                    "institutionTypes", "serviceTypes",
                    "unmet", "open");

    /** What a consequence may say in the place of something else. */
    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("met", "notMet"),
                    Map.entry("notMet", "met"),
                    Map.entry("metBy", "notMetBy"),
                    Map.entry("notMetBy", "metBy"),
                    Map.entry("metWithin", "notMetWithin"),
                    Map.entry("notMetWithin", "metWithin"),
                    Map.entry("waived", "met"),
                    Map.entry("covers", "coversNot"),
                    Map.entry("coversNot", "covers"),
                    Map.entry("asked", "notAsked"),
                    Map.entry("notAsked", "asked"),
                    Map.entry("takeStated", "takeParts"),
                    Map.entry("takeParts", "takeStated"),
                    Map.entry("granted", "notGranted"),
                    Map.entry("notGranted", "granted"),
                    Map.entry("lowestScore", "highestScore"),
                    Map.entry("highestScore", "lowestScore"),
                    Map.entry("zeroOverZero", "highestScore"),
                    Map.entry("times", "plus"),
                    Map.entry("plus", "minus"),
                    Map.entry("minus", "plus"),
                    Map.entry("dividedBy", "times"),
                    Map.entry("atLeast", "atMost"),
                    Map.entry("atMost", "atLeast"));

    private static final List<Change> CITATION =
            List.of(Change.of("citation", "(@citation\\( \".*)(?=\" \\))", "$1i"));

    private static final List<Change> CONDITION = conditionChanges();
    private static final List<Change> CONSEQUENCE = consequenceChanges();

    private static final Pattern RULE =
            Pattern.compile(
                    "(?ms)^rule \"([^\"]*)\".*?^when$(?<condition>.*?)^then$(?<consequence>.*?)^end$");

    /** A condition that binds nothing, or nothing that the consequence needs. */
    private static final Pattern UNBOUND = Pattern.compile("(?m)^ +[A-Z]\\w*\\(.*\\)$\n");

    private static final Pattern PATTERN = Pattern.compile("\\b[A-Z]\\w*\\(");

    private final String file;
    private final String text;
    private final List<Mutant> mutants = new ArrayList<>();

    private RuleMutants(String file, String text) {
        this.file = file;
        this.text = text;
    }

    private static List<Change> conditionChanges() {
        List<Change> changes = new ArrayList<>();
        changes.addAll(swapped("operator", " >= ", " > "));
        changes.addAll(swapped("operator", " <= ", " < "));
        changes.addAll(swapped("operator", " == ", " != "));
        changes.add(Change.of("operator", " \\|\\| ", " && "));
        changes.add(Change.of("operator", " && ", " || "));
        changes.add(Change.of("operator", "(?<! not) in \\(", " not in ("));
        changes.add(Change.of("operator", " not in \\(", " in ("));
        changes.add(Change.of("operator", "(?<! not) contains ", " not contains "));
        changes.add(Change.of("operator", " not contains ", " contains "));
        changes.add(Change.of("operator", "\\bexists(?= )", "not"));
        changes.add(Change.of("operator", "(?<=\n {1,8})not(?= )", "exists"));
        changes.addAll(swapped("truth", "\\btrue\\b", "false"));
        changes.add(Change.of("flag", "!(?=[a-z])", ""));
        changes.add(
                Change.of(
                        "flag",
                        "(?<=(?:[(,]|\\|\\||&&) )(?=[a-z]\\w*(?:,| \\)| \\|\\|| &&))",
                        "!"));
        changes.add(Change.of("word", "(?<=\")([\\w.-]+)(?=\")", "$1X"));
        new TreeMap<>(FIELDS).forEach((one, other) -> changes.addAll(swappedFields(one, other)));
        return List.copyOf(changes);
    }

    private static List<Change> swapped(String what, String one, String other) {
        return List.of(Change.of(what, one, other), Change.of(what, other, one));
    }

    private static List<Change> swappedFields(String one, String other) {
        return List.of(
                Change.of("field", "\\b" + one + "\\b(?!\")", other),
                Change.of("field", "\\b" + other + "\\b(?!\")", one));
    }

    private static List<Change> consequenceChanges() {
        List<Change> changes = new ArrayList<>();
        new TreeMap<>(WORDS).forEach((from, to) -> changes.add(word("(?<=\\.)" + from, to)));
        // A ratio has a share as well, and no fall.
        changes.add(word("(?<=insert\\( \\$\\w{1,40}\\.)share", "fall"));
        changes.add(word("(?<=insert\\( \\$\\w{1,40}\\.)fall", "share"));
        changes.add(
                Change.of(
                        "dropped word",
                        "\\.(?:times|plus|minus|dividedBy|atLeast|atMost)"
                                + "\\( (?:[^()]|\\([^()]*\\))* \\)",
                        ""));
        return List.copyOf(changes);
    }

    private static Change word(String from, String to) {
        return Change.of("word", from + "(?=\\()", to);
    }

    static List<Mutant> of(String file, String text) {
        RuleMutants rules = new RuleMutants(file, text);
        Matcher rule = RULE.matcher(text);
        while (rule.find()) {
            rules.drop(rule);
            rules.change(CITATION, rule.start(), rule.end());
            rules.change(CONDITION, rule.start("condition"), rule.end("condition"));
            rules.dropConstraints(rule.start("condition"), rule.end("condition"));
            rules.dropConditions(rule.start("condition"), rule.end("condition"));
            rules.change(CONSEQUENCE, rule.start("consequence"), rule.end("consequence"));
        }
        return rules.mutants;
    }

    private void drop(Matcher rule) {
        Mutant whole = Mutant.of(file, text, rule.start(), "dropped rule", rule.group(), "");
        mutants.add(new Mutant(file, whole.place(), whole.what(), rule.group(1), "", whole.text()));
    }

    private void change(List<Change> changes, int start, int end) {
        for (Change change : changes) {
            Matcher found = change.from().matcher(text).region(start, end);
            found.useTransparentBounds(true);
            for (int copied = 0; found.find(); copied = found.end()) {
                StringBuilder changed = new StringBuilder();
                found.appendReplacement(changed, change.to());
                String to = changed.substring(found.start() - copied);
                mutants.add(Mutant.of(file, text, found.start(), change.what(), found.group(), to));
            }
        }
    }

    private void dropConditions(int start, int end) {
        Matcher condition = UNBOUND.matcher(text).region(start, end);
        while (condition.find()) {
            mutants.add(
                    Mutant.of(
                            file,
                            text,
                            condition.start(),
                            "dropped condition",
                            condition.group(),
                            ""));
        }
    }

    /** Each of what a condition asks for is left out, with the comma beside it. */
    private void dropConstraints(int start, int end) {
        Matcher pattern = PATTERN.matcher(text).region(start, end);
        while (pattern.find()) {
            List<Integer> commas = new ArrayList<>(List.of(pattern.end() - 1));
            int close = close(pattern.end(), commas);
            for (int i = 0; i + 1 < commas.size(); i++) {
                boolean only = commas.size() == 2;
                int from = i == 0 ? commas.get(0) + 1 : commas.get(i);
                int to = i == 0 && !only ? commas.get(1) + 1 : commas.get(i + 1);
                String constraint = text.substring(from, to);
                if (!constraint.isBlank() && to <= close) {
                    mutants.add(Mutant.of(file, text, from, "dropped constraint", constraint, ""));
                }
            }
        }
    }

    /** Where a bracket is closed; the places of the commas in it, and of its end, are added. */
    private int close(int open, List<Integer> commas) {
        int depth = 1;
        for (int i = open; ; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 || (depth == 1 && c == ',')) {
                commas.add(i);
            }
            if (depth == 0) {
                return i;
            }
        }
    }
}
