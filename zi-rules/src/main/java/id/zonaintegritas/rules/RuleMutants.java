package id.zonaintegritas.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes the rules of a file, one place at a time. */
final class RuleMutants {

    private record Change(String what, Pattern from, String to) {
        static Change of(String what, String from, String to) {
            return new Change(what, Pattern.compile(from), to);
        }
    }

    private static final String CITATION = "citation";

    private static final List<Change> CHANGES =
            List.of(
                    Change.of(CITATION, "(@citation\\( \".*)(?=\" \\))", "$1i"),
                    Change.of("operator", " == ", " != "),
                    Change.of("operator", " != ", " == "),
                    Change.of("operator", " memberOf ", " not memberOf "),
                    Change.of("operator", " in \\(", " not in ("),
                    Change.of("operator", "(?<=\\( )!(?=[a-z])", ""),
                    Change.of("operator", "(?<=\\( )(?=hasQuestions)", "!"),
                    Change.of("operator", "\\bexists ", "not "),
                    Change.of("measure", "Measure\\.POINTS", "Measure.PERCENT_OF_WEIGHT"),
                    Change.of("measure", "Measure\\.PERCENT_OF_WEIGHT", "Measure.POINTS"),
                    Change.of("word", "(?<= == \")([\\w.-]+)(?=\")", "$1X"),
                    Change.of("word", "(?<=[,(] \")([A-Z][A-Za-z.]*)(?=\")", "$1X"),
                    Change.of("method", "\\batLeast(?=\\( \\$min)", "eachAtLeast"),
                    Change.of("method", "\\beachAtLeast", "atLeast"),
                    Change.of("method", "\\.share\\(", ".fall("),
                    Change.of("method", "\\.fall\\(", ".share("),
                    Change.of("method", "\\.statedTotal\\(", ".sumOfParts("),
                    Change.of("method", "\\.sumOfParts\\(", ".statedTotal("),
                    Change.of("method", "\\.whereAboveOne\\(", ".whereIncomplete("),
                    Change.of("method", "\\.whereIncomplete\\(", ".whereZeroOverZero("),
                    Change.of("method", "\\.whereZeroOverZero\\(", ".whereIncomplete("),
                    Change.of("method", "\\.(?:waivedBy|ofThoseAsked|orElse)\\( \\$\\w+ \\)", ""),
                    Change.of("arguments", "\\( (\"\\w+\"), (\"\\w+\") \\)", "( $2, $1 )"),
                    Change.of(
                            "arguments",
                            "\\( (\\$\\w+), (\\$\\w+), (\\$\\w+) \\)",
                            "( $2, $1, $3 )"),
                    Change.of(
                            "arguments",
                            "\\( (\\$\\w+), (\\$\\w+), (\\$\\w+) \\)",
                            "( $1, $3, $2 )"));

    private static final Pattern RULE =
            Pattern.compile("(?ms)^rule \"([^\"]*)\".*?(?<body>^when$.*?)^end$");

    private RuleMutants() {}

    static List<Mutant> of(String file, String text) {
        List<Mutant> mutants = new ArrayList<>();
        Matcher rule = RULE.matcher(text);
        while (rule.find()) {
            mutants.add(dropped(file, text, rule));
            for (Change change : CHANGES) {
                int start = change.what().equals(CITATION) ? rule.start() : rule.start("body");
                Matcher found = change.from().matcher(text).region(start, rule.end());
                found.useTransparentBounds(true);
                for (int copied = 0; found.find(); copied = found.end()) {
                    StringBuilder changed = new StringBuilder();
                    found.appendReplacement(changed, change.to());
                    mutants.add(
                            Mutant.of(
                                    file,
                                    text,
                                    found.start(),
                                    change.what(),
                                    found.group(),
                                    changed.substring(found.start() - copied)));
                }
            }
        }
        return mutants;
    }

    private static Mutant dropped(String file, String text, Matcher rule) {
        Mutant whole = Mutant.of(file, text, rule.start(), "dropped rule", rule.group(), "");
        return new Mutant(file, whole.place(), whole.what(), rule.group(1), "", whole.text());
    }
}
