package id.zonaintegritas.rules.internal.edition;

import static id.zonaintegritas.rules.internal.document.Row.say;
import static id.zonaintegritas.rules.internal.document.Row.shown;

import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactDefinition.Kind;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.FactValue.Day;
import id.zonaintegritas.model.FactValue.Grade;
import id.zonaintegritas.model.FactValue.Truth;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.Cell;
import id.zonaintegritas.rules.internal.document.Remark;
import id.zonaintegritas.rules.internal.document.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what predicates ask of a fact: {@code atLeast}, {@code atMost} and {@code mustBe}. */
final class BoundsReader {

    private static final String AT_LEAST = "atLeast";
    private static final String AT_MOST = "atMost";
    private static final String MUST_BE = "mustBe";

    private final EditionHead head;
    private final Row row;
    private final FactDefinition fact;
    private final ByReading byReading;
    private final Map<String, Bounds> bounds = new LinkedHashMap<>();

    private BoundsReader(EditionHead head, Row row, FactDefinition fact, ByReading byReading) {
        this.head = head;
        this.row = row;
        this.fact = fact;
        this.byReading = byReading;
    }

    /**
     * By the id of the predicate.
     *
     * @param fact null if it is not known what is asked for
     */
    static Map<String, Bounds> read(
            EditionHead head, Row row, @Nullable FactDefinition fact, ByReading byReading) {
        List<String> given = row.someOf(List.of(AT_LEAST, AT_MOST, MUST_BE));
        if (fact == null) {
            given.forEach(key -> row.row(key, Row::named));
            return Map.of();
        }
        BoundsReader reader = new BoundsReader(head, row, fact, byReading);
        given.forEach(reader::read);
        if (row.sound()) {
            reader.checkOrder();
        }
        byReading.requireUse(reader.bounds.values().stream().anyMatch(Bounds::byReading));
        return reader.bounds;
    }

    private void read(String key) {
        if ((fact.kind() == Kind.TRUTH) != key.equals(MUST_BE)) {
            row.problem(
                    key,
                    say(
                            fact.kind() == Kind.TRUTH ? "bounds.ofTruth" : "bounds.ofNoTruth",
                            fact.name()));
            row.row(key, Row::named);
            return;
        }
        BiConsumer<Row, Cell> reading =
                key.equals(AT_LEAST) ? this::least : key.equals(AT_MOST) ? this::most : this::truth;
        boolean sound = row.row(key, map -> entries(map, reading)).orElse(false);
        if (!sound) {
            row.unsound();
        }
    }

    private boolean entries(Row map, BiConsumer<Row, Cell> reading) {
        Title what = Row.MESSAGES.text("a.predicate");
        for (Cell cell : map.named().values()) {
            if (head.predicates().isEmpty() || map.isKnown(cell.key(), head.predicateIds(), what)) {
                reading.accept(map, cell);
            }
        }
        return map.sound();
    }

    private void least(Row map, Cell cell) {
        boolean reading = fact.kind() == Kind.NUMBER && ByReading.stands(map, cell.key());
        FactValue value =
                reading ? new Amount(byReading.number(map, cell.key())) : value(map, cell);
        put(cell, b -> b.withLeast(value, reading));
        if (isLetter(value, 0)) {
            row.doubt(cell.value().place(), say("bounds.lowest", value, row.text("id")));
        }
    }

    private void most(Row map, Cell cell) {
        if (ByReading.stands(map, cell.key())) {
            map.problem(cell.key(), say("byReading.most"));
            return;
        }
        FactValue value = value(map, cell);
        put(cell, b -> b.withMost(value));
        if (isLetter(value, fact.ladder().size() - 1)) {
            row.doubt(cell.value().place(), say("bounds.highest", value, row.text("id")));
        }
    }

    private void truth(Row map, Cell cell) {
        boolean value = cell.truth();
        if (map.sound()) {
            put(
                    cell,
                    b ->
                            value
                                    ? b.withLeast(new Truth(true), false)
                                    : b.withMost(new Truth(false)));
        }
    }

    private void put(Cell cell, UnaryOperator<Bounds> change) {
        bounds.put(cell.key(), change.apply(bounds.getOrDefault(cell.key(), Bounds.NONE)));
    }

    private boolean isLetter(FactValue value, int place) {
        return value instanceof Grade grade && fact.ladder().indexOf(grade.letter()) == place;
    }

    private FactValue value(Row map, Cell cell) {
        if (fact.kind() == Kind.GRADE) {
            String letter = cell.word();
            map.refer(
                    cell.key(), letter, fact.ladder(), Row.MESSAGES.text("a.letter", fact.name()));
            return new Grade(letter);
        }
        return fact.kind() == Kind.DATE ? new Day(cell.date()) : number(map, cell);
    }

    private Amount number(Row map, Cell cell) {
        Rational value = cell.number();
        boolean low = fact.lowest() != null && value.compareTo(fact.lowest()) < 0;
        boolean high = fact.highest() != null && value.compareTo(fact.highest()) > 0;
        if (low || high) {
            map.problem(cell.key(), say("bounds.range", shown(value), fact.name(), range()));
        }
        return new Amount(value);
    }

    private Title range() {
        String lowest = fact.lowest() == null ? "" : shown(fact.lowest());
        String highest = fact.highest() == null ? "" : shown(fact.highest());
        return Row.MESSAGES.text(
                lowest.isEmpty() ? "range.to" : highest.isEmpty() ? "range.from" : "range",
                lowest,
                highest);
    }

    private void checkOrder() {
        String lower = null;
        Bounds before = Bounds.NONE;
        for (String predicate : head.predicateIds()) {
            Bounds here = bounds.get(predicate);
            if (here == null) {
                continue;
            }
            if (compare(here.least(), here.most()) > 0) {
                row.problem(AT_MOST, remark("crossed", predicate, here.least(), here.most()));
            }
            if (lower != null) {
                doubtOrder(lower, before, predicate, here);
            }
            lower = predicate;
            before = here;
        }
    }

    /** The higher predicate hardly asks less than the lower one, nor allows more. */
    private void doubtOrder(String lower, Bounds before, String predicate, Bounds here) {
        if (compare(before.least(), here.least()) > 0) {
            row.doubt(AT_LEAST, remark("falls", predicate, here.least(), lower, before.least()));
        }
        if (compare(here.most(), before.most()) > 0) {
            row.doubt(AT_MOST, remark("rises", predicate, here.most(), lower, before.most()));
        }
    }

    private static Remark remark(String name, @Nullable Object... values) {
        return say("bounds." + name, Stream.of(values).map(String::valueOf).toArray(Object[]::new));
    }

    /** Above 0 if one is more than the other; 0 where they cannot be compared. */
    private int compare(@Nullable FactValue one, @Nullable FactValue other) {
        if (one instanceof Amount a && other instanceof Amount b) {
            return a.value().compareTo(b.value());
        }
        if (one instanceof Day a && other instanceof Day b) {
            return a.date().compareTo(b.date());
        }
        return one instanceof Grade a && other instanceof Grade b
                ? Integer.compare(
                        fact.ladder().indexOf(a.letter()), fact.ladder().indexOf(b.letter()))
                : 0;
    }
}
