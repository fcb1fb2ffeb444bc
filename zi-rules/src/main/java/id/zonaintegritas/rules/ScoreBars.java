package id.zonaintegritas.rules;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.FactValue;
import id.zonaintegritas.model.Finding;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Score;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.model.TraceStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The scores that have a minimum as bars, with the minimum of every predicate marked. */
final class ScoreBars {

    private static final int CELLS = 30;
    private static final int LABEL = 40;
    private static final List<String> MARKS = List.of("│", "║");

    /** A minimum on a bar. */
    private record Mark(String sign, Rational minimum) {}

    /** One bar: scores that are asked for together. */
    private record Bar(
            int place,
            Title title,
            Rational lowest,
            Rational highest,
            Rational weight,
            List<Mark> marks) {

        int decimals() {
            return marks.stream()
                    .filter(mark -> lowest.compareTo(mark.minimum()) < 0)
                    .mapToInt(
                            mark ->
                                    Math.max(
                                            Wording.decimals(lowest, mark.minimum()),
                                            Wording.decimals(highest, mark.minimum())))
                    .max()
                    .orElse(Wording.DECIMALS);
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
            return CELLS - floor(weight.minus(mark.minimum()));
        }

        private int floor(Rational value) {
            Rational cells = value.times(Rational.of(CELLS)).dividedBy(weight);
            int near = Integer.parseInt(cells.toDecimal(0));
            return Rational.of(near).compareTo(cells) > 0 ? near - 1 : near;
        }
    }

    private final Wording wording;

    ScoreBars(Wording wording) {
        this.wording = wording;
    }

    List<String> lines(Evaluation evaluation) {
        List<Bar> bars = bars(evaluation);
        List<String> lines = new ArrayList<>();
        if (!bars.isEmpty()) {
            lines.add(heading(evaluation, bars));
            int widest =
                    bars.stream().mapToInt(bar -> Columns.width(range(bar))).max().orElseThrow();
            bars.forEach(bar -> lines.addAll(rows(bar, widest)));
        }
        return lines;
    }

    private String heading(Evaluation evaluation, List<Bar> bars) {
        List<String> signs = new ArrayList<>();
        for (int i = 0; i < Math.min(MARKS.size(), evaluation.predicates().size()); i++) {
            signs.add(
                    wording.say(
                            Word.MARK, MARKS.get(i), evaluation.predicates().get(i).predicate()));
        }
        if (bars.stream().anyMatch(bar -> !bar.lowest().equals(bar.highest()))) {
            signs.add(wording.say(Word.STILL_POSSIBLE, "▒"));
        }
        return wording.paint(Paint.HEADING, Columns.left(wording.say(Word.SCORES), LABEL + 2))
                + wording.paint(Paint.FAINT, String.join("   ", signs));
    }

    private List<String> rows(Bar bar, int rangeWidth) {
        List<String> title = Columns.wrap(wording.say(bar.title()), LABEL - 2);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < title.size() - 1; i++) {
            rows.add("  " + title.get(i));
        }
        rows.add(
                "  "
                        + Columns.left(title.get(title.size() - 1), LABEL)
                        + drawn(bar)
                        + " "
                        + Columns.right(range(bar), rangeWidth)
                        + " / "
                        + wording.score(bar.weight()));
        return rows;
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
        for (int cell = 0; cell <= CELLS; cell++) {
            int here = cell;
            drawn.append(
                    bar.marks().stream()
                            .filter(mark -> bar.place(mark) == here)
                            .map(Mark::sign)
                            .collect(joining()));
            if (cell < CELLS) {
                drawn.append(cell < full ? '█' : cell < possible ? '▒' : '░');
            }
        }
        return drawn.toString();
    }

    /** Findings of several predicates about the same scores share a bar. */
    private static List<Bar> bars(Evaluation evaluation) {
        Map<String, TraceStep> steps = new LinkedHashMap<>();
        evaluation.trace().forEach(step -> steps.put(step.concluded().id(), step));
        Map<List<Score>, List<Mark>> marks = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(MARKS.size(), evaluation.predicates().size()); i++) {
            PredicateOutcome predicate = evaluation.predicates().get(i);
            for (Finding finding : predicate.findings()) {
                TraceStep step = steps.get(finding.id());
                List<Score> scores =
                        evaluation.scores().stream()
                                .filter(s -> step != null && step.because().contains(s.id()))
                                .toList();
                if (!scores.isEmpty() && finding.minimum() instanceof FactValue.Amount minimum) {
                    marks.computeIfAbsent(scores, s -> new ArrayList<>())
                            .add(new Mark(MARKS.get(i), minimum.value()));
                }
            }
        }
        List<Bar> bars = new ArrayList<>();
        marks.forEach((scores, minimums) -> bars.add(bar(evaluation, scores, minimums)));
        bars.sort(comparingInt(Bar::place));
        return bars;
    }

    private static Bar bar(Evaluation evaluation, List<Score> scores, List<Mark> marks) {
        Rational lowest = Rational.ZERO;
        Rational highest = Rational.ZERO;
        Rational weight = Rational.ZERO;
        for (Score score : scores) {
            lowest = lowest.plus(score.lowest());
            highest = highest.plus(score.highest());
            weight = weight.plus(score.weight());
        }
        Score first = scores.get(0);
        return new Bar(
                evaluation.scores().indexOf(first),
                first.title(),
                lowest,
                highest,
                weight,
                List.copyOf(marks));
    }
}
