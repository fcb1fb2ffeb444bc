package id.zonaintegritas.examples.bench;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.Edition;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * Drools DMN: one model, compiled once, with a decision in FEEL for each row. FEEL counts in
 * decimals of 34 digits, so points are compared after rounding, with minimums too: without that it
 * decides units otherwise that reach a minimum exactly. The trace is the result that DMN keeps of
 * each decision, without what it rests on.
 */
final class Dmn implements Contender<DMNResult> {

    private final PlainRows rows;
    private final DMNRuntime runtime;
    private final DMNModel model;

    Dmn(Edition edition) {
        this.rows = new PlainRows(edition);
        this.runtime =
                DMNRuntimeBuilder.fromDefaults()
                        .buildConfiguration()
                        .fromResources(
                                List.of(
                                        ResourceFactory.newReaderResource(
                                                new StringReader(DmnModel.of(rows)), "UTF-8")))
                        .getOrElseThrow(IllegalStateException::new);
        this.model = runtime.getModel(DmnModel.NAMESPACE, DmnModel.NAME);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    @Override
    public DMNResult evaluate(Assessment unit) {
        Map<String, Object> answers = new HashMap<>();
        for (PlainRows.Asked row : rows.questions) {
            String id = row.question().id();
            answers.put(DmnModel.name(id), feel(unit.answers().get(id)));
        }
        Map<String, Object> facts = new HashMap<>();
        rows.edition.facts().forEach(fact -> facts.put(fact.name(), null));
        unit.eligibility().forEach((name, value) -> facts.put(name, feel(value)));
        facts.put("institutionType", String.valueOf(unit.unit().institutionType()));
        facts.put("serviceType", String.valueOf(unit.unit().serviceType()));
        DMNContext context = runtime.newContext();
        context.set("answers", answers);
        context.set("facts", facts);
        DMNResult result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        return result;
    }

    private static Object feel(AnswerValue answer) {
        if (answer instanceof AnswerValue.Choice choice) {
            return choice.option();
        }
        if (answer instanceof AnswerValue.Index index) {
            return decimal(index.value());
        }
        return ((AnswerValue.Counts) answer).values();
    }

    private static Object feel(FactValue value) {
        Object plain = Exact.plain(value);
        return plain instanceof Rational number ? decimal(number) : plain;
    }

    /** Stated numbers have few decimals. */
    private static BigDecimal decimal(Rational number) {
        return new BigDecimal(number.toDecimal(12));
    }

    @Override
    public Result result(DMNResult evaluated) {
        Map<String, Rational> points = new HashMap<>();
        for (PlainRows.Part row : rows.nodes) {
            points.put(
                    row.node().id(),
                    Rational.of((BigDecimal) value(evaluated, row.node().id()))
                            .rounded(DmnModel.ROUNDED));
        }
        Map<String, Status> findings = new HashMap<>();
        for (PlainRows.Asking row : rows.requirements) {
            Object status = evaluated.getContext().get(DmnModel.name(row.requirement().id()));
            if (status != null) {
                findings.put(row.requirement().id(), Status.valueOf((String) status));
            }
        }
        Map<String, Outcome> predicates = new HashMap<>();
        for (PlainRows.Awarded row : rows.awards) {
            String predicate = row.predicate().id();
            predicates.put(predicate, Outcome.valueOf((String) value(evaluated, predicate)));
        }
        return new Result(points, findings, predicates, (String) value(evaluated, "decision"));
    }

    private static Object value(DMNResult evaluated, String id) {
        return Objects.requireNonNull(evaluated.getContext().get(DmnModel.name(id)), id);
    }

    @Override
    public Result asExactAs(Result exact) {
        Map<String, Rational> points = new HashMap<>();
        exact.points().forEach((id, value) -> points.put(id, value.rounded(DmnModel.ROUNDED)));
        return new Result(points, exact.findings(), exact.predicates(), exact.decision());
    }
}
