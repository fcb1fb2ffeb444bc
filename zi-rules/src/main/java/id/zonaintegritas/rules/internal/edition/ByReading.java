package id.zonaintegritas.rules.internal.edition;

import static id.zonaintegritas.rules.internal.document.Row.say;

import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.internal.document.Row;
import id.zonaintegritas.rules.internal.document.Tree.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads numbers of a row that may stand with the readings of an interpretation instead. */
final class ByReading {

    /** Stands where the number is part of an interpretation. */
    private static final String WORD = "byReading";

    private final InterpretationReader interpretations;
    private final Row row;
    private final @Nullable String interpretation;

    /**
     * @param row which names the interpretation
     */
    ByReading(InterpretationReader interpretations, Row row, @Nullable String interpretation) {
        this.interpretations = interpretations;
        this.row = row;
        this.interpretation = interpretation;
        row.refer(
                "interpretation",
                interpretation,
                interpretations.ids(),
                Row.MESSAGES.text("a.interpretation"));
    }

    /** Whether a value is the word that leaves it to the reading in force. */
    static boolean stands(Row row, String key) {
        return row.tree(key) instanceof Scalar value && value.text().equals(WORD);
    }

    /**
     * The number of a key, or that of the default reading.
     *
     * @param holder the row that names the interpretation, or one within it
     */
    Rational number(Row holder, String key) {
        return stands(holder, key) ? standard(holder, key) : holder.number(key);
    }

    private Rational standard(Row holder, String key) {
        Rational number = interpretations.defaultMinimum(interpretation);
        if (number != null && interpretations.givesMinimum(interpretation)) {
            return number;
        }
        if (interpretation == null) {
            holder.problem(key, say("byReading.none"));
        } else if (interpretations.ids().contains(interpretation)) {
            holder.problem(key, say("byReading.noMinimum", interpretation));
        }
        return Rational.ZERO;
    }

    /** Numbers that readings give replace those of a row, so the row has none of its own. */
    void requireUse(boolean used) {
        if (!used && row.sound() && interpretations.defaultMinimum(interpretation) != null) {
            row.problem("interpretation", say("byReading.unused", String.valueOf(interpretation)));
        }
    }
}
