package id.zonaintegritas.rules.internal.report;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.EditionReference;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.internal.contracts.Receipts;
import id.zonaintegritas.rules.internal.document.Columns;
import java.util.ArrayList;
import java.util.List;

/** The head of a report: which unit, when and by whom, by what text, read in which way. */
public final class ReportHead {

    private final Wording wording;
    private final Names names;

    public ReportHead(Wording wording, Names names) {
        this.wording = wording;
        this.names = names;
    }

    public List<String> lines(Evaluation evaluation) {
        List<String> lines = new ArrayList<>();
        Unit unit = evaluation.unit();
        String name =
                unit.name() == null || unit.name().equals(unit.id())
                        ? unit.id()
                        : unit.name() + " (" + unit.id() + ")";
        add(name, Paint.HEADING, lines);
        if (unit.institution() != null) {
            lines.addAll(Columns.wrap(unit.institution(), wording.width()));
        }
        String when = when(evaluation.assessment());
        if (!when.isEmpty()) {
            lines.addAll(Columns.wrap(when, wording.width()));
        }
        EditionReference edition = evaluation.edition();
        add(regulation(edition), Paint.FAINT, lines);
        add(source(edition), Paint.FAINT, lines);
        if (!edition.chosen().isEmpty()) {
            add(wording.say(Word.CHOSEN), Paint.OPEN, lines);
            for (String interpretation : edition.chosen().keySet()) {
                Columns.hang("  ", names.reading(interpretation), wording.width())
                        .forEach(line -> lines.add(wording.paint(Paint.OPEN, line)));
            }
        }
        return lines;
    }

    private void add(String text, Paint paint, List<String> lines) {
        for (String line : Columns.wrap(text, wording.width())) {
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

    String regulation(EditionReference edition) {
        String title = wording.say(edition.title());
        List<String> amending = edition.amendments();
        return wording.say(
                Word.IN_FORCE,
                amending.isEmpty()
                        ? title
                        : wording.say(Word.AMENDED, title, String.join(", ", amending)),
                edition.from());
    }

    /** Who reads of a folder has to be able to tell which state of it was used. */
    String source(EditionReference edition) {
        return edition.folder() == null
                ? wording.say(Word.BUNDLED, Receipts.LIBRARY)
                : wording.say(
                        Word.FROM_FOLDER, edition.folder(), edition.sha256(), Receipts.LIBRARY);
    }
}
