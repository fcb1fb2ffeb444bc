package id.zonaintegritas.rules.internal.report;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.EditionReference;
import id.zonaintegritas.model.Finding;
import java.util.ArrayList;
import java.util.List;

/** Numbers the interpretations that findings rest on, in the order in which they are met. */
final class Footnotes {

    private final Wording wording;
    private final List<String> interpretations = new ArrayList<>();

    Footnotes(Wording wording) {
        this.wording = wording;
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

    /** The notes below the findings; none if no finding rests on an interpretation. */
    List<String> lines(EditionReference edition) {
        List<String> lines = new ArrayList<>();
        if (!interpretations.isEmpty()) {
            lines.add(wording.paint(Paint.HEADING, wording.say(Word.FOOTNOTES)));
        }
        for (int i = 0; i < interpretations.size(); i++) {
            String id = interpretations.get(i);
            boolean chosen = edition.chosen().containsKey(id);
            lines.add(
                    "  [%d] %s"
                            .formatted(
                                    i + 1,
                                    wording.say(
                                            chosen ? Word.READING_CHOSEN : Word.READING,
                                            id,
                                            String.valueOf(edition.interpretations().get(id)))));
        }
        return lines;
    }
}
