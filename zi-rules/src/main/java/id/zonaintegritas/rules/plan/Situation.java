package id.zonaintegritas.rules.plan;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A unit as a plan begins with it: what is promised is done, and what is not answered counts as its
 * worst answer.
 *
 * @param given the assessment with what is promised
 * @param start the same with the worst answer wherever there is none
 * @param levers what can be raised, in the order of the worksheet
 * @param unplanned the questions that cannot be planned, since what they are counted of is not
 *     known
 * @param promises what is promised and is not so yet
 */
record Situation(
        Assessment given,
        Assessment start,
        List<Lever> levers,
        List<String> unplanned,
        List<Plan.Promise> promises) {

    Situation {
        levers = List.copyOf(levers);
        unplanned = List.copyOf(unplanned);
        promises = List.copyOf(promises);
    }

    /** The assessment at the start with other answers to some questions. */
    Assessment startWith(Map<String, AnswerValue> changed) {
        return with(start, changed);
    }

    static Assessment with(Assessment unit, Map<String, AnswerValue> changed) {
        Map<String, AnswerValue> answers = new LinkedHashMap<>(unit.answers());
        answers.putAll(changed);
        return new Assessment(
                unit.unit(),
                unit.year(),
                unit.date(),
                unit.assessor(),
                answers,
                unit.eligibility(),
                unit.notes(),
                unit.evidence());
    }
}
