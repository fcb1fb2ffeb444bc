package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Stage;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of the worksheet that is made of parts, with their points. */
@Word(
        id = "Bagian yang terdiri atas bagian lain, beserta nilainya",
        en = "A part that is made of parts, with their points")
public final class Section extends Put {

    private final Row row;

    private Section(Workings unit, Row row) {
        super(unit);
        this.row = row;
    }

    @Word(id = "Idnya", en = "Its id")
    public String getId() {
        return row.name();
    }

    @Word(id = "Id bagian di atasnya", en = "The id of the part above")
    public @Nullable String getParent() {
        return row.node.row().parent();
    }

    @Word(
            id = "Apakah aturannya sendiri yang menentukan nilainya",
            en = "Whether a rule of its own says what it earns")
    public boolean isSpecial() {
        return row.node.row().special();
    }

    @Word(id = "Jumlah nilai bagian-bagiannya", en = "The sum of the points of its parts")
    public Quantity sum() {
        return unit().sum(row.restsOn());
    }

    @Word(id = "Nilai satu bagiannya", en = "The points of one of its parts")
    public Quantity pointsOf(String part) {
        return part(part).quantity();
    }

    @Word(
            id = "Nilai satu bagiannya dibagi bobot bagian itu",
            en = "The points of one of its parts as a share of its weight")
    public Quantity shareOf(String part) {
        return part(part).share();
    }

    private Points part(String id) {
        return unit().points(requireNonNull(row.byId(id), id));
    }

    @Word(
            id = "Yang terkecil di antara bagiannya, sebagai bagian dari bobotnya",
            en = "The smallest of its parts, as a share of its weight")
    public Quantity lowestShare() {
        return shares().reduce(Quantity::atMost).orElse(Value.UNKNOWN);
    }

    @Word(
            id = "Yang terbesar di antara bagiannya, sebagai bagian dari bobotnya",
            en = "The largest of its parts, as a share of its weight")
    public Quantity highestShare() {
        return shares().reduce(Quantity::atLeast).orElse(Value.UNKNOWN);
    }

    @Word(
            id = "Banyaknya bagian yang mencapai sekian dari bobotnya",
            en = "How many of its parts reach so much of their weight")
    public Quantity partsReaching(Quantity share) {
        Value least = share.quantity();
        return shares().map(part -> part.quantity().reaches(least))
                .reduce(Value.NOTHING, Value::added);
    }

    private Stream<Quantity> shares() {
        return row.node.parts().stream().map(part -> unit().points(part).share());
    }

    @Word(id = "Bobotnya", en = "Its weight")
    public Quantity weight() {
        return row.weight;
    }

    @Word(id = "Bagian ini memperoleh nilai sebesar itu", en = "It earns so many points")
    public Points earns(Quantity points) {
        return new Points(unit(), row.node, points.quantity().with(row.node.readings()));
    }

    @Word(id = "Bagian ini tidak memperoleh nilai", en = "It earns no points")
    public Points earnsNothing() {
        return earns(Value.NOTHING);
    }

    @Override
    PlannedRow row() {
        return row;
    }

    @Override
    public boolean hasUnknown() {
        return !sum().quantity().isKnown();
    }

    @Override
    Concluded open() {
        return earns(Value.between(Rational.ZERO, row.node.row().weight(), Readings.NONE));
    }

    /** A part of the worksheet that is made of parts. */
    static final class Row extends PlannedRow {

        private final PlannedNode node;
        private final Value weight;
        private final List<String> parts;

        Row(PlannedNode node, List<String> parts) {
            super(
                    node.row().id(),
                    Stage.SCORING,
                    new int[] {node.slot()},
                    node.parts().stream().mapToInt(Integer::intValue).toArray(),
                    parts);
            this.node = node;
            this.weight = Value.known(node.row().weight(), Readings.NONE);
            this.parts = parts;
        }

        @Nullable Integer byId(String part) {
            int place = parts.indexOf(part);
            return place < 0 ? null : node.parts().get(place);
        }

        @Override
        Class<? extends Put> type() {
            return Section.class;
        }

        @Override
        Put put(Workings unit) {
            return new Section(unit, this);
        }
    }
}
