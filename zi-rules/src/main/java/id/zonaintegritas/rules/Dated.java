package id.zonaintegritas.rules;

import static id.zonaintegritas.rules.Row.say;

import java.util.List;
import java.util.function.Function;

/** A term of the regulation, the row that it was read from and the time in which it holds. */
record Dated<T>(T value, Row row, Span span) {

    /** Reports rows that hold at one time and have one name. */
    static <T> void checkRepeats(List<Dated<T>> rows, Function<T, String> id, String kind) {
        for (int i = 0; i < rows.size(); i++) {
            Dated<T> row = rows.get(i);
            String name = id.apply(row.value());
            boolean repeated =
                    rows.subList(0, i).stream()
                            .filter(r -> r.row().sound() && r.span().overlaps(row.span()))
                            .anyMatch(r -> id.apply(r.value()).equals(name));
            if (repeated && row.row().sound() && !name.isEmpty()) {
                row.row().problem("id", say("repeatedName", Row.MESSAGES.text("a." + kind), name));
            }
        }
    }
}
