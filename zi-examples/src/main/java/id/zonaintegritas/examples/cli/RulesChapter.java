package id.zonaintegritas.examples.cli;

import id.zonaintegritas.examples.cli.Page.Block;
import id.zonaintegritas.examples.cli.Page.Line;
import id.zonaintegritas.examples.cli.Page.Span;
import id.zonaintegritas.examples.cli.Page.Tone;
import id.zonaintegritas.model.Stage;
import id.zonaintegritas.rules.workbench.EditionSource;
import id.zonaintegritas.rules.workbench.SourceCase;
import id.zonaintegritas.rules.workbench.SourceRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rules of an edition with their sentences and cases. */
final class RulesChapter {

    private final EditionSource source;
    private final Locale locale;
    private final List<Block> blocks = new ArrayList<>();

    RulesChapter(EditionSource source, Locale locale) {
        this.source = source;
        this.locale = locale;
    }

    List<Block> blocks() {
        blocks.add(new Block.Heading(2, "rules", Term.RULES.in(locale)));
        List<SourceRule> rules = source.rules();
        List<SourceCase> cases = source.cases();
        for (Stage stage : Stage.values()) {
            blocks.add(
                    new Block.Heading(
                            3,
                            "stage:" + stage.name().toLowerCase(Locale.ROOT),
                            Term.valueOf(stage.name()).in(locale)));
            rules.stream().filter(r -> r.stage() == stage).forEach(r -> rule(r, cases));
        }
        return blocks;
    }

    private void rule(SourceRule rule, List<SourceCase> cases) {
        blocks.add(new Block.Heading(4, "rule:" + rule.id(), rule.title().in(locale)));
        blocks.add(new Block.Paragraph(Line.of(rule.sentence())));
        blocks.add(
                new Block.Paragraph(
                        Line.of(
                                new Span(rule.id(), Tone.CODE),
                                new Span(" · " + rule.citation(), Tone.FAINT))));
        blocks.add(
                new Block.Listing(
                        Term.RULE_TEXT.in(locale, rule.file() + ":" + rule.line()),
                        String.join("\n", rule.lines())));
        List<SourceCase> own = cases.stream().filter(c -> c.rule().equals(rule.id())).toList();
        if (!own.isEmpty()) {
            blocks.add(
                    new Block.Item(
                            Line.of(Tone.STRONG, Term.CASES.in(locale, own.size())),
                            own.stream().map(c -> Line.of(c.sentence())).toList()));
        }
    }
}
