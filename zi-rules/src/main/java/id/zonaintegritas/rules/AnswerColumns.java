package id.zonaintegritas.rules;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.FactDefinition;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Node;
import id.zonaintegritas.model.Option;
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
import org.jspecify.annotations.Nullable;

/** Turns the assessments of several units into one column of answers for each question. */
final class AnswerColumns {

    /** A question with what is looked up for every answer to it. */
    private record Asked(Question question, Map<String, Option> options, int readings) {}

    private final List<Asked> asked = new ArrayList<>();
    private final List<FactDefinition> facts;

    AnswerColumns(RowsInForce rows) {
        Map<String, Integer> readings = new HashMap<>();
        for (Node node : rows.nodes()) {
            readings.put(node.id(), rows.bit(node.interpretation()));
        }
        for (Question question : rows.questions()) {
            Map<String, Option> options = new HashMap<>();
            if (question instanceof ChoiceQuestion choice) {
                choice.options().forEach(o -> options.put(o.letter(), o));
            }
            asked.add(new Asked(question, options, readings.getOrDefault(question.indicator(), 0)));
        }
        this.facts = rows.edition().facts();
    }

    /** The columns for these units, which are valid for the edition. */
    List<Object> of(List<Assessment> units) {
        List<Object> columns = new ArrayList<>(asked.size() + facts.size() + 1);
        columns.add(new Units(units.stream().map(Assessment::unit).toList()));
        for (Asked question : asked) {
            columns.add(answers(question, units));
        }
        for (FactDefinition fact : facts) {
            List<@Nullable FactValue> values = new ArrayList<>(units.size());
            for (Assessment unit : units) {
                values.add(unit.eligibility().get(fact.name()));
            }
            columns.add(new StatedFacts(fact.name(), values));
        }
        return columns;
    }

    private static Object answers(Asked asked, List<Assessment> units) {
        if (asked.question() instanceof ChoiceQuestion question) {
            List<@Nullable Option> chosen = new ArrayList<>(units.size());
            for (Assessment unit : units) {
                chosen.add(
                        unit.answers().get(question.id()) instanceof AnswerValue.Choice choice
                                ? asked.options().get(choice.option())
                                : null);
            }
            return new ChoiceAnswers(question, chosen, asked.readings());
        }
        if (asked.question() instanceof RatioQuestion question) {
            List<AnswerValue.@Nullable Counts> counts = new ArrayList<>(units.size());
            for (Assessment unit : units) {
                counts.add(
                        unit.answers().get(question.id()) instanceof AnswerValue.Counts given
                                ? given
                                : null);
            }
            return new CountAnswers(question, counts, asked.readings());
        }
        SurveyQuestion question = (SurveyQuestion) asked.question();
        List<AnswerValue.@Nullable Index> indexes = new ArrayList<>(units.size());
        for (Assessment unit : units) {
            indexes.add(
                    unit.answers().get(question.id()) instanceof AnswerValue.Index index
                            ? index
                            : null);
        }
        return new IndexAnswers(question, indexes, asked.readings());
    }
}
