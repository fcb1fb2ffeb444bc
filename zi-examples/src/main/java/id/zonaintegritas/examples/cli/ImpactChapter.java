package id.zonaintegritas.examples.cli;

import id.zonaintegritas.examples.cli.Page.Block;
import id.zonaintegritas.examples.cli.Page.Line;
import id.zonaintegritas.examples.cli.Page.Span;
import id.zonaintegritas.examples.cli.Page.Tone;
import id.zonaintegritas.model.Decimals;
import id.zonaintegritas.model.Outcome;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Status;
import id.zonaintegritas.rules.workbench.Impact;
import id.zonaintegritas.rules.workbench.Impact.CauseOfTurn;
import id.zonaintegritas.rules.workbench.Impact.PartChange;
import id.zonaintegritas.rules.workbench.UnitImpact;
import id.zonaintegritas.rules.workbench.UnitImpact.ScoreChange;
import id.zonaintegritas.rules.workbench.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What another edition means for units, in tables. */
final class ImpactChapter {

    private final Impact impact;
    private final Locale locale;
    private final List<Block> blocks = new ArrayList<>();

    ImpactChapter(Impact impact, Locale locale) {
        this.impact = impact;
        this.locale = locale;
    }

    List<Block> blocks() {
        heading(2, "impact", Term.IMPACT.in(locale, impact.units()));
        if (impact.isNone()) {
            paragraph(Term.NO_IMPACT.in(locale));
        }
        heading(3, "decisions", Term.DECISIONS.in(locale));
        decisions();
        if (!impact.turns().isEmpty()) {
            heading(3, "flips", Term.FLIPS.in(locale));
            turns();
        }
        if (!impact.flipped().isEmpty()) {
            heading(3, "units", Term.FLIPPED_UNITS.in(locale));
            flipped();
        }
        if (!impact.parts().isEmpty()) {
            heading(3, "scores", Term.SCORE_CHANGES.in(locale));
            largest();
            heading(3, "parts", Term.PARTS_CHANGED.in(locale));
            parts();
        }
        return blocks;
    }

    private void decisions() {
        List<Verdict> known = impact.verdicts().stream().filter(this::isShown).toList();
        List<String> columns = new ArrayList<>(List.of(Term.OLD_TO_NEW.in(locale)));
        known.forEach(v -> columns.add(say(v)));
        List<List<Line>> rows = new ArrayList<>();
        for (Verdict before : known) {
            List<Line> row = new ArrayList<>(List.of(Line.of(say(before))));
            for (Verdict after : known) {
                long count = impact.count(before, after);
                row.add(
                        Line.of(
                                count == 0
                                        ? Tone.FAINT
                                        : before.equals(after) ? Tone.PLAIN : tone(before, after),
                                String.valueOf(count)));
            }
            rows.add(row);
        }
        blocks.add(new Block.Table(columns, rows));
    }

    private boolean isShown(Verdict verdict) {
        return !verdict.equals(Verdict.INVALID)
                || impact.verdicts().stream()
                        .anyMatch(o -> impact.count(verdict, o) + impact.count(o, verdict) > 0);
    }

    private Tone tone(Verdict before, Verdict after) {
        List<Verdict> bestFirst = impact.verdicts();
        return bestFirst.indexOf(after) < bestFirst.indexOf(before) ? Tone.GOOD : Tone.BAD;
    }

    private void turns() {
        List<List<Line>> rows = new ArrayList<>();
        impact.turns()
                .forEach(
                        (turn, count) -> {
                            rows.add(
                                    List.of(
                                            Line.of(Tone.STRONG, turn.predicate()),
                                            change(
                                                    say(turn.before()),
                                                    say(turn.after()),
                                                    tone(turn.after())),
                                            number(count)));
                            for (Map.Entry<CauseOfTurn, Long> cause : impact.causes()) {
                                if (cause.getKey().turn().equals(turn)) {
                                    rows.add(cause(cause.getKey(), cause.getValue()));
                                }
                            }
                        });
        table(rows, Term.REQUIREMENT, Term.CHANGE, Term.UNITS);
    }

    private List<Line> cause(CauseOfTurn cause, long count) {
        return List.of(
                Line.of(
                        new Span(cause.requirement(), Tone.CODE),
                        new Span(" " + impact.title(cause.requirement()).in(locale), Tone.PLAIN)),
                change(say(cause.before()), say(cause.after()), tone(cause.after())),
                number(count));
    }

    private void flipped() {
        List<List<Line>> rows = new ArrayList<>();
        for (UnitImpact unit : impact.flipped()) {
            String by =
                    unit.flips().stream()
                            .flatMap(f -> f.causes().stream())
                            .map(UnitImpact.Cause::requirement)
                            .distinct()
                            .collect(Collectors.joining(", "));
            rows.add(
                    List.of(
                            Line.of(unit.unit()),
                            change(
                                    say(unit.before()),
                                    say(unit.after()),
                                    tone(unit.before(), unit.after())),
                            Line.of(Tone.CODE, by)));
        }
        table(rows, Term.UNIT, Term.CHANGE, Term.BY);
        more(impact.flippedUnits() - impact.flipped().size());
    }

    private void largest() {
        List<List<Line>> rows = new ArrayList<>();
        for (UnitImpact unit : impact.largest()) {
            unit.total()
                    .ifPresent(
                            total ->
                                    rows.add(
                                            List.of(
                                                    Line.of(unit.unit()),
                                                    Line.of(shown(total.before(), total.after())),
                                                    Line.of(shown(total.after(), total.before())),
                                                    difference(total.difference()),
                                                    Line.of(Tone.CODE, mostIn(unit)))));
        }
        table(rows, Term.UNIT, Term.BEFORE, Term.AFTER, Term.DIFFERENCE, Term.MOST_IN);
        more(impact.changedScores() - rows.size());
    }

    /** Of the parts that hold no other changed part, the one that changed most. */
    private static String mostIn(UnitImpact unit) {
        return unit.scores().stream()
                .filter(
                        s ->
                                unit.scores().stream()
                                        .noneMatch(other -> other.id().startsWith(s.id() + ".")))
                .filter(s -> !s.id().equals("TOTAL"))
                .max(Comparator.comparing(s -> size(s.difference())))
                .map(ScoreChange::id)
                .orElse("");
    }

    private static Rational size(Rational value) {
        return value.signum() < 0 ? value.negated() : value;
    }

    private void parts() {
        List<List<Line>> rows = new ArrayList<>();
        for (PartChange part : impact.parts()) {
            rows.add(
                    List.of(
                            Line.of(Tone.CODE, part.id()),
                            Line.of(part.title().in(locale)),
                            number(part.units()),
                            difference(part.lowest()),
                            difference(part.highest())));
        }
        table(rows, Term.PART, Term.TITLE, Term.UNITS, Term.SMALLEST, Term.LARGEST);
    }

    private void more(long count) {
        if (count > 0) {
            paragraph(Term.MORE.in(locale, count));
        }
    }

    private Line difference(Rational difference) {
        return Line.of(
                difference.signum() > 0
                        ? Tone.GOOD
                        : difference.signum() < 0 ? Tone.BAD : Tone.PLAIN,
                (difference.signum() > 0 ? "+" : difference.signum() < 0 ? "−" : "")
                        + shown(size(difference), Rational.ZERO));
    }

    /** A total that is not whole, as minimums and the most of it are, does not look whole. */
    private String shown(Rational value, Rational other) {
        return Decimals.shown(
                value, Decimals.telling(value, List.of(other, value.rounded(0))), locale);
    }

    private static Line number(long count) {
        return Line.of(String.valueOf(count));
    }

    private static Line change(String before, String after, Tone tone) {
        return Line.of(new Span(before + " → ", Tone.PLAIN), new Span(after, tone));
    }

    private static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case MET -> Tone.GOOD;
            case NOT_MET -> Tone.BAD;
            case UNDETERMINED -> Tone.OPEN;
        };
    }

    private static Tone tone(@Nullable Status status) {
        return status == null
                ? Tone.PLAIN
                : switch (status) {
                    case MET, WAIVED -> Tone.GOOD;
                    case NOT_MET -> Tone.BAD;
                    case UNDETERMINED -> Tone.OPEN;
                };
    }

    private String say(Verdict verdict) {
        return switch (verdict.kind()) {
            case GRANTED -> verdict.name();
            case UNDETERMINED -> Term.UNDETERMINED.in(locale);
            case NOT_GRANTED -> Term.NOT_GRANTED.in(locale);
            case INVALID -> Term.INVALID.in(locale);
        };
    }

    private String say(Outcome outcome) {
        return switch (outcome) {
            case MET -> Term.MET.in(locale);
            case NOT_MET -> Term.NOT_MET.in(locale);
            case UNDETERMINED -> Term.OPEN.in(locale);
        };
    }

    private String say(@Nullable Status status) {
        return status == null
                ? Term.ABSENT.in(locale)
                : switch (status) {
                    case MET -> Term.MET.in(locale);
                    case NOT_MET -> Term.NOT_MET.in(locale);
                    case UNDETERMINED -> Term.OPEN.in(locale);
                    case WAIVED -> Term.WAIVED.in(locale);
                };
    }

    private void heading(int level, String anchor, String text) {
        blocks.add(new Block.Heading(level, anchor, text));
    }

    private void paragraph(String text) {
        blocks.add(new Block.Paragraph(Line.of(text)));
    }

    private void table(List<List<Line>> rows, Term... columns) {
        blocks.add(new Block.Table(Stream.of(columns).map(term -> term.in(locale)).toList(), rows));
    }
}
