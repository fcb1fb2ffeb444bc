package id.zonaintegritas.examples.bench;

import id.zonaintegritas.examples.bench.UsualFacts.Chosen;
import id.zonaintegritas.examples.bench.UsualFacts.Counted;
import id.zonaintegritas.examples.bench.UsualFacts.EligibilityRow;
import id.zonaintegritas.examples.bench.UsualFacts.Fired;
import id.zonaintegritas.examples.bench.UsualFacts.MinimumRow;
import id.zonaintegritas.examples.bench.UsualFacts.OptionRow;
import id.zonaintegritas.examples.bench.UsualFacts.QuestionRow;
import id.zonaintegritas.examples.bench.UsualFacts.Results;
import id.zonaintegritas.examples.bench.UsualFacts.Stated;
import id.zonaintegritas.examples.bench.UsualFacts.Surveyed;
import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Question;
import id.zonaintegritas.model.Question.ChoiceQuestion;
import id.zonaintegritas.model.Question.RatioQuestion;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.rules.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

/**
 * Drools as most projects write it: a fact for every row and every answer, accumulates over them,
 * order by salience, a session for each unit, results in a global. The rules are compiled once, to
 * the executable model. The trace comes from listeners: it names the matched facts, but not what an
 * accumulate collected.
 */
final class UsualDrools implements Contender<Results> {

    private final KieBase base;
    private final List<Object> rows;

    UsualDrools(Edition edition) {
        this.base = base();
        this.rows = rows(new PlainRows(edition));
    }

    private static KieBase base() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        try (InputStream rules = UsualDrools.class.getResourceAsStream("usual.drl")) {
            files.write(
                    "src/main/resources/usual/usual.drl",
                    services.getResources()
                            .newByteArrayResource(Objects.requireNonNull(rules).readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    private static List<Object> rows(PlainRows rows) {
        List<Object> facts = new ArrayList<>(rows.edition.nodes());
        facts.addAll(rows.edition.affirmations());
        facts.addAll(rows.edition.predicates());
        for (Question question : rows.edition.questions()) {
            facts.add(
                    new QuestionRow(
                            question.id(),
                            question.indicator(),
                            question instanceof RatioQuestion ratio
                                    ? ratio.zeroOverZero()
                                    : Rational.ZERO));
            if (question instanceof ChoiceQuestion choice) {
                choice.options()
                        .forEach(o -> facts.add(new OptionRow(choice.id(), o.letter(), o.score())));
            }
        }
        for (PlainRows.Asking asking : rows.requirements) {
            facts.add(
                    asking instanceof PlainRows.Least least
                            ? new MinimumRow(least.requirement(), least.least().value())
                            : eligibility((PlainRows.Eligible) asking));
        }
        return facts;
    }

    private static EligibilityRow eligibility(PlainRows.Eligible row) {
        return new EligibilityRow(row.requirement(), row.bound(), row.ranks());
    }

    @Override
    public Results evaluate(Assessment unit) {
        Results results = new Results();
        KieSession session = base.newKieSession();
        try {
            Recorder recorder = new Recorder(results.trace);
            session.addEventListener(recorder);
            session.addEventListener(recorder.insertions);
            session.setGlobal("results", results);
            rows.forEach(session::insert);
            session.insert(unit.unit());
            unit.answers().forEach((id, answer) -> session.insert(fact(id, answer)));
            unit.eligibility().forEach((fact, value) -> session.insert(new Stated(fact, value)));
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return results;
    }

    private static Object fact(String question, AnswerValue answer) {
        if (answer instanceof AnswerValue.Choice choice) {
            return new Chosen(question, choice.option());
        }
        return answer instanceof AnswerValue.Counts counts
                ? new Counted(question, counts.values())
                : new Surveyed(question, ((AnswerValue.Index) answer).value());
    }

    @Override
    public Result result(Results results) {
        return new Result(results.points, results.findings, results.predicates, results.decision);
    }

    /** Keeps what fired. */
    private static final class Recorder extends DefaultAgendaEventListener {

        private final List<Fired> trace;
        private Object concluded = "";

        final DefaultRuleRuntimeEventListener insertions =
                new DefaultRuleRuntimeEventListener() {
                    @Override
                    public void objectInserted(ObjectInsertedEvent event) {
                        concluded = event.getObject();
                    }
                };

        Recorder(List<Fired> trace) {
            this.trace = trace;
        }

        @Override
        public void afterMatchFired(AfterMatchFiredEvent event) {
            Rule rule = event.getMatch().getRule();
            Map<String, Object> metadata = rule.getMetaData();
            trace.add(
                    new Fired(
                            rule.getName(),
                            String.valueOf(metadata.get("citation")),
                            List.copyOf(event.getMatch().getObjects()),
                            concluded));
        }
    }
}
