package id.zonaintegritas.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.zonaintegritas.rules.workbench.EditionSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zi doc}: an edition as a document. */
@Command(
        name = "doc",
        description =
                "Writes an edition as a readable document: worksheet, minimums, eligibility,"
                        + " interpretations, rules and cases.",
        footer = {
            "",
            "Examples:",
            "  zi doc my-edition -o my-edition.html",
            "  zi doc bundled --format md --lang en > edition.md"
        })
final class DocCommand implements Callable<Integer> {

    private enum Format {
        MD,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Terminal terminal;

    @Parameters(
            paramLabel = "EDITION",
            description = "A folder, or bundled: the edition that comes with zi.")
    private String edition = EditionArgument.BUNDLED;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "${COMPLETION-CANDIDATES}. Default: html if the output ends in .html, md"
                            + " otherwise.")
    private @Nullable Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write, a file .md or .html. Default: standard output.")
    private @Nullable String output;

    @Mixin private LanguageOption language = new LanguageOption();

    DocCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean html = isHtml();
        EditionArgument argument = new EditionArgument(edition);
        // Refuses what is wrong with every problem, before any of it is shown as the regulation.
        argument.edition();
        EditionSource source = argument.source();
        Page page = EditionDocument.of(source, language.locale());
        String text = html ? HtmlPage.of(page) : MarkdownPage.of(page);
        if (output == null) {
            terminal.print(text);
        } else {
            write(output, text);
        }
        return ExitCode.DONE.number();
    }

    /** The ending of the output has to be that of a format, and of the one asked for. */
    private boolean isHtml() {
        if (output == null) {
            return format == Format.HTML;
        }
        Endings endings =
                format == null
                        ? Endings.of("md", "html")
                        : format == Format.HTML ? Endings.of("html") : Endings.of("md");
        return endings.require(output, language.locale()).equals("html");
    }

    private static void write(String output, String text) {
        try {
            OutputFile.write(Path.of(output), text.getBytes(UTF_8));
        } catch (IOException failure) {
            throw new ProgramException(
                    ExitCode.USAGE,
                    output + ": this file cannot be written. Maybe its folder does not exist.");
        }
    }
}
