package id.zonaintegritas.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Assessor;
import id.zonaintegritas.rules.AssessmentWriter;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.portal.PortalJson;
import id.zonaintegritas.rules.portal.PortalText;
import id.zonaintegritas.rules.problem.Problem;
import id.zonaintegritas.rules.units.AssessmentTableWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zi convert}: assessments from one form into another. */
@Command(
        name = "convert",
        description =
                "Writes assessments in another form: JSON lines, a table, or answers for the"
                        + " portal. What is lost by that is said.",
        footer = {
            "",
            "Examples:",
            "  zi convert portal.json > units.jsonl",
            "  zi convert units.jsonl --to csv -o units.csv",
            "  zi convert unit.json tpi.json --to portal -o answers.json"
        })
final class ConvertCommand implements Callable<Integer> {

    private enum Form {
        JSONL,
        CSV,
        PORTAL;

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
            names = "--to",
            paramLabel = "FORM",
            description = "${COMPLETION-CANDIDATES}. Default: jsonl.")
    private Form form = Form.JSONL;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Write to this file. Default: standard output.")
    private @Nullable Path output;

    @Mixin private LanguageOption language = new LanguageOption();
    @Mixin private EditionOptions options = new EditionOptions();

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Edition edition = options.edition();
        return new Output(output, terminal, language.locale())
                .write(
                        out ->
                                switch (form) {
                                    case JSONL -> lines(edition, out);
                                    case CSV -> table(edition, out);
                                    case PORTAL -> portal(edition, out);
                                })
                .number();
    }

    private ExitCode lines(Edition edition, OutputStream out) {
        AssessmentWriter writer = AssessmentWriter.json();
        return each(
                edition,
                assessment -> {
                    try {
                        writer.write(assessment, out);
                        out.write('\n');
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                });
    }

    private ExitCode table(Edition edition, OutputStream out) {
        AssessmentTableWriter table =
                AssessmentTableWriter.csv(
                        edition, new BufferedWriter(new OutputStreamWriter(out, UTF_8)));
        int[] left = {0};
        ExitCode exitCode =
                each(
                        edition,
                        assessment -> {
                            left[0] += assessment.notes().size() + assessment.evidence().size();
                            table.write(assessment);
                        });
        table.flush();
        if (left[0] > 0) {
            terminal.error().println(Term.NO_COLUMN.in(language.locale(), left[0]));
        }
        return exitCode;
    }

    private ExitCode portal(Edition edition, OutputStream out) throws IOException {
        List<Assessment> assessments = new ArrayList<>();
        ExitCode exitCode = each(edition, assessments::add);
        if (exitCode != ExitCode.DONE) {
            return exitCode;
        }
        Assessment tpi =
                assessments.stream()
                        .filter(a -> a.assessor() == Assessor.TPI)
                        .findFirst()
                        .orElse(null);
        List<Assessment> units =
                assessments.stream().filter(a -> a.assessor() != Assessor.TPI).toList();
        boolean same = tpi == null || units.stream().allMatch(u -> isSame(u, tpi));
        if (units.size() != 1 || !same) {
            throw new ProgramException(
                    ExitCode.USAGE, Term.PORTAL_TAKES.in(language.locale(), assessments.size()));
        }
        PortalText text = PortalJson.of(edition).write(units.get(0), tpi);
        for (Problem loss : text.losses()) {
            terminal.error().println(loss.toString(language.locale()));
        }
        out.write(text.json().getBytes(UTF_8));
        return exitCode;
    }

    private static boolean isSame(Assessment one, Assessment other) {
        return one.unit().id().equals(other.unit().id());
    }

    private ExitCode each(Edition edition, Consumer<Assessment> assessments) {
        ExitCode[] refusals = {ExitCode.DONE};
        UnitEvaluations evaluations =
                new UnitEvaluations(
                        terminal, edition, options.evaluators(e -> e), language.locale());
        return evaluations
                .each(
                        files,
                        unit -> {
                            if (unit instanceof UnitEvaluations.Unit.Evaluated done) {
                                assessments.accept(done.evaluation().assessment());
                            } else if (unit instanceof UnitEvaluations.Unit.Refused refused) {
                                terminal.error().print(refused.refusal().toText(language.locale()));
                                refusals[0] = ExitCode.INVALID;
                            }
                        })
                .orWorse(refusals[0]);
    }
}
