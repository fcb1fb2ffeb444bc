package id.zonaintegritas.examples.cli;

import static id.zonaintegritas.examples.cli.RowBlocks.code;
import static id.zonaintegritas.examples.cli.RowBlocks.text;

import id.zonaintegritas.examples.cli.Page.Line;
import id.zonaintegritas.examples.cli.Page.Span;
import id.zonaintegritas.examples.cli.Page.Tone;
import id.zonaintegritas.model.EditionElement;
import id.zonaintegritas.rules.workbench.EditionSource;
import id.zonaintegritas.rules.workbench.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An edition as a document that people read. */
final class EditionDocument {

    private final EditionSource source;
    private final Locale locale;
    private final RowBlocks blocks;
    private final RowWords words;

    private EditionDocument(EditionSource source, Locale locale) {
        this.source = source;
        this.locale = locale;
        this.blocks = new RowBlocks(source, locale);
        this.words = blocks.words();
    }

    static Page of(EditionSource source, Locale locale) {
        return new EditionDocument(source, locale).page();
    }

    private Page page() {
        SourceRow head = source.rows(EditionElement.EDITION).get(0);
        blocks.paragraph(Line.of(text(head, "gazette")));
        for (SourceRow version : source.rows(EditionElement.VERSION)) {
            blocks.paragraph(Line.of(version(version)));
        }
        blocks.paragraph(
                Line.of(
                        new Span(blocks.say(Term.SHA) + ": ", Tone.FAINT),
                        new Span(source.sha256(), Tone.CODE)));
        blocks.list(2, "predicates", Term.PREDICATES, EditionElement.PREDICATE);
        blocks.list(3, "institutionTypes", Term.INSTITUTION_TYPES, EditionElement.INSTITUTION_TYPE);
        blocks.list(3, "serviceTypes", Term.SERVICE_TYPES, EditionElement.SERVICE_TYPE);
        blocks.add(new WorksheetChapter(source, locale).blocks());
        minimums();
        new EligibilityChapter(blocks).write();
        precincts();
        limits();
        blocks.list(2, "figures", Term.FIGURES, EditionElement.FIGURE);
        interpretations();
        blocks.list(2, "reservations", Term.RESERVATIONS, EditionElement.RESERVATION);
        blocks.list(2, "sources", Term.SOURCES, EditionElement.SOURCE);
        blocks.list(2, "comparisons", Term.COMPARISONS, EditionElement.COMPARISON);
        blocks.list(2, "warnings", Term.WARNINGS, EditionElement.WARNING);
        blocks.add(new RulesChapter(source, locale).blocks());
        return new Page(locale, blocks.title(head), blocks.all());
    }

    private String version(SourceRow version) {
        String until = text(version, "until");
        String period =
                until.isEmpty()
                        ? blocks.say(Term.FROM, text(version, "from"))
                        : blocks.say(Term.FROM_UNTIL, text(version, "from"), until);
        String amendments = text(version, "amendedBy");
        return blocks.say(Term.HOLDS, period)
                + (amendments.isEmpty() ? "" : ", " + blocks.say(Term.AMENDED_BY, amendments));
    }

    private void minimums() {
        blocks.heading(2, "minimums", blocks.say(Term.MINIMUMS));
        List<List<Line>> rows = new ArrayList<>();
        for (SourceRow row : source.rows(EditionElement.MINIMUM)) {
            rows.add(
                    List.of(
                            code(row.id()),
                            blocks.titleWithInterpretation(row),
                            Line.of(text(row, "subject").replace(", ", " + ")),
                            Line.of(minimum(row))));
        }
        blocks.table(rows, Term.ID, Term.TITLE, Term.SUBJECT, Term.MINIMUM);
        blocks.citations(EditionElement.MINIMUM);
    }

    private String minimum(SourceRow row) {
        String minimum = text(row, "minimum");
        if (minimum.equals("byReading")) {
            return blocks.say(Term.BY_READING, text(row, "interpretation"));
        }
        return blocks.say(
                text(row, "measure").equals("points") ? Term.POINTS : Term.PERCENT,
                words.number(minimum));
    }

    private void precincts() {
        List<SourceRow> predicates = source.rows(EditionElement.PRECINCT_PREDICATE);
        if (predicates.isEmpty()) {
            return;
        }
        blocks.list(2, "precincts", Term.PRECINCTS, EditionElement.PRECINCT_PREDICATE);
        blocks.list(3, "precinct-facts", Term.PRECINCT_FACTS, EditionElement.PRECINCT_FACT);
        List<String> columns =
                new ArrayList<>(List.of(blocks.say(Term.ID), blocks.say(Term.TITLE)));
        predicates.forEach(predicate -> columns.add(predicate.id()));
        List<List<Line>> rows = new ArrayList<>();
        for (SourceRow row : source.rows(EditionElement.PRECINCT)) {
            List<Line> cells = new ArrayList<>(List.of(code(row.id()), Line.of(blocks.title(row))));
            predicates.forEach(predicate -> cells.add(Line.of(asked(row, predicate.id()))));
            rows.add(cells);
        }
        blocks.table(rows, columns);
        blocks.citations(EditionElement.PRECINCT);
    }

    private String asked(SourceRow row, String predicate) {
        return Stream.of("atLeast.", "atMost.", "mustBe.", "units.")
                .map(key -> text(row, key + predicate))
                .filter(bound -> !bound.isEmpty())
                .map(bound -> words.number(words.say(bound)))
                .collect(Collectors.joining(", "));
    }

    private void limits() {
        List<List<Line>> rows = new ArrayList<>();
        for (SourceRow row : source.rows(EditionElement.LIMIT)) {
            rows.add(
                    List.of(
                            code(row.id()),
                            blocks.titleWithInterpretation(row),
                            Line.of(words.number(words.say(text(row, "value")))),
                            Line.of(blocks.period(row))));
        }
        if (!rows.isEmpty()) {
            blocks.heading(2, "limits", blocks.say(Term.LIMITS));
            blocks.table(rows, Term.ID, Term.TITLE, Term.VALUE, Term.PERIOD);
            blocks.citations(EditionElement.LIMIT);
        }
    }

    private void interpretations() {
        blocks.heading(2, "interpretations", blocks.say(Term.INTERPRETATIONS));
        for (SourceRow row : source.rows(EditionElement.INTERPRETATION)) {
            blocks.heading(3, "interpretation:" + row.id(), blocks.title(row));
            blocks.paragraph(
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
                                                    standard
                                                            ? " (" + blocks.say(Term.STANDARD) + ")"
                                                            : "",
                                                    Tone.STRONG)),
                                    Line.of(blocks.title(reading)),
                                    Line.of(effect(reading))));
                }
            }
            blocks.table(readings, Term.READING, Term.TITLE, Term.EFFECT);
        }
    }

    private String effect(SourceRow reading) {
        return reading.values().keySet().stream()
                .filter(key -> !key.equals("id") && !key.startsWith("title."))
                .map(key -> words.key(key) + " " + words.number(words.say(text(reading, key))))
                .collect(Collectors.joining(", "));
    }
}
