package id.zonaintegritas.examples.cli;

import id.zonaintegritas.examples.cli.Page.Block;
import id.zonaintegritas.examples.cli.Page.Line;
import id.zonaintegritas.examples.cli.Page.Span;
import id.zonaintegritas.examples.cli.Page.Tone;
import id.zonaintegritas.model.EditionElement;
import id.zonaintegritas.model.Provenance;
import id.zonaintegritas.rules.workbench.EditionSource;
import id.zonaintegritas.rules.workbench.SourceRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The blocks of a document about rows of an edition, as they are added one by one. */
final class RowBlocks {

    private final EditionSource source;
    private final Locale locale;
    private final RowWords words;
    private final List<Block> blocks = new ArrayList<>();

    RowBlocks(EditionSource source, Locale locale) {
        this.source = source;
        this.locale = locale;
        this.words = new RowWords(locale);
    }

    List<Block> all() {
        return blocks;
    }

    RowWords words() {
        return words;
    }

    List<SourceRow> rows(EditionElement element) {
        return source.rows(element);
    }

    String say(Term term, Object... values) {
        return term.in(locale, values);
    }

    void heading(int level, String anchor, String text) {
        blocks.add(new Block.Heading(level, anchor, text));
    }

    void paragraph(Line line) {
        blocks.add(new Block.Paragraph(line));
    }

    void add(List<Block> others) {
        blocks.addAll(others);
    }

    void table(List<List<Line>> rows, Term... columns) {
        table(rows, Stream.of(columns).map(this::say).toList());
    }

    void table(List<List<Line>> rows, List<String> columns) {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(columns, rows));
        }
    }

    /** All rows of an element by id and title; nothing if there are none. */
    void list(int level, String anchor, Term heading, EditionElement element) {
        if (!rows(element).isEmpty()) {
            heading(level, anchor, say(heading));
            table(
                    rows(element).stream()
                            .map(row -> List.of(code(row.id()), Line.of(title(row))))
                            .toList(),
                    Term.ID,
                    Term.TITLE);
            citations(element);
        }
    }

    /** Where all rows stand in one place, it is said once. */
    void citations(EditionElement element) {
        List<SourceRow> rows = rows(element).stream().filter(r -> !r.citation().isEmpty()).toList();
        List<String> citations = rows.stream().map(SourceRow::citation).distinct().toList();
        for (String citation : citations) {
            String ids =
                    rows.stream()
                            .filter(r -> r.citation().equals(citation))
                            .map(SourceRow::id)
                            .collect(Collectors.joining(", "));
            paragraph(Line.of(Tone.FAINT, (citations.size() == 1 ? "" : ids + ": ") + citation));
        }
        provenances(rows(element));
    }

    /** Where the rows were read; where all of them were in one place, it is said once. */
    private void provenances(List<SourceRow> rows) {
        Map<Provenance, List<String>> ids = new LinkedHashMap<>();
        for (SourceRow row : rows) {
            if (row.read() != null) {
                ids.computeIfAbsent(row.read(), r -> new ArrayList<>()).add(row.id());
            }
        }
        ids.forEach(
                (read, some) ->
                        paragraph(
                                Line.of(
                                        Tone.FAINT,
                                        (ids.size() == 1 ? "" : String.join(", ", some) + ": ")
                                                + read(read))));
    }

    /** Where rows were read, on which page, and when that was checked. */
    String read(Provenance read) {
        String sources =
                read.sources().stream()
                        .map(
                                id ->
                                        rows(EditionElement.SOURCE).stream()
                                                .filter(source -> source.id().equals(id))
                                                .findFirst()
                                                .map(this::title)
                                                .orElse(id))
                        .collect(Collectors.joining(", "));
        return read.page() == null
                ? say(Term.READ_IN, sources, read.checked())
                : say(Term.READ_ON_PAGE, sources, read.page(), read.checked());
    }

    String title(SourceRow row) {
        return row.title().in(locale);
    }

    Line titleWithInterpretation(SourceRow row) {
        String interpretation = text(row, "interpretation");
        return interpretation.isEmpty()
                ? Line.of(title(row))
                : Line.of(
                        new Span(title(row), Tone.PLAIN),
                        new Span(
                                ". " + say(Term.SEE_INTERPRETATION, interpretation) + ".",
                                Tone.FAINT));
    }

    /** When a row holds, if not always. */
    String period(SourceRow row) {
        String since = text(row, "since");
        String until = text(row, "until");
        return since.isEmpty()
                ? until.isEmpty() ? "" : say(Term.UNTIL, until)
                : until.isEmpty() ? say(Term.FROM, since) : say(Term.FROM_UNTIL, since, until);
    }

    /** What the ids in a list stand for. */
    Stream<String> names(SourceRow row, String key, EditionElement element) {
        return Stream.of(text(row, key).split(", "))
                .filter(id -> !id.isEmpty())
                .map(
                        id ->
                                rows(element).stream()
                                        .filter(r -> r.id().equals(id))
                                        .findFirst()
                                        .map(this::title)
                                        .orElse(id));
    }

    static Line code(String id) {
        return Line.of(Tone.CODE, id);
    }

    static String text(SourceRow row, String key) {
        return Optional.ofNullable(row.text(key)).orElse("");
    }
}
