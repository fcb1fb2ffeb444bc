package id.zonaintegritas.rules.worksheet;

import java.util.Locale;
import java.util.Set;

/**
 * What a row of a layout is about.
 *
 * @param row where it stands in an undamaged copy
 * @param id of the node or question; of a count {@code <question>/<count>}
 * @param words of its text, in no order
 */
record LayoutRow(int row, Kind kind, String id, Set<String> words) {

    /** What stands in a row. */
    enum Kind {
        /** A part of the worksheet that has points. */
        NODE,
        /** A question that has a heading, with points, of its own. */
        PART,
        QUESTION,
        COUNT;

        static Kind of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    /** The question that it belongs to, or the node. */
    String question() {
        return kind == Kind.COUNT ? id.substring(0, id.indexOf('/')) : id;
    }

    /** The name of the count. */
    String count() {
        return id.substring(id.indexOf('/') + 1);
    }

    boolean isAnswered() {
        return kind == Kind.QUESTION || kind == Kind.COUNT;
    }
}
