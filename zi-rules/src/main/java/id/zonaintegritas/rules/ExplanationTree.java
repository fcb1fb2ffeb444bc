package id.zonaintegritas.rules;

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
import id.zonaintegritas.rules.facts.RuleInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws an explanation: each conclusion with its rule and citation, above what it rests on. */
final class ExplanationTree {

    private static final int NARROWEST = 40;

    private final Wording wording;
    private final Set<String> drawn = new HashSet<>();
    private final StringBuilder tree = new StringBuilder();

    ExplanationTree(Wording wording) {
        this.wording = wording;
    }

    String render(Explanation explanation) {
        draw(explanation, "", "");
        return tree.toString();
    }

    private void draw(Explanation explanation, String first, String rest) {
        Conclusion concluded = explanation.step().concluded();
        boolean again = !drawn.add(concluded.id());
        boolean leaf = explanation.restsOn().isEmpty();
        String said = concluded.id() + " · " + said(explanation);
        if (again && !leaf) {
            lines(said + " " + wording.say(Word.SEE_ABOVE), first, rest, false);
            return;
        }
        lines(said, first, rest, false);
        String below = rest + (leaf ? "   " : "│  ");
        lines(rule(explanation) + " · " + explanation.step().citation(), below, below, true);
        if (!explanation.inputs().isEmpty()) {
            lines(String.join(" ", explanation.inputs()), below, below, true);
        }
        for (int i = 0; i < explanation.restsOn().size(); i++) {
            boolean last = i == explanation.restsOn().size() - 1;
            draw(
                    explanation.restsOn().get(i),
                    rest + (last ? "└─ " : "├─ "),
                    rest + (last ? "   " : "│  "));
        }
    }

    private void lines(String text, String first, String rest, boolean faint) {
        int width = Math.max(NARROWEST, Columns.WIDTH - Columns.width(first));
        List<String> lines = Columns.wrap(text, width);
        for (int i = 0; i < lines.size(); i++) {
            tree.append(i == 0 ? first : rest)
                    .append(faint ? wording.paint(Paint.FAINT, lines.get(i)) : lines.get(i))
                    .append('\n');
        }
    }

    /** The rule; or in words why none of them could settle it. */
    private String rule(Explanation explanation) {
        String rule = explanation.step().rule();
        return rule.equals(RuleInfo.OPEN) ? new OpenSince(wording).say(explanation) : rule;
    }

    private String said(Explanation explanation) {
        Conclusion concluded = explanation.step().concluded();
        if (concluded instanceof Score score) {
            return wording.say(score.title())
                    + ": "
                    + wording.say(
                            Word.POINTS_OF,
                            wording.range(score.lowest(), score.highest(), score.weight()),
                            wording.given(score.weight()));
        }
        if (concluded instanceof Conclusion.QuestionScore score) {
            return wording.say(score.title())
                    + ": "
                    + answer(score.answer())
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
                    ? wording.say(Word.NO_ANSWER)
                    : wording.say(Word.TOTAL_COUNT, total.total());
        }
        if (concluded instanceof Conclusion.Ratio ratio) {
            return ratio.numerator() == null || ratio.denominator() == null
                    ? wording.say(Word.NO_ANSWER)
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

    private String answer(@Nullable AnswerValue answer) {
        if (answer instanceof AnswerValue.Choice choice) {
            return wording.say(Word.ANSWER, choice.option());
        }
        if (answer instanceof AnswerValue.Index index) {
            return wording.say(Word.INDEX, wording.given(index.value()));
        }
        if (answer instanceof AnswerValue.Counts counts) {
            return counts.values().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(e -> e.getKey() + " " + e.getValue())
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
