package id.zonaintegritas.rules.internal.report;

import id.zonaintegritas.model.Conclusion.QuestionScore;
import id.zonaintegritas.model.Conclusion.Reservation;
import id.zonaintegritas.model.Decision;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.internal.document.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The report on one unit, section by section. */
public final class EvaluationReport {

    /** How many questions, and notes, are named unless all are asked for. */
    private static final int SOME = 5;

    private static final int SOME_NOTES = 10;

    private final Wording wording;
    private final Extent extent;
    private final Evaluation evaluation;
    private final Names names;
    private final Grounds grounds;
    private final Footnotes footnotes;
    private final WarningMarks warnings;
    private final Beside beside;
    private final FindingTable table;

    public EvaluationReport(Wording wording, Extent extent, Evaluation evaluation) {
        this.wording = wording;
        this.extent = extent;
        this.evaluation = evaluation;
        this.names = new Names(wording, evaluation.edition());
        this.grounds = new Grounds(evaluation);
        this.footnotes = new Footnotes(wording, names, evaluation.edition());
        this.warnings = new WarningMarks(wording, names, grounds, evaluation);
        this.beside = new Beside(wording, evaluation.assessment());
        this.table = new FindingTable(wording, evaluation, grounds, footnotes, warnings, beside);
    }

    public String text() {
        List<List<String>> sections = new ArrayList<>();
        sections.add(new ReportHead(wording, names).lines(evaluation));
        sections.add(new DecisionLines(wording, evaluation).lines());
        sections.add(reservations());
        List<PredicateOutcome> relevant = relevant();
        granted().forEach(predicate -> sections.add(oddlyMet(predicate)));
        for (PredicateOutcome predicate : relevant) {
            sections.add(table.lines(predicate, Status.NOT_MET, Word.UNMET));
            sections.add(table.lines(predicate, Status.UNDETERMINED, Word.OPEN));
            sections.add(oddlyMet(predicate));
        }
        for (PredicateOutcome predicate : evaluation.predicates()) {
            sections.add(table.lines(predicate, Status.WAIVED, Word.WAIVED));
        }
        relevant.stream()
                .limit(1)
                .forEach(
                        next ->
                                sections.add(
                                        new WhatWouldBring(
                                                        wording,
                                                        extent,
                                                        evaluation,
                                                        grounds,
                                                        beside)
                                                .lines(next)));
        sections.add(unanswered());
        sections.add(new ScoreBars(wording, evaluation).lines());
        if (extent.everything()) {
            for (PredicateOutcome predicate : evaluation.predicates()) {
                if (!relevant.contains(predicate)) {
                    sections.add(table.lines(predicate, Status.NOT_MET, Word.UNMET));
                    sections.add(table.lines(predicate, Status.UNDETERMINED, Word.OPEN));
                }
                sections.add(table.lines(predicate, Status.MET, Word.MET));
            }
        }
        sections.add(footnotes.lines());
        sections.add(otherNotes());
        sections.add(otherWarnings());
        return joined(sections);
    }

    private static String joined(List<List<String>> sections) {
        StringBuilder report = new StringBuilder();
        for (List<String> section : sections) {
            if (!section.isEmpty()) {
                report.append(report.length() > 0 ? "\n" : "");
                section.forEach(line -> report.append(line.stripTrailing()).append('\n'));
            }
        }
        return report.toString();
    }

    private List<PredicateOutcome> granted() {
        return evaluation.decision() instanceof Decision.Granted granted
                ? List.of(evaluation.predicate(granted.predicate()))
                : List.of();
    }

    /** The next predicate to reach, and any other above what is granted that is still open. */
    private List<PredicateOutcome> relevant() {
        List<PredicateOutcome> all = evaluation.predicates();
        int next = granted().stream().mapToInt(all::indexOf).map(i -> i + 1).sum();
        return IntStream.range(next, all.size())
                .filter(i -> i == next || all.get(i).outcome() == Outcome.UNDETERMINED)
                .mapToObj(all::get)
                .toList();
    }

    /** What is met is folded, unless a warning says that it may not be. */
    private List<String> oddlyMet(PredicateOutcome predicate) {
        List<Finding> odd =
                warnings.closest(predicate).stream()
                        .filter(f -> f.status() == Status.MET)
                        .filter(f -> !extent.everything())
                        .toList();
        return table.lines(predicate, odd, Word.ODDLY_MET);
    }

    private List<String> reservations() {
        List<String> lines = new ArrayList<>();
        if (!evaluation.reservations().isEmpty()) {
            lines.add(wording.paint(Paint.HEADING, wording.say(Word.RESERVATIONS)));
        }
        for (Reservation reservation : evaluation.reservations()) {
            lines.addAll(Columns.hang("  ! ", wording.say(reservation.text()), wording.width()));
            Columns.hang("    ", reservation.citation(), wording.width())
                    .forEach(line -> lines.add(wording.paint(Paint.FAINT, line)));
        }
        return lines;
    }

    private List<String> unanswered() {
        List<QuestionScore> open =
                evaluation.trace().stream()
                        .map(step -> step.concluded())
                        .filter(QuestionScore.class::isInstance)
                        .map(QuestionScore.class::cast)
                        .filter(score -> score.answer() == null)
                        .toList();
        List<String> lines = new ArrayList<>();
        if (!open.isEmpty()) {
            int shown = extent.everything() ? open.size() : Math.min(SOME, open.size());
            lines.add(wording.paint(Paint.HEADING, wording.say(Word.UNANSWERED, open.size())));
            int width =
                    open.stream().limit(shown).mapToInt(q -> q.question().length()).max().orElse(0);
            for (QuestionScore score : open.subList(0, shown)) {
                String sign = "  " + Columns.left(score.question(), width + 2);
                lines.addAll(Columns.hang(sign, wording.say(score.title()), wording.width()));
                lines.addAll(beside.lines(score.question(), " ".repeat(sign.length())));
            }
            more(open.size() - shown, lines);
        }
        return lines;
    }

    private void more(int count, List<String> lines) {
        if (count > 0) {
            lines.add("  " + wording.say(Word.MORE, count));
        }
    }

    /** Notes and evidence on what no section above names. */
    private List<String> otherNotes() {
        List<String> about = beside.unsaid();
        List<String> lines = new ArrayList<>();
        if (!about.isEmpty()) {
            lines.add(wording.paint(Paint.HEADING, wording.say(Word.NOTES)));
            int shown = extent.everything() ? about.size() : Math.min(SOME_NOTES, about.size());
            for (String name : about.subList(0, shown)) {
                String question = names.question(name);
                lines.addAll(
                        Columns.hang(
                                "  ",
                                question.isEmpty() ? names.fact(name) : name + "  " + question,
                                wording.width()));
                lines.addAll(beside.lines(name, "    "));
            }
            more(about.size() - shown, lines);
        }
        return lines;
    }

    private List<String> otherWarnings() {
        List<String> rest = warnings.rest("  ");
        List<String> lines = new ArrayList<>();
        if (!rest.isEmpty()) {
            lines.add(wording.paint(Paint.HEADING, wording.say(Word.WARNINGS)));
            lines.addAll(rest);
        }
        return lines;
    }
}
