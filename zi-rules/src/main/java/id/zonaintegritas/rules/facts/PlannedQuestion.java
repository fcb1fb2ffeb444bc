package id.zonaintegritas.rules.facts;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.AnswerValue.Choice;
import id.zonaintegritas.model.Option;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A question that counts, and the slots of what is concluded about it. Immutable. */
final class PlannedQuestion {

    static final int NONE = -1;

    private final Question question;
    private final int totalSlot;
    private final int ratioSlot;
    private final int scoreSlot;
    private final String pointer;
    private final List<String> stated;
    private final String score;
    private final String ratio;
    private final String total;

    /** What each option scores: units that choose the same share it. */
    private final Map<String, Scored> byOption = new HashMap<>();

    PlannedQuestion(Question question, int totalSlot, int ratioSlot, int scoreSlot) {
        this.question = question;
        this.totalSlot = totalSlot;
        this.ratioSlot = ratioSlot;
        this.scoreSlot = scoreSlot;
        this.pointer = "/answers/" + question.id();
        this.stated = List.of(pointer);
        this.score = question.id() + ".score";
        this.ratio = question.id() + ".ratio";
        this.total = question.id() + ".total";
        if (question instanceof ChoiceQuestion choice) {
            for (Option option : choice.options()) {
                byOption.put(
                        option.letter(),
                        Scored.of(
                                this,
                                new Choice(option.letter()),
                                Value.known(option.score(), Readings.NONE)));
            }
        }
    }

    Question question() {
        return question;
    }

    String id() {
        return question.id();
    }

    int totalSlot() {
        return totalSlot;
    }

    int ratioSlot() {
        return ratioSlot;
    }

    int scoreSlot() {
        return scoreSlot;
    }

    String pointer() {
        return pointer;
    }

    /** The answer, as a trace names what rests on it. */
    List<String> because() {
        return stated;
    }

    /** The id of its score. */
    String scoreId() {
        return score;
    }

    /** The id of its ratio. */
    String ratioId() {
        return ratio;
    }

    /** The id of its denominator, if that is a matter of its own. */
    String totalId() {
        return total;
    }

    /** What an option of this letter scores; null if there is none. */
    @Nullable Scored byOption(AnswerValue chosen) {
        return chosen instanceof Choice choice ? byOption.get(choice.option()) : null;
    }
}
