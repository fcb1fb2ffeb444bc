package id.zonaintegritas.rules.internal.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The lines of a YAML document and the blocks that their indentation makes; numbered from 1. */
public final class YamlLines {

    /** Lines, both included. */
    record Block(int from, int to) {}

    /** The keys that tell what a row is: without its line the others are those of another row. */
    private static final String NAMES = "(id|name|code|rule|case|from)\\b.*";

    private final List<String> lines;

    YamlLines(String text) {
        this(List.of(text.split("\n", -1)));
    }

    private YamlLines(List<String> lines) {
        this.lines = lines;
    }

    /**
     * A document with nothing in the lines of some of its rows.
     *
     * @param wrong the lines on which something is wrong; what is wrong outside rows stays
     */
    public static String without(String text, Set<Integer> wrong) {
        YamlLines rest = new YamlLines(text);
        for (int line : wrong) {
            for (int item : line > rest.lines.size() ? List.<Integer>of() : rest.items(line)) {
                if (rest.written(item).strip().replaceFirst("^-\\s*", "").matches(NAMES)) {
                    rest = rest.without(rest.block(item));
                    break;
                }
            }
        }
        return rest.text();
    }

    String text() {
        return String.join("\n", lines);
    }

    /** Some of the lines. */
    String text(Block block) {
        return String.join("\n", lines.subList(block.from() - 1, block.to()));
    }

    /** The same with nothing in some lines. */
    YamlLines without(Block out) {
        List<String> rest = new ArrayList<>(lines);
        for (int line = out.from(); line <= out.to(); line++) {
            rest.set(line - 1, "");
        }
        return new YamlLines(rest);
    }

    /** What may be left out so that a line does not break the document, the least first. */
    Set<Block> around(int place) {
        int line = Math.min(place, lines.size());
        Set<Block> blocks = new LinkedHashSet<>();
        int before = contentBefore(line);
        if (YamlSlip.isMerge(written(line))) {
            blocks.add(merge(line));
        }
        if (isPart(line)) {
            blocks.add(new Block(line, line));
        }
        if (before > 0 && isPart(before)) {
            blocks.add(new Block(before, before));
        }
        blocks.add(block(line));
        List<Integer> items = items(line);
        for (int item : items) {
            blocks.add(block(item));
        }
        if (before > 0) {
            for (int item : items(before)) {
                blocks.add(block(item));
                blocks.add(new Block(item, Math.max(block(item).to(), block(line).to())));
            }
        }
        blocks.add(block(root(line)));
        return blocks;
    }

    /** Both versions of what was joined; the line alone if it does not end. */
    private Block merge(int from) {
        for (int to = from + 1; to <= lines.size(); to++) {
            if (written(to).startsWith(">>>>>>>")) {
                return new Block(from, to);
            }
        }
        return new Block(from, from);
    }

    /** The lines that begin what a block is a part of, the nearest first. */
    List<Integer> above(Block block) {
        List<Integer> above = new ArrayList<>();
        int least = indentation(block.from());
        boolean item = isItem(block.from());
        for (int line = block.from() - 1; line > 0; line--) {
            int here = indentation(line);
            if (isContent(line) && (here < least || (item && here == least && !isItem(line)))) {
                above.add(line);
                least = here;
                item = isItem(line);
            }
        }
        return above;
    }

    /** The lines that begin what is not complete without a block. */
    List<Integer> incomplete(Block block) {
        List<Integer> incomplete = new ArrayList<>(List.of(contentFrom(1)));
        for (int above : above(block)) {
            incomplete.add(above);
            if (!isItem(above)) {
                incomplete.add(contentFrom(above + 1));
            }
        }
        if (incomplete.contains(block.from())) {
            incomplete.add(contentFrom(block.to() + 1)); // What it began begins there now.
        }
        return incomplete;
    }

    /** The items of lists that a line is in, the innermost first. */
    private List<Integer> items(int line) {
        List<Integer> items = new ArrayList<>();
        if (isItem(line)) {
            items.add(line);
        }
        for (int above : above(new Block(line, line))) {
            if (isItem(above)) {
                items.add(above);
            }
        }
        return items;
    }

    /** The innermost row that a line is in. */
    Block row(int place) {
        int line = Math.min(place, lines.size());
        List<Integer> items = items(line);
        return block(items.isEmpty() ? root(line) : items.get(0));
    }

    /** The key of the whole document under which a line stands. */
    private int root(int line) {
        int root = line;
        while (root > 1 && (!isContent(root) || indentation(root) > 0)) {
            root--;
        }
        return root;
    }

    /** A line and what is indented below it. */
    private Block block(int from) {
        int own = indentation(from);
        int to = from;
        for (int line = from + 1; line <= lines.size(); line++) {
            if (isContent(line) && indentation(line) <= own) {
                break;
            }
            to = line;
        }
        return new Block(from, to);
    }

    /**
     * Whether a line says one thing of a row, and neither which row it is nor what stands below.
     */
    private boolean isPart(int line) {
        int next = contentFrom(line + 1);
        return isContent(line)
                && !isItem(line)
                && !written(line).strip().matches(NAMES)
                && (next > lines.size() || indentation(next) <= indentation(line));
    }

    private int contentBefore(int line) {
        int before = line - 1;
        while (before > 0 && !isContent(before)) {
            before--;
        }
        return before;
    }

    private int contentFrom(int line) {
        int from = line;
        while (from <= lines.size() && !isContent(from)) {
            from++;
        }
        return from;
    }

    private String written(int line) {
        return lines.get(line - 1);
    }

    private boolean isContent(int line) {
        return !written(line).isBlank() && !written(line).strip().startsWith("#");
    }

    private boolean isItem(int line) {
        return written(line).strip().startsWith("-") && !written(line).startsWith("---");
    }

    /** A line that is indented by a tab belongs to what is above it. */
    private int indentation(int line) {
        return written(line).startsWith("\t")
                ? Integer.MAX_VALUE
                : YamlSlip.indentation(written(line));
    }
}
