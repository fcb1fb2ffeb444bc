package id.zonaintegritas.examples.cli;

import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.workbench.EditionDiff;
import id.zonaintegritas.rules.workbench.EditionSource;
import id.zonaintegritas.rules.workbench.Impact;
import id.zonaintegritas.rules.workbench.ImpactReading;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zi diff}: what is different between two editions, and for whom. */
@Command(
        name = "diff",
        description =
                "Shows what another edition changes, and what that means for units. Units are"
                        + " evaluated with the newest version of each.",
        footer = {
            "",
            "Examples:",
            "  zi diff bundled my-edition",
            "  zi diff bundled my-edition --units units.jsonl",
            "  zi diff old new --units - --format html < units.jsonl > diff.html"
        })
final class DiffCommand implements Callable<Integer> {

    private enum Format {
        TEXT,
        JSON,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "A folder, or bundled: the edition that comes with zi.")
    private String old = EditionArgument.BUNDLED;

    @Parameters(index = "1", paramLabel = "NEW", description = "A folder, or bundled.")
    private String changed = EditionArgument.BUNDLED;

    @Option(
            names = "--units",
            paramLabel = "FILE",
            description = "Assessments, one on each line; - is standard input.")
    private @Nullable String units;

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "How many units are named. Default: ${DEFAULT-VALUE}.")
    private int top = 10;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: text.")
    private Format format = Format.TEXT;

    @Mixin private LanguageOption language = new LanguageOption();

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        EditionArgument from = new EditionArgument(old);
        EditionArgument to = new EditionArgument(changed);
        Edition before = from.edition();
        Edition after = to.edition();
        EditionSource oldSource = from.source();
        EditionSource newSource = to.source();
        EditionDiff diff = EditionDiff.between(oldSource, newSource);
        Impact impact =
                units == null
                        ? null
                        : new UnitsFile(new InputFile(units), terminal, language.locale())
                                .impact(ImpactReading.between(before, after), Math.max(0, top));
        Locale locale = language.locale();
        Page page = DiffPage.of(old, changed, diff, impact, locale);
        terminal.print(
                switch (format) {
                    case TEXT -> TextPage.of(page, terminal.coloured());
                    case JSON -> DiffJson.of(oldSource.sha256(), newSource.sha256(), diff, impact);
                    case HTML -> HtmlPage.of(page);
                });
        return ExitCode.DONE.number();
    }
}
