package id.zonaintegritas.examples.cli;

import id.zonaintegritas.rules.problem.HarmlessText;
import id.zonaintegritas.rules.workbench.Mutation;
import id.zonaintegritas.rules.workbench.Mutations;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** {@code zi mutate}: whether the checks and cases of an edition notice small changes of it. */
@Command(
        name = "mutate",
        description = {
            "Changes one value or rule of an edition after the other and lists the changes that"
                    + " neither its checks nor its cases notice.",
            "Ends with 4 if fewer are noticed than --threshold asks for."
        },
        footer = {
            "",
            "Examples:",
            "  zi mutate bundled",
            "  zi mutate my-edition --sample 200 --seed 7",
            "  zi mutate my-edition --threshold 95 --format json"
        })
final class MutateCommand implements Callable<Integer> {

    private enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final JsonFactory JSON = new JsonFactory();

    private final Terminal terminal;

    @Parameters(
            paramLabel = "DIR",
            description = "The folder of an edition, or bundled for the one that comes with zi.")
    private String edition = EditionArgument.BUNDLED;

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "Try so many changes at random only. Default: all.")
    private int sample = Integer.MAX_VALUE;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            description = "The same seed draws the same sample. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--threshold",
            paramLabel = "PERCENT",
            description = "How many of 100 changes must be noticed. Default: ${DEFAULT-VALUE}.")
    private int threshold = 95;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Mixin private LanguageOption language = new LanguageOption();

    MutateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        EditionArgument argument = new EditionArgument(edition);
        Mutations mutations =
                (argument.isBundled() ? Mutations.bundled() : Mutations.in(argument.folder()))
                        .sample(sample, seed);
        List<Mutation> tried = run(mutations);
        List<Mutation> survivors = tried.stream().filter(Mutation::survived).toList();
        terminal.print(
                format == Format.JSON
                        ? HarmlessText.json(json(tried))
                        : HarmlessText.lines(text(tried.size(), survivors)));
        long noticed = (long) tried.size() - survivors.size();
        return (noticed * 100 >= (long) threshold * tried.size() ? ExitCode.DONE : ExitCode.FAILED)
                .number();
    }

    private static List<Mutation> run(Mutations mutations) {
        try {
            return mutations.run(mutation -> {});
        } catch (IllegalStateException failing) {
            throw new ProgramException(ExitCode.FAILED, String.valueOf(failing.getMessage()));
        }
    }

    private String text(int tried, List<Mutation> survivors) {
        StringBuilder text = new StringBuilder();
        for (Mutation survivor : survivors) {
            text.append(survivor.at())
                    .append("   ")
                    .append(survivor.what())
                    .append(": ")
                    .append(survivor.from().strip())
                    .append(" → ")
                    .append(survivor.to().isEmpty() ? "-" : survivor.to().strip())
                    .append('\n');
        }
        return text.append(
                        Term.NOTICED.in(
                                language.locale(),
                                tried - survivors.size(),
                                tried,
                                survivors.size()))
                .append('\n')
                .toString();
    }

    private static String json(List<Mutation> tried) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("tried", tried.size());
            json.writeNumberProperty("noticed", tried.stream().filter(m -> !m.survived()).count());
            json.writeArrayPropertyStart("mutations");
            for (Mutation mutation : tried) {
                json.writeStartObject();
                json.writeStringProperty("at", mutation.at());
                json.writeStringProperty("what", mutation.what());
                json.writeStringProperty("from", mutation.from());
                json.writeStringProperty("to", mutation.to());
                if (!mutation.survived()) {
                    json.writeStringProperty("killedBy", mutation.killedBy());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + "\n";
    }
}
