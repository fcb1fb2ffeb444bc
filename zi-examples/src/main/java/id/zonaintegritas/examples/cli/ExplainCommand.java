package id.zonaintegritas.examples.cli;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Evaluation;
import id.zonaintegritas.model.Explanation;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.ExplanationWriter;
import id.zonaintegritas.rules.plan.Sensitivity;
import id.zonaintegritas.rules.plan.Sensitivity.OfAnswers;
import id.zonaintegritas.rules.plan.Sensitivity.OfAssessors;
import id.zonaintegritas.rules.plan.Sensitivity.OfReadings;
import id.zonaintegritas.rules.plan.SensitivityReport;
import id.zonaintegritas.rules.plan.SensitivityWriter;
import id.zonaintegritas.rules.problem.AssessmentException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zi explain}: the branch of an evaluation under one conclusion. */
@Command(
        name = "explain",
        description = {
            "Prints what one conclusion about a unit rests on, down to the answers.",
            "Of a predicate, and of the decision, it follows the requirements that decided it."
        },
        footer = {
            "",
            "Examples:",
            "  zi explain unit.json --at WBK.area.1",
            "  zi explain unit.json --at A.II.5.iii --lang en",
            "  zi explain unit.json",
            "  zi explain unit.json --depth 5 --all",
            "  zi explain unit.json --at WBK --format json",
            "  zi explain unit.json --sensitivity",
            "  zi explain unit.json --against tpi.json"
        })
final class ExplainCommand implements Callable<Integer> {

    private enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** From the decision to the scores that decided, or from these to the answers. */
    private static final int DEPTH = 3;

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
            names = "--depth",
            paramLabel = "LEVELS",
            description =
                    "How many levels are shown below it. Default: "
                            + DEPTH
                            + " in a text, all in JSON.")
    private @Nullable Integer depth;

    @Option(
            names = "--all",
            description = "Follow requirements that did not decide a predicate as well.")
    private boolean all;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: text.")
    private Format format = Format.TEXT;

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
        if (depth != null && depth < 0) {
            throw new ProgramException(ExitCode.USAGE, Term.DEPTH.in(language.locale(), depth));
        }
        Edition edition = options.edition();
        Document document = document(new InputFile(file));
        if (sensitivity || against != null) {
            terminal.print(hangsOn(evaluation(edition, document), edition));
            return ExitCode.DONE.number();
        }
        Explanation explanation = explanation(evaluation(edition, document));
        if (format == Format.JSON) {
            terminal.print(json(explanation) + "\n");
            return ExitCode.DONE.number();
        }
        int levels = depth == null ? DEPTH : depth;
        String text = terminal.report(language.locale(), all).depth(levels).render(explanation);
        terminal.print(text);
        if (text.lines().anyMatch(line -> line.endsWith("…"))) {
            terminal.error().println(Term.DEEPER.in(language.locale(), levels + 1));
        }
        return ExitCode.DONE.number();
    }

    private String json(Explanation explanation) {
        ExplanationWriter writer = ExplanationWriter.json().in(language.locale());
        if (depth != null) {
            writer = writer.depth(depth);
        }
        return (all ? writer.all() : writer).writeValue(explanation);
    }

    private String hangsOn(Evaluation evaluation, Edition edition) {
        Assessment unit = evaluation.assessment();
        Sensitivity of = Sensitivity.of(options.evaluators(e -> e).apply(unit));
        OfReadings readings = sensitivity ? of.readings(unit) : null;
        OfAnswers answers = sensitivity ? of.answers(unit) : null;
        OfAssessors assessors =
                against == null
                        ? null
                        : of.assessors(
                                unit,
                                evaluation(edition, document(new InputFile(against))).assessment());
        if (format == Format.JSON) {
            return SensitivityWriter.json()
                            .indented()
                            .in(language.locale())
                            .writeValue(evaluation, readings, answers, assessors)
                    + "\n";
        }
        SensitivityReport report = SensitivityReport.text(language.locale());
        List<String> parts = new ArrayList<>();
        if (readings != null && answers != null) {
            parts.add(report.render(readings));
            parts.add(report.render(answers));
        }
        if (assessors != null) {
            parts.add(report.render(assessors));
        }
        return String.join("\n", parts);
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
