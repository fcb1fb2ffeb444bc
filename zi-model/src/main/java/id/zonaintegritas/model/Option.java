package id.zonaintegritas.model;

import static java.util.Objects.requireNonNull;

/**
 * An option of a question.
 *
 * @param letter as the worksheet writes it, in capitals
 * @param score what it is worth, from 0 to 1
 * @param criterion what must be the case for it
 */
public record Option(String letter, Rational score, Title criterion) {

    public Option {
        requireNonNull(letter, "letter");
        requireNonNull(score, "score");
        requireNonNull(criterion, "criterion");
    }
}
