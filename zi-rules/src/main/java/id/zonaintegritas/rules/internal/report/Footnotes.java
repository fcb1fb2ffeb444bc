package id.zonaintegritas.rules.internal.report;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.EditionReference;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.rules.internal.document.Columns;
import java.util.ArrayList;
import java.util.List;

/** Numbers the interpretations that findings rest on, in the order in which these are shown. */
final class Footnotes {

    private final Wording wording;
    private final EditionReference edition;
    private final Names names;
    private final List<String> interpretations = new ArrayList<>();

    Footnotes(Wording wording, Names names, EditionReference edition) {
        this.wording = wording;
        this.names = names;
        this.edition = edition;
    }

    /** What stands behind the title of a finding, with a blank before it, or an empty text. */
    String mark(Finding finding) {
        if (finding.interpretations().isEmpty()) {
            return "";
        }
        for (String interpretation : finding.interpretations()) {
            if (!interpretations.contains(interpretation)) {
                interpretations.add(interpretation);
            }
        }
        return finding.interpretations().stream()
                .map(interpretations::indexOf)
                .sorted()
                .map(place -> String.valueOf(place + 1))
                .collect(joining(",", " [", "]"));
    }

    /** The notes on the findings so far; none if no finding rests on an interpretation. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!interpretations.isEmpty()) {
            lines.add(wording.paint(Paint.HEADING, wording.say(Word.FOOTNOTES)));
        }
        for (int i = 0; i < interpretations.size(); i++) {
            String id = interpretations.get(i);
            String reading = names.reading(id);
            lines.addAll(
                    Columns.hang(
                            "  [" + (i + 1) + "] ",
                            edition.chosen().containsKey(id)
                                    ? wording.say(Word.READING_CHOSEN, reading)
                                    : reading,
                            wording.width()));
        }
        return lines;
    }
}
