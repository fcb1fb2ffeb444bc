package id.zonaintegritas.rules;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.Tree.Entry;
import id.zonaintegritas.rules.Tree.Mapping;
import id.zonaintegritas.rules.Tree.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row of an edition, read key by key. What is wrong is collected, and a stand-in is handed out so
 * that reading goes on; a row that is not {@link #sound} gives no ground for further checks.
 */
final class Row {

    private static final Rational LARGEST_WHOLE = Rational.of(99);

    private final String file;
    private final Mapping mapping;
    private final EditionProblems problems;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private boolean sound = true;

    private Row(String file, Mapping mapping, EditionProblems problems) {
        this.file = file;
        this.mapping = mapping;
        this.problems = problems;
    }

    /**
     * Reads a whole row and reports keys that the reading does not ask for; empty if it is none.
     */
    static <T> Optional<T> read(
            String file, Tree tree, EditionProblems problems, Function<Row, T> reading) {
        if (!(tree instanceof Mapping mapping)) {
            problems.add(
                    file,
                    tree.place(),
                    "expected keys with values, not " + tree.kind(),
                    "a key or an indentation is missing");
            return Optional.empty();
        }
        Row row = new Row(file, mapping, problems);
        T result = reading.apply(row);
        row.reportKeys();
        return Optional.of(result);
    }

    private void reportKeys() {
        Set<String> seen = new HashSet<>();
        List<Entry> repeated = new ArrayList<>();
        for (Entry entry : mapping.entries()) {
            if (!asked.contains(entry.key())) {
                reportUnknown(entry);
            } else if (!seen.add(entry.key())) {
                repeated.add(entry);
            }
        }
        if (!repeated.isEmpty()) {
            // Where several are, another row begins there.
            report(
                    repeated.get(0).place(),
                    "the key \"" + repeated.get(0).key() + "\" is repeated",
                    repeated.size() == 1
                            ? "a row was pasted into another"
                            : "the dash that begins a row is missing here");
        }
        if (!missing.isEmpty()) {
            problem(
                    missing.stream().map(key -> "\"" + key + "\"").collect(joining(", "))
                            + (missing.size() == 1 ? " is missing" : " are missing"),
                    "");
        }
    }

    /** A misspelt key is one mistake, not a missing and an unknown key. */
    private void reportUnknown(Entry entry) {
        String key = entry.key();
        List<String> meant = Nearest.names(key, missing);
        missing.removeAll(meant);
        report(
                entry.place(),
                "unknown key \"" + key + "\"",
                Nearest.isMeant(key, meant.isEmpty() ? asked : meant));
    }

    /** Whether it has no key at all. */
    boolean isEmpty() {
        return mapping.entries().isEmpty();
    }

    String file() {
        return file;
    }

    /** Whether nothing wrong was found in this row so far; rows within it speak for themselves. */
    boolean sound() {
        return sound;
    }

    Place place() {
        return mapping.place();
    }

    /** Reports what is wrong with the row as a whole. */
    void problem(String message, String maybe) {
        report(mapping.place(), message, maybe);
    }

    /** Reports what is odd about the row as a whole, though it can be used. */
    void warn(String message, String maybe) {
        problems.warn(file, mapping.place(), message, maybe);
    }

    /** Reports what is odd about the value of a key, though it can be used. */
    void warn(String key, String message, String maybe) {
        Tree value = mapping.get(key);
        problems.warn(file, value == null ? mapping.place() : value.place(), message, maybe);
    }

    /** Reports what is wrong with the value of a key. */
    void problem(String key, String message, String maybe) {
        Tree value = mapping.get(key);
        report(value == null ? mapping.place() : value.place(), message, maybe);
    }

    void report(Place place, String message, String maybe) {
        sound = false;
        problems.add(file, place, message, maybe);
    }

    boolean has(String key) {
        asked.add(key);
        return mapping.get(key) != null;
    }

    /** The value of a key as it was written, or null. */
    @Nullable Tree tree(String key) {
        asked.add(key);
        return mapping.get(key);
    }

    /** Every value by its key, in a row whose keys are names; there must be some. */
    Map<String, Cell> named() {
        Map<String, Cell> named = new LinkedHashMap<>();
        for (Entry entry : mapping.entries()) {
            asked.add(entry.key());
            named.putIfAbsent(entry.key(), new Cell(this, entry.key(), entry.value()));
        }
        if (named.isEmpty()) {
            problem("nothing stands between these brackets", "");
        }
        return named;
    }

    /** Whether a key of such a row is one of the known names; a problem if not. */
    boolean isKnown(String name, Collection<String> known, String what) {
        if (known.contains(name)) {
            return true;
        }
        Place at =
                mapping.entries().stream()
                        .filter(e -> e.key().equals(name))
                        .map(Entry::place)
                        .findFirst()
                        .orElse(mapping.place());
        report(at, what + " \"" + name + "\" does not exist", Nearest.isMeant(name, known));
        return false;
    }

    private Optional<Cell> required(String key) {
        asked.add(key);
        Tree value = mapping.get(key);
        if (value == null) {
            sound = false;
            missing.add(key);
            return Optional.empty();
        }
        return Optional.of(new Cell(this, key, value));
    }

    String text(String key) {
        return required(key).map(Cell::text).orElse("");
    }

    @Nullable String optionalText(String key) {
        return has(key) ? text(key) : null;
    }

    /** A value of any kind as it is written. */
    String word(String key) {
        return required(key).map(Cell::word).orElse("");
    }

    Rational number(String key) {
        return required(key).map(Cell::number).orElse(Rational.ZERO);
    }

    @Nullable Rational optionalNumber(String key) {
        return has(key) ? number(key) : null;
    }

    @Nullable Integer optionalWhole(String key) {
        Rational value = optionalNumber(key);
        if (value == null) {
            return null;
        }
        if (!value.isWhole() || value.signum() < 0 || value.compareTo(LARGEST_WHOLE) > 0) {
            problem(key, "\"" + key + "\" must be a whole number from 0 to " + LARGEST_WHOLE, "");
            return 0;
        }
        return Integer.valueOf(value.toString());
    }

    /** False if the key is absent. */
    boolean flag(String key) {
        return has(key) && required(key).map(Cell::truth).orElse(false);
    }

    LocalDate date(String key) {
        return required(key).map(Cell::date).orElse(LocalDate.EPOCH);
    }

    @Nullable LocalDate optionalDate(String key) {
        return has(key) ? date(key) : null;
    }

    /** A text in both languages. */
    Title title(String key) {
        return row(key, texts -> new Title(texts.text("id"), texts.text("en")))
                .orElse(new Title("", ""));
    }

    /** One of the constants in camel case: {@code percentOfWeight}. */
    <E extends Enum<E>> E word(String key, Class<E> type) {
        return required(key)
                .map(cell -> cell.oneOf(type, e -> camelCase(e.name())))
                .orElse(type.getEnumConstants()[0]);
    }

    static String camelCase(String constant) {
        StringBuilder word = new StringBuilder();
        for (String part : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
            word.append(
                    word.isEmpty()
                            ? part
                            : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return word.toString();
    }

    /** One of the constants as it is written in assessments: {@code LOCAL_GOVERNMENT}. */
    <E extends Enum<E>> E constant(String key, Class<E> type) {
        return required(key)
                .map(cell -> cell.oneOf(type, Enum::name))
                .orElse(type.getEnumConstants()[0]);
    }

    /** A list of different constants. */
    <E extends Enum<E>> List<E> constants(String key, Class<E> type) {
        return different(key, cell -> cell.oneOf(type, Enum::name));
    }

    /** A list of different texts. */
    List<String> texts(String key) {
        return different(key, Cell::text);
    }

    private <T> List<T> different(String key, Function<Cell, T> reading) {
        List<T> values = new ArrayList<>();
        for (Cell item : items(key)) {
            T value = reading.apply(item);
            if (values.contains(value)) {
                report(item.value().place(), value + " is repeated", "");
            }
            values.add(value);
        }
        return values;
    }

    private List<Cell> items(String key) {
        return required(key).map(Cell::items).orElse(List.of());
    }

    /** Reads the row under a key. */
    <T> Optional<T> row(String key, Function<Row, T> reading) {
        return required(key).flatMap(cell -> read(file, cell.value(), problems, reading));
    }

    /** Reads the rows under a key, of which there must be some. */
    <T> List<T> rows(String key, Function<Row, T> reading) {
        List<T> rows = new ArrayList<>();
        List<Cell> items = items(key);
        if (items.isEmpty() && has(key) && sound) {
            problem(key, "\"" + key + "\" needs at least one row", "");
        }
        for (Cell item : items) {
            read(file, item.value(), problems, reading).ifPresent(rows::add);
        }
        return rows;
    }

    /**
     * Reports the value of a key if it is not one of the known names; where none are known, their
     * own file could not be read.
     */
    void refer(String key, @Nullable String name, Collection<String> known, String what) {
        if (name == null || name.isEmpty() || known.isEmpty() || known.contains(name)) {
            return;
        }
        problem(key, what + " \"" + name + "\" does not exist", Nearest.isMeant(name, known));
    }
}
