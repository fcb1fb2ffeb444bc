package id.zonaintegritas.model;

/**
 * The points of a node of the worksheet, or of {@code TOTAL}.
 *
 * @param weight the most that it can be
 * @param lowest the points, or the fewest that they can still become
 * @param highest the points, or the most that they can still become
 * @param rule the id of the rule that concluded it
 */
public record Score(
        String id,
        Title title,
        Rational weight,
        Rational lowest,
        Rational highest,
        String citation,
        String rule)
        implements Conclusion {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.score(this);
    }

    /** Whether open questions leave it between two values. */
    @Override
    public boolean isOpen() {
        return !lowest.equals(highest);
    }
}
