package id.zonaintegritas.rules.internal.report;

import static java.util.Comparator.comparing;

import id.zonaintegritas.model.AnswerValue;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.internal.document.Columns;
import id.zonaintegritas.rules.internal.report.Shortfall.Next;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What would bring the points that a predicate misses: of each requirement the questions that lose
 * most, with the next better answer. A question is named once, with the narrowest requirement.
 */
final class WhatWouldBring {

    /** How many questions a report names, over all requirements, unless all are asked for. */
    private static final int QUESTIONS = 5;

    private static final int MANY = 10;
    private static final String MARGIN = "    ";
    private static final String BELOW = MARGIN + "  ";

    private final Wording wording;
    private final Extent extent;
    private final ScoresCompared compared;
    private final Shortfalls shortfalls;
    private final Beside beside;

    WhatWouldBring(
            Wording wording, Extent extent, Evaluation evaluation, Grounds grounds, Beside beside) {
        this.wording = wording;
        this.extent = extent;
        this.compared = new ScoresCompared(evaluation);
        this.shortfalls = new Shortfalls(evaluation, grounds);
        this.beside = beside;
    }

    public List<String> lines(PredicateOutcome predicate) {
        List<Finding> missed =
                predicate.findings(Status.NOT_MET).stream()
                        .sorted(comparing(this::weight))
                        .filter(finding -> !shortfalls.of(finding).isEmpty())
                        .toList();
        List<String> lines = new ArrayList<>();
        Set<String> named = new HashSet<>();
        int most = extent.everything() ? MANY : Math.max(1, QUESTIONS / Math.max(1, missed.size()));
        for (Finding finding : missed) {
            List<Shortfall> fresh =
                    shortfalls.of(finding).stream()
                            .filter(s -> !named.contains(s.question().id()))
                            .limit(most)
                            .toList();
            if (!fresh.isEmpty() && (extent.everything() || named.size() < QUESTIONS)) {
                if (lines.isEmpty()) {
                    heading(predicate, lines);
                }
                lines.addAll(Columns.hang("  ", wording.say(finding.title()), wording.width()));
                fresh.forEach(shortfall -> question(shortfall, named, lines));
            }
        }
        return lines;
    }

    private Rational weight(Finding finding) {
        Rational weight = ScoresCompared.weight(compared.of(finding));
        return weight == null ? Rational.ZERO : weight;
    }

    private void heading(PredicateOutcome predicate, List<String> lines) {
        String left = wording.say(Word.WOULD_BRING, predicate.predicate());
        String right = wording.say(Word.LOST);
        int width = wording.width() - Columns.width(right);
        lines.add(
                wording.paint(Paint.HEADING, Columns.left(left, width))
                        + wording.paint(Paint.FAINT, right));
    }

    private void question(Shortfall shortfall, Set<String> named, List<String> lines) {
        String id = shortfall.question().id();
        named.add(id);
        String lost = shortfall.lost() == null ? "" : wording.difference(shortfall.lost());
        List<String> title =
                Columns.wrap(
                        id + "  " + wording.say(shortfall.question().title()),
                        wording.width() - BELOW.length() - Columns.width(lost) - 2);
        for (int i = 0; i < title.size(); i++) {
            lines.add(
                    i == 0
                            ? Columns.left(
                                            MARGIN + title.get(i),
                                            wording.width() - Columns.width(lost))
                                    + lost
                            : BELOW + title.get(i));
        }
        lines.addAll(Columns.hang(BELOW, step(shortfall), wording.width()));
        lines.addAll(beside.lines(id, BELOW));
    }

    /** From the present answer to the next better one. */
    private String step(Shortfall shortfall) {
        Next next = shortfall.next();
        String now = now(shortfall.answer());
        if (next == null) {
            return now;
        }
        String gained =
                next.gained() == null ? "" : " (+" + wording.difference(next.gained()) + ")";
        if (next instanceof Next.Letter letter) {
            return now + " → " + letter.letter() + gained + ": " + wording.say(letter.criterion());
        }
        if (next instanceof Next.Counted counted) {
            return wording.say(counted.count())
                    + ": "
                    + counted.from()
                    + " → "
                    + counted.to()
                    + gained;
        }
        Next.Index index = (Next.Index) next;
        return wording.say(Word.INDEX, wording.given(index.from()))
                + " → "
                + wording.given(index.to())
                + gained;
    }

    private String now(@Nullable AnswerValue answer) {
        if (answer instanceof AnswerValue.Choice choice) {
            return wording.say(Word.ANSWER, choice.option());
        }
        if (answer instanceof AnswerValue.Index index) {
            return wording.say(Word.INDEX, wording.given(index.value()));
        }
        return wording.say(answer == null ? Word.NO_ANSWER : Word.COUNTS_EARN_LESS);
    }
}
