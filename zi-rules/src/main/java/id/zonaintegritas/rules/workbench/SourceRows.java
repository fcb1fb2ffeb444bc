package id.zonaintegritas.rules.workbench;

import id.zonaintegritas.model.EditionElement;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.Tree;
import id.zonaintegritas.rules.internal.document.Tree.Entry;
import id.zonaintegritas.rules.internal.document.Tree.Mapping;
import id.zonaintegritas.rules.internal.document.Tree.Scalar;
import id.zonaintegritas.rules.internal.document.Tree.Sequence;
import id.zonaintegritas.rules.internal.edition.EditionFiles;
import id.zonaintegritas.rules.internal.edition.ReadFrom;
import id.zonaintegritas.rules.workbench.SourceRow.Form;
import id.zonaintegritas.rules.workbench.SourceRow.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes the rows of an edition out of its YAML files, with the place of every value. */
final class SourceRows {

    /** What the rows under a key are, and the key that identifies each. */
    private record Rows(EditionElement element, String identity) {}

    private static final Map<String, Rows> ROWS =
            Map.ofEntries(
                    Map.entry("versions", new Rows(EditionElement.VERSION, "from")),
                    Map.entry("predicates", new Rows(EditionElement.PREDICATE, "id")),
                    Map.entry("institutionTypes", new Rows(EditionElement.INSTITUTION_TYPE, "id")),
                    Map.entry("serviceTypes", new Rows(EditionElement.SERVICE_TYPE, "id")),
                    Map.entry("limits", new Rows(EditionElement.LIMIT, "id")),
                    Map.entry("figures", new Rows(EditionElement.FIGURE, "id")),
                    Map.entry("warnings", new Rows(EditionElement.WARNING, "code")),
                    Map.entry("reservations", new Rows(EditionElement.RESERVATION, "id")),
                    Map.entry("sources", new Rows(EditionElement.SOURCE, "id")),
                    Map.entry("comparisons", new Rows(EditionElement.COMPARISON, "id")),
                    Map.entry("interpretations", new Rows(EditionElement.INTERPRETATION, "id")),
                    Map.entry("readings", new Rows(EditionElement.READING, "id")),
                    Map.entry("parts", new Rows(EditionElement.NODE, "id")),
                    Map.entry("questions", new Rows(EditionElement.QUESTION, "id")),
                    Map.entry("options", new Rows(EditionElement.OPTION, "letter")),
                    Map.entry("counts", new Rows(EditionElement.COUNT, "name")),
                    Map.entry("bands", new Rows(EditionElement.BAND, "from")),
                    Map.entry("minimums", new Rows(EditionElement.MINIMUM, "id")),
                    Map.entry("facts", new Rows(EditionElement.FACT, "name")),
                    Map.entry("requirements", new Rows(EditionElement.ELIGIBILITY, "id")),
                    Map.entry("special", new Rows(EditionElement.SPECIAL, "id")),
                    Map.entry("affirmations", new Rows(EditionElement.AFFIRMATION, "id")));

    /** What some keys mean where rows are about precincts. */
    private static final Map<String, Rows> OF_PRECINCTS =
            Map.of(
                    "predicates", new Rows(EditionElement.PRECINCT_PREDICATE, "id"),
                    "facts", new Rows(EditionElement.PRECINCT_FACT, "name"),
                    "requirements", new Rows(EditionElement.PRECINCT, "id"));

    /** Rows whose names are unique only within the row that they belong to. */
    private static final Set<EditionElement> PARTIAL =
            Set.of(
                    EditionElement.OPTION,
                    EditionElement.COUNT,
                    EditionElement.BAND,
                    EditionElement.READING);

    private final String file;
    private final List<SourceRow> rows;

    private SourceRows(String file, List<SourceRow> rows) {
        this.file = file;
        this.rows = rows;
    }

    /** Adds the rows of a file, each before the rows in it. */
    static void add(String file, Tree tree, List<SourceRow> rows) {
        SourceRows reading = new SourceRows(file, rows);
        if (!(tree instanceof Mapping mapping)) {
            return;
        }
        if (file.startsWith("worksheet/")) {
            reading.row(mapping, new Rows(EditionElement.NODE, "id"), null, List.of());
        } else if (file.equals(EditionFiles.HEAD)) {
            reading.row(mapping, new Rows(EditionElement.EDITION, "id"), null, List.of());
        } else {
            reading.below(mapping, null, ReadFrom.of(mapping, List.of()));
        }
    }

    /** A file of cases is a list of rules, each with its cases. */
    static void addCases(String file, Tree tree, List<SourceCase> cases) {
        for (Tree item : items(tree)) {
            if (item instanceof Mapping rule && rule.get("rule") instanceof Scalar id) {
                for (Tree entry : items(rule.get("cases"))) {
                    if (entry instanceof Mapping row
                            && row.get("case") instanceof Scalar sentence) {
                        cases.add(
                                new SourceCase(
                                        id.text(), sentence.text(), file, row.place().line()));
                    }
                }
            }
        }
    }

    private static List<Tree> items(@Nullable Tree tree) {
        return tree instanceof Sequence list
                ? list.items()
                : tree == null ? List.of() : List.of(tree);
    }

    private void row(
            Mapping mapping, Rows type, @Nullable SourceRow within, List<ReadFrom> inherited) {
        List<ReadFrom> read = ReadFrom.of(mapping, inherited);
        Map<String, Value> values = new LinkedHashMap<>();
        values("", mapping, values);
        String name = text(values, type.identity(), "");
        String parent = within == null ? text(values, "parent", "") : within.id();
        boolean inEdition = within != null && within.element() == EditionElement.EDITION;
        SourceRow row =
                new SourceRow(
                        type.element(),
                        PARTIAL.contains(type.element()) ? parent + ":" + name : name,
                        parent.isEmpty() || inEdition ? null : parent,
                        title(values, inEdition ? null : within),
                        text(values, "citation", within == null ? "" : within.citation()),
                        file,
                        mapping.place().line(),
                        values,
                        ReadFrom.of(type.element(), read).orElse(null));
        rows.add(row);
        below(mapping, row, read);
    }

    private static Title title(Map<String, Value> values, @Nullable SourceRow within) {
        for (String key : List.of("title", "question", "message", "text")) {
            if (values.containsKey(key + ".id")) {
                return new Title(text(values, key + ".id", ""), text(values, key + ".en", ""));
            }
        }
        return within == null ? new Title("", "") : within.title();
    }

    private static String text(Map<String, Value> values, String key, String otherwise) {
        Value value = values.get(key);
        return value == null ? otherwise : value.text();
    }

    private void below(Mapping mapping, @Nullable SourceRow within, List<ReadFrom> read) {
        for (Entry entry : mapping.entries()) {
            Rows type = rows(entry.key());
            if (type != null && entry.value() instanceof Sequence list) {
                for (Tree item : list.items()) {
                    if (item instanceof Mapping row) {
                        row(row, type, within, read);
                    }
                }
            } else if (entry.value() instanceof Mapping nested) {
                below(nested, within, read);
            }
        }
    }

    private @Nullable Rows rows(String key) {
        Rows type = ROWS.get(key);
        return file.equals("precincts.yaml") ? OF_PRECINCTS.getOrDefault(key, type) : type;
    }

    private static void values(String prefix, Mapping mapping, Map<String, Value> values) {
        for (Entry entry : mapping.entries()) {
            String key = prefix + entry.key();
            if (entry.key().equals(ReadFrom.KEY)) {
                continue;
            }
            if (entry.value() instanceof Scalar scalar) {
                values.putIfAbsent(key, value(scalar, form(scalar), scalar.text()));
            } else if (entry.value() instanceof Mapping nested) {
                values(key + ".", nested, values);
            } else if (entry.value() instanceof Sequence list && !isRows(entry.key(), list)) {
                values.putIfAbsent(key, value(list, Form.LIST, joined(list)));
            }
        }
    }

    /** Predicates and types are rows in their own list, and names everywhere else. */
    private static boolean isRows(String key, Sequence list) {
        return ROWS.containsKey(key) && list.items().stream().allMatch(i -> i instanceof Mapping);
    }

    private static Value value(Tree tree, Form form, String text) {
        return new Value(text, form, tree.place().line(), tree.place().column());
    }

    private static Form form(Scalar scalar) {
        return switch (scalar.type()) {
            case NUMBER -> Form.NUMBER;
            case TRUTH -> Form.TRUTH;
            case TEXT, NULL -> Form.TEXT;
        };
    }

    private static String joined(Sequence list) {
        List<String> items = new ArrayList<>();
        list.items().forEach(i -> items.add(i instanceof Scalar s ? s.text() : i.kind()));
        return items.stream().collect(Collectors.joining(", "));
    }
}
