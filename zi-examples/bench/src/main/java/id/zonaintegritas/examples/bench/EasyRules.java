package id.zonaintegritas.examples.bench;

import id.zonaintegritas.examples.bench.PlainRows.Asked;
import id.zonaintegritas.examples.bench.PlainRows.Asking;
import id.zonaintegritas.examples.bench.PlainRows.Awarded;
import id.zonaintegritas.examples.bench.PlainRows.Part;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.rules.Edition;
import java.util.function.Consumer;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * Easy Rules: a rule for each row, in the order of its priorities. It infers nothing: each action
 * is the hand-written Java of {@link PlainUnit}, so that the full trace comes with it.
 */
final class EasyRules implements Contender<Evaluation> {

    private static final String UNIT = "unit";

    private final PlainRows rows;
    private final Rules rules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine();
    private int priority;

    EasyRules(Edition edition) {
        this.rows = new PlainRows(edition);
        for (Asked question : rows.questions) {
            add(question.id(), unit -> unit.score(question));
        }
        for (Part node : rows.partsFirst) {
            add(node.node().id(), unit -> unit.points(node));
        }
        add(rows.affirmation.id(), PlainUnit::relieve);
        for (Asking requirement : rows.requirements) {
            add(requirement.requirement().id(), unit -> unit.find(requirement));
        }
        for (Awarded award : rows.awards) {
            add(award.predicate().id(), unit -> unit.judge(award));
        }
    }

    private void add(String name, Consumer<PlainUnit> action) {
        rules.register(
                new RuleBuilder()
                        .name(name)
                        .priority(++priority)
                        .when(facts -> true)
                        .then(facts -> action.accept(facts.get(UNIT)))
                        .build());
    }

    @Override
    public Evaluation evaluate(Assessment assessment) {
        PlainUnit unit = new PlainUnit(rows, assessment);
        Facts facts = new Facts();
        facts.put(UNIT, unit);
        engine.fire(rules, facts);
        return unit.decide();
    }

    @Override
    public Result result(Evaluation evaluation) {
        return Result.of(evaluation);
    }
}
