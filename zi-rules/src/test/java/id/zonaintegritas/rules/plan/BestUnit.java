package id.zonaintegritas.rules.plan;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.AnswerValue.Choice;
import id.zonaintegritas.model.AnswerValue.Counts;
import id.zonaintegritas.model.AnswerValue.Index;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Count;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.Formula;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.Edition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A unit with nothing left to raise, for tests that take something from it. */
final class BestUnit {

    private BestUnit() {}

    static Assessment of(Edition edition) {
        Map<String, AnswerValue> answers = new LinkedHashMap<>();
        for (Question question : edition.questions()) {
            answers.put(question.id(), best(question));
        }
        return new RandomCosts(edition, 0)
                .withBestFacts(
                        new Assessment(
                                new Unit("BEST", null, null, null, null),
                                2026,
                                null,
                                null,
                                answers,
                                Map.of()));
    }

    private static AnswerValue best(Question question) {
        if (question instanceof ChoiceQuestion choice) {
            List<String> letters = Levers.letters(choice);
            return new Choice(letters.get(letters.size() - 1));
        }
        if (question instanceof SurveyQuestion survey) {
            return new Index(survey.highest());
        }
        RatioQuestion ratio = (RatioQuestion) question;
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Count count : ratio.counts()) {
            counts.put(
                    count.name(),
                    switch (count.role()) {
                        case DENOMINATOR -> 9L;
                        case DENOMINATOR_PART -> 3L;
                        case NUMERATOR -> ratio.formula() == Formula.FALL ? 0L : 9L;
                        default -> 0L;
                    });
        }
        return new Counts(counts);
    }

    /** The unit with other answers. */
    static Assessment with(Assessment unit, Map<String, AnswerValue> changed) {
        return Situation.with(unit, changed);
    }

    /** The unit without some answers. */
    static Assessment without(Assessment unit, String... questions) {
        Map<String, AnswerValue> answers = new LinkedHashMap<>(unit.answers());
        List.of(questions).forEach(answers::remove);
        return new Assessment(
                unit.unit(),
                unit.year(),
                unit.date(),
                unit.assessor(),
                answers,
                unit.eligibility());
    }
}
