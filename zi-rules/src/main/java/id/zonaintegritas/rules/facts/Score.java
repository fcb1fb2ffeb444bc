package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Rational;
import org.jspecify.annotations.Nullable;

/** What one question scores, from 0 to 1. */
@Word(id = "Nilai satu soal, 0 sampai 1", en = "The score of one question, 0 to 1")
public final class Score extends OfUnit implements Quantity {

    private final Scored scored;

    Score(Workings unit, Scored scored) {
        super(unit);
        this.scored = scored;
    }

    @Word(id = "Id soal", en = "The id of the question")
    public String getQuestion() {
        return scored.question().id();
    }

    @Word(id = "Id indikator soal itu", en = "The id of its indicator")
    public String getIndicator() {
        return scored.question().question().indicator();
    }

    @Word(id = "Nilainya; kosong selama terbuka", en = "The score; none while it is open")
    public @Nullable Rational getValue() {
        return quantity().number();
    }

    @Word(id = "Paling rendah", en = "The lowest it can be")
    public @Nullable Rational getLowest() {
        return quantity().lowest();
    }

    @Word(id = "Paling tinggi", en = "The highest it can be")
    public @Nullable Rational getHighest() {
        return quantity().highest();
    }

    @Override
    public Value quantity() {
        Value value = scored.value();
        return value == null ? Value.UNKNOWN : value;
    }

    @Override
    public String name() {
        return scored.question().scoreId();
    }

    @Override
    public boolean hasUnknown() {
        return !quantity().isKnown();
    }

    @Override
    String pointer() {
        return scored.question().pointer();
    }
}
