package id.zonaintegritas.rules.internal.document;

import id.zonaintegritas.rules.internal.document.Tree.Entry;
import id.zonaintegritas.rules.internal.document.Tree.Mapping;
import id.zonaintegritas.rules.internal.document.Tree.Scalar;
import id.zonaintegritas.rules.internal.document.Tree.Sequence;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares two JSON documents; the order of keys does not matter. */
public final class TreeDifference {

    /** Takes one difference; a value that one document does not have is null. */
    public interface Found {
        void at(String pointer, String about, @Nullable Tree from, @Nullable Tree to);
    }

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int LONGEST = 80;

    private final Found found;

    public TreeDifference(Found found) {
        this.found = found;
    }

    /**
     * Compares two values, and what is in them.
     *
     * @param about the id of what the values belong to, or an empty text
     */
    public void compare(String at, String about, @Nullable Tree from, @Nullable Tree to) {
        if (from instanceof Mapping before && to instanceof Mapping after) {
            compare(at, about, before, after);
        } else if (from instanceof Sequence before && to instanceof Sequence after) {
            compare(at, about, before.items(), after.items());
        } else if (!(from instanceof Scalar before
                && to instanceof Scalar after
                && before.type() == after.type()
                && before.text().equals(after.text()))) {
            found.at(at, about, from, to);
        }
    }

    private void compare(String at, String above, Mapping from, Mapping to) {
        String about = id(to, above);
        Set<String> keys = new LinkedHashSet<>();
        to.entries().forEach(e -> keys.add(e.key()));
        from.entries().forEach(e -> keys.add(e.key()));
        for (String key : keys) {
            compare(JsonPointer.pointer(at, key), about, from.get(key), to.get(key));
        }
        Set<String> seen = new HashSet<>();
        for (Entry entry : from.entries()) {
            if (!seen.add(entry.key())) {
                found.at(JsonPointer.pointer(at, entry.key()), about, entry.value(), null);
            }
        }
    }

    private void compare(String at, String about, List<Tree> from, List<Tree> to) {
        for (int i = 0; i < Math.max(from.size(), to.size()); i++) {
            compare(
                    at + "/" + i,
                    about,
                    i < from.size() ? from.get(i) : null,
                    i < to.size() ? to.get(i) : null);
        }
    }

    /** Its own id, or that of what a step of a trace concluded. */
    private static String id(Mapping mapping, String otherwise) {
        if (mapping.get("id") instanceof Scalar id) {
            return id.text();
        }
        return mapping.get("concluded") instanceof Mapping concluded
                        && concluded.entries().size() == 1
                        && concluded.entries().get(0).value() instanceof Mapping conclusion
                ? id(conclusion, otherwise)
                : otherwise;
    }

    /** As JSON, cut where it gets long; an empty text for a value that is not there. */
    public static String shown(@Nullable Tree tree) {
        String json =
                CONTROL.matcher(json(tree))
                        .replaceAll(
                                c ->
                                        String.format(
                                                Locale.ROOT,
                                                "\\\\u%04x",
                                                (int) c.group().charAt(0)));
        return json.length() <= LONGEST ? json : json.substring(0, LONGEST - 1) + "…";
    }

    private static String json(@Nullable Tree tree) {
        if (tree instanceof Mapping mapping) {
            return mapping.entries().stream()
                    .map(e -> "\"" + e.key() + "\":" + json(e.value()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (tree instanceof Sequence sequence) {
            return sequence.items().stream()
                    .map(TreeDifference::json)
                    .collect(Collectors.joining(",", "[", "]"));
        }
        if (tree instanceof Scalar scalar) {
            return scalar.type() == Scalar.Type.TEXT ? "\"" + scalar.text() + "\"" : scalar.text();
        }
        return "";
    }
}
