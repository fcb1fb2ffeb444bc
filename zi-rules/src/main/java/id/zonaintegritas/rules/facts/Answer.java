package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Rational;
import org.jspecify.annotations.Nullable;

/** What a unit answered to one question. */
@Word(id = "Jawaban atas satu soal", en = "The answer to one question")
public final class Answer extends OfUnit implements Quantity {

    private final PlannedQuestion question;
    private final @Nullable AnswerValue answer;

    Answer(Workings unit, PlannedQuestion question, @Nullable AnswerValue answer) {
        super(unit);
        this.question = question;
        this.answer = answer;
    }

    @Word(id = "Id soal", en = "The id of the question")
    public String getQuestion() {
        return question.id();
    }

    @Word(id = "Id indikator soal itu", en = "The id of its indicator")
    public String getIndicator() {
        return question.question().indicator();
    }

    @Word(id = "Apakah dijawab", en = "Whether it is answered")
    public boolean isAnswered() {
        return answer != null;
    }

    @Word(
            id = "Huruf opsi yang dipilih: YA, A, …; kosong bila tidak ada",
            en = "The letter of the option chosen: YA, A, …; none if there is none")
    public @Nullable String getOption() {
        return answer instanceof AnswerValue.Choice choice ? choice.option() : null;
    }

    @Word(id = "Indeks survei; kosong bila tidak ada", en = "The survey index; none if none")
    public @Nullable Rational getIndex() {
        return answer instanceof AnswerValue.Index index ? index.value() : null;
    }

    @Override
    public Value quantity() {
        Rational index = getIndex();
        return index == null ? Value.UNKNOWN : Value.known(index, Readings.NONE);
    }

    @Override
    public String name() {
        return question.pointer();
    }

    @Override
    public boolean hasUnknown() {
        return answer == null;
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
