package id.zonaintegritas.rules.page;

import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.wording.Numbers;
import id.zonaintegritas.rules.internal.wording.Phrases;
import id.zonaintegritas.rules.internal.wording.Shown;
import id.zonaintegritas.rules.plan.Plan;
import id.zonaintegritas.rules.plan.PlanReport;
import java.util.List;

/**
 * A plan on the page of its unit.
 *
 * @param obstacles what no change of an answer brings
 */
record Planned(String target, String headline, List<Step> steps, List<String> obstacles) {

    /**
     * One answer to raise.
     *
     * @param change from what to what
     * @param criterion what must be the case then; empty for a count or an index
     * @param needs the ids of the findings that are missed without it
     */
    record Step(
            String change,
            String title,
            String criterion,
            Shown cost,
            Shown points,
            String needs,
            String citation) {}

    static Planned of(Plan plan, Phrases words) {
        PlanReport report = PlanReport.text(words.locale());
        return new Planned(
                plan.target(),
                report.headline(plan),
                plan.changes().stream().map(change -> step(change, report, words)).toList(),
                report.obstacles(plan));
    }

    private static Step step(Plan.Change change, PlanReport report, Phrases words) {
        Numbers numbers = new Numbers(words.locale());
        Title criterion = change.criterion();
        return new Step(
                report.step(change),
                words.say(change.question().title()),
                criterion == null ? "" : words.say(criterion),
                numbers.show(change.cost()),
                numbers.show(change.points()),
                String.join(", ", change.needs()),
                change.question().citation());
    }
}
