package id.zonaintegritas.rules.page;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Unit;
import id.zonaintegritas.rules.internal.wording.EvaluationNames;
import id.zonaintegritas.rules.internal.wording.Numbers;
import id.zonaintegritas.rules.internal.wording.Phrases;
import id.zonaintegritas.rules.page.UnitPage.Span;
import id.zonaintegritas.rules.page.UnitsPage.Column;
import id.zonaintegritas.rules.page.UnitsPage.Counted;
import id.zonaintegritas.rules.page.UnitsPage.Failed;
import id.zonaintegritas.rules.page.UnitsPage.Part;
import id.zonaintegritas.rules.page.UnitsPage.Row;
import id.zonaintegritas.rules.units.UnitRow;
import id.zonaintegritas.rules.units.UnitRow.Margin;
import id.zonaintegritas.rules.units.UnitRow.Points;
import id.zonaintegritas.rules.units.UnitRow.Requirement;
import id.zonaintegritas.rules.units.UnitSummary;
import java.util.ArrayList;
import java.util.List;

/** Makes the page of a list of units. */
record UnitsPages(Phrases words, Numbers numbers) {

    private static final int DECIMALS = 5;

    UnitsPages(Phrases words) {
        this(words, new Numbers(words.locale()));
    }

    UnitsPage page(List<UnitRow> rows, UnitSummary summary) {
        return new UnitsPage(
                words,
                Look.SORTED,
                decisions(summary),
                rows.isEmpty()
                        ? List.of()
                        : rows.get(0).points().stream()
                                .map(p -> new Column(p.name(), words.say(p.title())))
                                .toList(),
                rows.stream().map(this::row).toList(),
                failed(summary),
                totals(summary));
    }

    private List<Counted> decisions(UnitSummary summary) {
        List<Counted> counted = new ArrayList<>();
        summary.granted()
                .forEach((id, units) -> counted.add(counted(id, Tone.GOOD, units, summary)));
        counted.add(
                counted(words.say("notGranted.brief"), Tone.BAD, summary.notGranted(), summary));
        counted.add(
                counted(
                        words.say("undetermined.brief"),
                        Tone.OPEN,
                        summary.undetermined(),
                        summary));
        if (summary.refused() > 0) {
            counted.add(counted(words.say("refused.brief"), Tone.BAD, summary.refused(), summary));
        }
        return counted;
    }

    private Counted counted(String decision, Tone tone, int units, UnitSummary summary) {
        return new Counted(
                decision, tone, numbers.count(units), bar(units, Math.max(1, summary.units())));
    }

    private static Bar bar(int part, int all) {
        Rational value = Rational.of(part);
        return Bar.of(value, value, List.of(), Rational.of(all));
    }

    private Row row(UnitRow row) {
        Unit unit = row.assessment().unit();
        Margin margin = row.nearest() != null ? row.nearest() : row.tightest();
        return new Row(
                unit.name() == null ? unit.id() : unit.name(),
                id(row.assessment()),
                unit.institution() == null ? "" : unit.institution(),
                row.granted() != null
                        ? row.granted()
                        : words.say(
                                row.decision().equals("NOT_GRANTED")
                                        ? "notGranted.brief"
                                        : "undetermined.brief"),
                row.granted() != null
                        ? Tone.GOOD
                        : row.decision().equals("NOT_GRANTED") ? Tone.BAD : Tone.OPEN,
                row.points().stream().map(this::span).toList(),
                row.predicates().stream()
                        .flatMap(p -> p.notMet().stream())
                        .map(Requirement::id)
                        .toList(),
                row.predicates().stream()
                        .flatMap(p -> p.open().stream())
                        .map(Requirement::id)
                        .toList(),
                margin == null ? "" : margin.requirement().id(),
                margin == null ? null : numbers.signed(margin.margin()));
    }

    private String id(Assessment assessment) {
        List<String> parts = new ArrayList<>();
        parts.add(assessment.unit().id());
        if (assessment.assessor() != null) {
            parts.add(EvaluationNames.assessor(assessment.assessor(), words));
        }
        if (assessment.year() != null) {
            parts.add(assessment.year().toString());
        }
        return String.join(" · ", parts);
    }

    private Span span(Points points) {
        List<Rational> compared = new ArrayList<>(points.minimums());
        compared.add(points.weight());
        return Spans.of(points.lowest(), points.highest(), compared, numbers);
    }

    private List<Failed> failed(UnitSummary summary) {
        return summary.failed().stream()
                .map(
                        f ->
                                new Failed(
                                        f.id(),
                                        words.say(f.title()),
                                        numbers.count(f.units()),
                                        bar(f.units(), summary.units())))
                .toList();
    }

    private List<Part> totals(UnitSummary summary) {
        List<UnitSummary.Part> parts = summary.totals();
        int most = parts.stream().mapToInt(UnitSummary.Part::units).max().orElse(0);
        List<Part> bars = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            UnitSummary.Part part = parts.get(i);
            bars.add(
                    new Part(
                            numbers.given(part.from()),
                            numbers.given(part.to()),
                            numbers.count(part.units()),
                            Rational.of(i, parts.size()).toDecimal(DECIMALS),
                            Rational.of(part.units(), Math.max(1, most)).toDecimal(DECIMALS)));
        }
        return bars;
    }
}
