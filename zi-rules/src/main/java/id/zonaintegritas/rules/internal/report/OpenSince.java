package id.zonaintegritas.rules.internal.report;

import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Explanation;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says in words what has to be known before a rule can settle something. */
final class OpenSince {

    private static final String ANSWERS = "/answers/";
    private static final String FACTS = "/eligibility/";

    private final Wording wording;

    OpenSince(Wording wording) {
        this.wording = wording;
    }

    String say(Explanation explanation) {
        List<String> unknown = new ArrayList<>();
        explanation.unknown().forEach(at -> unknown.add(input(at)));
        explanation.restsOn().stream()
                .map(below -> below.step().concluded())
                .filter(OpenSince::isOpen)
                .forEach(open -> unknown.add(open.id()));
        return wording.say(Word.OPEN_SINCE, String.join(", ", unknown));
    }

    private String input(String at) {
        if (at.startsWith(FACTS)) {
            return wording.say(Word.FACT_UNKNOWN, at.substring(FACTS.length()));
        }
        if (at.startsWith(ANSWERS)) {
            String[] question = at.substring(ANSWERS.length()).split("/", 2);
            return question.length == 1
                    ? wording.say(Word.ANSWER_UNKNOWN, question[0])
                    : wording.say(Word.COUNT_UNKNOWN, question[0], question[1]);
        }
        return wording.say(
                switch (at) {
                    case "/unit/institutionType" -> Word.INSTITUTION_UNKNOWN;
                    case "/unit/serviceType" -> Word.SERVICE_UNKNOWN;
                    case "/year" -> Word.YEAR_UNKNOWN;
                    default -> Word.DATE_UNKNOWN;
                });
    }

    private static boolean isOpen(Conclusion concluded) {
        if (concluded instanceof Score score) {
            return score.isOpen();
        }
        if (concluded instanceof Conclusion.QuestionScore score) {
            return !Objects.equals(score.lowest(), score.highest());
        }
        if (concluded instanceof Conclusion.Figure figure) {
            return figure.lowest() == null || !figure.lowest().equals(figure.highest());
        }
        if (concluded instanceof Conclusion.Ratio ratio) {
            return ratio.numerator() == null;
        }
        if (concluded instanceof Conclusion.StatedTotal total) {
            return total.total() == null;
        }
        if (concluded instanceof Conclusion.Relief relief) {
            return relief.outcome() == Outcome.UNDETERMINED;
        }
        if (concluded instanceof Finding finding) {
            return finding.status() == Status.UNDETERMINED;
        }
        return concluded instanceof PredicateOutcome predicate
                ? predicate.outcome() == Outcome.UNDETERMINED
                : concluded instanceof Decision.Undetermined;
    }
}
