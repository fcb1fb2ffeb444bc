package id.zonaintegritas.rules.page;

import id.zonaintegritas.model.Conclusion;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.model.Warning;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.internal.wording.AnswerWords;
import id.zonaintegritas.rules.internal.wording.DecisionWords;
import id.zonaintegritas.rules.internal.wording.FindingShown;
import id.zonaintegritas.rules.internal.wording.Numbers;
import id.zonaintegritas.rules.internal.wording.Phrases;
import id.zonaintegritas.rules.internal.wording.Subjects;
import id.zonaintegritas.rules.page.UnitPage.Because;
import id.zonaintegritas.rules.page.UnitPage.Concluded;
import id.zonaintegritas.rules.page.UnitPage.Span;
import id.zonaintegritas.rules.page.UnitPage.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The trace of an evaluation, each step in words. */
final class Steps {

    private static final Title NONE = new Title("", "");

    private final Evaluation evaluation;
    private final Subjects subjects;
    private final Phrases words;
    private final Numbers numbers;
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, Integer> byId = new HashMap<>();

    Steps(Edition edition, Evaluation evaluation, Subjects subjects, Phrases words) {
        this.evaluation = evaluation;
        this.subjects = subjects;
        this.words = words;
        this.numbers = new Numbers(words.locale());
        edition.questions().forEach(question -> questions.put(question.id(), question));
        evaluation.trace().forEach(step -> byId.put(step.concluded().id(), step.step()));
    }

    List<Step> all() {
        return evaluation.trace().stream().map(this::step).toList();
    }

    private Step step(TraceStep step) {
        Conclusion concluded = step.concluded();
        return new Step(
                Integer.toString(step.step()),
                "s" + step.step(),
                concluded.id(),
                words.say(title(concluded)),
                concluded(concluded),
                step.because().stream().map(this::because).toList(),
                step.rule(),
                step.citation());
    }

    private Because because(String name) {
        Integer step = byId.get(name);
        return new Because(name, step == null ? "" : "s" + step);
    }

    private Title title(Conclusion concluded) {
        if (concluded instanceof Score score) {
            return score.title();
        } else if (concluded instanceof Conclusion.QuestionScore score) {
            return score.title();
        } else if (concluded instanceof Finding finding) {
            return finding.title();
        } else if (concluded instanceof PredicateOutcome predicate) {
            return predicate.title();
        } else if (concluded instanceof Conclusion.Relief relief) {
            return relief.title();
        } else if (concluded instanceof Conclusion.Figure figure) {
            return figure.title();
        } else if (concluded instanceof Conclusion.Ratio ratio) {
            return of(ratio.question());
        } else if (concluded instanceof Conclusion.StatedTotal total) {
            return of(total.question());
        }
        return NONE;
    }

    private Title of(String question) {
        Question known = questions.get(question);
        return known == null ? NONE : known.title();
    }

    private Concluded concluded(Conclusion concluded) {
        if (concluded instanceof Score score) {
            return new Concluded(
                    "",
                    Spans.of(score, subjects, numbers),
                    words.say("of"),
                    numbers.show(score.weight(), score.weight()));
        } else if (concluded instanceof Conclusion.QuestionScore score) {
            return score(score);
        } else if (concluded instanceof Finding finding) {
            return finding(finding);
        } else if (concluded instanceof PredicateOutcome predicate) {
            return text(words.say("outcome." + predicate.outcome()));
        } else if (concluded instanceof Conclusion.Relief relief) {
            return text(words.say("relief." + relief.outcome()));
        } else if (concluded instanceof Conclusion.Figure figure) {
            return span("", figure.lowest(), figure.highest());
        } else if (concluded instanceof Conclusion.Ratio ratio) {
            return ratio(ratio);
        } else if (concluded instanceof Conclusion.StatedTotal total) {
            return total.total() == null
                    ? text(words.say("unknown"))
                    : new Concluded("", new Span(numbers.count(total.total()), null), "", null);
        } else if (concluded instanceof Warning warning) {
            return text(words.say(warning.message()));
        } else if (concluded instanceof Conclusion.Reservation reservation) {
            return text(words.say(reservation.text()));
        }
        return decision((Decision) concluded);
    }

    private Concluded decision(Decision decision) {
        return text(
                decision instanceof Decision.Granted granted
                        ? words.say("granted.brief", granted.predicate())
                        : new DecisionWords(words).brief(evaluation));
    }

    private Concluded score(Conclusion.QuestionScore score) {
        String answer = AnswerWords.of(score.answer(), questions.get(score.question()), words);
        return score.lowest() == null
                ? text(answer + ", " + words.say("leftOut"))
                : span(answer + ", " + words.say("score") + " ", score.lowest(), score.highest());
    }

    private Concluded finding(Finding finding) {
        FindingShown shown = FindingShown.of(finding, subjects.of(finding), words);
        String status = words.say("status." + finding.status());
        return shown.actual().text().isEmpty()
                ? text(status)
                : new Concluded(status + ": ", new Span(shown.actual(), shown.highest()), "", null);
    }

    private Concluded ratio(Conclusion.Ratio ratio) {
        return ratio.numerator() == null || ratio.denominator() == null
                ? text(words.say("unanswered"))
                : new Concluded(
                        "",
                        new Span(numbers.count(ratio.numerator()), null),
                        words.say("dividedBy"),
                        numbers.count(ratio.denominator()));
    }

    private Concluded span(String before, @Nullable Rational lowest, @Nullable Rational highest) {
        if (lowest == null || highest == null) {
            return text(before + words.say("unknown"));
        }
        return new Concluded(
                before,
                Spans.of(lowest, highest, List.of(Rational.ZERO, Rational.ONE), numbers),
                "",
                null);
    }

    private static Concluded text(String text) {
        return new Concluded(text, null, "", null);
    }
}
