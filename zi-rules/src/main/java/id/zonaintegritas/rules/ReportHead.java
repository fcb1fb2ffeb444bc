package id.zonaintegritas.rules;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.EditionReference;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Unit;
import java.util.ArrayList;
import java.util.List;

/** The head of a report: which unit, when and by whom, by what text, read in which way. */
final class ReportHead {

    private final Wording wording;

    ReportHead(Wording wording) {
        this.wording = wording;
    }

    List<String> lines(Evaluation evaluation) {
        List<String> lines = new ArrayList<>();
        Unit unit = evaluation.unit();
        String name =
                unit.name() == null || unit.name().equals(unit.id())
                        ? unit.id()
                        : unit.name() + " (" + unit.id() + ")";
        add(name, Paint.HEADING, lines);
        if (unit.institution() != null) {
            lines.addAll(Columns.wrap(unit.institution(), Columns.WIDTH));
        }
        String when = when(evaluation.assessment());
        if (!when.isEmpty()) {
            lines.addAll(Columns.wrap(when, Columns.WIDTH));
        }
        add(edition(evaluation.edition()), Paint.FAINT, lines);
        if (!evaluation.edition().chosen().isEmpty()) {
            add(chosen(evaluation.edition()), Paint.OPEN, lines);
        }
        return lines;
    }

    private void add(String text, Paint paint, List<String> lines) {
        for (String line : Columns.wrap(text, Columns.WIDTH)) {
            lines.add(wording.paint(paint, line));
        }
    }

    private String when(Assessment assessment) {
        List<String> parts = new ArrayList<>();
        if (assessment.year() != null) {
            parts.add(wording.say(Word.YEAR, assessment.year()));
        }
        if (assessment.date() != null) {
            parts.add(wording.say(Word.DATE, assessment.date()));
        }
        if (assessment.assessor() != null) {
            parts.add(
                    wording.say(
                            switch (assessment.assessor()) {
                                case UNIT -> Word.BY_UNIT;
                                case TPI -> Word.BY_TPI;
                                case TPN -> Word.BY_TPN;
                            }));
        }
        return String.join(" · ", parts);
    }

    private String edition(EditionReference edition) {
        String title = wording.say(edition.title());
        return wording.say(
                Word.IN_FORCE,
                edition.amendedBy().isEmpty()
                        ? title
                        : wording.say(Word.AMENDED, title, String.join(", ", edition.amendedBy())),
                edition.from());
    }

    private String chosen(EditionReference edition) {
        return wording.say(
                Word.CHOSEN,
                edition.chosen().entrySet().stream()
                        .map(reading -> reading.getKey() + " = " + reading.getValue())
                        .collect(joining(", ")));
    }
}
