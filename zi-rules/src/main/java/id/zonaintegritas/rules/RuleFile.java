package id.zonaintegritas.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;

/**
 * A rule file as it was written, parsed but not compiled.
 *
 * @param name in the edition, such as {@code 1-scoring/points.drl}
 */
record RuleFile(String name, String text, PackageDescr content) {

    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    /** Parses a file; what is wrong with its syntax is added to the problems. */
    static RuleFile parse(String name, String text, List<Problem> problems) {
        DrlParser parser = new DrlParser();
        PackageDescr content = null;
        try {
            content = parser.parse(false, text);
        } catch (DroolsParserException broken) {
            problems.add(new Problem(name + ":1", "is not a rule file", SYNTAX));
        }
        for (DroolsError error : parser.getErrors()) {
            String at =
                    error instanceof ParserError e
                            ? name + ":" + Math.max(e.getRow(), 1) + ":" + (e.getCol() + 1)
                            : name + ":" + Math.max(error.getLines()[0], 1);
            problems.add(new Problem(at, "the rule language does not allow this", SYNTAX));
        }
        return new RuleFile(name, text, content == null ? new PackageDescr() : content);
    }

    private static final String SYNTAX =
            "a bracket, a quote, \"when\", \"then\" or \"end\" is missing here or above.";

    /** The id of the file's place in the three stages: {@code scoring} for {@code 1-scoring/}. */
    String folderStage() {
        String folder = name.contains("/") ? name.substring(0, name.indexOf('/')) : "";
        return folder.replaceFirst("^\\d+-", "");
    }

    List<RuleDescr> rules() {
        return content.getRules();
    }

    /** Where a rule stands. */
    String at(RuleDescr rule) {
        return name + ":" + rule.getLine();
    }

    /** The lines of a rule, from its name to its end. */
    List<String> lines(RuleDescr rule) {
        List<String> lines = text.lines().toList();
        List<String> own = new ArrayList<>();
        for (int i = rule.getLine() - 1; i < lines.size(); i++) {
            own.add(lines.get(i));
            if (lines.get(i).strip().equals("end")) {
                break;
            }
        }
        return own;
    }

    /** The conditions of a rule as written, without comments. */
    String conditions(RuleDescr rule) {
        String all = COMMENT.matcher(String.join("\n", lines(rule))).replaceAll(" ");
        int when = all.indexOf("\nwhen");
        int then = all.indexOf("\nthen");
        return when < 0 || then < when ? "" : all.substring(when + "\nwhen".length(), then);
    }

    /** The consequence of a rule as written, without comments. */
    String consequence(RuleDescr rule) {
        Object written = rule.getConsequence();
        return written == null ? "" : COMMENT.matcher(written.toString()).replaceAll(" ").strip();
    }
}
