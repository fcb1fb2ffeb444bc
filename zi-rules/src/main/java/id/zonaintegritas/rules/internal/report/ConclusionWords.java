package id.zonaintegritas.rules.internal.report;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Explanation;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Warning;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says a conclusion in a line. */
final class ConclusionWords {

    private final Wording wording;
    private final Names names;

    ConclusionWords(Wording wording, Names names) {
        this.wording = wording;
        this.names = names;
    }

    public String say(Explanation explanation) {
        Conclusion concluded = explanation.step().concluded();
        if (concluded instanceof Score score) {
            return names.part(score)
                    + ": "
                    + wording.say(
                            Word.POINTS_OF,
                            wording.range(score.lowest(), score.highest(), score.weight()),
                            wording.given(score.weight()));
        }
        if (concluded instanceof Conclusion.QuestionScore score) {
            return score.question()
                    + " · "
                    + wording.say(score.title())
                    + ": "
                    + answer(score)
                    + ", "
                    + points(score);
        }
        if (concluded instanceof Finding finding) {
            String compared = new FoundNumbers(wording, finding, weight(explanation)).compared();
            return wording.say(finding.title())
                    + ": "
                    + wording.status(finding.status())
                    + (compared.isEmpty() ? "" : " (" + compared + ")");
        }
        if (concluded instanceof PredicateOutcome predicate) {
            return wording.say(predicate.title()) + ": " + outcome(predicate.outcome());
        }
        if (concluded instanceof Decision decision) {
            return decision(decision);
        }
        if (concluded instanceof Conclusion.Relief relief) {
            return wording.say(relief.title()) + ": " + relief(relief.outcome());
        }
        if (concluded instanceof Conclusion.StatedTotal total) {
            return total.total() == null
                    ? wording.say(Word.NO_TOTAL)
                    : wording.say(Word.TOTAL_COUNT, total.total());
        }
        if (concluded instanceof Conclusion.Ratio ratio) {
            return ratio.numerator() == null || ratio.denominator() == null
                    ? wording.say(Word.NO_RATIO)
                    : wording.say(Word.QUOTIENT, ratio.numerator(), ratio.denominator());
        }
        if (concluded instanceof Conclusion.Figure figure) {
            return wording.say(figure.title()) + ": " + number(figure);
        }
        if (concluded instanceof Conclusion.Reservation reservation) {
            return wording.say(reservation.text());
        }
        return wording.say(((Warning) concluded).message());
    }

    /** Of the scores that a finding is about. */
    private static @Nullable Rational weight(Explanation explanation) {
        return ScoresCompared.weight(
                explanation.restsOn().stream()
                        .map(e -> e.step().concluded())
                        .filter(Score.class::isInstance)
                        .map(Score.class::cast)
                        .toList());
    }

    private String number(Conclusion.Figure figure) {
        Rational lowest = figure.lowest();
        Rational highest = figure.highest();
        if (lowest == null || highest == null) {
            return wording.say(Word.UNKNOWN);
        }
        return lowest.equals(highest)
                ? wording.given(lowest)
                : wording.given(lowest) + "–" + wording.given(highest);
    }

    private String points(Conclusion.QuestionScore score) {
        Rational lowest = score.lowest();
        Rational highest = score.highest();
        return lowest == null || highest == null
                ? wording.say(Word.LEFT_OUT)
                : wording.say(Word.SCORE_OF_ANSWER, wording.range(lowest, highest, Rational.ONE));
    }

    private String answer(Conclusion.QuestionScore score) {
        AnswerValue answer = score.answer();
        if (answer instanceof AnswerValue.Choice choice) {
            return wording.say(Word.ANSWER, choice.option());
        }
        if (answer instanceof AnswerValue.Index index) {
            return wording.say(Word.INDEX, wording.given(index.value()));
        }
        if (answer instanceof AnswerValue.Counts counts) {
            return counts.values().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(e -> names.count(score.question(), e.getKey()) + " " + e.getValue())
                    .collect(joining(", "));
        }
        return wording.say(Word.NO_ANSWER);
    }

    private String outcome(Outcome outcome) {
        return wording.say(
                switch (outcome) {
                    case MET -> Word.MET_STATUS;
                    case NOT_MET -> Word.NOT_MET_STATUS;
                    case UNDETERMINED -> Word.UNDETERMINED_STATUS;
                });
    }

    private String relief(Outcome outcome) {
        return wording.say(
                switch (outcome) {
                    case MET -> Word.AFFIRMED;
                    case NOT_MET -> Word.NOT_AFFIRMED;
                    case UNDETERMINED -> Word.AFFIRMATION_OPEN;
                });
    }

    private String decision(Decision decision) {
        if (decision instanceof Decision.Granted granted) {
            return wording.say(Word.GRANTED_BRIEFLY, granted.predicate());
        }
        return wording.say(
                decision instanceof Decision.NotGranted
                        ? Word.NOT_GRANTED_BRIEFLY
                        : Word.UNDETERMINED_BRIEFLY);
    }
}
