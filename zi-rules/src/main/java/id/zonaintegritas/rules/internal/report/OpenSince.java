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

    private final Wording wording;
    private final Names names;

    OpenSince(Wording wording, Names names) {
        this.wording = wording;
        this.names = names;
    }

    String say(Explanation explanation) {
        List<String> unknown = new ArrayList<>();
        explanation.unknown().forEach(at -> unknown.add(names.place(at)));
        explanation.restsOn().stream()
                .map(below -> below.step().concluded())
                .filter(OpenSince::isOpen)
                .forEach(open -> unknown.add(called(open)));
        return wording.say(Word.OPEN_SINCE, String.join(", ", unknown));
    }

    private String called(Conclusion open) {
        if (open instanceof Score score) {
            return names.part(score);
        }
        if (open instanceof Conclusion.QuestionScore score) {
            return score.question();
        }
        if (open instanceof Finding finding) {
            return wording.say(finding.title());
        }
        if (open instanceof PredicateOutcome predicate) {
            return predicate.predicate();
        }
        if (open instanceof Conclusion.Figure figure) {
            return wording.say(figure.title());
        }
        if (open instanceof Conclusion.Relief relief) {
            return wording.say(relief.title());
        }
        if (open instanceof Conclusion.Ratio ratio) {
            return ratio.question();
        }
        return open instanceof Conclusion.StatedTotal total ? total.question() : open.id();
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
