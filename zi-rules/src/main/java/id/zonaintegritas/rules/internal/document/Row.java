package id.zonaintegritas.rules.internal.document;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.Tree.Entry;
import id.zonaintegritas.rules.internal.document.Tree.Mapping;
import id.zonaintegritas.rules.internal.document.Tree.Place;
import id.zonaintegritas.rules.internal.document.Tree.Scalar;
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
public final class Row {

    /** Under it any row may say where it was read. */
    public static final String READ = "read";

    /** The messages of everything that reads the rows of an edition. */
    public static final Messages MESSAGES = Messages.of("rows");

    private static final Rational LARGEST_WHOLE = Rational.of(99);
    private static final int DECIMALS = 12;
    private static final String BECAUSE = "because";
    private static final List<String> NAMES = List.of("id", "name", "code");

    private final String file;
    private final Mapping mapping;
    private final EditionProblems problems;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final Set<String> alternatives = new LinkedHashSet<>();
    private boolean sound = true;
    private boolean nameSound = true;

    private Row(String file, Mapping mapping, EditionProblems problems) {
        this.file = file;
        this.mapping = mapping;
        this.problems = problems;
    }

    /**
     * Reads a whole row and reports keys that the reading does not ask for; empty if it is none.
     */
    public static <T> Optional<T> read(
            String file, Tree tree, EditionProblems problems, Function<Row, T> reading) {
        if (!(tree instanceof Mapping mapping)) {
            Remark none = MESSAGES.remark("row.none", Cell.kind(tree));
            problems.add(file, tree.place(), none.what(), none.maybe());
            return Optional.empty();
        }
        Row row = new Row(file, mapping, problems);
        int before = problems.errors();
        T result = reading.apply(row);
        row.reportKeys();
        if (problems.errors() > before || problems.isIncomplete(file, row.place().line())) {
            problems.unsound(row.name());
        }
        return Optional.of(result);
    }

    /** What it is called; an empty text if it has no name. */
    private String name() {
        return NAMES.stream()
                .map(mapping::get)
                .filter(Scalar.class::isInstance)
                .map(name -> ((Scalar) name).text())
                .findFirst()
                .orElse("");
    }

    private void reportKeys() {
        Set<String> seen = new HashSet<>();
        List<Entry> repeated = new ArrayList<>();
        for (Entry entry : mapping.entries()) {
            if (entry.key().equals(READ) && !asked.contains(READ)) {
                continue;
            }
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
                    say(
                            repeated.size() == 1 ? "key.repeated" : "keys.repeated",
                            repeated.get(0).key()));
        }
        if (!alternatives.isEmpty()) {
            problem(say("keys.none", quoted(alternatives)));
        }
        if (!missing.isEmpty()) {
            problem(say(missing.size() == 1 ? "key.missing" : "keys.missing", quoted(missing)));
        }
    }

    private static String quoted(Set<String> keys) {
        return keys.stream().map(key -> "\"" + key + "\"").collect(joining(", "));
    }

    /** A misspelt key is one mistake, not a missing and an unknown key. */
    private void reportUnknown(Entry entry) {
        String key = entry.key();
        List<String> meant = Nearest.names(key, missing);
        missing.removeAll(meant);
        if (!Nearest.names(key, alternatives).isEmpty()) {
            alternatives.clear();
        }
        report(
                entry.place(),
                say("key.unknown", key).maybe(Nearest.meant(key, meant.isEmpty() ? asked : meant)));
    }

    /** Whether it has no key at all. */
    public boolean isEmpty() {
        return mapping.entries().isEmpty();
    }

    public String file() {
        return file;
    }

    /** Whether nothing wrong was found in this row so far; rows within it speak for themselves. */
    public boolean sound() {
        return sound;
    }

    /** A list in it is not known, and nobody knows what it would name. */
    public void unlisted() {
        problems.unlisted();
    }

    /** Whether it has a name, and the one that it should have. */
    public boolean isNamed() {
        return nameSound && !name().isEmpty();
    }

    /** What is wrong with a row within it keeps this one from being relied on. */
    public void unsound() {
        sound = false;
    }

    public Place place() {
        return mapping.place();
    }

    /** A number as a message repeats it. */
    public static String shown(Rational number) {
        return number.toDecimal(DECIMALS);
    }

    /** A message about a row. */
    public static Remark say(String name, Object... values) {
        return MESSAGES.remark(name, values);
    }

    /** Reports what is wrong with the row as a whole. */
    public void problem(Remark remark) {
        report(mapping.place(), remark);
    }

    /** Reports what is wrong with the value of a key. */
    public void problem(String key, Remark remark) {
        nameSound &= !NAMES.contains(key);
        report(place(key), remark);
    }

    /** Reports that the row bears the name of another one, under the key of its name. */
    public void repeats(String key, String name, Remark remark) {
        problem(key, remark);
        problems.repeated(name);
    }

    /** Reports what is odd about the value of a key, though it can be used. */
    public void warn(String key, Remark remark) {
        problems.warn(file, place(key), remark.what(), remark.maybe());
    }

    /**
     * Reports what a regulation hardly means, though it may, unless the row says {@code because} of
     * what.
     */
    public void doubt(String key, Remark remark) {
        doubt(place(key), remark);
    }

    /** The same about a place in the row. */
    public void doubt(Place place, Remark remark) {
        if (mapping.get(BECAUSE) == null && !problems.isLeftOut(file)) {
            boolean guess = !remark.maybe().english().isEmpty();
            problems.warn(
                    file,
                    place,
                    remark.what(),
                    MESSAGES.text(guess ? "doubt" : "doubt.only", remark.maybe()));
        }
    }

    /** Takes the reason that a row may give for what would be doubted. */
    public void takeReason() {
        optionalText(BECAUSE);
    }

    /** Reports what is wrong at a place in the row. */
    public void report(Place place, Remark remark) {
        sound = false;
        problems.unsound(name());
        problems.add(file, place, remark.what(), remark.maybe());
    }

    private Place place(String key) {
        Tree value = mapping.get(key);
        return value == null ? mapping.place() : value.place();
    }

    /** Those of some keys that the row has; a problem if it has none. */
    public List<String> someOf(List<String> keys) {
        List<String> given = keys.stream().filter(this::has).toList();
        if (given.isEmpty()) {
            alternatives.addAll(keys);
        }
        return given;
    }

    public boolean has(String key) {
        asked.add(key);
        return mapping.get(key) != null;
    }

    /** The value of a key as it was written, or null. */
    public @Nullable Tree tree(String key) {
        asked.add(key);
        return mapping.get(key);
    }

    /** Every value by its key, in a row whose keys are names; there must be some. */
    public Map<String, Cell> named() {
        Map<String, Cell> named = new LinkedHashMap<>();
        for (Entry entry : mapping.entries()) {
            asked.add(entry.key());
            named.putIfAbsent(entry.key(), new Cell(this, entry.key(), entry.value()));
        }
        if (named.isEmpty()) {
            problem(say("row.empty"));
        }
        return named;
    }

    /** Whether a key of such a row is one of the known names; a problem if not. */
    public boolean isKnown(String name, Collection<String> known, Title what) {
        if (known.contains(name)) {
            return true;
        }
        if (problems.mayBeSaid(file, name)) {
            sound = false;
            problems.unsure(file);
            return false;
        }
        Place at =
                mapping.entries().stream()
                        .filter(e -> e.key().equals(name))
                        .map(Entry::place)
                        .findFirst()
                        .orElse(mapping.place());
        report(at, unknown(name, known, what));
        return false;
    }

    /** Whether something is wrong with what bears a name, in whatever file. */
    public boolean isUnsound(String name) {
        return problems.isUnsound(name);
    }

    /** Whether a name that nothing has may be one of what was not understood. */
    public boolean mayBeSaid(String name) {
        return problems.mayBeSaid(file, name);
    }

    private static Remark unknown(String name, Collection<String> known, Title what) {
        return say("unknown", what, name).maybe(Nearest.meant(name, known));
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

    public String text(String key) {
        return required(key).map(Cell::text).orElse("");
    }

    /** An id. Nobody could write one that holds something invisible once more. */
    public String id(String key) {
        String id = text(key);
        InvisibleText.first(id).ifPresent(sign -> problem(key, say("id.invisible", sign)));
        return id;
    }

    public @Nullable String optionalText(String key) {
        return has(key) ? text(key) : null;
    }

    /** A value of any kind as it is written. */
    public String word(String key) {
        return required(key).map(Cell::word).orElse("");
    }

    public Rational number(String key) {
        return required(key).map(Cell::number).orElse(Rational.ZERO);
    }

    public @Nullable Rational optionalNumber(String key) {
        return has(key) ? number(key) : null;
    }

    public @Nullable Integer optionalWhole(String key) {
        Rational value = optionalNumber(key);
        if (value == null) {
            return null;
        }
        if (!value.isWhole() || value.signum() < 0 || value.compareTo(LARGEST_WHOLE) > 0) {
            problem(key, say("notWhole", key, LARGEST_WHOLE));
            return 0;
        }
        return Integer.valueOf(value.toString());
    }

    /** False if the key is absent. */
    public boolean flag(String key) {
        return has(key) && required(key).map(Cell::truth).orElse(false);
    }

    public LocalDate date(String key) {
        return required(key).map(Cell::date).orElse(LocalDate.EPOCH);
    }

    public @Nullable LocalDate optionalDate(String key) {
        return has(key) ? date(key) : null;
    }

    /** A text in both languages. */
    public Title title(String key) {
        return row(key, texts -> new Title(texts.text("id"), texts.text("en")))
                .orElse(new Title("", ""));
    }

    /** One of the constants in camel case: {@code percentOfWeight}. */
    public <E extends Enum<E>> E word(String key, Class<E> type) {
        return required(key)
                .map(cell -> cell.oneOf(type, e -> camelCase(e.name())))
                .orElse(type.getEnumConstants()[0]);
    }

    public static String camelCase(String constant) {
        StringBuilder word = new StringBuilder();
        for (String part : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
            word.append(
                    word.isEmpty()
                            ? part
                            : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return word.toString();
    }

    /** A list of different constants in camel case. */
    public <E extends Enum<E>> List<E> words(String key, Class<E> type) {
        return different(key, cell -> cell.oneOf(type, e -> camelCase(e.name())));
    }

    /** A list of different texts. */
    public List<String> texts(String key) {
        return different(key, Cell::text);
    }

    /** A list of different names, all of them known; where none are, it is not known which are. */
    public List<String> names(String key, Collection<String> known, Title what) {
        return different(
                key,
                cell -> {
                    String name = cell.text();
                    refer(cell.value().place(), name, known, what);
                    return name;
                });
    }

    private <T> List<T> different(String key, Function<Cell, T> reading) {
        List<T> values = new ArrayList<>();
        for (Cell item : items(key)) {
            T value = reading.apply(item);
            if (values.contains(value)) {
                report(item.value().place(), say("repeated", value));
            }
            values.add(value);
        }
        return values;
    }

    private List<Cell> items(String key) {
        return required(key).map(Cell::items).orElse(List.of());
    }

    /** Reads the row under a key. */
    public <T> Optional<T> row(String key, Function<Row, T> reading) {
        return required(key).flatMap(cell -> read(file, cell.value(), problems, reading));
    }

    /** Reads the rows under a key that may be absent. */
    public <T> List<T> optionalRows(String key, Function<Row, T> reading) {
        return has(key) ? rows(key, reading) : List.of();
    }

    /** One of the constants in camel case, or another one if the key is absent. */
    public <E extends Enum<E>> E word(String key, Class<E> type, E otherwise) {
        return has(key) ? word(key, type) : otherwise;
    }

    /** Reads the rows under a key, of which there must be some. */
    public <T> List<T> rows(String key, Function<Row, T> reading) {
        List<T> rows = new ArrayList<>();
        List<Cell> items = items(key);
        if (!has(key)) {
            problems.unlisted();
        }
        if (items.isEmpty() && has(key) && sound) {
            problem(key, say("rows.none", key));
        }
        for (Cell item : items) {
            read(file, item.value(), problems, reading).ifPresent(rows::add);
        }
        return rows;
    }

    /** Reports the name under a key, if it is none of those that are known. */
    public void refer(String key, @Nullable String name, Collection<String> known, Title what) {
        if (name != null) {
            refer(place(key), name, known, what);
        }
    }

    /** Reports a name that none of those that are known is; where none are, it may be one. */
    public void refer(Place place, String name, Collection<String> known, Title what) {
        if (name.isEmpty() || known.isEmpty() || known.contains(name)) {
            return;
        }
        sound = false;
        if (problems.mayBeSaid(file, name)) {
            problems.unsure(file);
        } else {
            report(place, unknown(name, known, what));
        }
    }
}
