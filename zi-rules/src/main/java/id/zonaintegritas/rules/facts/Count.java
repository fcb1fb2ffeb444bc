package id.zonaintegritas.rules.facts;

import org.jspecify.annotations.Nullable;

/** One of the counts that a unit states for a ratio. */
@Word(id = "Satu angka rasio yang dinyatakan", en = "One count of a ratio")
public final class Count extends OfUnit implements Quantity {

    private final PlannedQuestion question;
    private final String count;
    private final @Nullable Long number;

    Count(Workings unit, PlannedQuestion question, String count, @Nullable Long number) {
        super(unit);
        this.question = question;
        this.count = count;
        this.number = number;
    }

    @Word(id = "Id soal", en = "The id of the question")
    public String getQuestion() {
        return question.id();
    }

    @Word(id = "Nama angkanya", en = "The name of the count")
    public String getCount() {
        return count;
    }

    @Word(id = "Angkanya; kosong bila tidak dinyatakan", en = "The number; none if not stated")
    public @Nullable Long getNumber() {
        return number;
    }

    @Override
    public Value quantity() {
        return Value.ofCount(number);
    }

    @Override
    public String name() {
        return question.pointer() + "/" + count;
    }

    @Override
    public boolean hasUnknown() {
        return number == null;
    }

    @Override
    String pointer() {
        return question.pointer();
    }

    @Override
    String subject() {
        return question.scoreId();
    }
}
