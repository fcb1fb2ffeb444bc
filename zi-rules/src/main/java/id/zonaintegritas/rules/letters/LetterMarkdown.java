package id.zonaintegritas.rules.letters;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.rules.letters.Letter.Block;
import java.util.List;
import java.util.stream.IntStream;

/** A letter as Markdown; what was written by others is escaped. */
record LetterMarkdown(Letter letter) {

    String text() {
        return letter.blocks().stream()
                .map(LetterMarkdown::block)
                .collect(joining("\n\n", "", "\n"));
    }

    private static String block(Block block) {
        if (block instanceof Block.Place place) {
            return "*" + escaped(place.text()) + "*";
        } else if (block instanceof Block.Heading heading) {
            return "## " + escaped(heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            return escaped(paragraph.text());
        } else if (block instanceof Block.Fields fields) {
            return fields.fields().stream()
                    .map(f -> "- **" + escaped(f.name()) + ":** " + escaped(f.value()))
                    .collect(joining("\n"));
        } else if (block instanceof Block.Points points) {
            return IntStream.range(0, points.points().size())
                    .mapToObj(i -> (i + 1) + ". " + escaped(points.points().get(i)))
                    .collect(joining("\n"));
        } else if (block instanceof Block.Table table) {
            return table(table);
        }
        return ((Block.Signature) block)
                .lines().stream().map(LetterMarkdown::escaped).collect(joining("  \n"));
    }

    private static String table(Block.Table table) {
        int first = table.heads().size() - table.numbers();
        String line =
                IntStream.range(0, table.heads().size())
                        .mapToObj(i -> i < first ? "---" : "--:")
                        .collect(joining("|", "|", "|"));
        return row(table.heads())
                + "\n"
                + line
                + "\n"
                + table.rows().stream().map(LetterMarkdown::row).collect(joining("\n"));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(LetterMarkdown::escaped).collect(joining(" | ", "| ", " |"));
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\`*_{}<>#|!~]", "\\\\$0")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replaceAll("\\R", " ");
    }
}
