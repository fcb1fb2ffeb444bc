package id.zonaintegritas.rules.internal.report;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evidence;
import id.zonaintegritas.rules.internal.document.Columns;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a unit noted and shows for a question or fact; each is said once in a report. */
final class Beside {

    private final Wording wording;
    private final Assessment assessment;
    private final Set<String> said = new HashSet<>();

    Beside(Wording wording, Assessment assessment) {
        this.wording = wording;
        this.assessment = assessment;
    }

    /**
     * The note and the evidence, as yet unsaid.
     *
     * @param about the id of a question, or the name of a fact
     * @param margin what stands before each line
     */
    public List<String> lines(String about, String margin) {
        List<String> lines = new ArrayList<>();
        if (!said.add(about)) {
            return lines;
        }
        String note = assessment.notes().get(about);
        if (note != null) {
            add(wording.say(Word.NOTE), note, margin, lines);
        }
        for (Evidence shown : assessment.evidence().getOrDefault(about, List.of())) {
            String where = shown.href() == null ? "" : " " + shown.href();
            add(wording.say(Word.EVIDENCE), shown.title() + where, margin, lines);
        }
        return lines;
    }

    private void add(String sign, String text, String margin, List<String> lines) {
        lines.addAll(Columns.hang(margin + sign + ": ", text, wording.width()));
    }

    /** What was not said beside its question or fact: ids of questions and names of facts. */
    List<String> unsaid() {
        Set<String> all = new LinkedHashSet<>(assessment.notes().keySet());
        all.addAll(assessment.evidence().keySet());
        all.removeIf(about -> said.contains(about));
        return List.copyOf(all);
    }
}
