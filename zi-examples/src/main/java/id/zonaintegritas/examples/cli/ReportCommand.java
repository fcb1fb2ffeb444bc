package id.zonaintegritas.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.PredicateOutcome;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.letters.Letter;
import id.zonaintegritas.rules.page.HtmlReport;
import id.zonaintegritas.rules.plan.Planner;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zi report}: assessments in, a page or a letter for people out. */
@Command(
        name = "report",
        description = {
            "Writes a report to look at, to print or to send.",
            "One unit: its page, or a letter. One unit assessed several times, by the unit and by"
                    + " TPI or in two years: its page with all of them side by side. Several units:"
                    + " a page with a table of all, or a page for each in a folder."
        },
        footer = {
            "",
            "Examples:",
            "  zi report unit.json -o unit.html",
            "  zi report unit.json tpi.json -o unit.html --lang en",
            "  zi report unit.json --plan WBK -o unit.html",
            "  zi report units.csv -o units.html",
            "  zi report units.jsonl -o reports/",
            "  zi report tpi.json -o lhe.docx",
            "  zi report tpi.json --letter monitoring --predicate WBK -o letter.docx"
        })
final class ReportCommand implements Callable<Integer> {

    private enum Kind {
        /** TPI's report on its evaluation. */
        LHE,
        /** The letter on a unit that holds a predicate. */
        MONITORING;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Assessments: .json, .jsonl, .csv, worksheets (.xlsx), or answers from the"
                            + " portal; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description =
                    "Ends in .html, .docx or .md, or is a folder. Default: HTML on standard"
                            + " output.")
    private @Nullable Path output;

    @Option(
            names = "--letter",
            paramLabel = "LETTER",
            description = "Of .docx and .md: ${COMPLETION-CANDIDATES}. Default: lhe.")
    private Kind letter = Kind.LHE;

    @Option(
            names = "--predicate",
            paramLabel = "PREDICATE",
            description = "Of the letter on monitoring: what the unit holds, such as WBK.")
    private @Nullable String predicate;

    @Option(
            names = "--plan",
            paramLabel = "PREDICATE",
            description = "Of the page of one unit: show the cheapest way to it, such as WBK.")
    private @Nullable String target;

    @Mixin private LanguageOption language = new LanguageOption();
    @Mixin private EditionOptions options = new EditionOptions();

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Edition edition = options.edition();
        Output file = new Output(output, terminal, language.locale());
        UnitEvaluations evaluations =
                new UnitEvaluations(
                        terminal,
                        edition,
                        options.evaluators(ZiEvaluator::withReceipts),
                        language.locale());
        ReportedUnits units = new ReportedUnits(evaluations, terminal);
        return switch (file.ending()) {
            case "docx", "md" -> letter(units.collect(files), file).number();
            case "", "html", "htm" ->
                    ReportFolder.isFolder(output)
                            ? new ReportFolder(output, evaluations, terminal, language.locale())
                                    .write(files)
                                    .number()
                            : page(units.collect(files), edition, file).number();
            default ->
                    throw new ProgramException(
                            ExitCode.USAGE,
                            Term.ENDING.in(
                                    language.locale(),
                                    String.valueOf(output),
                                    ".html, .docx, .md"));
        };
    }

    private ExitCode page(ReportedUnits units, Edition edition, Output file) {
        HtmlReport report = HtmlReport.of(edition, language.locale());
        String html = target == null ? page(units, report) : plan(units, report, target);
        return file.write(
                out -> {
                    out.write(html.getBytes(UTF_8));
                    return units.exitCode();
                });
    }

    private static String page(ReportedUnits units, HtmlReport report) {
        if (units.isList()) {
            return report.render(units.rows());
        }
        return units.assessments().size() == 1
                ? report.render(units.last())
                : report.render(units.comparison());
    }

    private String plan(ReportedUnits units, HtmlReport report, String predicate) {
        if (units.isList() || units.assessments().size() > 1) {
            throw new ProgramException(
                    ExitCode.USAGE, Term.PLAN_OF_ONE.in(language.locale(), "--plan"));
        }
        Evaluation evaluation = units.last();
        List<String> known =
                evaluation.predicates().stream().map(PredicateOutcome::predicate).toList();
        String id =
                known.stream()
                        .filter(predicate::equalsIgnoreCase)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new ProgramException(
                                                ExitCode.USAGE,
                                                Term.NO_TARGET.in(
                                                        language.locale(),
                                                        "--plan",
                                                        predicate,
                                                        String.join(", ", known))));
        Assessment unit = evaluation.assessment();
        ZiEvaluator evaluator = options.evaluators(ZiEvaluator::withReceipts).apply(unit);
        return report.render(Planner.of(evaluator).plan(unit, id));
    }

    private ExitCode letter(ReportedUnits units, Output file) {
        if (units.isList()) {
            throw new ProgramException(ExitCode.USAGE, Term.LETTER_OF_ONE.in(language.locale()));
        }
        Letter draft = letter(units.last());
        return file.write(
                out -> {
                    if (file.ending().equals("docx")) {
                        draft.writeDocx(out);
                    } else {
                        out.write(draft.markdown().getBytes(UTF_8));
                    }
                    return units.exitCode();
                });
    }

    private Letter letter(Evaluation evaluation) {
        if (letter == Kind.LHE) {
            return Letter.evaluationReport(evaluation, language.locale());
        }
        String held = predicate == null ? evaluation.predicates().get(0).predicate() : predicate;
        try {
            return Letter.monitoring(evaluation, held, language.locale());
        } catch (IllegalArgumentException unknown) {
            throw new ProgramException(
                    ExitCode.USAGE, "--predicate: " + unknown.getMessage() + ".");
        }
    }
}
