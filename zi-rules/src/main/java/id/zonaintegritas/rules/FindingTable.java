package id.zonaintegritas.rules;

import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Status;
import java.util.ArrayList;
import java.util.List;

/** Findings with what the unit has, what is asked and what is missing, under their citations. */
final class FindingTable {

    private static final int ACTUAL = 17;
    private static final int MINIMUM = 16;
    private static final int MISSING = 10;
    private static final int TITLE = Columns.WIDTH - 4 - ACTUAL - MINIMUM - MISSING;

    private final Wording wording;

    FindingTable(Wording wording) {
        this.wording = wording;
    }

    List<String> lines(String heading, List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        lines.add(
                wording.paint(Paint.HEADING, Columns.left(heading, TITLE + 4))
                        + wording.paint(
                                Paint.FAINT,
                                numbers(
                                        wording.say(Word.ACTUAL),
                                        wording.say(Word.MINIMUM),
                                        margin(findings.get(0).status()))));
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
        List<String> title = Columns.wrap(wording.say(finding.title()), TITLE - 1);
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
                                                    wording.actual(finding),
                                                    wording.minimum(finding),
                                                    wording.margin(finding))
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

    private static String numbers(String actual, String minimum, String missing) {
        return (Columns.right(actual, ACTUAL)
                        + Columns.right(minimum, MINIMUM)
                        + Columns.right(missing, MISSING))
                .stripTrailing();
    }
}
