package id.zonaintegritas.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A document before it has a format. */
record Page(Locale locale, String title, List<Block> blocks) {

    /** What a piece of text stands for, so that a format can show it. */
    enum Tone {
        PLAIN,
        STRONG,
        FAINT,
        GOOD,
        BAD,
        OPEN,
        /** A line of a rule that is new. */
        ADDED,
        /** A line of a rule that is gone. */
        REMOVED,
        /** An id, a file or anything else that is typed as it stands. */
        CODE
    }

    /** A piece of text within a line. */
    record Span(String text, Tone tone) {}

    /** Pieces of text in a row. */
    record Line(List<Span> spans) {

        static Line of(String text) {
            return of(Tone.PLAIN, text);
        }

        static Line of(Tone tone, String text) {
            return new Line(List.of(new Span(text, tone)));
        }

        static Line of(Span... spans) {
            return new Line(Arrays.stream(spans).filter(s -> !s.text().isEmpty()).toList());
        }
    }

    /** A part of the document. */
    sealed interface Block {

        /**
         * The heading of a section.
         *
         * @param level from 2; the title of the page has 1
         * @param anchor what links to it name; unique in the page
         */
        record Heading(int level, String anchor, String text) implements Block {}

        record Paragraph(Line line) implements Block {}

        /** Lines under a line that names what they are about. */
        record Item(Line name, List<Line> lines) implements Block {}

        /**
         * Rows and columns.
         *
         * @param columns the heading of each column
         * @param rows with a cell for each column
         */
        record Table(List<String> columns, List<List<Line>> rows) implements Block {}

        /** Text that keeps its line breaks and is shown when asked for. */
        record Listing(String summary, String text) implements Block {}
    }
}
