package id.zonaintegritas.rules.internal.report;

import id.zonaintegritas.model.EditionReference;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.internal.document.Columns;
import java.util.ArrayList;
import java.util.List;

/** Findings with what the unit has, what is asked and what is missing, under their citations. */
public final class FindingTable {

    private static final int ACTUAL = 16;
    private static final int ASKED = 15;
    private static final int MISSING = 12;
    private static final int TITLE = Columns.WIDTH - 4 - ACTUAL - ASKED - MISSING;

    private final Wording wording;
    private final EditionReference edition;
    private final ScoresCompared compared;
    private final Footnotes footnotes;

    public FindingTable(Wording wording, Evaluation evaluation) {
        this.wording = wording;
        this.edition = evaluation.edition();
        this.compared = new ScoresCompared(evaluation);
        this.footnotes = new Footnotes(wording);
    }

    /** The findings with one status; nothing if there are none. */
    public List<String> lines(PredicateOutcome predicate, Status status, Word heading) {
        List<Finding> findings = predicate.findings(status);
        return findings.isEmpty()
                ? List.of()
                : lines(wording.say(heading, predicate.predicate()), status, findings);
    }

    /** What the findings so far rest on. */
    public List<String> footnotes() {
        return footnotes.lines(edition);
    }

    private List<String> lines(String heading, Status status, List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        lines.add(
                wording.paint(Paint.HEADING, Columns.left(heading, TITLE + 4))
                        + wording.paint(
                                Paint.FAINT,
                                numbers(
                                        wording.say(Word.ACTUAL),
                                        wording.say(Word.ASKED),
                                        margin(status))));
        String citation = "";
        for (Finding finding : findings) {
            if (!finding.citation().equals(citation)) {
                citation = finding.citation();
                Columns.wrap(citation, Columns.WIDTH - 2)
                        .forEach(line -> lines.add("  " + wording.paint(Paint.FAINT, line)));
            }
            lines.addAll(rows(finding));
        }
        return lines;
    }

    private String margin(Status status) {
        return switch (status) {
            case NOT_MET -> wording.say(Word.MISSING);
            case MET -> wording.say(Word.SPARE);
            case UNDETERMINED, WAIVED -> "";
        };
    }

    private List<String> rows(Finding finding) {
        FoundNumbers numbers =
                new FoundNumbers(wording, finding, ScoresCompared.weight(compared.of(finding)));
        List<String> title =
                Columns.wrap(wording.say(finding.title()) + footnotes.mark(finding), TITLE - 1);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < title.size(); i++) {
            boolean last = i == title.size() - 1;
            rows.add(
                    "  "
                            + (i == 0 ? mark(finding.status()) : " ")
                            + " "
                            + (last
                                    ? Columns.left(title.get(i), TITLE)
                                            + numbers(
                                                    numbers.actual(),
                                                    numbers.bound(),
                                                    numbers.margin())
                                    : title.get(i)));
        }
        return rows;
    }

    private String mark(Status status) {
        return switch (status) {
            case MET -> wording.paint(Paint.GOOD, "✓");
            case NOT_MET -> wording.paint(Paint.BAD, "✗");
            case UNDETERMINED -> wording.paint(Paint.OPEN, "?");
            case WAIVED -> wording.paint(Paint.GOOD, "~");
        };
    }

    private static String numbers(String actual, String asked, String missing) {
        return (Columns.right(actual, ACTUAL)
                        + Columns.right(asked, ASKED)
                        + Columns.right(missing, MISSING))
                .stripTrailing();
    }
}
