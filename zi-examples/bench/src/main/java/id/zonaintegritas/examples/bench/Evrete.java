package id.zonaintegritas.examples.bench;

import id.zonaintegritas.examples.bench.PlainRows.Awarded;
import id.zonaintegritas.examples.bench.PlainRows.Part;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.NodeKind;
import id.zonaintegritas.rules.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.ActivationMode;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * Evrete: conditions choose rows by their kind, salience orders the levels of the worksheet. It has
 * no accumulate, so consequences are the hand-written Java of {@link PlainUnit}, which adds up what
 * earlier rules left in the fact of the unit; the full trace comes with it.
 */
final class Evrete implements Contender<Evaluation> {

    private final PlainRows rows;
    private final List<Object> facts = new ArrayList<>();
    private final Knowledge knowledge;
    private int salience = 100;

    Evrete(Edition edition) {
        this.rows = new PlainRows(edition);
        facts.addAll(List.of(rows.questions));
        facts.addAll(rows.partsFirst);
        facts.addAll(List.of(rows.requirements));
        facts.addAll(List.of(rows.awards));
        facts.add(rows.affirmation);
        RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
        add(rules, PlainRows.Choice.class, row -> true, PlainUnit::score);
        add(rules, PlainRows.Survey.class, row -> true, PlainUnit::score);
        add(rules, PlainRows.Ratio.class, row -> true, PlainUnit::score);
        add(rules, Part.class, row -> row.node().hasQuestions(), PlainUnit::points);
        for (NodeKind kind :
                List.of(NodeKind.AREA, NodeKind.ASPECT, NodeKind.COMPONENT, NodeKind.TOTAL)) {
            add(rules, Part.class, row -> row.node().kind() == kind, PlainUnit::points);
        }
        add(rules, PlainRows.Least.class, row -> true, PlainUnit::find);
        add(
                rules,
                id.zonaintegritas.model.Affirmation.class,
                row -> true,
                (unit, row) -> unit.relieve());
        add(rules, PlainRows.Eligible.class, row -> true, PlainUnit::find);
        add(rules, Awarded.class, row -> true, PlainUnit::judge);
        this.knowledge = rules.build();
    }

    private <T> void add(
            RuleSetBuilder<Knowledge> rules,
            Class<T> kind,
            Predicate<T> chosen,
            BiConsumer<PlainUnit, ? super T> action) {
        salience--;
        rules.newRule(kind.getSimpleName() + " " + salience)
                .salience(salience)
                .forEach("$row", kind, "$unit", PlainUnit.class)
                .where((Object[] values) -> chosen.test(kind.cast(values[0])), "$row")
                .execute(
                        context ->
                                action.accept(
                                        context.get("$unit"), kind.cast(context.get("$row"))));
    }

    @Override
    public Evaluation evaluate(Assessment assessment) {
        PlainUnit unit = new PlainUnit(rows, assessment);
        StatelessSession session = knowledge.newStatelessSession(ActivationMode.DEFAULT);
        session.insert(facts);
        session.insert(unit);
        session.fire();
        return unit.decide();
    }

    @Override
    public Result result(Evaluation evaluation) {
        return Result.of(evaluation);
    }
}
