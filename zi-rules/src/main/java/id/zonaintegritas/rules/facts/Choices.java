package id.zonaintegritas.rules.facts;

import static java.util.Objects.requireNonNull;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Stage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The options that a unit chose. All of them are one fact: a fact for each would cost more. */
@Word(id = "Opsi yang dipilih unit", en = "The options that the unit chose")
public final class Choices extends Put {

    private final Row row;
    private final List<Scored> chosen;

    private Choices(Workings unit, Row row, List<Scored> chosen) {
        super(unit);
        this.row = row;
        this.chosen = chosen;
    }

    @Word(
            id = "Setiap soal bernilai sebesar opsi yang dipilih",
            en = "Each question earns the score of the option chosen")
    public Scores earn() {
        return new Scores(unit(), chosen);
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
        return unit().isConcluded(chosen.get(0).question().scoreSlot());
    }

    @Override
    public boolean hasUnknown() {
        return false;
    }

    @Override
    Concluded open() {
        return earn();
    }

    /** All questions with options. */
    static final class Row extends PlannedRow {

        private final List<PlannedQuestion> questions;

        Row(List<PlannedQuestion> questions) {
            super(
                    questions.get(0).scoreId(),
                    Stage.SCORING,
                    questions.stream().mapToInt(PlannedQuestion::scoreSlot).toArray(),
                    new int[0],
                    List.of());
            this.questions = questions;
        }

        @Override
        Class<? extends Put> type() {
            return Choices.class;
        }

        @Override
        @Nullable Put put(Workings unit) {
            List<Scored> chosen = new ArrayList<>(questions.size());
            for (int i = 0; i < questions.size(); i++) {
                PlannedQuestion question = questions.get(i);
                AnswerValue answer = unit.answer(question);
                if (answer != null) {
                    chosen.add(requireNonNull(question.byOption(answer)));
                }
            }
            return chosen.isEmpty() ? null : new Choices(unit, this, chosen);
        }
    }
}
