package id.zonaintegritas.rules.internal.report;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Decimals;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.FactValue.Amount;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.internal.document.Columns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The scores that have a minimum as bars, with the minimum of every predicate marked. */
public final class ScoreBars {

    /** The room for a title and for a bar with its marks, at the least and at the most. */
    private static final int SHORTEST_LABEL = 18;

    private static final int LONGEST_LABEL = 44;
    private static final int SHORTEST_BAR = 16;
    private static final int LONGEST_BAR = 40;

    private static final List<String> SIGNS = List.of("│", "║", "┃", "┆", "┋");

    /** A minimum on a bar. */
    private record Mark(String sign, Rational minimum) {}

    /**
     * One bar: scores that are asked for together.
     *
     * @param length in cells
     */
    private record Bar(
            int place,
            int length,
            Title title,
            Rational lowest,
            Rational highest,
            Rational weight,
            List<Mark> marks) {

        Bar drawnIn(int cells) {
            return new Bar(place, cells, title, lowest, highest, weight, marks);
        }

        /** As many as tell the scores from minimums that they miss, and from a full bar. */
        int decimals() {
            return Stream.concat(
                            Stream.of(weight),
                            marks.stream()
                                    .map(Mark::minimum)
                                    .filter(minimum -> lowest.compareTo(minimum) < 0))
                    .mapToInt(
                            bound ->
                                    Math.max(
                                            Decimals.telling(lowest, bound),
                                            Decimals.telling(highest, bound)))
                    .reduce(Decimals.telling(lowest, highest), Math::max);
        }

        /** Whole cells only; a bar reaches a mark if, and only if, the value does. */
        int cells(Rational value) {
            int cells = floor(value);
            for (Mark mark : marks) {
                if (value.compareTo(mark.minimum()) >= 0) {
                    cells = Math.max(cells, place(mark));
                }
            }
            return cells;
        }

        int place(Mark mark) {
            return length - floor(weight.minus(mark.minimum()));
        }

        private int floor(Rational value) {
            Rational cells = value.times(Rational.of(length)).dividedBy(weight);
            int near = Integer.parseInt(cells.toDecimal(0));
            return Rational.of(near).compareTo(cells) > 0 ? near - 1 : near;
        }
    }

    private final Wording wording;
    private final Evaluation evaluation;
    private final ScoresCompared compared;

    public ScoreBars(Wording wording, Evaluation evaluation) {
        this.wording = wording;
        this.evaluation = evaluation;
        this.compared = new ScoresCompared(evaluation);
    }

    public List<String> lines() {
        List<Bar> bars = bars();
        List<String> lines = new ArrayList<>();
        if (!bars.isEmpty()) {
            int numbers = bars.stream().mapToInt(bar -> Columns.width(points(bar))).max().orElse(0);
            int room = wording.width() - 2 - 1 - 1 - numbers;
            int drawn = Math.max(SHORTEST_BAR, Math.min(LONGEST_BAR, room * 9 / 20));
            int label = Math.max(SHORTEST_LABEL, Math.min(LONGEST_LABEL, room - drawn));
            heading(bars, label, lines);
            int length = drawn - Math.max(3, evaluation.predicates().size());
            bars.forEach(bar -> rows(bar, length, label, numbers, lines));
        }
        return lines;
    }

    /** The signs stand above the bars, on as many lines as they need. */
    private void heading(List<Bar> bars, int label, List<String> lines) {
        List<String> signs = new ArrayList<>();
        for (PredicateOutcome predicate : evaluation.predicates()) {
            signs.add(wording.say(Word.MARK, sign(predicate), predicate.predicate()));
        }
        if (bars.stream().anyMatch(bar -> !bar.lowest().equals(bar.highest()))) {
            signs.add(wording.say(Word.STILL_POSSIBLE, "▒"));
        }
        int margin = label + 3;
        StringBuilder line = new StringBuilder();
        List<String> rows = new ArrayList<>();
        for (String sign : signs) {
            int used = margin + Columns.width(line.toString()) + 3 + Columns.width(sign);
            if (line.length() > 0 && used > wording.width()) {
                rows.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? "   " : "").append(sign);
        }
        rows.add(line.toString());
        for (int i = 0; i < rows.size(); i++) {
            lines.add(
                    (i == 0
                                    ? wording.paint(
                                            Paint.HEADING,
                                            Columns.left(wording.say(Word.SCORES), margin))
                                    : " ".repeat(margin))
                            + wording.paint(Paint.FAINT, rows.get(i)));
        }
    }

    /** Beyond the signs there are letters; an edition has few predicates. */
    private String sign(PredicateOutcome predicate) {
        int place = evaluation.predicates().indexOf(predicate);
        return place < SIGNS.size()
                ? SIGNS.get(place)
                : String.valueOf((char) ('a' + place - SIGNS.size()));
    }

    private void rows(Bar bar, int length, int label, int numbers, List<String> lines) {
        List<String> title = Columns.wrap(wording.say(bar.title()), label);
        for (int i = 0; i < title.size() - 1; i++) {
            lines.add("  " + title.get(i));
        }
        lines.add(
                "  "
                        + Columns.left(title.get(title.size() - 1), label)
                        + " "
                        + drawn(bar.drawnIn(length))
                        + " "
                        + Columns.right(points(bar), numbers));
    }

    private String points(Bar bar) {
        return range(bar) + " / " + wording.given(bar.weight());
    }

    private String range(Bar bar) {
        String lowest = wording.number(bar.lowest(), bar.decimals());
        return bar.lowest().equals(bar.highest())
                ? lowest
                : lowest + "–" + wording.number(bar.highest(), bar.decimals());
    }

    private static String drawn(Bar bar) {
        int full = bar.cells(bar.lowest());
        int possible = bar.cells(bar.highest());
        StringBuilder drawn = new StringBuilder();
        for (int cell = 0; cell <= bar.length(); cell++) {
            int here = cell;
            drawn.append(
                    bar.marks().stream()
                            .filter(mark -> bar.place(mark) == here)
                            .map(Mark::sign)
                            .collect(joining()));
            if (cell < bar.length()) {
                drawn.append(cell < full ? '█' : cell < possible ? '▒' : '░');
            }
        }
        return drawn.toString();
    }

    /** Findings of several predicates about the same scores share a bar. */
    private List<Bar> bars() {
        Map<List<Score>, List<Mark>> marks = new LinkedHashMap<>();
        for (PredicateOutcome predicate : evaluation.predicates()) {
            for (Finding finding : predicate.findings()) {
                List<Score> scores = compared.of(finding);
                if (finding.minimum() instanceof Amount minimum
                        && !scores.isEmpty()
                        && new Amount(sum(scores, Score::lowest)).equals(finding.actual())) {
                    marks.computeIfAbsent(scores, s -> new ArrayList<>())
                            .add(new Mark(sign(predicate), minimum.value()));
                }
            }
        }
        List<Bar> bars = new ArrayList<>();
        marks.forEach((scores, minimums) -> bars.add(bar(scores, minimums)));
        bars.sort(comparingInt(Bar::place));
        return bars;
    }

    private Bar bar(List<Score> scores, List<Mark> marks) {
        Score first = scores.get(0);
        return new Bar(
                evaluation.scores().indexOf(first),
                0,
                first.title(),
                sum(scores, Score::lowest),
                sum(scores, Score::highest),
                sum(scores, Score::weight),
                List.copyOf(marks));
    }

    private static Rational sum(List<Score> scores, Function<Score, Rational> part) {
        return scores.stream().map(part).reduce(Rational.ZERO, Rational::plus);
    }
}
