package id.zonaintegritas.rules;

import id.zonaintegritas.rules.facts.Concluded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;

/** Listens to a session and keeps what fired, so that no rule has to speak of the trace. */
final class FiringRecorder extends DefaultAgendaEventListener implements RuleRuntimeEventListener {

    /** Every id is concluded once; so often, a rule feeds itself. */
    private static final int MOST_TIMES = 20;

    private final Rulebook rulebook;
    private final List<Firing> firings = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();
    private @Nullable Object concluded;

    FiringRecorder(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    List<Firing> firings() {
        return firings;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        concluded = null;
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        if (event.getRule() != null) {
            if (concluded != null) {
                throw broken(event.getRule().getName(), "concludes more than once in one firing");
            }
            concluded = event.getObject();
        }
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        String rule = event.getMatch().getRule().getName();
        if (!(concluded instanceof Concluded<?> conclusion)) {
            throw broken(rule, "fired without a conclusion");
        }
        if (times.merge(conclusion.id(), 1, Integer::sum) > MOST_TIMES) {
            throw new RulesException(
                    List.of(
                            new Problem(
                                    rule,
                                    "is applied again and again without an end",
                                    "it gathers what it concludes itself.")));
        }
        firings.add(
                new Firing(
                        rulebook.rule(rule),
                        List.copyOf(event.getMatch().getObjects()),
                        conclusion));
    }

    @Override
    public void objectUpdated(ObjectUpdatedEvent event) {
        throw broken(event.getRule().getName(), "changes a fact; rules only conclude");
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
        throw broken(event.getRule().getName(), "takes a fact back; rules only conclude");
    }

    private static RulesException broken(String rule, String what) {
        return new RulesException(
                List.of(new Problem(rule, what, "its consequence is not one insert( ... ).")));
    }
}
