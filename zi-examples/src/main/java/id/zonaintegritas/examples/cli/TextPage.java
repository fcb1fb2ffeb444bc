package id.zonaintegritas.examples.cli;

import id.zonaintegritas.examples.cli.Page.Block;
import id.zonaintegritas.examples.cli.Page.Line;
import id.zonaintegritas.examples.cli.Page.Span;
import id.zonaintegritas.examples.cli.Page.Tone;
import id.zonaintegritas.rules.problem.HarmlessText;
import java.util.ArrayList;
import java.util.List;

/** Writes a page for a terminal, in lines of at most 96 columns where words allow. */
final class TextPage {

    static final int WIDTH = 96;

    private final boolean coloured;
    private final StringBuilder text = new StringBuilder();

    private TextPage(boolean coloured) {
        this.coloured = coloured;
    }

    static String of(Page page, boolean coloured) {
        TextPage writing = new TextPage(coloured);
        writing.append("", Line.of(Tone.STRONG, page.title()));
        for (Block block : page.blocks()) {
            writing.block(block);
        }
        return writing.text.toString();
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            text.append('\n');
            append("", Line.of(Tone.STRONG, heading.text()));
        } else if (block instanceof Block.Paragraph paragraph) {
            append("  ", paragraph.line());
        } else if (block instanceof Block.Item item) {
            append("  ", item.name());
            item.lines().forEach(line -> append("    ", line));
        } else if (block instanceof Block.Table table) {
            new TextTable(table, WIDTH - 2).lines(this::painted).forEach(l -> row("  " + l));
        } else if (block instanceof Block.Listing listing) {
            append("  ", Line.of(listing.summary()));
            listing.text().lines().forEach(line -> row("    " + HarmlessText.line(line)));
        }
    }

    private void row(String row) {
        text.append(row.stripTrailing()).append('\n');
    }

    /** Words are wrapped; pieces keep their colour on every line. */
    private void append(String margin, Line line) {
        for (List<Span> row : wrapped(line, WIDTH - margin.length())) {
            StringBuilder shown = new StringBuilder(margin);
            row.forEach(span -> shown.append(painted(span)));
            row(shown.toString());
        }
    }

    static List<List<Span>> wrapped(Line line, int width) {
        List<List<Span>> rows = new ArrayList<>();
        List<Span> row = new ArrayList<>();
        int used = 0;
        for (Span span : line.spans()) {
            for (String piece : HarmlessText.lines(span.text()).split("(?<=\\s)|(?=\n)", -1)) {
                int length =
                        piece.stripTrailing().codePointCount(0, piece.stripTrailing().length());
                if (used > 0 && used + length > width) {
                    rows.add(row);
                    row = new ArrayList<>();
                    used = 0;
                }
                row.add(new Span(piece, span.tone()));
                used += piece.codePointCount(0, piece.length());
            }
        }
        rows.add(row);
        return rows;
    }

    private String painted(Span span) {
        String code =
                switch (span.tone()) {
                    case PLAIN, CODE -> "";
                    case STRONG -> "1";
                    case FAINT -> "2";
                    case GOOD, ADDED -> "32";
                    case BAD, REMOVED -> "31";
                    case OPEN -> "33";
                };
        return !coloured || code.isEmpty() || span.text().isBlank()
                ? span.text()
                : "\u001b[" + code + "m" + span.text() + "\u001b[0m";
    }
}
