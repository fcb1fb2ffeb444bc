package id.zonaintegritas.examples.cli;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Predicate;
import id.zonaintegritas.model.Rational;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.plan.Costs;
import id.zonaintegritas.rules.plan.CostsException;
import id.zonaintegritas.rules.plan.CostsReader;
import id.zonaintegritas.rules.plan.Plan;
import id.zonaintegritas.rules.plan.PlanReport;
import id.zonaintegritas.rules.plan.PlanWriter;
import id.zonaintegritas.rules.plan.Planner;
import id.zonaintegritas.rules.problem.AssessmentException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zi plan}: the cheapest way of a unit to a predicate. */
@Command(
        name = "plan",
        description = {
            "Prints the cheapest changes of answers with which a unit meets a predicate, proven,",
            "or which requirement keeps it from it."
        },
        footer = {
            "",
            "Examples:",
            "  zi plan unit.json --target WBK",
            "  zi plan unit.json --target WBBM --costs costs.yaml --alternatives 2",
            "  zi plan unit.json --target WBK --budget 10 --format json"
        })
final class PlanCommand implements Callable<Integer> {

    private enum Format {
        JSON,
        TEXT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Every further plan makes the search for the next one longer. */
    private static final BigDecimal MANY = new BigDecimal("100");

    /** No cost of a unit, and no patience, is above it. */
    private static final BigDecimal MOST = new BigDecimal("1000000000");

    private static final int MOST_DECIMALS = 4;

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "An assessment; - is standard input.")
    private String file = "-";

    @Option(
            names = "--target",
            required = true,
            paramLabel = "PREDICATE",
            description = "The predicate to reach, such as WBK.")
    private String target = "";

    @Option(
            names = "--costs",
            paramLabel = "FILE",
            description =
                    "YAML: what a step costs (default, costs), what the unit cannot change (cannot),"
                            + " how far it can rise (atMost), what it has promised (will).")
    private @Nullable String costs;

    @Option(
            names = "--budget",
            paramLabel = "COST",
            description =
                    "Also print the highest total and the most requirements that this cost can"
                            + " bring.")
    private @Nullable BigDecimal budget;

    @Option(
            names = "--alternatives",
            paramLabel = "N",
            description = "Also print the N next best plans that change other answers.")
    private int alternatives;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description =
                    "Print the best plan found so far after this time, and how far it is from"
                            + " proven.")
    private @Nullable BigDecimal timeout;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: text on a terminal, json elsewhere.")
    private @Nullable Format format;

    @Mixin private LanguageOption language = new LanguageOption();
    @Mixin private EditionOptions options = new EditionOptions();

    PlanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        requireWithin(MANY, "--alternatives", BigDecimal.valueOf(alternatives));
        requireWithin(MOST, "--budget", budget);
        requireWithin(MOST, "--timeout", timeout);
        Edition edition = options.edition();
        String predicate = predicate(edition);
        Costs own = costs == null ? Costs.standard() : costs(edition, new InputFile(costs));
        Plan plan = plan(edition, own, predicate, document(new InputFile(file)));
        terminal.print(
                isText()
                        ? PlanReport.text(language.locale()).render(plan)
                        : PlanWriter.json().in(language.locale()).indented().writeValue(plan)
                                + "\n");
        return ExitCode.DONE.number();
    }

    private void requireWithin(BigDecimal most, String option, @Nullable BigDecimal value) {
        if (value != null
                && (value.signum() < 0
                        || value.compareTo(most) > 0
                        || value.scale() > MOST_DECIMALS)) {
            throw new ProgramException(
                    ExitCode.USAGE,
                    Term.BETWEEN.in(
                            language.locale(), option, value.toString(), most.toPlainString()));
        }
    }

    private boolean isText() {
        return format == null ? terminal.outIsTerminal() : format == Format.TEXT;
    }

    private String predicate(Edition edition) {
        List<String> known = edition.predicates().stream().map(Predicate::id).toList();
        return known.stream()
                .filter(id -> id.equalsIgnoreCase(target))
                .findFirst()
                .orElseThrow(
                        () ->
                                new ProgramException(
                                        ExitCode.USAGE,
                                        Term.NO_TARGET.in(
                                                language.locale(),
                                                "--target",
                                                target,
                                                String.join(", ", known))));
    }

    private Document document(InputFile input) {
        try (InputStream in = input.open(terminal)) {
            return Document.whole(input.name(), in);
        } catch (IOException failure) {
            throw new ProgramException(ExitCode.USAGE, input.whyUnreadable(failure));
        }
    }

    private Costs costs(Edition edition, InputFile input) {
        Document document = document(input);
        Title problem = document.problem();
        if (problem != null) {
            throw new ProgramException(
                    ExitCode.INVALID, Refusal.of(document, problem).toText(language.locale()));
        }
        try {
            return CostsReader.yaml(edition).read(document.text(), input.name());
        } catch (CostsException invalid) {
            throw new ProgramException(ExitCode.INVALID, invalid.getMessage(language.locale()));
        }
    }

    private Plan plan(Edition edition, Costs own, String predicate, Document document) {
        Title problem = document.problem();
        if (problem != null) {
            throw new ProgramException(
                    ExitCode.INVALID, Refusal.of(document, problem).toText(language.locale()));
        }
        try {
            Assessment unit = AssessmentReader.json(edition).read(document.text());
            Planner planner =
                    Planner.of(options.evaluators(e -> e).apply(unit))
                            .with(own)
                            .withAlternatives(alternatives);
            if (budget != null) {
                planner = planner.withBudget(Rational.of(budget));
            }
            if (timeout != null) {
                long millis = timeout.movePointRight(3).longValue();
                planner = planner.within(Duration.ofMillis(millis));
            }
            return planner.plan(unit, predicate);
        } catch (AssessmentException invalid) {
            throw new ProgramException(
                    ExitCode.INVALID, Refusal.of(document, invalid).toText(language.locale()));
        }
    }
}
