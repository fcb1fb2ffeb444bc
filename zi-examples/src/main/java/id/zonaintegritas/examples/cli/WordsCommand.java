package id.zonaintegritas.examples.cli;

import id.zonaintegritas.examples.cli.Page.Block;
import id.zonaintegritas.examples.cli.Page.Line;
import id.zonaintegritas.examples.cli.Page.Span;
import id.zonaintegritas.examples.cli.Page.Tone;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.workbench.RuleVocabulary;
import id.zonaintegritas.rules.workbench.RuleVocabulary.Fact;
import id.zonaintegritas.rules.workbench.RuleVocabulary.Field;
import id.zonaintegritas.rules.workbench.RuleVocabulary.Group;
import id.zonaintegritas.rules.workbench.RuleVocabulary.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code zi words}: what rules may say. */
@Command(
        name = "words",
        description =
                "Lists the words of rules: the facts that conditions choose, the fields that they"
                        + " compare, and what consequences can do. Nothing else may stand in a"
                        + " rule.",
        footer = {"", "Examples:", "  zi words", "  zi words --lang en"})
final class WordsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private LanguageOption language = new LanguageOption();

    WordsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.print(TextPage.of(page(), terminal.coloured()));
        return ExitCode.DONE.number();
    }

    private Page page() {
        List<Block> blocks = new ArrayList<>();
        for (Group group : Group.values()) {
            blocks.add(heading(group.name(), say(group.title())));
            RuleVocabulary.facts().stream()
                    .filter(fact -> fact.group() == group)
                    .forEach(fact -> blocks.add(fact(fact)));
        }
        blocks.add(heading("every", Term.OF_EVERY_FACT.in(language.locale())));
        RuleVocabulary.ofEveryFact()
                .forEach(method -> blocks.add(new Block.Paragraph(method(method))));
        Locale locale = language.locale();
        return new Page(locale, Term.WORDS_OF_RULES.in(locale), blocks);
    }

    private static Block heading(String anchor, String text) {
        return new Block.Heading(2, anchor.toLowerCase(Locale.ROOT), text);
    }

    private Block fact(Fact fact) {
        List<Line> lines = new ArrayList<>();
        fact.fields().forEach(field -> lines.add(field(field)));
        fact.methods().forEach(method -> lines.add(method(method)));
        return new Block.Item(
                Line.of(
                        new Span(fact.name(), Tone.STRONG),
                        new Span("   " + say(fact.meaning()), Tone.PLAIN)),
                lines);
    }

    private Line field(Field field) {
        String type = say(field.type());
        return Line.of(
                new Span(field.name(), Tone.CODE),
                new Span(
                        " (" + (field.mayBeUnknown() ? orUnknown(type) : type) + ")   ",
                        Tone.FAINT),
                new Span(say(field.meaning()), Tone.PLAIN));
    }

    private String orUnknown(String type) {
        return Term.OR_UNKNOWN.in(language.locale(), type);
    }

    private Line method(Method method) {
        String takes = method.takes().stream().map(this::say).collect(Collectors.joining(", "));
        return Line.of(
                new Span(method.name() + (takes.isEmpty() ? "()" : "( " + takes + " )"), Tone.CODE),
                new Span("   " + say(method.meaning()), Tone.PLAIN));
    }

    private String say(Title title) {
        return title.in(language.locale());
    }
}
