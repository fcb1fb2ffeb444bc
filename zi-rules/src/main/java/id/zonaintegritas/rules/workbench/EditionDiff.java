package id.zonaintegritas.rules.workbench;

import id.zonaintegritas.model.EditionElement;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.workbench.SourceRow.Form;
import id.zonaintegritas.rules.workbench.SourceRow.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two editions, in the terms of the regulation. The order of rows, the
 * files that they stand in, comments and the way a number is written (0.5 or 0.50) make no
 * difference.
 *
 * @param changes rows in the order of the edition, rules after them
 */
public record EditionDiff(List<Change> changes) {

    /** How an element differs. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * One difference.
     *
     * @param id of the row or rule
     * @param what the key whose value changed, such as {@code weight} or {@code title.en}; of a
     *     rule {@code lines}, {@code sentence} or {@code stage}; an empty text if the element was
     *     added or removed as a whole
     * @param from the old value, or null if there was none; changed lines of a rule one by one
     * @param to the new value, or null if there is none
     * @param citation of the row or rule, in the new edition if it is there
     * @param at {@code file:line} in the new edition, in the old one if it was removed
     */
    public record Change(
            Kind kind,
            EditionElement element,
            String id,
            Title title,
            String what,
            @Nullable String from,
            @Nullable String to,
            String citation,
            String at) {}

    public EditionDiff {
        changes = List.copyOf(changes);
    }

    /** The differences from one edition to another. */
    public static EditionDiff between(EditionSource from, EditionSource to) {
        List<Change> changes = new ArrayList<>();
        compare(
                byKey(from.rows()),
                byKey(to.rows()),
                (a, b) -> rows(a, b, changes),
                row -> changes.add(whole(Kind.REMOVED, row)),
                row -> changes.add(whole(Kind.ADDED, row)));
        compare(
                byId(from.rules()),
                byId(to.rules()),
                (a, b) -> rules(a, b, changes),
                rule -> changes.add(whole(Kind.REMOVED, rule)),
                rule -> changes.add(whole(Kind.ADDED, rule)));
        return new EditionDiff(changes);
    }

    private interface Both<T> {
        void compare(T a, T b);
    }

    private interface One<T> {
        void take(T element);
    }

    /** In the order of the new edition; what it lacks follows what stood before it. */
    private static <T> void compare(
            Map<String, T> from, Map<String, T> to, Both<T> both, One<T> removed, One<T> added) {
        Map<String, List<T>> gone = new HashMap<>();
        String before = "";
        for (Map.Entry<String, T> old : from.entrySet()) {
            if (to.containsKey(old.getKey())) {
                before = old.getKey();
            } else {
                gone.computeIfAbsent(before, k -> new ArrayList<>()).add(old.getValue());
            }
        }
        gone.getOrDefault("", List.of()).forEach(removed::take);
        to.forEach(
                (key, element) -> {
                    T old = from.get(key);
                    if (old == null) {
                        added.take(element);
                    } else {
                        both.compare(old, element);
                    }
                    gone.getOrDefault(key, List.of()).forEach(removed::take);
                });
    }

    /** Rows for different times may share an id; they are compared in their order. */
    private static Map<String, SourceRow> byKey(List<SourceRow> rows) {
        Map<String, SourceRow> byKey = new LinkedHashMap<>();
        for (SourceRow row : rows) {
            String key =
                    row.element() == EditionElement.EDITION
                            ? "the edition"
                            : row.element() + " " + row.id();
            while (byKey.containsKey(key)) {
                key += "'";
            }
            byKey.put(key, row);
        }
        return byKey;
    }

    private static Map<String, SourceRule> byId(List<SourceRule> rules) {
        return rules.stream()
                .collect(
                        Collectors.toMap(
                                SourceRule::id,
                                Function.identity(),
                                (a, b) -> a,
                                LinkedHashMap::new));
    }

    private static void rows(SourceRow a, SourceRow b, List<Change> changes) {
        if (!String.valueOf(a.within()).equals(String.valueOf(b.within()))) {
            changes.add(changed(b, "within", a.within(), b.within(), b.line()));
        }
        Set<String> keys = new LinkedHashSet<>(a.values().keySet());
        keys.addAll(b.values().keySet());
        // Said by "within".
        keys.remove("parent");
        for (String key : keys) {
            Value old = a.values().get(key);
            Value now = b.values().get(key);
            if (!same(old, now)) {
                changes.add(
                        changed(
                                b,
                                key,
                                old == null ? null : old.text(),
                                now == null ? null : now.text(),
                                now == null ? b.line() : now.line()));
            }
        }
    }

    private static boolean same(@Nullable Value a, @Nullable Value b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        if (a.form() == Form.NUMBER && b.form() == Form.NUMBER) {
            try {
                return Rational.parse(a.text()).equals(Rational.parse(b.text()));
            } catch (NumberFormatException exponent) {
                return a.text().equals(b.text());
            }
        }
        return a.form() == b.form() && a.text().equals(b.text());
    }

    private static Change changed(
            SourceRow row, String what, @Nullable String from, @Nullable String to, int line) {
        return new Change(
                Kind.CHANGED,
                row.element(),
                row.id(),
                row.title(),
                what,
                from,
                to,
                row.citation(),
                row.file() + ":" + line);
    }

    private static Change whole(Kind kind, SourceRow row) {
        return new Change(
                kind,
                row.element(),
                row.id(),
                row.title(),
                "",
                null,
                null,
                row.citation(),
                row.file() + ":" + row.line());
    }

    private static void rules(SourceRule a, SourceRule b, List<Change> changes) {
        if (a.stage() != b.stage()) {
            changes.add(changed(b, "stage", a.stage().name(), b.stage().name()));
        }
        if (!a.sentence().equals(b.sentence())) {
            changes.add(changed(b, "sentence", a.sentence(), b.sentence()));
        }
        lines(b, "lines", a.lines(), b.lines(), changes);
    }

    private static void lines(
            SourceRule rule, String what, List<String> a, List<String> b, List<Change> changes) {
        ChangedLines lines = ChangedLines.between(a, b);
        if (!lines.isEmpty()) {
            changes.add(changed(rule, what, lines.removedText(), lines.addedText()));
        }
    }

    private static Change changed(
            SourceRule rule, String what, @Nullable String from, @Nullable String to) {
        return change(Kind.CHANGED, rule, what, from, to);
    }

    private static Change whole(Kind kind, SourceRule rule) {
        String text = String.join("\n", rule.lines());
        return change(
                kind,
                rule,
                "",
                kind == Kind.REMOVED ? text : null,
                kind == Kind.ADDED ? text : null);
    }

    private static Change change(
            Kind kind, SourceRule rule, String what, @Nullable String from, @Nullable String to) {
        return new Change(
                kind,
                EditionElement.RULE,
                rule.id(),
                rule.title(),
                what,
                from,
                to,
                rule.citation(),
                rule.file() + ":" + rule.line());
    }
}
