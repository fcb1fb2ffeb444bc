package id.zonaintegritas.rules.internal.report;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Warning;
import id.zonaintegritas.rules.internal.document.Columns;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Numbers warnings and puts them where they matter: their number behind every finding that rests on
 * what they are about, their words once, below the first of these.
 */
final class WarningMarks {

    private final Wording wording;
    private final Names names;
    private final Grounds grounds;
    private final List<Warning> warnings;
    private final Set<Warning> said = new HashSet<>();

    WarningMarks(Wording wording, Names names, Grounds grounds, Evaluation evaluation) {
        this.wording = wording;
        this.names = names;
        this.grounds = grounds;
        this.warnings = evaluation.warnings();
    }

    /** What stands behind the title of a finding, with a blank before it, or an empty text. */
    String mark(Finding finding) {
        return IntStream.range(0, warnings.size())
                .filter(i -> grounds.restsOn(finding.id(), warnings.get(i)))
                .mapToObj(i -> String.valueOf(i + 1))
                .collect(joining(",", " !", ""))
                .replaceFirst("^ !$", "");
    }

    /** The findings of a predicate that are the closest to what a warning is about. */
    List<Finding> closest(PredicateOutcome predicate) {
        return warnings.stream()
                .map(w -> grounds.closest(predicate, w))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The warnings, as yet unsaid, to which a finding of a predicate is the closest. */
    public List<String> lines(PredicateOutcome predicate, Finding finding, String margin) {
        return lines(w -> finding.equals(grounds.closest(predicate, w)), margin);
    }

    /** The warnings, as yet unsaid, about what a conclusion rests on. */
    public List<String> lines(String conclusion, String margin) {
        return lines(w -> grounds.restsOn(conclusion, w), margin);
    }

    /** All that are not said yet. */
    List<String> rest(String margin) {
        return lines(w -> true, margin);
    }

    private List<String> lines(java.util.function.Predicate<Warning> wanted, String margin) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < warnings.size(); i++) {
            Warning warning = warnings.get(i);
            if (wanted.test(warning) && said.add(warning)) {
                String text = names.place(warning.at()) + ": " + wording.say(warning.message());
                Columns.hang(margin + "!" + (i + 1) + " ", text, wording.width())
                        .forEach(line -> lines.add(wording.paint(Paint.OPEN, line)));
            }
        }
        return lines;
    }
}
