package id.zonaintegritas.rules;

import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.FactValue.Grade;
import id.zonaintegritas.model.FactValue.Truth;
import id.zonaintegritas.model.Rational;
import org.jspecify.annotations.Nullable;

/** Reads the least that a predicate asks of a fact. */
final class EligibilityMinimum {

    /** Stands where the minimum is part of an interpretation. */
    private static final String BY_READING = "byReading";

    private final EditionHead head;
    private final Row row;
    private final FactDefinition fact;
    private final @Nullable String interpretation;

    EligibilityMinimum(
            EditionHead head, Row row, FactDefinition fact, @Nullable String interpretation) {
        this.head = head;
        this.row = row;
        this.fact = fact;
        this.interpretation = interpretation;
    }

    FactValue read(String key) {
        return switch (fact.kind()) {
            case GRADE -> grade(key);
            case NUMBER ->
                    new Amount(row.word(key).equals(BY_READING) ? byReading(key) : number(key));
            case TRUTH -> truth(key);
        };
    }

    private FactValue grade(String key) {
        String letter = row.word(key);
        row.refer(key, letter, fact.ladder(), "on the ladder of " + fact.name() + ", the letter");
        return new Grade(letter);
    }

    private FactValue truth(String key) {
        if (!row.flag(key) && row.sound()) {
            row.problem(key, "a fact is asked to be true, not false", "");
        }
        return new Truth(true);
    }

    private Rational number(String key) {
        Rational least = row.number(key);
        boolean low = fact.lowest() != null && least.compareTo(fact.lowest()) < 0;
        boolean high = fact.highest() != null && least.compareTo(fact.highest()) > 0;
        if (low || high) {
            row.problem(
                    key,
                    "a minimum of "
                            + least.toDecimal(12)
                            + " cannot be: "
                            + fact.name()
                            + " lies "
                            + range(),
                    "");
        }
        return least;
    }

    private String range() {
        return (fact.lowest() == null ? "" : "from " + fact.lowest().toDecimal(12) + " ")
                + (fact.highest() == null ? "upwards" : "to " + fact.highest().toDecimal(12));
    }

    private Rational byReading(String key) {
        Rational least = head.defaultMinimum(interpretation);
        if (least != null) {
            return least;
        }
        if (interpretation == null) {
            row.problem(
                    key,
                    "no reading gives the minimum: \"interpretation\" is missing",
                    "a number is meant");
        } else if (head.interpretationIds().contains(interpretation)) {
            row.problem(
                    key, "the default reading of " + interpretation + " has no \"minimum\"", "");
        }
        return Rational.ZERO;
    }

    /** The higher predicate never asks less than the lower one. */
    void checkRises(FactValue lower, FactValue higher) {
        boolean falls =
                (lower instanceof Amount a
                                && higher instanceof Amount b
                                && a.value().compareTo(b.value()) > 0)
                        || (lower instanceof Grade c
                                && higher instanceof Grade d
                                && fact.ladder().indexOf(c.letter())
                                        > fact.ladder().indexOf(d.letter()));
        if (falls) {
            row.problem(
                    "wbbm",
                    "WBBM asks " + higher + ", less than WBK with " + lower,
                    "the two were swapped");
        }
    }
}
