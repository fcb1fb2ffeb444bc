package id.zonaintegritas.rules;

import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.Tree.Entry;
import id.zonaintegritas.rules.Tree.Mapping;
import id.zonaintegritas.rules.Tree.Place;
import id.zonaintegritas.rules.Tree.Scalar;
import id.zonaintegritas.rules.Tree.Sequence;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

    private final String file;
    private final Mapping mapping;
    private final EditionProblems problems;
    private final Set<String> asked = new LinkedHashSet<>();
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
        for (Entry entry : mapping.entries()) {
            if (!asked.contains(entry.key())) {
                report(
                        entry.place(),
                        "unknown key \"" + entry.key() + "\"",
                        Nearest.isMeant(entry.key(), asked));
            } else if (!seen.add(entry.key())) {
                report(
                        entry.place(),
                        "the key \"" + entry.key() + "\" is repeated",
                        "a row was pasted into another");
            }
        }
    }

    String file() {
        return file;
    }

    /** Whether nothing wrong was found in this row so far; rows within it speak for themselves. */
    boolean sound() {
        return sound;
    }

    /** Reports what is wrong with the row as a whole. */
    void problem(String message, String maybe) {
        report(mapping.place(), message, maybe);
    }

    /** Reports what is wrong with the value of a key. */
    void problem(String key, String message, String maybe) {
        Tree value = mapping.get(key);
        report(value == null ? mapping.place() : value.place(), message, maybe);
    }

    private void report(Place place, String message, String maybe) {
        sound = false;
        problems.add(file, place, message, maybe);
    }

    boolean has(String key) {
        asked.add(key);
        return mapping.get(key) != null;
    }

    private @Nullable Tree required(String key) {
        asked.add(key);
        Tree value = mapping.get(key);
        if (value == null) {
            problem("\"" + key + "\" is missing", "");
        }
        return value;
    }

    private void wrongType(Tree value, String key, String expected, String maybe) {
        String written = value instanceof Scalar s && !s.isNull() ? "\"" + s.text() + "\"" : "";
        report(
                value.place(),
                "\""
                        + key
                        + "\" must be "
                        + expected
                        + ", not "
                        + (written.isEmpty() ? value.kind() : written),
                maybe);
    }

    String text(String key) {
        Tree value = required(key);
        return value == null ? "" : text(key, value);
    }

    @Nullable String optionalText(String key) {
        return has(key) ? text(key) : null;
    }

    private String text(String key, Tree value) {
        if (value instanceof Scalar s && s.type() == Scalar.Type.TEXT) {
            if (s.text().isBlank()) {
                report(s.place(), "\"" + key + "\" is empty", "");
            }
            return s.text();
        }
        boolean bare = value instanceof Scalar s && !s.isNull();
        wrongType(value, key, "a text", bare ? "quotes are missing around it" : "");
        return "";
    }

    /** A value of any kind as it is written. */
    String word(String key) {
        Tree value = required(key);
        if (value instanceof Scalar s && !s.isNull()) {
            return s.text();
        }
        if (value != null) {
            wrongType(value, key, "a single value", "");
        }
        return "";
    }

    Rational number(String key) {
        Tree value = required(key);
        if (value == null) {
            return Rational.ZERO;
        }
        if (value instanceof Scalar s && s.type() == Scalar.Type.NUMBER) {
            try {
                return Rational.parse(s.text());
            } catch (NumberFormatException notPlain) {
                wrongType(value, key, "a number in digits", "an exponent stands for zeros");
                return Rational.ZERO;
            }
        }
        wrongType(value, key, "a number", numberHint(value));
        return Rational.ZERO;
    }

    private static String numberHint(Tree value) {
        if (!(value instanceof Scalar s)) {
            return "";
        }
        String point = s.text().replace(',', '.');
        if (!point.matches("-?\\d+(\\.\\d+)?")) {
            return "";
        }
        return s.text().contains(",")
                ? "a decimal point is meant: " + point
                : "the quotes are too many: " + point;
    }

    @Nullable Rational optionalNumber(String key) {
        return has(key) ? number(key) : null;
    }

    @Nullable Integer optionalWhole(String key) {
        Rational value = optionalNumber(key);
        if (value == null) {
            return null;
        }
        boolean small =
                value.isWhole() && value.signum() >= 0 && value.compareTo(Rational.of(99)) <= 0;
        if (!small) {
            problem(key, "\"" + key + "\" must be a whole number from 0 to 99", "");
            return 0;
        }
        return Integer.valueOf(value.toString());
    }

    /** False if the key is absent. */
    boolean flag(String key) {
        if (!has(key)) {
            return false;
        }
        Tree value = mapping.get(key);
        if (value instanceof Scalar s && s.type() == Scalar.Type.TRUTH) {
            return s.text().equals("true");
        }
        if (value != null) {
            wrongType(value, key, "true or false", "");
        }
        return false;
    }

    LocalDate date(String key) {
        Tree value = required(key);
        try {
            if (value instanceof Scalar s) {
                return LocalDate.parse(s.text());
            }
        } catch (DateTimeParseException noDate) {
            // Reported below.
        }
        if (value != null) {
            wrongType(value, key, "a date such as 2024-07-15", "");
        }
        return LocalDate.EPOCH;
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
        return constant(key, type, e -> camelCase(e.name()));
    }

    /** One of the constants as it is written in assessments: {@code LOCAL_GOVERNMENT}. */
    <E extends Enum<E>> E constant(String key, Class<E> type) {
        return constant(key, type, Enum::name);
    }

    private <E extends Enum<E>> E constant(
            String key, Class<E> type, Function<E, String> spelling) {
        Tree value = required(key);
        E[] constants = type.getEnumConstants();
        if (value == null) {
            return constants[0];
        }
        return oneOf(key, value, constants, spelling);
    }

    <E extends Enum<E>> List<E> constants(String key, Class<E> type) {
        List<E> result = new ArrayList<>();
        for (Tree item : items(key)) {
            E constant = oneOf(key, item, type.getEnumConstants(), Enum::name);
            if (result.contains(constant)) {
                report(item.place(), constant + " is repeated", "");
            }
            result.add(constant);
        }
        return result;
    }

    private <E extends Enum<E>> E oneOf(
            String key, Tree value, E[] constants, Function<E, String> spelling) {
        Map<String, E> known = new LinkedHashMap<>();
        for (E constant : constants) {
            known.put(spelling.apply(constant), constant);
        }
        String word = value instanceof Scalar s ? s.text() : "";
        E found = known.get(word);
        if (found == null) {
            wrongType(
                    value,
                    key,
                    "one of " + String.join(", ", known.keySet()),
                    Nearest.isMeant(word, known.keySet()));
            return constants[0];
        }
        return found;
    }

    private static String camelCase(String constant) {
        StringBuilder word = new StringBuilder();
        for (String part : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
            word.append(
                    word.isEmpty()
                            ? part
                            : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return word.toString();
    }

    /** A list of different texts. */
    List<String> texts(String key) {
        List<String> result = new ArrayList<>();
        for (Tree item : items(key)) {
            String text = text(key, item);
            if (result.contains(text)) {
                report(item.place(), "\"" + text + "\" is repeated", "");
            }
            result.add(text);
        }
        return result;
    }

    private List<Tree> items(String key) {
        Tree value = required(key);
        if (value == null || value instanceof Sequence) {
            return value instanceof Sequence list ? list.items() : List.of();
        }
        wrongType(value, key, "a list", "a dash or brackets are missing");
        return List.of();
    }

    /** Reads the row under a key. */
    <T> Optional<T> row(String key, Function<Row, T> reading) {
        Tree value = required(key);
        return value == null ? Optional.empty() : read(file, value, problems, reading);
    }

    /** Reads the rows under a key, of which there must be some. */
    <T> List<T> rows(String key, Function<Row, T> reading) {
        List<T> rows = new ArrayList<>();
        List<Tree> items = items(key);
        if (items.isEmpty() && has(key) && sound) {
            problem(key, "\"" + key + "\" needs at least one row", "");
        }
        for (Tree item : items) {
            read(file, item, problems, reading).ifPresent(rows::add);
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
