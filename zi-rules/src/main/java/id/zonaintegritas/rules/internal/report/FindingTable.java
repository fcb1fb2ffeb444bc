package id.zonaintegritas.rules.internal.report;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.model.TraceStep;
import id.zonaintegritas.rules.internal.document.Columns;
import java.util.ArrayList;
import java.util.List;

/**
 * Findings with what the unit has, what is asked and what is missing, under their citations. Where
 * a line has no room for the numbers, they stand below the title.
 */
public final class FindingTable {

    private static final String FACTS = "/eligibility/";
    private static final String GAP = "  ";
    private static final int MARGIN = 4;

    /** The least room for a title beside numbers. */
    private static final int NARROWEST = 22;

    private final Wording wording;
    private final ScoresCompared compared;
    private final Grounds grounds;
    private final Footnotes footnotes;
    private final WarningMarks warnings;
    private final Beside beside;
    private final int actual;
    private final int asked;
    private final int margin;

    public FindingTable(
            Wording wording,
            Evaluation evaluation,
            Grounds grounds,
            Footnotes footnotes,
            WarningMarks warnings,
            Beside beside) {
        this.wording = wording;
        this.compared = new ScoresCompared(evaluation);
        this.grounds = grounds;
        this.footnotes = footnotes;
        this.warnings = warnings;
        this.beside = beside;
        List<FoundNumbers> all =
                evaluation.predicates().stream()
                        .flatMap(p -> p.findings().stream())
                        .map(this::numbers)
                        .toList();
        this.actual = widest(all.stream().map(FoundNumbers::actual).toList(), Word.ACTUAL);
        this.asked = widest(all.stream().map(FoundNumbers::bound).toList(), Word.ASKED);
        this.margin =
                Math.max(
                        widest(all.stream().map(FoundNumbers::margin).toList(), Word.MISSING),
                        Columns.width(wording.say(Word.SPARE)));
    }

    private int widest(List<String> cells, Word heading) {
        return cells.stream()
                .mapToInt(Columns::width)
                .reduce(Columns.width(wording.say(heading)), Math::max);
    }

    private FoundNumbers numbers(Finding finding) {
        return new FoundNumbers(wording, finding, ScoresCompared.weight(compared.of(finding)));
    }

    /** The findings with one status; nothing if there are none. */
    public List<String> lines(PredicateOutcome predicate, Status status, Word heading) {
        return lines(predicate, predicate.findings(status), heading);
    }

    /** Some findings of a predicate, all of one status; nothing if there are none. */
    public List<String> lines(PredicateOutcome predicate, List<Finding> findings, Word heading) {
        List<String> lines = new ArrayList<>();
        if (findings.isEmpty()) {
            return lines;
        }
        heading(wording.say(heading, predicate.predicate()), findings.get(0).status(), lines);
        String citation = "";
        for (Finding finding : findings) {
            if (!finding.citation().equals(citation)) {
                citation = finding.citation();
                Columns.hang(GAP, citation, wording.width())
                        .forEach(line -> lines.add(wording.paint(Paint.FAINT, line)));
            }
            row(predicate, finding, lines);
        }
        return lines;
    }

    private int room() {
        return wording.width() - MARGIN - actual - asked - margin - 3 * GAP.length();
    }

    private boolean isStacked() {
        return room() < NARROWEST;
    }

    private void heading(String text, Status status, List<String> lines) {
        List<String> wrapped = Columns.wrap(text, isStacked() ? wording.width() : room() + MARGIN);
        for (int i = 0; i < wrapped.size(); i++) {
            boolean last = i == wrapped.size() - 1 && !isStacked();
            lines.add(
                    wording.paint(
                                    Paint.HEADING,
                                    last
                                            ? Columns.left(wrapped.get(i), room() + MARGIN)
                                            : wrapped.get(i))
                            + (last
                                    ? wording.paint(
                                            Paint.FAINT,
                                            cells(
                                                    wording.say(Word.ACTUAL),
                                                    wording.say(Word.ASKED),
                                                    over(status)))
                                    : ""));
        }
    }

    /** What the margin is called. */
    private String over(Status status) {
        return switch (status) {
            case NOT_MET -> wording.say(Word.MISSING);
            case MET -> wording.say(Word.SPARE);
            case UNDETERMINED, WAIVED -> "";
        };
    }

    private void row(PredicateOutcome predicate, Finding finding, List<String> lines) {
        FoundNumbers numbers = numbers(finding);
        String said =
                wording.say(finding.title()) + footnotes.mark(finding) + warnings.mark(finding);
        int width = isStacked() ? wording.width() - MARGIN : room();
        List<String> title = Columns.wrap(said, width);
        for (int i = 0; i < title.size(); i++) {
            boolean last = i == title.size() - 1 && !isStacked();
            lines.add(
                    GAP
                            + (i == 0 ? sign(finding.status()) : " ")
                            + " "
                            + (last
                                    ? Columns.left(title.get(i), width)
                                            + cells(
                                                    numbers.actual(),
                                                    numbers.bound(),
                                                    numbers.margin())
                                    : title.get(i)));
        }
        String below = " ".repeat(MARGIN);
        String inWords = inWords(finding, numbers);
        if (isStacked() && !inWords.isEmpty()) {
            lines.addAll(Columns.hang(below + "  ", inWords, wording.width()));
        }
        lines.addAll(warnings.lines(predicate, finding, below));
        fact(finding).forEach(fact -> lines.addAll(beside.lines(fact, below)));
    }

    /** The facts that a finding is about. */
    private List<String> fact(Finding finding) {
        TraceStep step = grounds.step(finding.id());
        return step == null
                ? List.of()
                : step.because().stream()
                        .filter(at -> at.startsWith(FACTS))
                        .map(at -> at.substring(FACTS.length()))
                        .toList();
    }

    private String inWords(Finding finding, FoundNumbers numbers) {
        List<String> parts = new ArrayList<>();
        add(Word.ACTUAL, numbers.actual(), parts);
        add(Word.ASKED, numbers.bound(), parts);
        if (!numbers.margin().isEmpty()) {
            parts.add(over(finding.status()) + " " + numbers.margin());
        }
        return String.join(" · ", parts);
    }

    private void add(Word word, String cell, List<String> parts) {
        if (!cell.isEmpty()) {
            parts.add(wording.say(word) + " " + cell);
        }
    }

    private String sign(Status status) {
        return switch (status) {
            case MET -> wording.paint(Paint.GOOD, "✓");
            case NOT_MET -> wording.paint(Paint.BAD, "✗");
            case UNDETERMINED -> wording.paint(Paint.OPEN, "?");
            case WAIVED -> wording.paint(Paint.GOOD, "~");
        };
    }

    private String cells(String has, String asks, String over) {
        return (GAP
                        + Columns.right(has, actual)
                        + GAP
                        + Columns.right(asks, asked)
                        + GAP
                        + Columns.right(over, margin))
                .stripTrailing();
    }
}
