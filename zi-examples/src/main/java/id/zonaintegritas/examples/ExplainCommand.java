package id.zonaintegritas.examples;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Explanation;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.AssessmentException;
import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.Report;
import id.zonaintegritas.rules.plan.Sensitivity;
import id.zonaintegritas.rules.plan.SensitivityReport;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zi explain}: the branch of an evaluation under one conclusion. */
@Command(
        name = "explain",
        description = "Prints what one conclusion about a unit rests on, down to the answers.",
        footer = {
            "",
            "Examples:",
            "  zi explain unit.json --at WBK.area.1",
            "  zi explain unit.json --at A.II.5.iii --lang en",
            "  zi explain unit.json",
            "  zi explain unit.json --sensitivity",
            "  zi explain unit.json --against tpi.json"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "An assessment; - is standard input.")
    private String file = "-";

    @Option(
            names = "--at",
            paramLabel = "ID",
            description =
                    "A part of the worksheet such as A.II.5, a question such as A.I.1.i.a, a"
                            + " requirement such as WBK.area.1, a predicate, or decision, the"
                            + " default.")
    private String at = "decision";

    @Option(
            names = "--sensitivity",
            description =
                    "Print what the decision hangs on instead: readings of the regulation and"
                            + " single answers.")
    private boolean sensitivity;

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description =
                    "Print how this assessment of the same unit differs instead, and which"
                            + " differences explain another decision.")
    private @Nullable String against;

    @Mixin private LanguageOption language = new LanguageOption();
    @Mixin private EditionOptions options = new EditionOptions();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Edition edition = options.edition();
        Document document = document(new InputFile(file));
        if (sensitivity || against != null) {
            terminal.print(hangsOn(evaluation(edition, document).assessment(), edition));
            return ExitCode.DONE.number();
        }
        Report report = Report.text(language.locale());
        terminal.print(
                (terminal.coloured() ? report.coloured() : report)
                        .render(explanation(evaluation(edition, document))));
        return ExitCode.DONE.number();
    }

    private String hangsOn(Assessment unit, Edition edition) {
        Sensitivity of = Sensitivity.of(options.evaluators(e -> e).apply(unit));
        SensitivityReport report = SensitivityReport.text(language.locale());
        StringBuilder text = new StringBuilder();
        if (sensitivity) {
            text.append(report.render(of.readings(unit)))
                    .append('\n')
                    .append(report.render(of.answers(unit)));
        }
        if (against != null) {
            Document other = document(new InputFile(against));
            text.append(sensitivity ? "\n" : "")
                    .append(
                            report.render(
                                    of.assessors(unit, evaluation(edition, other).assessment())));
        }
        return text.toString();
    }

    private Document document(InputFile input) {
        try (InputStream in = input.open(terminal)) {
            return Document.whole(input.name(), in);
        } catch (IOException failure) {
            throw new ProgramException(ExitCode.USAGE, input.whyUnreadable(failure));
        }
    }

    private Evaluation evaluation(Edition edition, Document document) {
        Title problem = document.problem();
        if (problem != null) {
            throw new ProgramException(
                    ExitCode.INVALID, Refusal.of(document, problem).toText(language.locale()));
        }
        try {
            Assessment unit = AssessmentReader.json(edition).read(document.text());
            return options.evaluators(e -> e).apply(unit).evaluate(unit);
        } catch (AssessmentException invalid) {
            throw new ProgramException(
                    ExitCode.INVALID, Refusal.of(document, invalid).toText(language.locale()));
        }
    }

    private Explanation explanation(Evaluation evaluation) {
        try {
            return evaluation.explain(at);
        } catch (IllegalArgumentException unknown) {
            throw new ProgramException(ExitCode.USAGE, "--at: " + unknown.getMessage());
        }
    }
}
