package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Stage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions that a unit did not answer. */
@Word(id = "Soal yang tidak dijawab", en = "Questions that are not answered")
public final class Unanswered extends Put {

    private final Row row;
    private final List<PlannedQuestion> questions;

    private Unanswered(Workings unit, Row row, List<PlannedQuestion> questions) {
        super(unit);
        this.row = row;
        this.questions = questions;
    }

    @Word(
            id = "Setiap soal bernilai menurut tafsir itu, atau tidak dihitung",
            en = "Each question earns what the reading says, or is left out")
    public Scores earn(Reading reading) {
        Value value = reading.leavesOut() ? null : reading.quantity();
        List<Scored> scores = new ArrayList<>(questions.size());
        for (PlannedQuestion question : questions) {
            scores.add(Scored.of(question, unit().answer(question), value));
        }
        return new Scores(unit(), scores);
    }

    @Override
    PlannedRow row() {
        return row;
    }

    @Override
    public List<String> madeOf() {
        return row.questions.stream().map(PlannedQuestion::pointer).toList();
    }

    @Override
    boolean isSettled() {
        return unit().isConcluded(questions.get(0).scoreSlot());
    }

    @Override
    public boolean hasUnknown() {
        return false;
    }

    @Override
    Concluded open() {
        Value open = Value.between(Rational.ZERO, Rational.ONE, Readings.NONE);
        return new Scores(
                unit(), questions.stream().map(q -> Scored.of(q, unit().answer(q), open)).toList());
    }

    /** The questions with options or a survey; a ratio comes alone, once its counts are known. */
    static final class Row extends PlannedRow {

        private final List<PlannedQuestion> questions;
        private final boolean ratio;

        private Row(
                List<PlannedQuestion> questions,
                boolean ratio,
                int[] restsOn,
                List<String> because) {
            super(
                    questions.get(0).scoreId(),
                    Stage.SCORING,
                    questions.stream().mapToInt(PlannedQuestion::scoreSlot).toArray(),
                    restsOn,
                    because);
            this.questions = questions;
            this.ratio = ratio;
        }

        static Row ofAnswers(List<PlannedQuestion> questions) {
            return new Row(questions, false, new int[0], List.of());
        }

        static Row ofRatio(PlannedQuestion question) {
            return new Row(
                    List.of(question),
                    true,
                    new int[] {question.ratioSlot()},
                    List.of(question.ratioId()));
        }

        @Override
        Class<? extends Put> type() {
            return Unanswered.class;
        }

        @Override
        @Nullable Put put(Workings unit) {
            if (ratio) {
                boolean open = unit.ratio(questions.get(0)).hasUnknown();
                return open ? new Unanswered(unit, this, questions) : null;
            }
            List<PlannedQuestion> unanswered = new ArrayList<>(0);
            for (int i = 0; i < questions.size(); i++) {
                PlannedQuestion question = questions.get(i);
                if (unit.speaksOf(question.pointer()) && unit.answer(question) == null) {
                    unanswered.add(question);
                }
            }
            return unanswered.isEmpty() ? null : new Unanswered(unit, this, unanswered);
        }
    }
}
