package id.zonaintegritas.examples.cli;

import id.zonaintegritas.examples.cli.Page.Block;
import id.zonaintegritas.examples.cli.Page.Line;
import id.zonaintegritas.examples.cli.Page.Span;
import id.zonaintegritas.examples.cli.Page.Tone;
import id.zonaintegritas.rules.problem.HarmlessText;
import java.util.List;
import java.util.Locale;

/** Writes a page as one HTML file that needs nothing beside it. */
final class HtmlPage {

    /** Headings down to this level are in the table of contents. */
    private static final int CONTENTS = 3;

    private static final String STYLE =
            """
            :root { color-scheme: light dark; --text: #1d2733; --faint: #5b6876; --ground: #fff;
              --panel: #f4f6f8; --rule: #d5dce3; --link: #0b5cad;
              --good: #13713f; --bad: #b3261e; --open: #8a5a00; }
            @media (prefers-color-scheme: dark) { :root { --text: #e4e9ee; --faint: #9dabb8;
              --ground: #12171d; --panel: #1c232b; --rule: #36414d; --link: #7ab8ff;
              --good: #5fd693; --bad: #ff8a80; --open: #f0bc5e; } }
            * { box-sizing: border-box; }
            html { -webkit-text-size-adjust: 100%; }
            body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 62rem; color: var(--text);
              background: var(--ground); font: 1rem/1.55 system-ui, sans-serif;
              overflow-wrap: anywhere; }
            h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 1rem; }
            h2 { font-size: 1.35rem; margin: 3rem 0 .75rem; padding-bottom: .3rem;
              border-bottom: 2px solid var(--rule); }
            h3 { font-size: 1.15rem; margin: 2.2rem 0 .5rem; }
            h4 { font-size: 1rem; margin: 1.8rem 0 .4rem; }
            h5 { font-size: .95rem; margin: 1.3rem 0 .3rem; font-weight: 600; }
            h2, h3, h4, h5 { line-height: 1.35; scroll-margin-top: 1rem; }
            p { margin: .4rem 0; }
            a { color: var(--link); }
            h2 a, h3 a, h4 a, h5 a { color: inherit; text-decoration: none; }
            h2 a:hover, h3 a:hover, h4 a:hover, h5 a:hover { text-decoration: underline; }
            code, pre { font: .875em/1.5 ui-monospace, monospace; }
            nav { background: var(--panel); border-radius: .5rem; padding: .75rem 1rem; }
            nav summary { font-weight: 600; }
            nav ul { list-style: none; margin: .4rem 0; padding: 0; columns: 18rem; }
            nav li { break-inside: avoid; padding: .1rem 0; }
            nav li.l3 { padding-left: 1.1rem; font-size: .93rem; }
            nav a { text-decoration: none; }
            .wide { overflow-x: auto; margin: .5rem 0 1rem; }
            table { border-collapse: collapse; width: 100%; font-size: .93rem;
              overflow-wrap: normal; }
            th, td { text-align: left; vertical-align: top; padding: .35rem .6rem;
              border-bottom: 1px solid var(--rule); }
            th { background: var(--panel); font-weight: 600; }
            td.number, th.number { text-align: right; font-variant-numeric: tabular-nums;
              white-space: nowrap; }
            th.number { white-space: normal; }
            details { margin: .5rem 0; }
            summary { cursor: pointer; }
            pre { background: var(--panel); border-radius: .4rem; padding: .75rem; overflow-x: auto;
              margin: .4rem 0; }
            .item { border-left: 3px solid var(--rule); padding: .1rem 0 .1rem .8rem;
              margin: .9rem 0; }
            .item p { margin: .15rem 0; white-space: pre-wrap; }
            .strong { font-weight: 600; } .faint { color: var(--faint); font-size: .9em; }
            .added, .removed { font: .875em/1.5 ui-monospace, monospace; }
            .good, .added { color: var(--good); }
            .bad, .removed { color: var(--bad); } .open { color: var(--open); }
            @media (max-width: 40rem) { body { padding: 1rem .8rem 3rem; }
              h1 { font-size: 1.4rem; } table { font-size: .88rem; }
              th, td { padding: .3rem .4rem; } }
            @media print { body { max-width: none; padding: 0; font-size: 10pt; }
              nav { display: none; } h2, h3, h4, h5 { break-after: avoid; }
              tr, .item { break-inside: avoid; } pre { white-space: pre-wrap; }
              .wide { overflow: visible; } }
            """;

    private final StringBuilder html = new StringBuilder();

    private HtmlPage() {}

    static String of(Page page) {
        HtmlPage html = new HtmlPage();
        html.write(page);
        return html.html.toString();
    }

    private void write(Page page) {
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(HarmlessText.html(page.locale().getLanguage()))
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append(
                        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
                .append(HarmlessText.html(page.title()))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(HarmlessText.html(page.title()))
                .append("</h1>\n");
        boolean contents = false;
        for (Block block : page.blocks()) {
            if (block instanceof Block.Heading && !contents) {
                contents(page);
                contents = true;
            }
            block(block);
        }
        html.append("</body>\n</html>\n");
    }

    private void contents(Page page) {
        html.append("<nav><details open><summary>")
                .append(HarmlessText.html(Term.CONTENTS.in(page.locale())))
                .append("</summary>\n<ul>\n");
        for (Block block : page.blocks()) {
            if (block instanceof Block.Heading heading && heading.level() <= CONTENTS) {
                html.append("<li class=\"l")
                        .append(heading.level())
                        .append("\"><a href=\"#")
                        .append(HarmlessText.html(heading.anchor()))
                        .append("\">")
                        .append(HarmlessText.html(heading.text()))
                        .append("</a></li>\n");
            }
        }
        html.append("</ul></details></nav>\n");
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph.line());
        } else if (block instanceof Block.Item item) {
            html.append("<div class=\"item\">\n");
            paragraph(item.name());
            item.lines().forEach(this::paragraph);
            html.append("</div>\n");
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Listing listing) {
            html.append("<details><summary>")
                    .append(HarmlessText.html(listing.summary()))
                    .append("</summary><pre>")
                    .append(HarmlessText.html(listing.text()))
                    .append("</pre></details>\n");
        }
    }

    private void heading(Block.Heading heading) {
        String anchor = HarmlessText.html(heading.anchor());
        html.append("<h")
                .append(heading.level())
                .append(" id=\"")
                .append(anchor)
                .append("\"><a href=\"#")
                .append(anchor)
                .append("\">")
                .append(HarmlessText.html(heading.text()))
                .append("</a></h")
                .append(heading.level())
                .append(">\n");
    }

    private void paragraph(Line line) {
        html.append("<p>");
        line(line);
        html.append("</p>\n");
    }

    private void table(Block.Table table) {
        html.append("<div class=\"wide\"><table>\n<thead><tr>");
        for (int i = 0; i < table.columns().size(); i++) {
            cell("th", table, i, Line.of(table.columns().get(i)));
        }
        html.append("</tr></thead>\n<tbody>\n");
        for (List<Line> row : table.rows()) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                cell("td", table, i, row.get(i));
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table></div>\n");
    }

    private void cell(String element, Block.Table table, int column, Line line) {
        html.append('<')
                .append(element)
                .append(TextTable.isNumeric(table, column) ? " class=\"number\">" : ">");
        line(line);
        html.append("</").append(element).append('>');
    }

    private void line(Line line) {
        for (Span span : line.spans()) {
            String text = HarmlessText.html(span.text());
            if (span.tone() == Tone.PLAIN) {
                html.append(text);
            } else if (span.tone() == Tone.CODE) {
                html.append("<code>").append(text).append("</code>");
            } else {
                html.append("<span class=\"")
                        .append(span.tone().name().toLowerCase(Locale.ROOT))
                        .append("\">")
                        .append(text)
                        .append("</span>");
            }
        }
    }
}
