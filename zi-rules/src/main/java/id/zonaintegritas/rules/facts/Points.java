package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import org.jspecify.annotations.Nullable;

/** The points that a unit earns for one part of the worksheet. */
@Word(id = "Nilai satu bagian lembar kerja", en = "The points of one part of the worksheet")
public final class Points extends Concluded implements Quantity {

    private final PlannedNode node;
    private final Value points;

    /**
     * Points.
     *
     * @param points where they have no bound, they lie between nothing and the whole weight
     */
    Points(Workings unit, PlannedNode node, Value points) {
        super(unit);
        this.node = node;
        this.points = points.orBetween(Rational.ZERO, node.row().weight());
    }

    @Word(id = "Id bagian itu", en = "The id of the part")
    public String getId() {
        return node.row().id();
    }

    @Word(id = "Id bagian di atasnya", en = "The id of the part above")
    public @Nullable String getParent() {
        return node.row().parent();
    }

    @Word(id = "Jenis bagian: AREA, INDICATOR, …", en = "The kind of part: AREA, INDICATOR, …")
    public String getKind() {
        return node.row().kind().name();
    }

    @Word(id = "Nilainya; kosong selama terbuka", en = "The points; none while they are open")
    public @Nullable Rational getValue() {
        return points.number();
    }

    @Word(id = "Paling rendah", en = "The lowest they can be")
    public Rational getLowest() {
        return requireNonNull(points.lowest());
    }

    @Word(id = "Paling tinggi", en = "The highest they can be")
    public Rational getHighest() {
        return requireNonNull(points.highest());
    }

    @Word(id = "Nilainya dibagi bobotnya", en = "The points as a share of the weight")
    public Quantity share() {
        return points.divided(Value.known(node.row().weight(), Readings.NONE));
    }

    @Override
    public Value quantity() {
        return points;
    }

    @Override
    public boolean hasUnknown() {
        return !points.isKnown();
    }

    @Override
    String subject() {
        return node.row().id();
    }

    @Override
    int slot() {
        return node.slot();
    }

    @Override
    String id() {
        return node.row().id();
    }

    @Override
    public Readings readings() {
        return points.readings();
    }

    @Override
    public String citation() {
        return node.row().citation();
    }

    @Override
    Points restingOn(Readings readings) {
        return new Points(unit(), node, points.with(readings));
    }

    @Override
    public Score written(String rule, String citation) {
        Node row = node.row();
        return new Score(
                row.id(), row.title(), row.weight(), getLowest(), getHighest(), citation, rule);
    }
}
