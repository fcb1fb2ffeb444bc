package id.zonaintegritas.rules.internal.document;

import id.zonaintegritas.rules.internal.document.TreeReader.SyntaxException;
import java.util.Optional;

/**
 * Reads what there is behind a place that is no YAML: the line or the row that breaks the document
 * is left out, and the rest is read again. The least that brings reading beyond the row is left
 * out.
 */
final class YamlRest {

    /** So many places are left out; a document with more is no YAML at all. */
    private static final int MOST = 20;

    /** So many characters are read again; what is longer was not written by hand. */
    private static final int MOST_WORK = 10_000_000;

    private final String file;
    private final EditionProblems problems;
    private String text;
    private int work;

    private YamlRest(String file, String text, EditionProblems problems) {
        this.file = file;
        this.problems = problems;
        this.text = text;
    }

    /** The document without what is no YAML, which is added to the problems. */
    static Optional<Tree> read(String file, String text, EditionProblems problems) {
        CutTexts.warn(file, text, problems);
        return new YamlRest(file, text, problems).read();
    }

    private Optional<Tree> read() {
        for (int left = 0; left < MOST; left++) {
            try {
                return Optional.of(TreeReader.yaml(text));
            } catch (SyntaxException broken) {
                problems.add(file, broken.place(), broken.what(), broken.maybe());
                if (broken.isLimit() || !leaveOut(broken.place().line())) {
                    problems.leftOut(file, text);
                    return Optional.empty();
                }
            }
        }
        problems.leftOut(file, text);
        return Optional.empty();
    }

    /** Whether something could be left out so that reading comes further. */
    private boolean leaveOut(int broken) {
        YamlLines lines = new YamlLines(text);
        String best = text;
        YamlLines.Block out = null;
        int furthest = broken;
        int end = lines.row(broken).to();
        for (YamlLines.Block block : lines.around(broken)) {
            String rest = lines.without(block).text();
            work += rest.length();
            int reached = work > MOST_WORK ? 0 : YamlReader.end(rest);
            if (reached > furthest) {
                furthest = reached;
                best = rest;
                out = block;
            }
            if (reached > end) {
                break; // What is wrong behind the row is another mistake.
            }
        }
        if (out == null) {
            return false;
        }
        problems.leftOut(file, lines.text(out));
        lines.incomplete(out).forEach(line -> problems.incomplete(file, line));
        text = best;
        return true;
    }
}
