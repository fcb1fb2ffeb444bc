package id.zonaintegritas.examples.cli;

import id.zonaintegritas.examples.cli.Page.Block;
import id.zonaintegritas.examples.cli.Page.Line;
import id.zonaintegritas.examples.cli.Page.Span;
import id.zonaintegritas.examples.cli.Page.Tone;
import id.zonaintegritas.model.EditionElement;
import id.zonaintegritas.rules.workbench.EditionDiff;
import id.zonaintegritas.rules.workbench.EditionDiff.Change;
import id.zonaintegritas.rules.workbench.EditionDiff.Kind;
import id.zonaintegritas.rules.workbench.Impact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The differences between two editions as a document. */
final class DiffPage {

    private final Locale locale;
    private final RowWords words;
    private final List<Block> blocks = new ArrayList<>();

    private DiffPage(Locale locale) {
        this.locale = locale;
        this.words = new RowWords(locale);
    }

    /**
     * @param from what the old edition is called
     * @param to what the new edition is called
     * @param impact null if no units were given
     */
    static Page of(
            String from, String to, EditionDiff diff, @Nullable Impact impact, Locale locale) {
        DiffPage page = new DiffPage(locale);
        page.paragraph(Line.of(Term.OLD.in(locale, from)));
        page.paragraph(Line.of(Term.NEW.in(locale, to)));
        page.changes(diff.changes());
        if (impact != null) {
            page.blocks.addAll(new ImpactChapter(impact, locale).blocks());
        }
        return new Page(locale, Term.DIFFERENCES.in(locale), page.blocks);
    }

    private void paragraph(Line line) {
        blocks.add(new Block.Paragraph(line));
    }

    private void changes(List<Change> changes) {
        blocks.add(new Block.Heading(2, "changes", Term.CHANGES.in(locale, changes.size())));
        if (changes.isEmpty()) {
            paragraph(Line.of(Term.NO_CHANGES.in(locale)));
        }
        Map<String, List<Change>> byRow =
                changes.stream()
                        .collect(
                                Collectors.groupingBy(
                                        c -> c.element() + " " + c.id(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        byRow.values().forEach(this::row);
    }

    private void row(List<Change> changes) {
        Change first = changes.get(0);
        List<Line> lines = new ArrayList<>();
        changes.forEach(change -> lines.addAll(lines(change)));
        lines.add(
                Line.of(
                        Tone.FAINT,
                        (first.citation().isEmpty() ? "" : first.citation() + " · ") + first.at()));
        String title = first.title().in(locale);
        blocks.add(
                new Block.Item(
                        Line.of(
                                new Span(words.element(first.element()) + " ", Tone.FAINT),
                                new Span(first.id(), Tone.STRONG),
                                new Span(title.isEmpty() ? "" : " " + title, Tone.PLAIN)),
                        lines));
    }

    private List<Line> lines(Change change) {
        List<Line> lines = new ArrayList<>();
        if (change.kind() != Kind.CHANGED) {
            boolean added = change.kind() == Kind.ADDED;
            lines.add(
                    Line.of(
                            added ? Tone.GOOD : Tone.BAD,
                            (added
                                    ? "+ " + Term.ADDED.in(locale)
                                    : "− " + Term.REMOVED.in(locale))));
        }
        if (change.element() == EditionElement.RULE) {
            written("− ", Tone.REMOVED, change.from(), lines);
            written("+ ", Tone.ADDED, change.to(), lines);
        } else if (change.kind() == Kind.CHANGED) {
            lines.add(
                    Line.of(
                            new Span(words.key(change.what()) + ": ", Tone.PLAIN),
                            new Span(value(change.from()), Tone.BAD),
                            new Span(" → ", Tone.PLAIN),
                            new Span(value(change.to()), Tone.GOOD)));
        }
        return lines;
    }

    private static void written(String sign, Tone tone, @Nullable String text, List<Line> lines) {
        if (text != null) {
            text.lines().forEach(line -> lines.add(Line.of(tone, sign + line)));
        }
    }

    private String value(@Nullable String written) {
        if (written == null) {
            return Term.ABSENT.in(locale);
        }
        return written.matches("-?\\d+(\\.\\d+)?") ? words.number(written) : words.say(written);
    }
}
