package id.zonaintegritas.model;

/**
 * Something odd in the input that did not stop the evaluation.
 *
 * @param code such as {@code stated-total-differs}
 * @param at the place in the assessment, as a JSON pointer
 */
public record Warning(String id, String code, String at, Title message) implements Conclusion {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.warning(this);
    }

    @Override
    public Title title() {
        return message;
    }

    @Override
    public boolean isOpen() {
        return false;
    }
}
