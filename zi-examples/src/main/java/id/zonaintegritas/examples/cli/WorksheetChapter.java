package id.zonaintegritas.examples.cli;

import static id.zonaintegritas.examples.cli.RowBlocks.text;

import id.zonaintegritas.examples.cli.Page.Block;
import id.zonaintegritas.examples.cli.Page.Line;
import id.zonaintegritas.examples.cli.Page.Span;
import id.zonaintegritas.examples.cli.Page.Tone;
import id.zonaintegritas.model.EditionElement;
import id.zonaintegritas.rules.workbench.EditionSource;
import id.zonaintegritas.rules.workbench.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lampiran III of an edition: parts, questions, and what they can be answered by. */
final class WorksheetChapter {

    private static final int DEEPEST_HEADING = 5;

    private final EditionSource source;
    private final Locale locale;
    private final RowWords words;
    private final List<Block> blocks = new ArrayList<>();

    WorksheetChapter(EditionSource source, Locale locale) {
        this.source = source;
        this.locale = locale;
        this.words = new RowWords(locale);
    }

    List<Block> blocks() {
        blocks.add(new Block.Heading(2, "worksheet", Term.WORKSHEET.in(locale)));
        overview();
        List<SourceRow> rows =
                source.rows().stream().filter(r -> r.file().startsWith("worksheet/")).toList();
        for (SourceRow row : rows) {
            if (row.element() == EditionElement.NODE) {
                part(row);
            } else if (row.element() == EditionElement.QUESTION) {
                question(row, rows);
            }
        }
        return blocks;
    }

    /** The weights down to the areas. */
    private void overview() {
        List<List<Line>> rows = new ArrayList<>();
        for (SourceRow row : source.rows(EditionElement.NODE)) {
            if (!hasQuestions(row)) {
                rows.add(
                        List.of(
                                Line.of(Tone.CODE, row.id()),
                                Line.of(row.title().in(locale)),
                                Line.of(words.say(text(row, "kind"))),
                                Line.of(words.number(text(row, "weight")))));
            }
        }
        blocks.add(
                new Block.Table(
                        List.of(
                                Term.PART.in(locale),
                                Term.TITLE.in(locale),
                                Term.KIND.in(locale),
                                Term.WEIGHT.in(locale)),
                        rows));
    }

    private static boolean hasQuestions(SourceRow row) {
        String kind = text(row, "kind");
        return kind.equals("indicator") || kind.equals("result");
    }

    private void part(SourceRow row) {
        int level = hasQuestions(row) ? 4 : 3;
        blocks.add(new Block.Heading(level, row.id(), row.id() + " " + row.title().in(locale)));
        String interpretation = text(row, "interpretation");
        blocks.add(
                new Block.Paragraph(
                        Line.of(
                                new Span(
                                        Term.WEIGHT_OF.in(
                                                locale, words.number(text(row, "weight"))),
                                        Tone.PLAIN),
                                new Span(" · " + row.citation(), Tone.FAINT),
                                new Span(
                                        interpretation.isEmpty()
                                                ? ""
                                                : " · "
                                                        + Term.SEE_INTERPRETATION.in(
                                                                locale, interpretation),
                                        Tone.FAINT))));
    }

    private void question(SourceRow row, List<SourceRow> rows) {
        // A result has one question, which has its id.
        String anchor = row.id().equals(row.within()) ? "question:" + row.id() : row.id();
        blocks.add(
                new Block.Heading(
                        DEEPEST_HEADING, anchor, row.id() + " " + row.title().in(locale)));
        List<SourceRow> answers =
                rows.stream()
                        .filter(
                                r ->
                                        r.element() != EditionElement.QUESTION
                                                && r.element() != EditionElement.NODE
                                                && row.id().equals(r.within()))
                        .toList();
        if (row.text("survey.lowest") != null) {
            paragraph(Term.SURVEY, row, "survey.lowest", "survey.highest");
        } else if (row.text("ratio.lowest") != null) {
            paragraph(Term.RATIO, row, "ratio.lowest", "ratio.highest", "ratio.zeroOverZero");
            blocks.add(
                    new Block.Table(
                            List.of(
                                    Term.COUNT.in(locale),
                                    Term.TITLE.in(locale),
                                    Term.ROLE.in(locale)),
                            answers.stream().map(this::count).toList()));
        } else {
            blocks.add(
                    new Block.Table(
                            List.of(
                                    Term.OPTION.in(locale),
                                    Term.CRITERION.in(locale),
                                    Term.SCORE.in(locale)),
                            answers.stream().map(this::option).toList()));
        }
        if (!row.citation().endsWith(" " + row.id())) {
            blocks.add(new Block.Paragraph(Line.of(Tone.FAINT, row.citation())));
        }
    }

    private void paragraph(Term term, SourceRow row, String... keys) {
        Object[] numbers =
                List.of(keys).stream().map(key -> words.number(text(row, key))).toArray();
        blocks.add(new Block.Paragraph(Line.of(term.in(locale, numbers))));
    }

    private List<Line> count(SourceRow row) {
        return List.of(
                Line.of(Tone.CODE, text(row, "name")),
                Line.of(row.title().in(locale)),
                Line.of(words.say(text(row, "role"))));
    }

    private List<Line> option(SourceRow row) {
        return List.of(
                Line.of(Tone.STRONG, text(row, "letter")),
                Line.of(
                        text(
                                row,
                                "criterion." + (locale.getLanguage().equals("en") ? "en" : "id"))),
                Line.of(words.number(text(row, "score"))));
    }
}
