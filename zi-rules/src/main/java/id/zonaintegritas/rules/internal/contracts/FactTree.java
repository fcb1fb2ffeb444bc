package id.zonaintegritas.rules.internal.contracts;

import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.internal.document.Tree;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Takes the value of a fact from a tree. */
public final class FactTree {

    private FactTree() {}

    /** The value, or null and a problem if it is of another kind. */
    public static @Nullable FactValue read(
            TreeValues values, FactDefinition fact, Tree tree, String at) {
        return switch (fact.kind()) {
            case GRADE -> {
                String letter = values.letter(tree, fact.ladder(), at);
                yield letter == null ? null : new FactValue.Grade(letter);
            }
            case NUMBER -> {
                BigDecimal number = values.number(tree, () -> Expected.value(fact), at);
                yield number == null ? null : new FactValue.Amount(Rational.of(number));
            }
            case TRUTH -> {
                Boolean truth = values.truth(tree, at);
                yield truth == null ? null : new FactValue.Truth(truth);
            }
            case DATE -> {
                LocalDate day = values.date(tree, at);
                yield day == null ? null : new FactValue.Day(day);
            }
        };
    }
}
