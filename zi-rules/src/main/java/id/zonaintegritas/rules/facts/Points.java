package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The points that a unit earns for one node of the worksheet. */
public final class Points extends Concluded<Value> {

    private final Node node;
    private final Function<Workings, Value> points;

    private Points(Node node, Function<Workings, Value> points) {
        this.node = requireNonNull(node, "node");
        this.points = points;
    }

    /** The mean of the questions times the weight of the node. */
    public static Points of(Node node, Mean mean) {
        return new Points(node, unit -> mean.value(unit).times(node.weight()));
    }

    /** The sum of the points of the parts of the node. */
    public static Points of(Node node, Sum sum) {
        return new Points(node, sum::value);
    }

    /** Points that a case states. */
    public static Points stated(Node node, Rational lowest, Rational highest) {
        Value stated = new Value(lowest, highest, 0);
        return new Points(node, unit -> stated);
    }

    public Node node() {
        return node;
    }

    @Override
    public String id() {
        return node.id();
    }

    /** The id of the node above, or null for the total. */
    public @Nullable String parent() {
        return node.parent();
    }

    Value points(Workings unit) {
        return requireNonNull(value(unit));
    }

    @Override
    Value workedOut(Workings unit) {
        return points.apply(unit);
    }

    @Override
    public String subject() {
        return node.id();
    }

    @Override
    public String citation() {
        return node.citation();
    }

    @Override
    Conclusion about(Workings unit, Writing writing) {
        Value value = points(unit);
        return new Score(
                node.id(),
                node.title(),
                node.weight(),
                value.lowest(),
                value.highest(),
                writing.citation(),
                writing.rule());
    }
}
