package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import org.jspecify.annotations.Nullable;

/** The points that one node of the worksheet earns. */
public final class Points extends Concluded {

    private final Node node;
    private final Value[] values;

    private Points(Node node, Value[] values) {
        this.node = requireNonNull(node, "node");
        this.values = values;
    }

    /** The mean of the questions times the weight of the node. */
    public static Points of(Node node, Mean mean) {
        Value[] values = new Value[mean.units()];
        for (int unit = 0; unit < values.length; unit++) {
            values[unit] = mean.value(unit).times(node.weight());
        }
        return new Points(node, values);
    }

    /** The sum of the points of the parts of the node. */
    public static Points of(Node node, Sum sum) {
        Value[] values = new Value[sum.units()];
        for (int unit = 0; unit < values.length; unit++) {
            values[unit] = sum.value(unit);
        }
        return new Points(node, values);
    }

    /** The points of a single unit, as a case states them. */
    public static Points stated(Node node, Rational lowest, Rational highest) {
        return new Points(node, new Value[] {new Value(lowest, highest, 0)});
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

    Value value(int unit) {
        return values[unit];
    }

    int units() {
        return values.length;
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
    public Conclusion about(int unit, Writing writing) {
        Value value = values[unit];
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
