package id.zonaintegritas.rules;

import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.rules.facts.ChoiceAnswers;
import id.zonaintegritas.rules.facts.CountAnswers;
import id.zonaintegritas.rules.facts.Given;
import id.zonaintegritas.rules.facts.IndexAnswers;
import id.zonaintegritas.rules.facts.StatedFacts;
import id.zonaintegritas.rules.facts.Units;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a unit may state, as the facts that rules start from. */
final class GivenFacts {

    private GivenFacts() {}

    /** What a unit says of itself, the answer to each question that counts, and each fact. */
    static List<Given> of(RowsInForce rows) {
        Map<String, Integer> readings = new HashMap<>();
        for (Node node : rows.nodes()) {
            readings.put(node.id(), rows.bit(node.interpretation()));
        }
        List<Given> given = new ArrayList<>();
        given.add(new Units());
        for (Question question : rows.questions()) {
            given.add(answers(question, readings.getOrDefault(question.indicator(), 0)));
        }
        for (FactDefinition fact : rows.edition().facts()) {
            given.add(new StatedFacts(fact.name()));
        }
        return given;
    }

    private static Given answers(Question question, int readings) {
        if (question instanceof ChoiceQuestion choice) {
            return new ChoiceAnswers(choice, readings);
        }
        return question instanceof RatioQuestion ratio
                ? new CountAnswers(ratio, readings)
                : new IndexAnswers((SurveyQuestion) question, readings);
    }
}
