package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

/** A whole number that a ratio is computed from, or that stands beside it for information. */
public record Count(String name, Role role, Title title) {

    /** What a count does in the formula of its ratio. */
    public enum Role {
        NUMERATOR,
        DENOMINATOR,
        /** Adds up, with its like, to the denominator. */
        DENOMINATOR_PART,
        /** Not part of the formula. */
        INFORMATIVE
    }

    public Count {
        requireNonNull(name, "name");
        requireNonNull(role, "role");
        requireNonNull(title, "title");
    }
}
