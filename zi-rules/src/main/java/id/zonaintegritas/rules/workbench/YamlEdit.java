package id.zonaintegritas.rules.workbench;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import id.zonaintegritas.rules.internal.document.Columns;
import id.zonaintegritas.rules.internal.document.Tree.Mapping;
import id.zonaintegritas.rules.internal.document.Tree.Place;
import id.zonaintegritas.rules.internal.document.Tree.Scalar;
import id.zonaintegritas.rules.internal.document.TreeReader;
import id.zonaintegritas.rules.workbench.EditionSource.Replacement;
import id.zonaintegritas.rules.workbench.SourceRow.Form;
import id.zonaintegritas.rules.workbench.SourceRow.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Replaces values in a YAML text where they stand; not a character around them changes. */
final class YamlEdit {

    private static final int WIDTH = 100;

    /** Where a value begins and ends in the text. */
    private record Span(int start, int end) {}

    private YamlEdit() {}

    static String replaced(String text, List<Replacement> replacements) {
        Map<Place, Span> spans = spans(text);
        Map<Span, String> values = new HashMap<>();
        for (Replacement replacement : replacements) {
            Value old = replacement.row().values().get(replacement.key());
            Span span = old == null ? null : spans.get(new Place(old.line(), old.column()));
            if (old == null || span == null || old.form() == Form.LIST) {
                throw new IllegalArgumentException(
                        replacement.row().id() + " has no single value " + replacement.key());
            }
            String before =
                    text.substring(text.lastIndexOf('\n', span.start() - 1) + 1, span.start());
            values.put(span, written(replacement.text(), old.form(), before));
        }
        return changed(text, values);
    }

    private static String changed(String text, Map<Span, String> values) {
        // From the end, so that the places before stay what they are.
        SortedMap<Span, String> ordered = new TreeMap<>(comparing(Span::start).reversed());
        ordered.putAll(values);
        StringBuilder changed = new StringBuilder(text);
        ordered.forEach(
                (span, value) -> {
                    // A block ends after its last line break, other values before theirs.
                    String end = changed.charAt(span.end() - 1) == '\n' ? "\n" : "";
                    changed.replace(span.start(), span.end(), value + end);
                });
        return changed.toString();
    }

    /** The values of a text as they are written, quotes included; lists where in brackets. */
    static Map<Place, String> values(String text) {
        Map<Place, String> values = new HashMap<>();
        spans(text).forEach((place, s) -> values.put(place, text.substring(s.start(), s.end())));
        return values;
    }

    /**
     * Puts other values in the places of some.
     *
     * @param written as they are to stand in the text
     */
    static String with(String text, Map<Place, String> written) {
        Map<Place, Span> spans = spans(text);
        Map<Span, String> values = new HashMap<>();
        written.forEach((place, value) -> values.put(requireNonNull(spans.get(place)), value));
        return changed(text, values);
    }

    private static Map<Place, Span> spans(String text) {
        Map<Place, Span> spans = new HashMap<>();
        Deque<Mark> lists = new ArrayDeque<>();
        LoadSettings settings = LoadSettings.builder().build();
        Parser events = new ParserImpl(settings, new StreamReader(settings, text));
        while (events.hasNext()) {
            Event event = events.next();
            Mark start = event.getStartMark().orElseThrow();
            Mark end = event.getEndMark().orElseThrow();
            if (event instanceof ScalarEvent) {
                add(text, start, end, spans);
            } else if (event instanceof SequenceStartEvent) {
                lists.push(start);
            } else if (event instanceof SequenceEndEvent) {
                Mark list = lists.pop();
                // A list of dashes ends where the next thing begins.
                if (text.charAt(text.offsetByCodePoints(0, list.getIndex())) == '[') {
                    add(text, list, end, spans);
                }
            }
        }
        return spans;
    }

    private static void add(String text, Mark start, Mark end, Map<Place, Span> spans) {
        spans.put(
                new Place(start.getLine() + 1, start.getColumn() + 1),
                new Span(
                        text.offsetByCodePoints(0, start.getIndex()),
                        text.offsetByCodePoints(0, end.getIndex())));
    }

    /**
     * @param before what stands on the line before the value
     */
    private static String written(String value, Form form, String before) {
        if (form != Form.TEXT) {
            return value;
        }
        if (before.length() + value.length() > WIDTH && folds(value)) {
            return folded(value, before);
        }
        return isPlain(value) ? value : quoted(value);
    }

    /** Whether the text can be written without quotes and is read as the same text. */
    static boolean isPlain(String value) {
        try {
            return TreeReader.yaml("key: " + value + "\n") instanceof Mapping mapping
                    && mapping.entries().size() == 1
                    && mapping.get("key") instanceof Scalar scalar
                    && scalar.type() == Scalar.Type.TEXT
                    && scalar.text().equals(value);
        } catch (TreeReader.SyntaxException broken) {
            return false;
        }
    }

    static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.chars()
                .forEach(
                        c ->
                                quoted.append(
                                        c == '"' || c == '\\'
                                                ? "\\" + (char) c
                                                : Character.isISOControl(c)
                                                        ? String.format(Locale.ROOT, "\\u%04x", c)
                                                        : String.valueOf((char) c)));
        return quoted.append('"').toString();
    }

    private static boolean folds(String value) {
        return value.equals(value.strip().replaceAll("\\s+", " ")) && value.indexOf(' ') > 0;
    }

    private static String folded(String value, String before) {
        int indent = before.length() - before.stripLeading().length() + 2;
        // The first key of a row stands after its dash.
        int dash = before.stripLeading().startsWith("- ") ? 2 : 0;
        String margin = " ".repeat(indent + dash);
        List<String> lines = Columns.wrap(value, WIDTH - margin.length());
        return ">-\n" + margin + String.join("\n" + margin, lines);
    }
}
