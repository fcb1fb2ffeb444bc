package id.zonaintegritas.rules.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The lines of a rule file, whether or not they can be understood. */
public final class RuleLines {

    private RuleLines() {}

    /**
     * A file with nothing in the lines of some of its rules.
     *
     * @param wrong the lines on which something is wrong; what is wrong outside rules takes all
     * @param out takes the text of the rules that are left out
     */
    public static String without(String text, Set<Integer> wrong, StringBuilder out) {
        List<String> lines = List.of(text.split("\n", -1));
        List<String> rest = new ArrayList<>(lines);
        for (int line : wrong) {
            int from = Math.min(line, lines.size()) - 1;
            while (from > 0 && !begins(lines.get(from))) {
                from--;
            }
            boolean inRule = begins(lines.get(from));
            int to = from + 1;
            while (to < lines.size() && !(inRule && begins(lines.get(to)))) {
                to++;
            }
            for (int i = from; i < to; i++) {
                out.append(rest.set(i, "")).append('\n');
            }
        }
        return String.join("\n", rest);
    }

    private static boolean begins(String line) {
        return line.startsWith("rule ");
    }
}
