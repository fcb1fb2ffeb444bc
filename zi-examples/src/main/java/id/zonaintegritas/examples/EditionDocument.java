package id.zonaintegritas.examples;

import id.zonaintegritas.examples.Page.Block;
import id.zonaintegritas.examples.Page.Line;
import id.zonaintegritas.examples.Page.Span;
import id.zonaintegritas.examples.Page.Tone;
import id.zonaintegritas.rules.EditionElement;
import id.zonaintegritas.rules.EditionSource;
import id.zonaintegritas.rules.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An edition as a document that people read. */
final class EditionDocument {

    private final EditionSource source;
    private final Locale locale;
    private final RowWords words;
    private final List<Block> blocks = new ArrayList<>();

    private EditionDocument(EditionSource source, Locale locale) {
        this.source = source;
        this.locale = locale;
        this.words = new RowWords(locale);
    }

    static Page of(EditionSource source, Locale locale) {
        return new EditionDocument(source, locale).page();
    }

    private Page page() {
        SourceRow head = source.rows(EditionElement.EDITION).get(0);
        paragraph(Line.of(text(head, "gazette")));
        for (SourceRow version : source.rows(EditionElement.VERSION)) {
            paragraph(Line.of(version(version)));
        }
        paragraph(
                Line.of(
                        new Span(Term.SHA.in(locale) + ": ", Tone.FAINT),
                        new Span(source.sha256(), Tone.CODE)));
        heading(2, "awards", Term.AWARDS.in(locale));
        simple(EditionElement.AWARD);
        blocks.addAll(new WorksheetChapter(source, locale).blocks());
        minimums();
        eligibility();
        interpretations();
        heading(2, "warnings", Term.WARNINGS.in(locale));
        simple(EditionElement.WARNING);
        blocks.addAll(new RulesChapter(source, locale).blocks());
        return new Page(locale, head.title().in(locale), blocks);
    }

    private String version(SourceRow version) {
        String until = text(version, "until");
        String period =
                until.isEmpty()
                        ? Term.FROM.in(locale, text(version, "from"))
                        : Term.FROM_UNTIL.in(locale, text(version, "from"), until);
        String amendments = text(version, "amendedBy");
        return Term.HOLDS.in(locale, period)
                + (amendments.isEmpty() ? "" : ", " + Term.AMENDED_BY.in(locale, amendments));
    }

    private void minimums() {
        heading(2, "minimums", Term.MINIMUMS.in(locale));
        List<List<Line>> rows = new ArrayList<>();
        for (SourceRow row : source.rows(EditionElement.MINIMUM)) {
            rows.add(
                    List.of(
                            code(row.id()),
                            withInterpretation(row),
                            Line.of(text(row, "subject").replace(", ", " + ")),
                            Line.of(minimum(row))));
        }
        table(rows, Term.ID, Term.TITLE, Term.SUBJECT, Term.MINIMUM);
        citations(EditionElement.MINIMUM);
    }

    private String minimum(SourceRow row) {
        String number = words.number(text(row, "minimum"));
        return (text(row, "measure").equals("points") ? Term.POINTS : Term.PERCENT)
                .in(locale, number);
    }

    private Line withInterpretation(SourceRow row) {
        String interpretation = text(row, "interpretation");
        return interpretation.isEmpty()
                ? Line.of(row.title().in(locale))
                : Line.of(
                        new Span(row.title().in(locale), Tone.PLAIN),
                        new Span(
                                ". " + Term.SEE_INTERPRETATION.in(locale, interpretation) + ".",
                                Tone.FAINT));
    }

    private void eligibility() {
        heading(2, "eligibility", Term.ELIGIBILITY.in(locale));
        List<List<Line>> rows = new ArrayList<>();
        for (SourceRow row : source.rows(EditionElement.ELIGIBILITY)) {
            rows.add(
                    List.of(
                            code(row.id()),
                            withInterpretation(row),
                            Line.of(
                                    Stream.of(text(row, "level"), text(row, "appliesTo"))
                                            .filter(t -> !t.isEmpty())
                                            .map(words::say)
                                            .collect(Collectors.joining(", "))),
                            Line.of(asked(row, "wbk")),
                            Line.of(asked(row, "wbbm")),
                            Line.of(period(row))));
        }
        table(
                rows,
                List.of(
                        say(Term.ID),
                        say(Term.TITLE),
                        say(Term.LEVEL),
                        "WBK",
                        "WBBM",
                        say(Term.PERIOD)));
        citations(EditionElement.ELIGIBILITY);
        heading(3, "affirmations", Term.AFFIRMATIONS.in(locale));
        affirmations();
        heading(3, "facts", Term.FACTS.in(locale));
        facts();
    }

    private String asked(SourceRow row, String predicate) {
        String minimum = text(row, predicate);
        if (minimum.equals("byReading")) {
            return Term.BY_READING.in(locale, text(row, "interpretation"));
        }
        boolean unavailable =
                List.of(text(row, "notAvailable").split(", "))
                        .contains(predicate.toUpperCase(Locale.ROOT));
        return unavailable ? Term.NOT_AVAILABLE.in(locale) : words.number(words.say(minimum));
    }

    private String period(SourceRow row) {
        String since = text(row, "since");
        String until = text(row, "until");
        return since.isEmpty()
                ? until.isEmpty() ? "" : Term.UNTIL.in(locale, until)
                : until.isEmpty()
                        ? Term.FROM.in(locale, since)
                        : Term.FROM_UNTIL.in(locale, since, until);
    }

    private void affirmations() {
        List<List<Line>> rows = new ArrayList<>();
        for (SourceRow row : source.rows(EditionElement.AFFIRMATION)) {
            rows.add(
                    List.of(
                            code(row.id()),
                            Line.of(row.title().in(locale)),
                            Line.of(text(row, "predicate")),
                            Line.of(words.say(text(row, "level"))),
                            Line.of(words.say(text(row, "institutionType"))),
                            Line.of(
                                    Stream.of(text(row, "services").split(", "))
                                            .map(words::say)
                                            .collect(Collectors.joining(", "))),
                            Line.of(period(row))));
        }
        table(
                rows,
                Term.ID,
                Term.TITLE,
                Term.PREDICATE,
                Term.LEVEL,
                Term.APPLIES_TO,
                Term.SERVICES,
                Term.PERIOD);
        citations(EditionElement.AFFIRMATION);
    }

    private void facts() {
        List<List<Line>> rows = new ArrayList<>();
        for (SourceRow row : source.rows(EditionElement.FACT)) {
            String bounds =
                    Stream.of(text(row, "lowest"), text(row, "highest"))
                            .filter(t -> !t.isEmpty())
                            .map(words::number)
                            .collect(Collectors.joining(" – "));
            rows.add(
                    List.of(
                            code(row.id()),
                            Line.of(row.title().in(locale)),
                            Line.of(words.say(text(row, "kind"))),
                            Line.of(
                                    text(row, "ladder").isEmpty()
                                            ? bounds
                                                    + (bounds.isEmpty() || bounds.contains("–")
                                                            ? ""
                                                            : " –")
                                            : text(row, "ladder").replace(", ", " < "))));
        }
        table(rows, Term.ID, Term.TITLE, Term.KIND, Term.VALUES);
    }

    private void interpretations() {
        heading(2, "interpretations", Term.INTERPRETATIONS.in(locale));
        for (SourceRow row : source.rows(EditionElement.INTERPRETATION)) {
            heading(3, "interpretation:" + row.id(), row.title().in(locale));
            paragraph(
                    Line.of(
                            new Span(row.id(), Tone.CODE),
                            new Span(" · " + row.citation(), Tone.FAINT)));
            List<List<Line>> readings = new ArrayList<>();
            for (SourceRow reading : source.rows(EditionElement.READING)) {
                if (row.id().equals(reading.within())) {
                    boolean standard = text(reading, "id").equals(text(row, "default"));
                    readings.add(
                            List.of(
                                    Line.of(
                                            new Span(text(reading, "id"), Tone.CODE),
                                            new Span(
                                                    standard ? " (" + say(Term.STANDARD) + ")" : "",
                                                    Tone.STRONG)),
                                    Line.of(reading.title().in(locale)),
                                    Line.of(effect(reading))));
                }
            }
            table(readings, Term.READING, Term.TITLE, Term.EFFECT);
        }
    }

    private String effect(SourceRow reading) {
        return reading.values().keySet().stream()
                .filter(key -> !key.equals("id") && !key.startsWith("title."))
                .map(key -> words.key(key) + " " + words.number(words.say(text(reading, key))))
                .collect(Collectors.joining(", "));
    }

    private void simple(EditionElement element) {
        List<List<Line>> rows =
                source.rows(element).stream()
                        .map(row -> List.of(code(row.id()), Line.of(row.title().in(locale))))
                        .toList();
        table(rows, Term.ID, Term.TITLE);
        citations(element);
    }

    /** Where all rows stand in one place, it is said once. */
    private void citations(EditionElement element) {
        List<SourceRow> rows =
                source.rows(element).stream().filter(r -> !r.citation().isEmpty()).toList();
        List<String> citations = rows.stream().map(SourceRow::citation).distinct().toList();
        for (String citation : citations) {
            String ids =
                    rows.stream()
                            .filter(r -> r.citation().equals(citation))
                            .map(SourceRow::id)
                            .collect(Collectors.joining(", "));
            paragraph(Line.of(Tone.FAINT, (citations.size() == 1 ? "" : ids + ": ") + citation));
        }
    }

    private String say(Term term) {
        return term.in(locale);
    }

    private void heading(int level, String anchor, String text) {
        blocks.add(new Block.Heading(level, anchor, text));
    }

    private void paragraph(Line line) {
        blocks.add(new Block.Paragraph(line));
    }

    private void table(List<List<Line>> rows, Term... columns) {
        table(rows, Stream.of(columns).map(this::say).toList());
    }

    private void table(List<List<Line>> rows, List<String> columns) {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(columns, rows));
        }
    }

    private static Line code(String id) {
        return Line.of(Tone.CODE, id);
    }

    static String text(SourceRow row, String key) {
        return Optional.ofNullable(row.text(key)).orElse("");
    }
}
