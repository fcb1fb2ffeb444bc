package id.zonaintegritas.examples.cli;

import static java.util.stream.Collectors.joining;

import id.zonaintegritas.examples.cli.Page.Block;
import id.zonaintegritas.examples.cli.Page.Line;
import id.zonaintegritas.examples.cli.Page.Span;
import id.zonaintegritas.rules.problem.HarmlessText;
import java.util.List;

/** Writes a page as Markdown with tables, as GitHub and most other readers show it. */
final class MarkdownPage {

    private static final int CONTENTS = 3;

    private final StringBuilder text = new StringBuilder();

    private MarkdownPage() {}

    static String of(Page page) {
        MarkdownPage markdown = new MarkdownPage();
        markdown.write(page);
        return markdown.text.toString();
    }

    private void write(Page page) {
        text.append("# ").append(escaped(page.title())).append('\n');
        boolean contents = false;
        for (Block block : page.blocks()) {
            if (block instanceof Block.Heading && !contents) {
                contents(page);
                contents = true;
            }
            text.append('\n');
            block(block);
        }
    }

    private void contents(Page page) {
        text.append("\n**").append(escaped(Term.CONTENTS.in(page.locale()))).append("**\n\n");
        for (Block block : page.blocks()) {
            if (block instanceof Block.Heading heading && heading.level() <= CONTENTS) {
                text.append("  ".repeat(heading.level() - 2))
                        .append("- [")
                        .append(escaped(heading.text()))
                        .append("](#")
                        .append(heading.anchor())
                        .append(")\n");
            }
        }
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            text.append("<a id=\"")
                    .append(HarmlessText.html(heading.anchor()))
                    .append("\"></a>\n\n")
                    .append("#".repeat(heading.level()))
                    .append(' ')
                    .append(escaped(heading.text()))
                    .append('\n');
        } else if (block instanceof Block.Paragraph paragraph) {
            text.append(line(paragraph.line())).append('\n');
        } else if (block instanceof Block.Item item) {
            text.append("- ").append(line(item.name())).append('\n');
            item.lines().forEach(l -> text.append("  - ").append(line(l)).append('\n'));
        } else if (block instanceof Block.Table table) {
            row(table.columns().stream().map(Line::of).toList());
            text.append("|").append(" --- |".repeat(table.columns().size())).append('\n');
            table.rows().forEach(this::row);
        } else if (block instanceof Block.Listing listing) {
            text.append("<details><summary>")
                    .append(HarmlessText.html(listing.summary()))
                    .append("</summary>\n\n```text\n")
                    .append(HarmlessText.markdownListing(listing.text()))
                    .append("\n```\n\n</details>\n");
        }
    }

    private void row(List<Line> cells) {
        text.append("| ")
                .append(cells.stream().map(MarkdownPage::line).collect(joining(" | ")))
                .append(" |\n");
    }

    private static String line(Line line) {
        return line.spans().stream().map(MarkdownPage::span).collect(joining());
    }

    private static String span(Span span) {
        return switch (span.tone()) {
            case CODE -> HarmlessText.markdownCode(span.text());
            case STRONG -> "**" + escaped(span.text()) + "**";
            default -> escaped(span.text());
        };
    }

    private static String escaped(String text) {
        return HarmlessText.markdown(text);
    }
}
