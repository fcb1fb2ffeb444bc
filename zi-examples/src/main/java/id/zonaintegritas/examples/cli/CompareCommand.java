package id.zonaintegritas.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.compare.Comparison;
import id.zonaintegritas.rules.compare.ComparisonJson;
import id.zonaintegritas.rules.compare.ComparisonText;
import id.zonaintegritas.rules.page.HtmlReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zi compare}: two or three assessments side by side. */
@Command(
        name = "compare",
        description = {
            "Shows assessments side by side: the scores of each, what is answered differently,",
            "what each difference is worth in points, and which of them decides a predicate."
        },
        footer = {
            "",
            "Examples:",
            "  zi compare unit.json tpi.json",
            "  zi compare portal.json --lang en",
            "  zi compare 2025.json 2026.json --format json",
            "  zi compare unit.json tpi.json tpn.json -o compared.html"
        })
final class CompareCommand implements Callable<Integer> {

    private static final int MOST = 3;

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
            arity = "1..3",
            paramLabel = "FILE",
            description =
                    "Two or three assessments in their order, each in a file of its own or several"
                            + " in one, such as answers from the portal; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: as the output ends, or else text.")
    private @Nullable Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Write to this file.")
    private @Nullable Path output;

    @Mixin private LanguageOption language = new LanguageOption();
    @Mixin private EditionOptions options = new EditionOptions();

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Edition edition = options.edition();
        UnitEvaluations evaluations =
                new UnitEvaluations(
                        terminal, edition, options.evaluators(e -> e), language.locale());
        List<Assessment> assessments = assessments(evaluations);
        Comparison comparison = Comparison.of(assessments, evaluations.evaluators());
        Output file = new Output(output, terminal, language.locale());
        String text =
                switch (format(file)) {
                    case JSON -> ComparisonJson.in(language.locale()).write(comparison);
                    case HTML -> HtmlReport.of(edition, language.locale()).render(comparison);
                    case TEXT -> ComparisonText.of(edition, language.locale()).render(comparison);
                };
        return file.write(
                        out -> {
                            out.write(text.getBytes(UTF_8));
                            return ExitCode.DONE;
                        })
                .number();
    }

    private Format format(Output file) {
        if (format != null) {
            return format;
        }
        return switch (file.ending()) {
            case "html", "htm" -> Format.HTML;
            case "json" -> Format.JSON;
            default -> Format.TEXT;
        };
    }

    private List<Assessment> assessments(UnitEvaluations evaluations) {
        List<Assessment> assessments = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        ExitCode exitCode =
                evaluations.each(
                        files,
                        unit -> {
                            if (unit instanceof UnitEvaluations.Unit.Evaluated done) {
                                assessments.add(done.evaluation().assessment());
                            } else if (unit instanceof UnitEvaluations.Unit.Refused refused) {
                                refusals.add(refused.refusal().toText(language.locale()));
                            }
                        });
        if (!refusals.isEmpty()) {
            throw new ProgramException(
                    exitCode.orWorse(ExitCode.INVALID), String.join("", refusals));
        }
        if (exitCode != ExitCode.DONE) {
            throw new ProgramException(exitCode, "");
        }
        if (assessments.size() < 2 || assessments.size() > MOST) {
            throw new ProgramException(
                    ExitCode.USAGE, Term.TWO_OR_THREE.in(language.locale(), assessments.size()));
        }
        return assessments;
    }
}
