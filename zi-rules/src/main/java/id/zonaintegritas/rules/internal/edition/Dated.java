package id.zonaintegritas.rules.internal.edition;

import static id.zonaintegritas.rules.internal.document.Row.say;

import id.zonaintegritas.rules.internal.document.Row;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A term of the regulation, the row that it was read from and the time in which it holds. */
record Dated<T>(T value, Row row, Span span) {

    /** Whether two rows hold at one time and have one name. */
    static <T> boolean hasRepeats(List<Dated<T>> rows, Function<T, String> id) {
        return IntStream.range(0, rows.size()).anyMatch(i -> repeats(rows, i, id));
    }

    /** Reports rows that hold at one time and have one name. */
    static <T> void checkRepeats(List<Dated<T>> rows, Function<T, String> id, String kind) {
        for (int i = 0; i < rows.size(); i++) {
            Dated<T> row = rows.get(i);
            String name = id.apply(row.value());
            if (row.row().sound() && repeats(rows, i, id)) {
                row.row()
                        .repeats(
                                "id",
                                name,
                                say("repeatedName", Row.MESSAGES.text("a." + kind), name));
            }
        }
    }

    /** Whether a row has the name of one above it. */
    private static <T> boolean repeats(List<Dated<T>> rows, int place, Function<T, String> id) {
        Dated<T> row = rows.get(place);
        String name = id.apply(row.value());
        return !name.isEmpty()
                && rows.subList(0, place).stream()
                        .filter(above -> above.span().overlaps(row.span()))
                        .anyMatch(above -> id.apply(above.value()).equals(name));
    }
}
