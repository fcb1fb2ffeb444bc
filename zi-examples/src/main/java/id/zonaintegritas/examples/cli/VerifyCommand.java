package id.zonaintegritas.examples.cli;

import id.zonaintegritas.model.Assessment;
import id.zonaintegritas.model.Title;
import id.zonaintegritas.rules.AssessmentReader;
import id.zonaintegritas.rules.Edition;
import id.zonaintegritas.rules.Replay;
import id.zonaintegritas.rules.ZiEvaluator;
import id.zonaintegritas.rules.problem.AssessmentException;
import id.zonaintegritas.rules.problem.HarmlessText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zi verify}: whether an evaluation that was written down still holds. */
@Command(
        name = "verify",
        description = {
            "Makes an evaluation again from its assessment and says whether it still holds, and if"
                    + " not, where it first differs.",
            "Ends with 0 if it holds and with 4 if it does not."
        },
        footer = {
            "",
            "Examples:",
            "  zi verify evaluation.json --assessment unit.json",
            "  zi verify evaluation.json --assessment unit.json --edition my-edition"
        })
final class VerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            description = "An evaluation as zi evaluate writes it; - is standard input.")
    private String file = "-";

    @Option(
            names = "--assessment",
            paramLabel = "FILE",
            required = true,
            description = "The assessment that it was made of.")
    private String assessment = "-";

    @Option(
            names = "--edition",
            paramLabel = "DIR",
            description = "The edition that it was made with, if it is not one of the bundled.")
    private @Nullable Path edition;

    @Mixin private LanguageOption language = new LanguageOption();

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Replay replay = replay();
        List<Replay.Difference> differences = replay.differences(assessment(replay.edition()));
        terminal.print(
                HarmlessText.lines(
                        new Verdict(language.locale())
                                .text(file, replay, ZiEvaluator.version(), differences)));
        return (differences.isEmpty() ? ExitCode.DONE : ExitCode.FAILED).number();
    }

    private Replay replay() {
        Document document = document(file);
        try {
            return Replay.of(document.text(), editions());
        } catch (IllegalArgumentException invalid) {
            throw new ProgramException(
                    ExitCode.INVALID,
                    document.place(language.locale()) + ": " + invalid.getMessage());
        }
    }

    private List<Edition> editions() {
        return edition == null ? Edition.all() : Edition.loadAll(edition);
    }

    private Assessment assessment(Edition edition) {
        Document document = document(assessment);
        try {
            return AssessmentReader.json(edition).read(document.text());
        } catch (AssessmentException invalid) {
            throw new ProgramException(
                    ExitCode.INVALID, Refusal.of(document, invalid).toText(language.locale()));
        }
    }

    private Document document(String name) {
        InputFile input = new InputFile(name);
        Document document;
        try (InputStream in = input.open(terminal)) {
            document = Document.whole(name, in);
        } catch (IOException failure) {
            throw new ProgramException(ExitCode.USAGE, input.whyUnreadable(failure));
        }
        Title problem = document.problem();
        if (problem != null) {
            throw new ProgramException(
                    ExitCode.INVALID, Refusal.of(document, problem).toText(language.locale()));
        }
        return document;
    }

    /** What the command says, in one of the two languages. */
    private record Verdict(Locale language) {

        String text(String file, Replay replay, String now, List<Replay.Difference> differences) {
            StringBuilder text = new StringBuilder(file).append(": ");
            text.append(
                    differences.isEmpty()
                            ? in("masih berlaku", "still holds")
                            : in("tidak berlaku lagi", "does not hold"));
            text.append(
                    replay.hasReceipt()
                            ? ".\n"
                            : in("; tanpa tanda terima.\n", "; it has no receipt.\n"));
            String library = replay.library();
            differences.forEach(d -> text.append("  ").append(line(d)).append('\n'));
            if (!library.isEmpty() && !library.equals(now)) {
                text.append(
                        in(
                                "Dibuat dengan zi "
                                        + library
                                        + ", diperiksa dengan zi "
                                        + now
                                        + ".\n",
                                "Made with zi " + library + ", checked with zi " + now + ".\n"));
            }
            return text.toString();
        }

        private String line(Replay.Difference difference) {
            return what(difference.part())
                    + ", "
                    + difference.at()
                    + (difference.about().isEmpty() ? "" : " (" + difference.about() + ")")
                    + ": "
                    + in("tertulis ", "written is ")
                    + value(difference.from())
                    + in(", sekarang ", ", now it is ")
                    + value(difference.to());
        }

        private String what(Replay.Part part) {
            return switch (part) {
                case EDITION ->
                        in(
                                "Edisi atau tafsirnya lain",
                                "The edition or its reading is another one");
                case INPUT -> in("Isiannya lain", "The assessment is another one");
                case RESULT -> in("Hasilnya pertama kali berbeda", "The result first differs");
            };
        }

        private String value(String json) {
            return json.isEmpty() ? in("tidak ada", "nothing") : json;
        }

        private String in(String indonesian, String english) {
            return language.getLanguage().equals("en") ? english : indonesian;
        }
    }
}
