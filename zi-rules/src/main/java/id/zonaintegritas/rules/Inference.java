package id.zonaintegritas.rules;

import id.zonaintegritas.model.Stage;
import java.util.List;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/** Runs the rules of an edition in a session of the engine. */
final class Inference {

    private Inference() {}

    /**
     * What fires, one stage after the other, in the order in which one follows from the other.
     *
     * @param stated what a unit states, or earlier stages would have concluded
     * @throws RulesException if a rule does not conclude one thing
     */
    static List<Firing> of(RowsInForce rows, List<?> stated, Stage... stages) {
        Rulebook rulebook = rows.edition().rulebook();
        FiringRecorder recorder = new FiringRecorder(rulebook);
        KieSession session = rulebook.newSession();
        try {
            session.addEventListener((AgendaEventListener) recorder);
            session.addEventListener((RuleRuntimeEventListener) recorder);
            rows.facts().forEach(session::insert);
            stated.forEach(session::insert);
            for (Stage stage : stages) {
                session.getAgenda().getAgendaGroup(Rulebook.group(stage)).setFocus();
                session.fireAllRules();
            }
        } catch (ConsequenceException failed) {
            throw failed.getCause() instanceof RulesException refused
                    ? refused
                    : RulesException.failed(failed.getMatch().getRule().getName(), failed);
        } finally {
            session.dispose();
        }
        return recorder.firings();
    }
}
