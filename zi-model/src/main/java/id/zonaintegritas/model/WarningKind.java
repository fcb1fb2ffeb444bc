package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

/**
 * What an edition warns about.
 *
 * @param code such as {@code stated-total-differs}
 * @param message what is odd; {@code {name}} stands for a value
 */
public record WarningKind(String code, Title message) {

    public WarningKind {
        requireNonNull(code, "code");
        requireNonNull(message, "message");
    }
}
