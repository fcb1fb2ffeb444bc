package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Rational;
import org.jspecify.annotations.Nullable;

/** The two numbers of a ratio, as counted; not yet a score. */
@Word(
        id = "Dua angka sebuah rasio, belum nilainya",
        en = "The two numbers of a ratio, no score yet")
public final class Ratio extends Concluded {

    private final PlannedQuestion question;
    private final RatioQuestion row;
    private final @Nullable Long numerator;
    private final @Nullable Long denominator;
    private final Readings readings;

    Ratio(
            Workings unit,
            PlannedQuestion question,
            @Nullable Long numerator,
            @Nullable Long denominator,
            Readings readings) {
        super(unit);
        this.question = question;
        this.row = (RatioQuestion) question.question();
        boolean known = numerator != null && denominator != null;
        this.numerator = known ? numerator : null;
        this.denominator = known ? denominator : null;
        this.readings = readings;
    }

    @Word(id = "Id soal", en = "The id of the question")
    public String getQuestion() {
        return question.id();
    }

    @Word(id = "Pembilang", en = "The numerator")
    public @Nullable Long getNumerator() {
        return numerator;
    }

    @Word(id = "Penyebut", en = "The denominator")
    public @Nullable Long getDenominator() {
        return denominator;
    }

    @Word(
            id = "Apakah pembilangnya bagian dari penyebutnya",
            en = "Whether the numerator is a part of the denominator")
    public boolean isPartOfWhole() {
        return row.partOfWhole();
    }

    @Word(id = "Pembilang dibagi penyebut", en = "The numerator divided by the denominator")
    public Quantity share() {
        return Value.known(
                Rational.of(
                        requireNonNull(numerator, "numerator"),
                        requireNonNull(denominator, "denominator")),
                readings);
    }

    @Word(id = "Nilai terendah menurut barisnya", en = "The lowest score that its row allows")
    public Quantity lowestScore() {
        return Value.known(row.lowest(), readings);
    }

    @Word(id = "Nilai tertinggi menurut barisnya", en = "The highest score that its row allows")
    public Quantity highestScore() {
        return Value.known(row.highest(), readings);
    }

    @Word(id = "Nilai 0 dari 0 menurut barisnya", en = "What 0 of 0 scores by its row")
    public Quantity zeroOverZero() {
        return Value.known(row.zeroOverZero(), readings);
    }

    @Word(
            id = "Soal ini bernilai sebesar itu, atau tidak dihitung menurut tafsir itu",
            en = "The question earns so much, or is left out by the reading")
    public Scores earns(Quantity score) {
        boolean leftOut = score instanceof Reading reading && reading.leavesOut();
        Value value = leftOut ? null : score.quantity();
        Scored scored = Scored.of(question, unit().answer(question), value);
        return Scores.of(unit(), scored.restingOn(readings));
    }

    /** What stands where no rule scores it, because something that rules compare is open. */
    Concluded open() {
        return earns(Value.between(Rational.ZERO, Rational.ONE, Readings.NONE));
    }

    @Override
    public boolean hasUnknown() {
        return numerator == null;
    }

    @Override
    String pointer() {
        return question.pointer();
    }

    @Override
    String subject() {
        return question.scoreId();
    }

    @Override
    int slot() {
        return question.ratioSlot();
    }

    @Override
    String id() {
        return question.ratioId();
    }

    @Override
    public Readings readings() {
        return readings;
    }

    @Override
    public String citation() {
        return question.question().citation();
    }

    @Override
    Ratio restingOn(Readings others) {
        return new Ratio(unit(), question, numerator, denominator, readings.with(others));
    }

    @Override
    public Conclusion written(String rule, String citation) {
        return new Conclusion.Ratio(id(), question.id(), numerator, denominator);
    }
}
