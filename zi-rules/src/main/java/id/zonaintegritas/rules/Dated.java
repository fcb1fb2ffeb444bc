package id.zonaintegritas.rules;

import static id.zonaintegritas.rules.Row.say;

import java.util.List;
import java.util.function.Function;

/** A term of the regulation, the row that it was read from and the time in which it holds. */
record Dated<T>(T value, Row row, Span span) {

    /** Whether two rows hold at one time and have one name. */
    static <T> boolean hasRepeats(List<Dated<T>> rows, Function<T, String> id) {
        return rows.stream().anyMatch(row -> row.repeats(rows, id));
    }

    /** Reports rows that hold at one time and have one name. */
    static <T> void checkRepeats(List<Dated<T>> rows, Function<T, String> id, String kind) {
        for (Dated<T> row : rows) {
            String name = id.apply(row.value());
            if (row.row().sound() && row.repeats(rows, id)) {
                row.row().problem("id", say("repeatedName", Row.MESSAGES.text("a." + kind), name));
            }
        }
    }

    private boolean repeats(List<Dated<T>> rows, Function<T, String> id) {
        String name = id.apply(value);
        return !name.isEmpty()
                && rows.stream()
                        .takeWhile(other -> !other.equals(this))
                        .filter(other -> other.span().overlaps(span))
                        .anyMatch(other -> id.apply(other.value()).equals(name));
    }
}
