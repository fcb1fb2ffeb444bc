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
import java.util.ArrayList;
import java.util.List;
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
        return explanation.step().concluded().accept(new Line(explanation));
    }

    /** What has to be known before a rule can settle it. */
    String openSince(Explanation explanation) {
        List<String> unknown = new ArrayList<>();
        explanation.unknown().forEach(at -> unknown.add(names.place(at)));
        explanation.restsOn().stream()
                .map(below -> below.step().concluded())
                .filter(Conclusion::isOpen)
                .forEach(open -> unknown.add(open.accept(new Name())));
        return wording.say(Word.OPEN_SINCE, String.join(", ", unknown));
    }

    /** A conclusion with what it came to. */
    private final class Line implements Conclusion.Visitor<String> {

        private final Explanation explanation;

        Line(Explanation explanation) {
            this.explanation = explanation;
        }

        @Override
        public String score(Score score) {
            return names.part(score)
                    + ": "
                    + wording.say(
                            Word.POINTS_OF,
                            wording.range(score.lowest(), score.highest(), score.weight()),
                            wording.given(score.weight()));
        }

        @Override
        public String questionScore(Conclusion.QuestionScore score) {
            return score.question()
                    + " · "
                    + wording.say(score.title())
                    + ": "
                    + answer(score)
                    + ", "
                    + points(score);
        }

        @Override
        public String finding(Finding finding) {
            String compared = new FoundNumbers(wording, finding, weight(explanation)).compared();
            return wording.say(finding.title())
                    + ": "
                    + wording.status(finding.status())
                    + (compared.isEmpty() ? "" : " (" + compared + ")");
        }

        @Override
        public String predicateOutcome(PredicateOutcome predicate) {
            return wording.say(predicate.title()) + ": " + outcome(predicate.outcome());
        }

        @Override
        public String decision(Decision decision) {
            return decided(decision);
        }

        @Override
        public String relief(Conclusion.Relief relief) {
            return wording.say(relief.title()) + ": " + affirmed(relief.outcome());
        }

        @Override
        public String statedTotal(Conclusion.StatedTotal total) {
            return total.total() == null
                    ? wording.say(Word.NO_TOTAL)
                    : wording.say(Word.TOTAL_COUNT, total.total());
        }

        @Override
        public String ratio(Conclusion.Ratio ratio) {
            return ratio.numerator() == null || ratio.denominator() == null
                    ? wording.say(Word.NO_RATIO)
                    : wording.say(Word.QUOTIENT, ratio.numerator(), ratio.denominator());
        }

        @Override
        public String figure(Conclusion.Figure figure) {
            return wording.say(figure.title()) + ": " + number(figure);
        }

        @Override
        public String reservation(Conclusion.Reservation reservation) {
            return wording.say(reservation.text());
        }

        @Override
        public String warning(Warning warning) {
            return wording.say(warning.message());
        }
    }

    /** What a conclusion is about. */
    private final class Name implements Conclusion.Visitor<String> {

        @Override
        public String score(Score score) {
            return names.part(score);
        }

        @Override
        public String questionScore(Conclusion.QuestionScore score) {
            return score.question();
        }

        @Override
        public String finding(Finding finding) {
            return wording.say(finding.title());
        }

        @Override
        public String predicateOutcome(PredicateOutcome predicate) {
            return predicate.predicate();
        }

        @Override
        public String decision(Decision decision) {
            return decision.id();
        }

        @Override
        public String relief(Conclusion.Relief relief) {
            return wording.say(relief.title());
        }

        @Override
        public String statedTotal(Conclusion.StatedTotal total) {
            return total.question();
        }

        @Override
        public String ratio(Conclusion.Ratio ratio) {
            return ratio.question();
        }

        @Override
        public String figure(Conclusion.Figure figure) {
            return wording.say(figure.title());
        }

        @Override
        public String reservation(Conclusion.Reservation reservation) {
            return wording.say(reservation.text());
        }

        @Override
        public String warning(Warning warning) {
            return warning.id();
        }
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

    private String affirmed(Outcome outcome) {
        return wording.say(
                switch (outcome) {
                    case MET -> Word.AFFIRMED;
                    case NOT_MET -> Word.NOT_AFFIRMED;
                    case UNDETERMINED -> Word.AFFIRMATION_OPEN;
                });
    }

    private String decided(Decision decision) {
        if (decision instanceof Decision.Granted granted) {
            return wording.say(Word.GRANTED_BRIEFLY, granted.predicate());
        }
        return wording.say(
                decision instanceof Decision.NotGranted
                        ? Word.NOT_GRANTED_BRIEFLY
                        : Word.UNDETERMINED_BRIEFLY);
    }
}
