package id.zonaintegritas.rules.page;

import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.compare.Comparison;
import id.zonaintegritas.rules.compare.Difference;
import id.zonaintegritas.rules.internal.wording.AnswerWords;
import id.zonaintegritas.rules.internal.wording.EvaluationNames;
import id.zonaintegritas.rules.internal.wording.Numbers;
import id.zonaintegritas.rules.internal.wording.Phrases;
import id.zonaintegritas.rules.internal.wording.Shown;
import id.zonaintegritas.rules.internal.wording.Subjects;
import id.zonaintegritas.rules.page.UnitPage.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Evaluations side by side.
 *
 * @param columns what each evaluation is called
 * @param outcomes of each predicate, one for each evaluation
 */
record Comparing(
        List<String> columns,
        List<OutcomeLine> outcomes,
        List<ScoreLine> scores,
        List<ChangeList> changes) {

    record OutcomeLine(String predicate, List<Called> each) {}

    record Called(String word, Tone tone) {}

    record ScoreLine(String id, String title, List<@Nullable Span> each, boolean top) {}

    /** What is different from one column to the next. */
    record ChangeList(String from, String to, List<Line> lines, List<FindingLine> findings) {}

    /**
     * A difference.
     *
     * @param highest null if the total is not open
     * @param decides predicates, or an empty text
     */
    record Line(
            String id,
            String title,
            String from,
            String to,
            Shown worth,
            @Nullable Shown highest,
            String decides) {}

    record FindingLine(String id, String title, Called from, Called to) {}

    static Comparing of(Edition edition, Comparison comparison, Phrases words) {
        return new Compared(edition, comparison, words, new Numbers(words.locale())).page();
    }

    private record Compared(
            Edition edition, Comparison comparison, Phrases words, Numbers numbers) {

        Comparing page() {
            List<String> columns = EvaluationNames.of(comparison.evaluations(), words);
            List<ChangeList> changes = new ArrayList<>();
            for (int i = 0; i < comparison.changes().size(); i++) {
                changes.add(
                        changes(comparison.changes().get(i), columns.get(i), columns.get(i + 1)));
            }
            return new Comparing(columns, outcomes(), scores(), changes);
        }

        private List<OutcomeLine> outcomes() {
            return edition.predicates().stream()
                    .map(
                            p ->
                                    new OutcomeLine(
                                            p.id(),
                                            comparison.evaluations().stream()
                                                    .map(e -> called(e.predicate(p.id()).outcome()))
                                                    .toList()))
                    .toList();
        }

        private Called called(Outcome outcome) {
            return new Called(words.say("outcome." + outcome), Tone.of(outcome));
        }

        private Called called(@Nullable Status status) {
            return status == null
                    ? new Called(words.say("status.none"), Tone.WAIVED)
                    : new Called(words.say("status." + status), Tone.of(status));
        }

        private List<ScoreLine> scores() {
            List<Subjects> subjects = comparison.evaluations().stream().map(Subjects::new).toList();
            List<ScoreLine> lines = new ArrayList<>();
            for (Comparison.Scores scores : comparison.scores()) {
                List<@Nullable Span> each = new ArrayList<>();
                for (int i = 0; i < subjects.size(); i++) {
                    Score score = scores.each().get(i);
                    each.add(score == null ? null : Spans.of(score, subjects.get(i), numbers));
                }
                lines.add(
                        new ScoreLine(
                                scores.id(),
                                words.say(scores.title()),
                                each,
                                ScoreRows.isTop(edition, scores.id())));
            }
            return lines;
        }

        private ChangeList changes(Comparison.Change change, String from, String to) {
            return new ChangeList(
                    from,
                    to,
                    change.differences().stream().map(this::line).toList(),
                    change.findings().stream()
                            .map(
                                    f ->
                                            new FindingLine(
                                                    f.id(),
                                                    words.say(f.title()),
                                                    called(f.from()),
                                                    called(f.to())))
                            .toList());
        }

        private Line line(Difference difference) {
            Rational lowest = difference.effect().lowest();
            Rational highest = difference.effect().highest();
            return new Line(
                    difference.id(),
                    words.say(difference.title()),
                    stated(difference, true),
                    stated(difference, false),
                    numbers.signed(lowest),
                    highest.equals(lowest) ? null : numbers.signed(highest),
                    String.join(", ", difference.effect().decides()));
        }

        private String stated(Difference difference, boolean before) {
            if (difference instanceof Difference.Answered answered) {
                return AnswerWords.of(
                        before ? answered.from() : answered.to(),
                        edition.questions().stream()
                                .filter(q -> q.id().equals(answered.id()))
                                .findFirst()
                                .orElse(null),
                        words);
            }
            Difference.Stated stated = (Difference.Stated) difference;
            return AnswerWords.of(before ? stated.from() : stated.to(), words);
        }
    }
}
