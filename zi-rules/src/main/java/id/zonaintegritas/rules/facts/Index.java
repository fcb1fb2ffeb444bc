package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Question.Band;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The survey index that a unit reached. */
@Word(id = "Indeks survei yang dicapai", en = "The survey index that the unit reached")
public final class Index extends Put implements Quantity {

    private final Row row;
    private final AnswerValue.Index index;

    private Index(Workings unit, Row row, AnswerValue.Index index) {
        super(unit);
        this.row = row;
        this.index = index;
    }

    @Word(id = "Id soal", en = "The id of the question")
    public String getQuestion() {
        return row.question.id();
    }

    @Word(id = "Indeksnya", en = "The index")
    public Rational getValue() {
        return index.value();
    }

    @Word(
            id = "Banyaknya responden; kosong bila tidak ditulis",
            en = "How many answered the survey; none if that is not stated")
    public @Nullable Rational getRespondents() {
        return index.respondents() == null ? null : Rational.of(index.respondents());
    }

    @Word(
            id = "Apakah skala soal ini terbagi dalam rentang nilai",
            en = "Whether the scale of the question has bands")
    public boolean isBanded() {
        return !row.survey.bands().isEmpty();
    }

    @Word(
            id = "Bagian dari ujung skala yang baik",
            en = "Its share of the way to the good end of the scale")
    public Quantity shareOfScale() {
        Rational highest = row.survey.highest();
        Rational lowest = row.survey.lowest();
        Rational share =
                row.survey.lowerIsBetter()
                        ? highest.minus(index.value()).dividedBy(highest.minus(lowest))
                        : index.value().dividedBy(highest);
        return Value.known(share, Readings.NONE);
    }

    @Word(
            id = "Nilai rentang tempat indeks itu berada",
            en = "The score of the band that the index lies in")
    public Quantity band() {
        Rational score = Rational.ZERO;
        for (Band band : row.survey.bands()) {
            if (band.from().compareTo(index.value()) <= 0) {
                score = band.score();
            }
        }
        return Value.known(score, Readings.NONE);
    }

    @Word(id = "Soal ini bernilai sebesar itu", en = "The question earns so much")
    public Scores earns(Quantity score) {
        return Scores.of(unit(), Scored.of(row.question, index, score.quantity()));
    }

    @Word(id = "Soal ini tidak memperoleh nilai", en = "The question earns nothing")
    public Scores earnsNothing() {
        return earns(Value.NOTHING);
    }

    @Override
    public Value quantity() {
        return Value.known(index.value(), Readings.NONE);
    }

    @Override
    PlannedRow row() {
        return row;
    }

    @Override
    public boolean hasUnknown() {
        return false;
    }

    @Override
    String pointer() {
        return row.question.pointer();
    }

    @Override
    Concluded open() {
        return Scores.of(
                unit(),
                Scored.of(
                        row.question,
                        index,
                        Value.between(Rational.ZERO, Rational.ONE, Readings.NONE)));
    }

    /** A question that is answered by a survey index. */
    static final class Row extends PlannedRow {

        private final PlannedQuestion question;
        private final SurveyQuestion survey;

        Row(PlannedQuestion question) {
            super(
                    question.scoreId(),
                    Stage.SCORING,
                    new int[] {question.scoreSlot()},
                    new int[0],
                    List.of(question.pointer()));
            this.question = question;
            this.survey = (SurveyQuestion) question.question();
        }

        @Override
        Class<? extends Put> type() {
            return Index.class;
        }

        @Override
        @Nullable Put put(Workings unit) {
            AnswerValue answer = unit.answer(question);
            return answer == null
                    ? null
                    : new Index(unit, this, (AnswerValue.Index) requireNonNull(answer));
        }
    }
}
