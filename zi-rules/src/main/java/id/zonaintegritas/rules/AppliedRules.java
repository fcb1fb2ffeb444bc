package id.zonaintegritas.rules;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Stage;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Which rules apply to some units, whether or not everything is decided by them. */
final class AppliedRules extends DefaultAgendaEventListener {

    private final Set<String> names = new HashSet<>();

    private AppliedRules() {}

    static Set<String> of(Edition edition, Map<String, String> chosen, List<Assessment> units) {
        RowsInForce rows = new RowsInForce(edition, chosen);
        AppliedRules applied = new AppliedRules();
        KieSession session = edition.rulebook().newSession();
        try {
            session.addEventListener((AgendaEventListener) applied);
            rows.facts().forEach(session::insert);
            new AnswerColumns(rows).of(units).forEach(session::insert);
            for (Stage stage : Stage.values()) {
                session.getAgenda().getAgendaGroup(Rulebook.group(stage)).setFocus();
                session.fireAllRules();
            }
        } finally {
            session.dispose();
        }
        return applied.names;
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        names.add(event.getMatch().getRule().getName());
    }
}
