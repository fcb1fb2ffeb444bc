package id.zonaintegritas.rules.internal.report;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

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

    private static final int LABEL = 40;

    /** Columns of a bar with its marks. */
    private static final int DRAWN = 33;

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
                                            Wording.decimals(lowest, bound),
                                            Wording.decimals(highest, bound)))
                    .max()
                    .orElseThrow();
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
            heading(bars, lines);
            int widest =
                    bars.stream().mapToInt(bar -> Columns.width(range(bar))).max().orElseThrow();
            bars.forEach(bar -> rows(bar, widest, lines));
        }
        return lines;
    }

    /** The signs stand above the bars, on as many lines as they need. */
    private void heading(List<Bar> bars, List<String> lines) {
        List<String> signs = new ArrayList<>();
        for (PredicateOutcome predicate : evaluation.predicates()) {
            signs.add(wording.say(Word.MARK, sign(predicate), predicate.predicate()));
        }
        if (bars.stream().anyMatch(bar -> !bar.lowest().equals(bar.highest()))) {
            signs.add(wording.say(Word.STILL_POSSIBLE, "▒"));
        }
        String first =
                wording.paint(Paint.HEADING, Columns.left(wording.say(Word.SCORES), LABEL + 2));
        StringBuilder line = new StringBuilder();
        for (String sign : signs) {
            if (line.length() > 0 && LABEL + 5 + line.length() + sign.length() > Columns.WIDTH) {
                lines.add(first + wording.paint(Paint.FAINT, line.toString()));
                first = " ".repeat(LABEL + 2);
                line.setLength(0);
            }
            line.append(line.length() > 0 ? "   " : "").append(sign);
        }
        lines.add(first + wording.paint(Paint.FAINT, line.toString()));
    }

    /** Beyond the signs there are letters; an edition has few predicates. */
    private String sign(PredicateOutcome predicate) {
        int place = evaluation.predicates().indexOf(predicate);
        return place < SIGNS.size()
                ? SIGNS.get(place)
                : String.valueOf((char) ('a' + place - SIGNS.size()));
    }

    private void rows(Bar bar, int rangeWidth, List<String> lines) {
        List<String> title = Columns.wrap(wording.say(bar.title()), LABEL - 2);
        for (int i = 0; i < title.size() - 1; i++) {
            lines.add("  " + title.get(i));
        }
        lines.add(
                "  "
                        + Columns.left(title.get(title.size() - 1), LABEL)
                        + drawn(bar)
                        + " "
                        + Columns.right(range(bar), rangeWidth)
                        + " / "
                        + wording.given(bar.weight()));
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
                DRAWN - Math.max(3, evaluation.predicates().size()),
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
