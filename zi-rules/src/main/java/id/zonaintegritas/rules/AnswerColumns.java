package id.zonaintegritas.rules;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.AnswerValue.Choice;
import id.zonaintegritas.model.AnswerValue.Counts;
import id.zonaintegritas.model.AnswerValue.Index;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Question.SurveyQuestion;
import id.zonaintegritas.rules.facts.ChoiceAnswers;
import id.zonaintegritas.rules.facts.CountAnswers;
import id.zonaintegritas.rules.facts.IndexAnswers;
import id.zonaintegritas.rules.facts.StatedFacts;
import id.zonaintegritas.rules.facts.Units;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns the assessments of several units into one column of answers for each question. */
final class AnswerColumns {

    private final RowsInForce rows;
    private final Map<String, Integer> readings = new HashMap<>();

    AnswerColumns(RowsInForce rows) {
        this.rows = rows;
        for (Node node : rows.nodes()) {
            readings.put(node.id(), rows.bit(node.interpretation()));
        }
    }

    /** The columns for these units, which are valid for the edition. */
    List<Object> of(List<Assessment> units) {
        List<Object> columns = new ArrayList<>();
        columns.add(new Units(units.stream().map(Assessment::unit).toList()));
        for (Question question : rows.questions()) {
            columns.add(answers(question, units));
        }
        for (FactDefinition fact : rows.edition().facts()) {
            FactValue[] values = new FactValue[units.size()];
            for (int unit = 0; unit < values.length; unit++) {
                values[unit] = units.get(unit).eligibility().get(fact.name());
            }
            columns.add(new StatedFacts(fact.name(), values));
        }
        return columns;
    }

    private Object answers(Question question, List<Assessment> units) {
        int reading = readings.getOrDefault(question.indicator(), 0);
        if (question instanceof ChoiceQuestion choice) {
            return new ChoiceAnswers(
                    choice, given(question, units, new Choice[units.size()]), reading);
        }
        if (question instanceof RatioQuestion ratio) {
            return new CountAnswers(
                    ratio, given(question, units, new Counts[units.size()]), reading);
        }
        return new IndexAnswers(
                (SurveyQuestion) question,
                given(question, units, new Index[units.size()]),
                reading);
    }

    private static <V extends AnswerValue> V[] given(
            Question question, List<Assessment> units, V[] column) {
        for (int unit = 0; unit < column.length; unit++) {
            // The array refuses an answer of another kind, which a valid assessment does not have.
            ((AnswerValue[]) column)[unit] = units.get(unit).answers().get(question.id());
        }
        return column;
    }
}
